#include "grammar/letter_classes.hpp"

#include <doctest/doctest.h>

#include <cstdint>
#include <string>
#include <string_view>

#include "grammar/pattern.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

using recital::anchor;
using recital::pattern;
using recital::with_letters;

namespace {

std::string utf8_of(char32_t c) {
  std::string utf8;
  recital::text::append_utf8(utf8, c);
  return utf8;
}

/// The first code point between two for which a pattern does not say what Unicode says; 0 where there is none.
template <class Says>
std::uint32_t first_difference(const pattern& what, char32_t first, char32_t last, Says says) {
  for (char32_t c = first; c <= last; ++c) {
    if (what.match(utf8_of(c)) != says(c)) return c;
  }
  return 0;
}

}  // namespace

TEST_CASE("a letter is what Unicode says, in the scripts of the six languages and of names in them") {
  const pattern letter(R"(\p{L})", anchor::both);
  CHECK(first_difference(letter, 0x20, 0x2AF, recital::text::is_alphabetic) == 0);       // Latin
  CHECK(first_difference(letter, 0x388, 0x3FF, recital::text::is_alphabetic) == 0x38B);  // Greek; no such letter
  CHECK(first_difference(letter, 0x38E, 0x3A1, recital::text::is_alphabetic) == 0);
  CHECK(first_difference(letter, 0x3A3, 0x3FF, recital::text::is_alphabetic) == 0);
  CHECK(first_difference(letter, 0x400, 0x52F, recital::text::is_alphabetic) == 0);    // Cyrillic
  CHECK(first_difference(letter, 0x5D0, 0x5EA, recital::text::is_alphabetic) == 0);    // Hebrew
  CHECK(first_difference(letter, 0x600, 0x6E4, recital::text::is_alphabetic) == 0);    // Arabic
  CHECK(first_difference(letter, 0x2000, 0x206F, recital::text::is_alphabetic) == 0);  // punctuation
}

TEST_CASE("letters of Han, kana and Hangul are letters, and the marks between them are none") {
  const pattern letter(R"(\p{L})", anchor::both);
  for (const std::string_view each : {"㐀", "一", "鿕", "々", "豈", "𠀀", "あ", "ン", "ー", "한"}) {
    CAPTURE(each);
    CHECK(letter.match(each));
  }
  for (const std::string_view each : {"。", "、", "《", "・", "，", "（", "〇", "䷀"}) {
    CAPTURE(each);
    CHECK_FALSE(letter.match(each));
  }
}

TEST_CASE("capitals and small letters are told apart where texts of the six languages have them") {
  const pattern capital(R"(\p{Lu})", anchor::both);
  const pattern small(R"(\p{Ll})", anchor::both);
  CHECK(first_difference(capital, 0x20, 0x17F, recital::text::is_capital) == 0);
  CHECK(first_difference(capital, 0x391, 0x3A1, recital::text::is_capital) == 0);
  CHECK(first_difference(capital, 0x3A3, 0x3CE, recital::text::is_capital) == 0);
  CHECK(first_difference(capital, 0x400, 0x45F, recital::text::is_capital) == 0);
  for (const std::string_view each : {"é", "œ", "ß", "ÿ", "ñ", "š", "ž", "ł", "ď", "ё", "я", "і", "ѓ", "ά", "ω"}) {
    CAPTURE(each);
    CHECK(small.match(each));
    CHECK_FALSE(capital.match(each));
  }
  for (const std::string_view each : {"É", "Œ", "Ÿ", "Ñ", "Š", "Ž", "Ł", "Ď", "Ё", "Я", "І", "Ѓ", "Ά", "Ω"}) {
    CAPTURE(each);
    CHECK(capital.match(each));
    CHECK_FALSE(small.match(each));
  }
}

TEST_CASE("every name of a place begins with a capital and goes on with letters") {
  const pattern name(R"(\p{Lu}\p{L}+(?:[- ’ʼ]\p{L}+)*)", anchor::both);
  for (const std::string_view each :
       {"Łódź", "Türkiye", "Côte d’Ivoire", "Đà Nẵng", "Åland", "São Tomé", "Žilina", "İzmir", "Āgra", "Ķegums",
        "Ґалаґан", "Қазақстан", "Өскемен", "Αθήνα", "Երևան", "Nukuʼalofa"}) {
    CAPTURE(each);
    CHECK(name.match(each));
  }
  CHECK_FALSE(name.match("œuvre"));
  CHECK_FALSE(name.match("область"));
}

TEST_CASE("a class of letters holds within a set, within its opposite, and alone") {
  CHECK(with_letters(R"(a\.[^.]\d)") == R"(a\.[^.]\d)");
  for (const std::string_view written : {R"([\pL-]+)", R"([-\p{L}]+)", R"([]\p{L}-]+)", R"([[:punct:]\p{L}]+)"}) {
    CAPTURE(written);
    CHECK(pattern(written, anchor::both).match("État-Ж"));
  }
  CHECK(pattern(R"([^\p{L}])", anchor::both).match("."));
  CHECK(pattern(R"([^]\p{L}])", anchor::both).match("."));
  CHECK_FALSE(pattern(R"([^\p{L}])", anchor::both).match("é"));
  CHECK_FALSE(pattern(R"([^]\p{L}])", anchor::both).match("é"));
  CHECK(pattern(R"(\\\[\p{L}\])", anchor::both).match(R"(\[é])"));
  CHECK(pattern(R"((?i)\p{Lu})", anchor::both).match("é"));
}

TEST_CASE("a class of letters that ends nowhere is no fault of ours") {
  for (const std::string_view written : {"[[:", "\\", "[", "[^", "\\p{L"}) {
    CAPTURE(written);
    CHECK_FALSE(pattern(written, anchor::none).compile());
  }
}
