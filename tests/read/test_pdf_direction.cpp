#include "read/pdf_direction.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "text/code_point.hpp"

using recital::pdf::glyph;
using recital::pdf::in_reading_order;

namespace {

/// How a line is read that a page shows as `shown`, from left to right.
std::string read(std::u32string_view shown, bool turn = false) {
  std::vector<glyph> glyphs;
  for (const char32_t c : shown) glyphs.push_back({c, false});
  std::string made;
  for (const glyph& each : in_reading_order(std::move(glyphs), turn)) recital::text::append_utf8(made, each.letter);
  return made;
}

}  // namespace

TEST_CASE("letters of a script that runs to the left are turned round, numbers are not") {
  CHECK(read(U"1540 رارق") == "قرار 1540");
  CHECK(read(U"1996/50 رارقلا") == "القرار 1996/50");
}

TEST_CASE("words and symbols of other scripts keep their order") {
  CHECK(read(U"S/RES/1540 رارقلا") == "القرار S/RES/1540");
  CHECK(read(U"ةقيثولا A/RES/70/1 رارقلا") == "القرار A/RES/70/1 الوثيقة");
}

TEST_CASE("brackets are turned where the file shows them as they stand on the page") {
  CHECK(read(U"(2004) 1540", true) == "1540 (2004)");
  CHECK(read(U")2004( 1540") == "1540 (2004)");
}

TEST_CASE("lam and alef that were set as one letter stand in the order of spelling") {
  CHECK(read(U"ءاضعألا") == "الأعضاء");
  CHECK(read(U"ةدهاعملا") == "المعاهدة");
}

TEST_CASE("how a text leans") {
  CHECK(recital::pdf::leaning("المعاهدة NPT") > 0);
  CHECK(recital::pdf::leaning("the treaty") < 0);
  CHECK(recital::pdf::leaning("12/3 (4)") == 0);
}
