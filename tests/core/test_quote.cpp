#include "core/quote.hpp"

#include <doctest/doctest.h>

using recital::quote;
using recital::shortened;

TEST_CASE("a short value is quoted whole") {
  CHECK(quote("") == "\"\"");
  CHECK(quote("条约") == "\"条约\"");
  CHECK(shortened(std::string(120, 'x')) == std::string(120, 'x'));
}

TEST_CASE("of a long value both ends are quoted") {
  CHECK(quote("begin" + std::string(5'000'000, 'x') + "end") ==
        "\"begin" + std::string(52, 'x') + " ... " + std::string(54, 'x') + "end\"");
}

TEST_CASE("a long value is cut between code points") {
  for (const std::size_t before : {0, 1, 2}) {
    std::string text(before, 'x');
    for (int i = 0; i < 1000; ++i) text += "条";
    const std::string made = shortened(text);
    CHECK(made.size() <= 120);
    CHECK(made.substr(0, before + 3) == text.substr(0, before + 3));
    CHECK(made.find("条 ... 条") != std::string::npos);
  }
}
