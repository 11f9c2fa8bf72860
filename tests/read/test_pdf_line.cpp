#include "read/pdf_line.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using recital::pdf::line;
using recital::pdf::lines_of;
using recital::pdf::manner_of;
using recital::pdf::page;
using recital::pdf::row;

namespace {

/// A line of Arabic, 20 points high, that ends with a word in Latin letters or digits, whose box has that height and ends
/// that far above the foot of the line.
row arabic(float top, const std::string& last, float height, float above) {
  const float foot = top + 20;
  return {{{{96, foot - above - height, 114, foot - above}, last},
           {{120, top, 160, foot}, "ةداملا"},
           {{165, top, 205, foot}, "ريشت"}},
          {96, top, 205, foot},
          0};
}

std::string read(const std::vector<row>& rows, std::size_t which) {
  const page p{600, 800, rows};
  const auto lines = lines_of(page(p), 0, manner_of({p}));
  std::string made;
  for (const auto& each : lines.at(which).pieces) made += each.is_raised ? "^" + each.text : each.text;
  return made;
}

}  // namespace

TEST_CASE("a number in brackets from another typeface than the Arabic words is no mark of a note") {
  CHECK(read({arabic(0, ")4(", 13, 5), arabic(30, "NPT", 13, 5)}, 0) == "تشير المادة (4)");
  CHECK(read({arabic(0, ")4(", 13, 5), arabic(30, ")2010(", 13, 5)}, 0) == "تشير المادة (4)");
  CHECK(read({arabic(0, "4", 11, 8), arabic(30, "NPT", 13, 5)}, 0) == "تشير المادة^4");
}
