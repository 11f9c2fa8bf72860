#include "recital/formats/table.hpp"

#include <doctest/doctest.h>

#include <sstream>

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
  CHECK(text(t, 3).find("a name …") != std::string::npos);
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
