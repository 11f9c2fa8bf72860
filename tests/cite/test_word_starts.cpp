#include "cite/word_starts.hpp"

#include <doctest/doctest.h>

#include <array>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "cite/bit_places.hpp"

using namespace recital::cite;

namespace {

std::string places_in(std::string text) {
  text.resize(64, ' ');
  word_starts words;
  const std::uint64_t found = words.next(text.data());
  std::string marks;
  for (std::size_t i = 0; i < 64; ++i) marks += (found >> i & 1u) != 0 ? '^' : ' ';
  return marks.substr(0, marks.find_last_of('^') + 1);
}

}  // namespace

TEST_CASE("sixteen bytes at a time are classed as one by one") {
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::array<char, 64> bytes;
    for (char& c : bytes) c = static_cast<char>(random() & 0xFF);
    CHECK(classify(bytes.data()) == classify_one_by_one(bytes.data()));
  }
}

TEST_CASE("phrases begin at words, marks and characters of more than one byte") {
  CHECK(places_in("the Treaty, 1540 (x)") == "^   ^     ^ ^    ^^^");
  CHECK(places_in("RightsResolution 3A") == "^     ^          ^");
  CHECK(places_in("条约 é1") == "^  ^   ^ ^");
}

TEST_CASE("a word goes on from block to block, and a glued one begins") {
  const std::string text =
      std::string(64, 'a') + "a" + std::string(63, ' ') + std::string(63, ' ') + "a" + "B" + std::string(63, ' ');
  word_starts words;
  CHECK(words.next(text.data()) == 1u);
  CHECK(words.next(text.data() + 64) == 0u);
  CHECK(words.next(text.data() + 128) == std::uint64_t{1} << 63);
  CHECK(words.next(text.data() + 192) == 1u);
}

TEST_CASE("bits become a list of places") {
  std::mt19937_64 random(11);
  for (const std::uint64_t bits :
       {std::uint64_t{0}, ~std::uint64_t{0}, std::uint64_t{1} << 63, random(), random() & random()}) {
    std::vector<std::uint16_t> wanted;
    for (std::uint16_t i = 0; i < 64; ++i) {
      if ((bits >> i & 1u) != 0) wanted.push_back(static_cast<std::uint16_t>(1920 + i));
    }
    std::array<std::uint16_t, 64 + 8> out;
    const std::uint16_t* const end = list_bits(bits, 1920, out.data());
    CHECK(std::vector<std::uint16_t>(out.data(), const_cast<std::uint16_t*>(end)) == wanted);
  }
}
