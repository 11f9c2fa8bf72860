#include "text/normal_form.hpp"

#include <doctest/doctest.h>

#include <string>

#include "text/code_point.hpp"

using recital::text::append_utf8;
using recital::text::code_point_at;
using recital::text::composed;
using recital::text::plain;
using recital::text::width_of;

namespace {

/// The plain form, whether or not the code point is its own.
std::string plain_text(char32_t c) {
  const auto form = plain(c);
  if (!form.same) return std::string(form.text);
  std::string itself;
  append_utf8(itself, c);
  return itself;
}

}  // namespace

TEST_CASE("full-width letters, digits and brackets become narrow") {
  CHECK(plain_text(U'Ａ') == "A");
  CHECK(plain_text(U'ｚ') == "z");
  CHECK(plain_text(U'１') == "1");
  CHECK(plain_text(U'（') == "(");
  CHECK(plain_text(U'）') == ")");
  CHECK(plain_text(U'／') == "/");
}

TEST_CASE("full-width marks that end a clause stay, for a narrow one may be part of a number") {
  for (const char32_t c : {U'，', U'。', U'；', U'：', U'！', U'？', U'、'}) CHECK(plain(c).same);
}

TEST_CASE("letters of two bytes that stay as they are, whatever is before them, are known by a table") {
  const auto& plain_letters = recital::text::plain_letters();
  for (const char32_t c : {U'a', U'é', U'я', U'ё', U'Ж', U'ب', U'ي', U'ñ'}) CHECK(plain_letters[c]);
  for (const char32_t c : {U'\u00A0', U'\u00AD', U'\u0301', U'\u0640', U'\u064E', U'٣', U'ĳ', U'\t'}) {
    CHECK_FALSE(plain_letters[c]);
  }
}

TEST_CASE("superscripts stay, for a note's mark is no digit of the number before it") {
  for (const char32_t c : {U'\u00B9', U'\u00B2', U'\u00B3', U'\u2070', U'\u2074', U'\u2079', U'\u2081'}) {
    CHECK(plain(c).same);
  }
}

TEST_CASE("spaces of every width are one kind, and so are hyphens") {
  for (const char32_t c : {U'\u00A0', U'\u2002', U'\u2009', U'\u202F', U'\u3000', U'\t'}) CHECK(plain_text(c) == " ");
  for (const char32_t c : {U'\u2010', U'\u2011', U'\u2012', U'\u2212', U'\uFE63', U'\uFF0D'}) {
    CHECK(plain_text(c) == "-");
  }
  CHECK(plain(U' ').same);
  CHECK(plain(U'-').same);
  CHECK(plain(U'\u2013').same);  // a dash is no hyphen
}

TEST_CASE("format characters go") {
  for (const char32_t c : {U'\u00AD', U'\u200B', U'\u200E', U'\u200F', U'\u2060', U'\uFEFF'}) {
    CHECK(plain_text(c).empty());
  }
}

TEST_CASE("Roman numeral characters become letters") {
  CHECK(plain_text(U'\u2165') == "VI");
  CHECK(plain_text(U'\u216B') == "XII");
  CHECK(plain_text(U'\u2173') == "iv");
}

TEST_CASE("presentation forms and compatibility ideographs become the characters they stand for") {
  CHECK(plain_text(U'\uFEDF') == "\u0644");        // initial lam
  CHECK(plain_text(U'\uFEFB') == "\u0644\u0627");  // lam with alef
  CHECK(plain_text(U'\uFB01') == "fi");
  CHECK(plain_text(U'\uF900') == "\u8C48");
  CHECK(plain_text(U'\u2F00') == "\u4E00");  // a radical
}

TEST_CASE("unified ideographs are their own plain form, so that no table is asked for them") {
  for (char32_t c = 0x4000; c < 0xA000; ++c) {
    if (!plain(c).same) FAIL_CHECK("U+" << static_cast<unsigned>(c));
  }
  CHECK(recital::text::is_unified_ideograph_lead(static_cast<unsigned char>("一"[0])));
  CHECK_FALSE(recital::text::is_unified_ideograph_lead(static_cast<unsigned char>("《"[0])));
  CHECK_FALSE(recital::text::is_unified_ideograph_lead(static_cast<unsigned char>("Ａ"[0])));
}

TEST_CASE("what is plain stays plain") {
  for (char32_t c = 0x20; c < 0x30000; ++c) {
    if (c >= 0xD800 && c < 0xE000) continue;
    const std::string once = plain_text(c);
    std::string twice;
    for (std::size_t at = 0; at < once.size(); at += width_of(static_cast<unsigned char>(once[at]))) {
      twice += plain_text(code_point_at(once, at));
    }
    if (once != twice) FAIL_CHECK("U+" << static_cast<unsigned>(c) << ": " << once << " becomes " << twice);
  }
}

TEST_CASE("a letter and a combining mark compose where Unicode has the pair") {
  CHECK(composed(U'e', U'\u0301') == U'\u00E9');
  CHECK(composed(U'и', U'\u0306') == U'й');
  CHECK(composed(U'x', U'\u0301') == 0);
}

TEST_CASE("digits of every script are plain digits, and Arabic goes without vowel marks and drawn-out strokes") {
  CHECK(plain_text(U'٣') == "3");
  CHECK(plain_text(U'۷') == "7");
  CHECK(plain_text(U'３') == "3");
  CHECK(plain_text(U'\u064E').empty());
  CHECK(plain_text(U'\u0640').empty());
  CHECK(plain_text(U'ة') == "ة");
}

TEST_CASE("accents that are typed for an apostrophe become one") {
  for (const char32_t c : {U'\u00B4', U'\u201B'}) CHECK(plain_text(c) == "’");
}
