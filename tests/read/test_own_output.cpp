#include <doctest/doctest.h>

#include <string>

#include "core/own_mark.hpp"
#include "read/own_output.hpp"

using recital::is_own_output;

TEST_CASE("the mark of any format near the beginning is known") {
  for (const auto mark : recital::own_mark::all) {
    CAPTURE(mark);
    CHECK(is_own_output("head\n" + std::string(mark) + "\nbody"));
    CHECK_FALSE(is_own_output(std::string(10'000, ' ') + std::string(mark)));
  }
}

TEST_CASE("tables and records are known by the names in their first row") {
  CHECK(is_own_output("rank  instrument  name\n   1  treaty:npt  NPT\n"));
  CHECK(is_own_output("rank,instrument,label,title\r\n"));
  CHECK(is_own_output("\xEF\xBB\xBFrank,instrument,label,title\r\n"));
  CHECK(is_own_output("Title of it\nits identifier\n\ncycle  until       outcome\n"));
  CHECK(is_own_output(R"({"source":"a \"b\".txt","document":"{a","language":"en","paragraph":"1","page":2})"));
  CHECK(is_own_output("[\n{\"rank\":1,\"instrument\":\"x\",\"name\":\"y\"}\n]\n"));
}

TEST_CASE("documents and tables of others are no output of ours") {
  for (const char* text :
       {"", "The Treaty was made by Recital of its preamble.", "rank instrument name\n", "rank  instrument\n",
        "source,document,language\n", R"({"source":"a","text":"b"})", "[\n", "{", "{\"", "\"", "a,b,c\n",
        R"({"a":{"source":1,"document":2,"language":3,"paragraph":4}})"}) {
    CAPTURE(text);
    CHECK_FALSE(is_own_output(text));
  }
}
