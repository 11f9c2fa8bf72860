#include "text/ascii.hpp"

#include <doctest/doctest.h>

#include <string>

using recital::text::ascii_end;
using recital::text::find_place;
using recital::text::sixteen_bytes;
using recital::text::words_end;

namespace {

/// The same one byte at a time.
std::size_t words_end_one_by_one(const std::string& s, std::size_t at) {
  const auto visible = [&](std::size_t i) { return i < s.size() && s[i] > 0x20 && s[i] < 0x7F; };
  while (visible(at) || (at < s.size() && s[at] == ' ' && visible(at + 1))) ++at;
  return at;
}

}  // namespace

TEST_CASE("each of sixteen bytes is judged by itself") {
  for (int byte = 0; byte < 256; ++byte) {
    for (std::size_t place = 0; place < sixteen_bytes::count; ++place) {
      std::string s(sixteen_bytes::count, 'x');
      s[place] = static_cast<char>(byte);
      const std::uint32_t bit = 1u << place;
      const sixteen_bytes some(s, 0);
      CHECK((some.beyond_ascii() == bit) == (byte >= 0x80));
      CHECK((some.between('\0', '\x1F') == bit) == (byte < 0x20));
      CHECK((some.between('0', '9') == bit) == (byte >= '0' && byte <= '9'));
      CHECK((some.between('\xE3', '\xEF') == bit) == (byte >= 0xE3 && byte <= 0xEF));
      CHECK((some.equal('"') == bit) == (byte == '"'));
    }
  }
}

TEST_CASE("nothing is found behind the end of a text") {
  const auto zero = [](const sixteen_bytes& some) { return some.equal('\0'); };
  for (std::size_t size = 0; size < 40; ++size) CHECK(find_place(std::string(size, 'x'), 0, zero) == size);
}

TEST_CASE("ASCII ends at the first byte beyond it, wherever that is") {
  for (std::size_t place = 0; place < 40; ++place) {
    std::string s(40, 'a');
    CHECK(ascii_end(s, place) == s.size());
    s.replace(place, 1, "é");
    CHECK(ascii_end(s, 0) == place);
    CHECK(ascii_end(s, place) == place);
  }
}

TEST_CASE("words end at white space of another kind, at two blanks, at control characters and at other letters") {
  for (const std::string odd : {"  ", "\t", "\n", "\x7F", "\x01", "é", " é", " \t", " "}) {
    for (std::size_t place = 0; place < 44; ++place) {
      std::string s = "one two three four, five six seven eight, ni";
      s.insert(place, odd);
      for (std::size_t at = 0; at < s.size(); ++at) CHECK(words_end(s, at) == words_end_one_by_one(s, at));
    }
  }
}
