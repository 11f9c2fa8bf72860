#include "cite/numerals.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

using recital::cite::digits;
using recital::cite::han;
using recital::cite::numeral;
using recital::cite::roman;

namespace {

/// A number as it is written in words of ten thousands, thousands, hundreds and tens.
std::string in_han(int n) {
  constexpr std::array<std::string_view, 10> names{"零", "一", "二", "三", "四", "五", "六", "七", "八", "九"};
  constexpr std::array<std::pair<int, std::string_view>, 4> units{
      {{10000, "万"}, {1000, "千"}, {100, "百"}, {10, "十"}}};
  std::string text;
  bool gap = false;
  for (const auto& [worth, unit] : units) {
    const auto digit = static_cast<std::size_t>(n / worth);
    n %= worth;
    if (digit == 0) {
      gap = gap || !text.empty();
      continue;
    }
    if (gap) text += "零";
    gap = false;
    if (!(worth == 10 && digit == 1 && text.empty())) text += names[digit];  // ten is 十, a hundred and ten 一百一十
    text += unit;
  }
  if (n > 0) text.append(gap ? "零" : "").append(names[static_cast<std::size_t>(n)]);
  return text;
}

std::string in_roman(int n) {
  using namespace std::string_view_literals;
  constexpr std::array values{1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
  constexpr std::array letters{"M"sv,  "CM"sv, "D"sv,  "CD"sv, "C"sv,  "XC"sv, "L"sv,
                               "XL"sv, "X"sv,  "IX"sv, "V"sv,  "IV"sv, "I"sv};
  std::string text;
  for (std::size_t i = 0; i < values.size(); ++i) {
    for (; n >= values[i]; n -= values[i]) text += letters[i];
  }
  return text;
}

}  // namespace

TEST_CASE("digits") {
  CHECK(digits("0") == 0);
  CHECK(digits("1540") == 1540);
  CHECK(digits("007") == 7);
  CHECK(digits("999999999") == 999999999);
  for (const char* text : {"", "1234567890", "-1", "+1", "1.5", " 1", "1 ", "1a", "１"}) {
    CHECK_FALSE_MESSAGE(digits(text).has_value(), text);
  }
}

TEST_CASE("Roman numerals, in capitals and in small letters") {
  for (int n = 1; n < 400; ++n) {
    const std::string capitals = in_roman(n);
    std::string small;
    for (const char c : capitals) small += static_cast<char>(c + ('a' - 'A'));
    CHECK(roman(capitals) == n);
    CHECK(roman(small) == n);
  }
  CHECK(roman("MCMXLV") == 1945);
}

TEST_CASE("what is no Roman numeral as one writes them") {
  for (const char* text : {"", "VIIII", "IIX", "IC", "VV", "XM", "A", "X1", "X X", "I-I", "ＶＩ", "第"}) {
    CHECK_FALSE_MESSAGE(roman(text).has_value(), text);
  }
}

TEST_CASE("Han numerals with units") {
  for (int n = 1; n < 100000; n += n < 2500 ? 1 : 97) {
    if (han(in_han(n)) != n) FAIL_CHECK(in_han(n) << " is not " << n);
  }
  CHECK(han("一千五百四十") == 1540);
  CHECK(han("十") == 10);
  CHECK(han("二十") == 20);
  CHECK(han("一百零五") == 105);
  CHECK(han("一百〇五") == 105);
  CHECK(han("两千") == 2000);
}

TEST_CASE("Han numerals digit by digit") {
  CHECK(han("一五四〇") == 1540);
  CHECK(han("二〇一〇") == 2010);
  CHECK(han("一○三") == 103);
  CHECK(han("二零一零") == 2010);
  CHECK(han("〇") == 0);
}

TEST_CASE("what is no Han numeral") {
  for (const char* text : {"", "第一", "一条", "1", "一1", "VI", "一 二", "一二三四五六七", "\xE4\xB8"}) {
    CHECK_FALSE_MESSAGE(han(text).has_value(), text);
  }
}

TEST_CASE("whichever it is") {
  CHECK(numeral("12") == 12);
  CHECK(numeral("XII") == 12);
  CHECK(numeral("十二") == 12);
  CHECK_FALSE(numeral("twelve").has_value());
  CHECK_FALSE(numeral("").has_value());
}
