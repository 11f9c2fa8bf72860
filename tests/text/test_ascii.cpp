#include "text/ascii.hpp"

#include <doctest/doctest.h>

#include <string>

using recital::text::ascii_end;
using recital::text::eight_bytes;
using recital::text::words_end;

namespace {

/// The same one byte at a time.
std::size_t words_end_one_by_one(const std::string& s, std::size_t at) {
  const auto visible = [&](std::size_t i) { return i < s.size() && s[i] > 0x20 && s[i] < 0x7F; };
  while (visible(at) || (at < s.size() && s[at] == ' ' && visible(at + 1))) ++at;
  return at;
}

}  // namespace

TEST_CASE("each of eight bytes is judged by itself") {
  for (int byte = 0; byte < 256; ++byte) {
    for (std::size_t place = 0; place < 8; ++place) {
      std::string s(8, 'x');
      s[place] = static_cast<char>(byte);
      const std::uint64_t bit = std::uint64_t{0x80} << (place * 8);
      const eight_bytes eight(s.data());
      CHECK((eight.beyond_ascii() == bit) == (byte >= 0x80));
      CHECK((eight.below(' ') == bit) == (byte < 0x20));
      CHECK((eight.equal('"') == bit) == (byte == '"'));
      CHECK((eight.visible() == eight_bytes::top_bits) == (byte > 0x20 && byte < 0x7F));
    }
  }
}

TEST_CASE("ASCII ends at the first byte beyond it, wherever that is") {
  for (std::size_t place = 0; place < 20; ++place) {
    std::string s(20, 'a');
    CHECK(ascii_end(s, place) == s.size());
    s.replace(place, 1, "é");
    CHECK(ascii_end(s, 0) == place);
    CHECK(ascii_end(s, place) == place);
  }
}

TEST_CASE("words end at white space of another kind, at two blanks, at control characters and at other letters") {
  for (const std::string odd : {"  ", "\t", "\n", "\x7F", "\x01", "é", " é", " \t", " "}) {
    for (std::size_t place = 0; place < 24; ++place) {
      std::string s = "one two three four, five";
      s.insert(place, odd);
      for (std::size_t at = 0; at < s.size(); ++at) CHECK(words_end(s, at) == words_end_one_by_one(s, at));
    }
  }
}
