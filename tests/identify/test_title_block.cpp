// Who a document is, by its title block.
#include <doctest/doctest.h>

#include "support/knowledge.hpp"

using support::edges;
using support::extracted;
using support::strings;

TEST_CASE("the document's own symbol is its name and no reference") {
  const auto read = extracted(
      "S/RES/1887 (2009)\n\n"
      "RESOLUTION 1887 (2009)\n\n"
      "Adopted by the Security Council at its 6191st meeting, on 24 September 2009\n\n"
      "The Security Council,\n\n"
      "1. Recalls resolution 1540 (2004).\n");
  CHECK(read.document == "S/RES/1887(2009)");
  CHECK(read.date == "2009-09-24");
  CHECK(edges(read) == strings{"S/RES/1540(2004)"});
}

TEST_CASE("a number without a symbol says the symbol") {
  const auto read = extracted(
      "Resolution 1887 (2009)\n\n"
      "The Security Council,\n\n"
      "1. Recalls resolution 1540 (2004).\n");
  CHECK(read.document == "S/RES/1887(2009)");
  CHECK(edges(read) == strings{"S/RES/1540(2004)"});
}

TEST_CASE("a document without a symbol goes by its file's name") {
  CHECK(extracted("The Group met.").document == "test");
  const auto read = support::extractor().extract("folder.d/a statement.en.txt", "The Group met.");
  REQUIRE(read.has_value());
  CHECK(read->document == "a statement.en");
  CHECK(read->source == "folder.d/a statement.en.txt");
}

TEST_CASE("title and date") {
  const auto read = extracted(
      "Lakeside Group\n\n"
      "28 April 2003\n\n"
      "Working paper on the measuring of the lake in spring\n\n"
      "1. The Group met.\n");
  CHECK(read.title == "Working paper on the measuring of the lake in spring");
  CHECK(read.date == "2003-04-28");
  CHECK(extracted("湖滨小组\n\n2003年4月28日\n\n1. 小组开会。\n").date == "2003-04-28");
  CHECK(extracted("Lakeside Group\n\nApril 2003\n\n1. The Group met.\n").date == "2003-04");
  CHECK(extracted("1. The Group met on 28 April 2003.\n").date == "");
}

TEST_CASE("another language may be asked for, one that there is a grammar for") {
  CHECK(extracted("小组回顾 INFCIRC/225。", "en").language == "en");
  const auto refused = support::extractor().extract("a.txt", "The Group met.", {"tlh"});
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == recital::error_code::bad_usage);
  CHECK(refused.error().str() == "a.txt: no grammar for the language tlh");
}

TEST_CASE("a number that leads the title says the symbol") {
  const auto old = extracted("43 (1948). Resolution of 1 April 1948\n\nThe Security Council,\n\n1. Notes the truce.\n");
  CHECK(old.document == "S/RES/43(1948)");
  CHECK(edges(old) == strings{});
  const auto titled = extracted(
      "Resolution adopted by the General Assembly on 22 December 2015\n\n70/189. On boats and lakes\n\n"
      "The General Assembly,\n\n1. Notes the lake.\n");
  CHECK(titled.document == "A/RES/70/189");
}

TEST_CASE("a body and its number are a title where that body speaks, and no paragraph stands before it") {
  const auto read = extracted("联合国安理会第1977号决议\n\n安全理事会,\n\n重申第1540(2004)号决议,\n");
  CHECK(read.document == "S/RES/1977(2011)");
  CHECK(edges(read) == strings{"S/RES/1540(2004)"});
  const auto old = extracted("四十三(一九四八).一九四八年四月一日决议案\n\n安全理事会,\n\n一.促请停火;\n");
  CHECK(old.document == "S/RES/43(1948)");
  const auto notice = extracted(
      "第9/2012号行政长官公告\n\n按照命令,现公布联合国安全理事会通过的第1977(2011)号决议的正式文本。\n\n"
      "联合国安全理事会第1977号决议\n\n安全理事会,\n\n重申第1540(2004)号决议,\n");
  CHECK(notice.document == "test");
  CHECK(edges(notice).front() == "S/RES/1977(2011)");
}

TEST_CASE("a committee of another name is none of the bodies that are called the committee") {
  const auto read = extracted("总务委员会第一次报告\n\n1. 总务委员会注意到题为“大会工作的振兴”的第48/264号决议。\n");
  CHECK(edges(read) == strings{"A/RES/48/264"});
}

TEST_CASE("the same number belongs to another body where that one speaks") {
  const auto read = extracted("32/8. The right to lakes\n\nThe Human Rights Council,\n\n1. Notes the lake.\n");
  CHECK(read.document == "A/HRC/RES/32/8");
}

TEST_CASE("the symbol tells the review cycle, also where the conference met later") {
  const auto read = extracted("NPT/CONF.2020/WP.99\n\n4 August 2022\n\nWorking paper on lakes\n\n1. The NPT is old.\n");
  CHECK(read.document == "NPT/CONF.2020/WP.99");
  CHECK(read.cycle == "2020");
}
