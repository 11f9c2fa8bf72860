#include "recital/formats/table.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

#include "text/width.hpp"

using recital::table;
using recital::table_align;

namespace {

table sample() {
  table t;
  t.columns = {{"rank", table_align::right}, {"name", table_align::left, true}, {"share"}};
  t.rows = {{std::int64_t{1}, "不扩散条约", 0.25}, {std::int64_t{10}, "a, \"b\"", std::monostate{}}};
  return t;
}

std::string text(const table& t, std::size_t width = 0) {
  std::ostringstream out;
  recital::write_text(out, t, width);
  return out.str();
}

}  // namespace

TEST_CASE("columns stay aligned after Chinese") {
  CHECK(text(sample()) ==
        "rank  name        share\n"
        "   1  不扩散条约  0.25\n"
        "  10  a, \"b\"\n");
}

TEST_CASE("what is too wide is cut where it may be") {
  table t = sample();
  t.rows[1][1] = "a name that is far too long for this terminal";
  CHECK(text(t, 25) ==
        "rank  name          share\n"
        "   1  不扩散条约    0.25\n"
        "  10  a name that…\n");
}

TEST_CASE("no line is wider than it may be, and numbers keep their digits") {
  table t;
  t.columns = {{"instrument"}, {"name", table_align::left, true}, {"state"}, {"paragraphs", table_align::right}};
  t.rows = {{"text:night-sky-1993-final-document#action_1", "Shields on lamps near observatories", "renewed",
             std::int64_t{123456}}};
  const std::string shown = text(t, 70);
  CHECK(shown.find("#action_1") != std::string::npos);  // the end of an identifier tells it apart
  CHECK(shown.find("Shields on lamps near o") != std::string::npos);
  for (std::size_t width = 12; width < 110; ++width) {
    CAPTURE(width);
    std::istringstream lines(text(t, width));
    for (std::string line; std::getline(lines, line);) CHECK(recital::text::columns(line) <= width);
  }
}

TEST_CASE("columns without room are named below, and so is what measures mean") {
  table t = sample();
  t.columns[2].meaning = "a part of 1";
  CHECK(text(t).ends_with("  10  a, \"b\"\n\nshare: a part of 1\n"));
  CHECK(text(t, 12).find("left out for") != std::string::npos);
}

TEST_CASE("nothing breaks a line or commands the terminal") {
  table t = sample();
  t.rows = {{std::int64_t{1}, "a\nb\x1B[31m\u009Bc\u202Ed", 0.5}};
  CHECK(text(t).find("   1  a b\uFFFD[31m\uFFFDc\uFFFDd  0.5\n") != std::string::npos);
}

TEST_CASE("a table as CSV and as JSON") {
  std::ostringstream csv;
  recital::write_csv(csv, sample());
  CHECK(csv.str() == "rank,name,share\r\n1,不扩散条约,0.25\r\n10,\"a, \"\"b\"\"\",\r\n");
  std::ostringstream json;
  recital::write_json(json, sample());
  CHECK(json.str() ==
        "[\n{\"rank\":1,\"name\":\"不扩散条约\",\"share\":0.25},\n{\"rank\":10,\"name\":\"a, \\\"b\\\"\"}\n]\n");
}

TEST_CASE("in CSV texts begin no formula, and numbers stay numbers") {
  table t{{{"a"}, {"b"}}, {}};
  for (const char* text : {"=1+1", "+1", "-1", "@x", "\tx", "\rx", "x=1", ""}) t.rows.push_back({text, -0.5});
  t.rows.push_back({"=a,b", std::int64_t{-7}});
  std::ostringstream csv;
  recital::write_csv(csv, t);
  CHECK(csv.str() ==
        "a,b\r\n'=1+1,-0.5\r\n'+1,-0.5\r\n'-1,-0.5\r\n'@x,-0.5\r\n'\tx,-0.5\r\n\"'\rx\",-0.5\r\nx=1,-0.5\r\n,-0.5\r\n"
        "\"'=a,b\",-7\r\n");
}

TEST_CASE("a table without rows") {
  table t = sample();
  t.rows.clear();
  CHECK(text(t) == "rank  name  share\n");
  std::ostringstream json;
  recital::write_json(json, t);
  CHECK(json.str() == "[]\n");
}

TEST_CASE("identifiers of one series stay distinct as long as names can give way") {
  table t;
  t.columns = {{"document"}, {"words", table_align::left, true}};
  for (const char* year : {"2010", "2015"}) {
    t.rows.push_back({"NPT/CONF." + std::string(year) + "/PC.III/WP.99", "words that go on and on, and then some more"});
  }
  std::istringstream lines(text(t, 60));
  std::string head, first, second;
  std::getline(lines, head);
  std::getline(lines, first);
  std::getline(lines, second);
  CHECK(first != second);
  CHECK(first.size() < 70);
}
