#include "store/packing.hpp"

#include <doctest/doctest.h>

#include <optional>
#include <random>

#include "recital/core/no_target.hpp"
#include "store/packed_document.hpp"
#include "support/files.hpp"

using recital::span;
using recital::store::packer;
using recital::store::unpacker;

TEST_CASE("what is packed comes back") {
  packer out;
  const std::vector<std::string> words{"lamp", "", "灯"};
  out(std::string_view("a\0b", 3), std::uint32_t{300}, ~std::uint64_t{0}, span{5, 1000});
  out.list(words, [&](const std::string& each) { out(each); });

  unpacker in(out.bytes());
  std::string text;
  std::uint32_t small = 0;
  std::uint64_t large = 0;
  span where;
  std::vector<std::string> read;
  in(text, small, large, where);
  in.list(read, [&](std::string& each) { in(each); });
  CHECK(in.is_done());
  CHECK(text == std::string_view("a\0b", 3));
  CHECK(small == 300);
  CHECK(large == ~std::uint64_t{0});
  CHECK(where == span{5, 1000});
  CHECK(read == words);
}

TEST_CASE("a value of an enumeration comes back by its name, and a name that is none is noticed") {
  using recital::no_target;
  packer out;
  out.named(std::optional(no_target::other_date), recital::no_target_names);
  out.named(std::optional<no_target>(), recital::no_target_names);
  out(std::string_view("no such reason"));

  unpacker in(out.bytes());
  std::optional<no_target> first, second, third;
  in.named(first, recital::no_target_names);
  in.named(second, recital::no_target_names);
  CHECK(first == no_target::other_date);
  CHECK_FALSE(second.has_value());
  CHECK(in.is_good());
  in.named(third, recital::no_target_names);
  CHECK_FALSE(in.is_good());
}

TEST_CASE("what is cut short, or too large for its place, is noticed") {
  packer out;
  out(std::string_view("lamps"), std::uint64_t{70000});
  for (std::size_t size = 0; size < out.bytes().size(); ++size) {
    unpacker in(std::string_view(out.bytes()).substr(0, size));
    std::string text;
    std::uint64_t number = 0;
    in(text, number);
    CHECK_FALSE(in.is_done());
  }
  unpacker in(out.bytes());
  std::string text;
  std::uint16_t number = 0;
  in(text, number);
  CHECK_FALSE(in.is_done());
}

TEST_CASE("damage to what is compressed is noticed, whatever bit flips") {
  const std::string whole = recital::store::compressed(std::string(500, 'x') + "lamps burn through the night");
  CHECK(recital::store::decompressed(whole)->size() == 528);
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string damaged = whole;
    damaged[at] = static_cast<char>(damaged[at] ^ 4);
    const auto read = recital::store::decompressed(damaged);
    CHECK((!read || *read == *recital::store::decompressed(whole)));
  }
}

TEST_CASE("bytes that nobody packed are no document and crash nothing") {
  std::mt19937 chance(1);
  for (int i = 0; i < 2000; ++i) {
    std::string bytes(chance() % 200, '\0');
    for (char& each : bytes) each = static_cast<char>(chance() % 8);
    if (auto read = recital::store::unpack_reading(bytes)) CHECK(read->document.text.empty());
  }
}
