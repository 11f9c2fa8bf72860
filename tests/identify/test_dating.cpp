// Dates that documents can bear, and those that they cannot.
#include <doctest/doctest.h>

#include "identify/dating.hpp"
#include "support/knowledge.hpp"

using recital::objection;
using recital::partial_date;
using recital::told_by;
using support::extracted;

namespace {

std::string_view objection_to(std::string_view symbol, int year, told_by by = told_by::masthead) {
  const auto& known = support::known();
  const auto against =
      recital::identify::objection_to(partial_date{year, 0, 0}, by, symbol, known.body_of_symbol(symbol), known);
  return against ? name(against->why) : std::string_view();
}

recital::reading read_as(std::string_view file, std::string_view text, std::string_view code) {
  auto read = support::extractor().extract(file, text, {std::string(code)});
  REQUIRE(read.has_value());
  return *std::move(read);
}

bool refuses(const recital::reading& read, recital::objection why) {
  for (const auto& each : read.contradictions) {
    if (each.field == recital::identity_field::date && each.why == why) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("a date lies in the life of the body, and within a year of its session or the year in its symbol") {
  CHECK(objection_to("A/RES/79/145", 2024) == "");
  CHECK(objection_to("A/RES/79/145", 2025) == "");
  CHECK(objection_to("A/79/50", 2023) == "");
  CHECK(objection_to("A/RES/79/145", 1979) == "out_of_session");
  CHECK(objection_to("A/RES/2028(XX)", 1965) == "");
  CHECK(objection_to("A/RES/2028(XX)", 2028) == "no_year");
  CHECK(objection_to("S/2007/86", 2006) == "");
  CHECK(objection_to("S/2007/86", 2010) == "out_of_session");
  CHECK(objection_to("A/HRC/RES/32/8", 2016) == "");
  CHECK(objection_to("A/HRC/RES/32/8", 2005) == "before_body");
  CHECK(objection_to("E/CN.4/2006/1", 2009) == "after_body");
  CHECK(objection_to("CD/1299", 1995) == "");
  CHECK(objection_to("CD/1299", 2465) == "no_year");
  CHECK(objection_to("", 1899) == "no_year");
}

TEST_CASE("conferences are prepared long before and put off, so what the masthead prints counts") {
  CHECK(objection_to("NPT/CONF.2020/WP.9", 2022) == "");
  CHECK(objection_to("NPT/CONF.2020/PC.I/1", 2017) == "");
  CHECK(objection_to("NPT/CONF.2020/PC.I/1", 2015, told_by::title) == "out_of_session");
}

TEST_CASE("the date of another text in the title is none of the document's") {
  const auto read = extracted(
      "A/RES/79/145\n\nConvention on the Lake, 18 December 1979\n\nThe General Assembly,\n\n1. Notes the lake.\n");
  CHECK(read.symbol == "A/RES/79/145");
  CHECK(read.date == "");
  CHECK(refuses(read, objection::out_of_session));
}

TEST_CASE("a title's date is taken away where the text cites what is later, a masthead's is kept with a note") {
  constexpr std::string_view body =
      "\n\nI write about resolutions 2231 (2015) and 2325 (2016) of the Security Council.\n\nThe lake is wide.\n";
  const auto letter = extracted("Letter dated 13 February 2007 from the keeper of the lake" + std::string(body));
  CHECK(letter.date == "");
  CHECK(letter.told.date == told_by::nothing);
  CHECK(refuses(letter, objection::before_cited));
  const auto printed = extracted("6 March 2007\n\nThe state of the lake in spring" + std::string(body));
  CHECK(printed.date == "2007-03-06");
  CHECK(refuses(printed, objection::before_cited));
  const auto one = extracted(
      "Letter dated 13 February 2007 from the keeper of the lake\n\nI write about resolution 2231 (2015) of the "
      "Security Council.\n\nThe lake is wide.\n");
  CHECK(one.date == "2007-02-13");
  CHECK(refuses(one, objection::before_cited));
  const auto ahead = extracted(
      "Letter dated 13 February 2007 from the keeper of the lake\n\nI write about the 2010 Review Conference of the Parties "
      "to the Treaty on the Non-Proliferation of Nuclear Weapons.\n\nThe lake is wide.\n");
  CHECK_FALSE(refuses(ahead, objection::before_cited));
}

TEST_CASE("the day of the meeting below a resolution is its date, and so is that of a statement") {
  const auto below = extracted(
      "79/50. On lakes\n\nThe General Assembly,\n\n1. Notes the lake.\n\n84th plenary meeting\n\n19 December 2024\n");
  CHECK(below.date == "2024-12-19");
  CHECK(below.told.date == told_by::text);
  const auto statement = extracted(
      "Statement by the President of the Security Council\n\nAt the 6844th meeting of the Security Council, held on 9 "
      "October 2012, the President made the following statement on behalf of the Council:\n\nThe lake is wide.\n");
  CHECK(statement.date == "2012-10-09");
  const auto report = extracted(
      "Report on the lakes of the world\n\nAt its 5th meeting, held on 9 October 2012, the Group met.\n\nIt was "
      "cold.\n");
  CHECK(report.date == "");
}

TEST_CASE("the day and the topic above the pages of a record") {
  const auto english =
      read_as("S_PV.10054.en.txt",
              "The President: I give the floor to the keeper of the lake.\n\nThe keeper: The lake is wide "
              "26/11/2025 The waters of the lake S/PV.10054 and deep.\n\nThe President: I thank the keeper.\n",
              "en");
  CHECK(english.symbol == "S/PV.10054");
  CHECK(english.date == "2025-11-26");
  CHECK(english.title == "The waters of the lake");
  CHECK(english.session == "80");
  CHECK(english.told.title == told_by::page_head);
  const auto said =
      read_as("S_PV.10054.en.txt", "The lake is wide.\n\nThe record S/PV.10054 was issued on 26/11/2025.\n", "en");
  CHECK(said.date == "");
}

TEST_CASE("dates in the forms of six languages") {
  const auto date_of = [](std::string_view language, std::string_view line) {
    return extracted(std::string(line) + "\n\n1. " + (language == "zh" ? "小组开会。" : "A1.") + "\n", language).date;
  };
  CHECK(date_of("en", "November 26, 2025") == "2025-11-26");
  CHECK(date_of("en", "26 NOVEMBER 2025") == "2025-11-26");
  CHECK(date_of("en", "NOVEMBER 26, 2025") == "2025-11-26");
  CHECK(date_of("fr", "26 novembre 2025") == "2025-11-26");
  CHECK(date_of("fr", "1er NOVEMBRE 2025") == "2025-11-01");
  CHECK(date_of("es", "26 de noviembre de 2025") == "2025-11-26");
  CHECK(date_of("ru", "26 ноября 2025 года") == "2025-11-26");
  CHECK(date_of("zh", "2025年11月26日") == "2025-11-26");
  CHECK(date_of("zh", "二〇二五年十一月二十六日") == "2025-11-26");
  CHECK(date_of("ar", "26 تشرين الثاني/نوفمبر 2025") == "2025-11-26");
}
