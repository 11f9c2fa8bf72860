#include "draw/lettering.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using recital::picture::width_of;
using recital::picture::wrapped;

TEST_CASE("lines break at blanks and between Chinese characters, not before closing marks") {
  CHECK(wrapped("one two three", 10, 50) == std::vector<std::string>{"one two", "three"});
  CHECK(wrapped("一二三四五", 10, 31) == std::vector<std::string>{"一二三", "四五"});
  CHECK(wrapped("一二三》四", 10, 31) == std::vector<std::string>{"一二", "三》四"});
  CHECK(wrapped("一二《三四", 10, 31) == std::vector<std::string>{"一二", "《三四"});
  CHECK(wrapped("indivisibility", 10, 20) == std::vector<std::string>{"indivisibility"});
  CHECK(wrapped("", 10, 20).empty());
}

TEST_CASE("no line is wider than it may be where it could be broken") {
  const std::string text = "Treaty on Measures for the Further Reduction and Limitation of Strategic Offensive Arms";
  for (const double width : {80.0, 120.0, 200.0}) {
    for (const auto& line : wrapped(text, 10, width)) CHECK(width_of(line, 10) <= width);
  }
}

TEST_CASE("a Chinese character is as wide as it is high") { CHECK(width_of("条约", 10) == doctest::Approx(20.4)); }
