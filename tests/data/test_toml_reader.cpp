#include "data/toml_reader.hpp"

#include <doctest/doctest.h>

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "data/embedded.hpp"
#include "data/tree.hpp"

using recital::error_code;
using recital::data::table_reader;
using recital::data::toml_document;

namespace {

/// What a loader that does `read` would report on `text`; "" where it has nothing to complain about.
std::string verdict(std::string_view text, const std::function<void(const table_reader&)>& read) {
  auto document = toml_document::parse("some.toml", text);
  if (!document) return document.error().str();
  read(document->root());
  const auto finished = document->finish();
  if (finished) return "";
  CHECK(finished.error().code == error_code::bad_data);
  return finished.error().str();
}

using strings = std::vector<std::string>;

}  // namespace

TEST_CASE("every type is read") {
  const std::string_view text = R"(
id = "geneva"
height = -375
open = true
words = ["un", "deux"]
phrase = """
first
second"""
inner = { id = "lake" }
title.en = "Geneva"
title.zh = "日内瓦"
names.en = ["Geneva", "City of Geneva"]
highest = { art = 11, annex = 2 }
alone = "one"
[[member]]
id = "a"
words = ["x"]
[[member]]
id = "b"
)";
  CHECK(verdict(text, [](const table_reader& root) {
          CHECK(root.string("id") == "geneva");
          CHECK(root.integer("height") == -375);
          CHECK(root.boolean("open"));
          CHECK(root.strings("words") == strings{"un", "deux"});
          CHECK(root.string("phrase") == "first\nsecond");
          CHECK(root.table("inner").string("id") == "lake");
          CHECK(root.string_by_key("title").at("en") == "Geneva");
          CHECK(root.string_by_key("title").at("zh") == "日内瓦");
          CHECK(root.strings_by_key("names").at("en") == strings{"Geneva", "City of Geneva"});
          CHECK(root.integer_by_key("highest") == table_reader::by_key<int>{{"annex", 2}, {"art", 11}});
          CHECK(root.string_or_strings("alone") == strings{"one"});
          const auto members = root.tables("member");
          REQUIRE(members.size() == 2);
          CHECK(members[0].string("id") == "a");
          CHECK(members[0].string_or_strings("words") == strings{"x"});
          CHECK(members[1].string("id") == "b");
          CHECK_FALSE(members[1].has("words"));
        }) == "");
}

TEST_CASE("a key that may be left out gives what the caller says") {
  CHECK(verdict("", [](const table_reader& root) {
          CHECK(root.string_or("a", "none") == "none");
          CHECK(root.integer_or("a", 7) == 7);
          CHECK(root.boolean_or("a", true));
          CHECK(root.strings_or_none("a").empty());
          CHECK(root.string_or_strings("a").empty());
          CHECK(root.tables_or_none("a").empty());
          CHECK(root.table_or_none("a").keys().empty());
          CHECK(root.table_or_none("a").string_or("b", "none") == "none");
          CHECK(root.string_by_key("a").empty());
          CHECK(root.strings_by_key("a").empty());
          CHECK(root.integer_by_key("a").empty());
        }) == "");
}

TEST_CASE("keys come in the order of the file") {
  CHECK(verdict("z = 1\nm = 2\na = 3\n", [](const table_reader& root) {
          CHECK(root.keys() == strings{"z", "m", "a"});
          for (const std::string& key : root.keys()) (void)root.integer(key);
        }) == "");
}

TEST_CASE("a value of the wrong type is refused with its line and both types") {
  const auto string = [](const table_reader& root) { (void)root.string_or("a", ""); };
  CHECK(verdict("\na = 1", string) == "some.toml:2: a must be a string, not a whole number");
  CHECK(verdict("a = 1.5", string) == "some.toml:1: a must be a string, not a decimal number");
  CHECK(verdict("a = true", string) == "some.toml:1: a must be a string, not true or false");
  CHECK(verdict("a = 1968-07-01", string) == "some.toml:1: a must be a string, not a date without quotation marks");
  CHECK(verdict("a = 10:00:00", string) == "some.toml:1: a must be a string, not a time of day");
  CHECK(verdict("a = 1968-07-01T10:00:00", string) == "some.toml:1: a must be a string, not a date with a time of day");
  CHECK(verdict("a = []", string) == "some.toml:1: a must be a string, not a list");
  CHECK(verdict("a = {}", string) == "some.toml:1: a must be a string, not a table");

  CHECK(verdict("a = 'x'", [](const table_reader& root) { (void)root.integer("a"); }) ==
        "some.toml:1: a must be a whole number, not a string");
  CHECK(verdict("a = 3000000000", [](const table_reader& root) { (void)root.integer("a"); }) ==
        "some.toml:1: a is out of range: 3000000000");
  CHECK(verdict("a = 'yes'", [](const table_reader& root) { (void)root.boolean("a"); }) ==
        "some.toml:1: a must be true or false, not a string");
  CHECK(verdict("a = 'x'", [](const table_reader& root) { (void)root.strings("a"); }) ==
        "some.toml:1: a must be a list of strings, not a string");
  CHECK(verdict("a = [\n'x',\n2]", [](const table_reader& root) { (void)root.strings("a"); }) ==
        "some.toml:3: a must be a list of strings, but one of them is a whole number");
  CHECK(verdict("a = 'x'", [](const table_reader& root) { (void)root.table("a"); }) ==
        "some.toml:1: a must be a table, not a string");
  CHECK(verdict("[a]\nb = 1", [](const table_reader& root) { (void)root.tables("a"); }) ==
        "some.toml:1: a must be a list of tables, not a table");
  CHECK(verdict("a = ['x']", [](const table_reader& root) { (void)root.tables("a"); }) ==
        "some.toml:1: a must be a list of tables, but one of them is a string");
  CHECK(verdict("title.en = ['x']", [](const table_reader& root) { (void)root.string_by_key("title"); }) ==
        "some.toml:1: title.en must be a string, not a list");
}

TEST_CASE("a required key that is missing is refused at its table") {
  const auto read = [](const table_reader& root) {
    for (const table_reader& entry : root.tables("place")) (void)entry.string("id");
  };
  CHECK(verdict("x = 1", read) == "some.toml:1: place is missing");
  CHECK(verdict("[[place]]\nid = 'a'\n\n[[place]]\n", read) == "some.toml:4: id is missing");
  CHECK(verdict("", [](const table_reader& root) { (void)root.table("inner").string("id"); }) ==
        "some.toml:1: inner is missing");
}

TEST_CASE("a key that nothing asks for is refused, the first in the file") {
  const auto read = [](const table_reader& root) {
    (void)root.string("id");
    for (const table_reader& entry : root.tables_or_none("place")) {
      entry.about(entry.string("id"));
      (void)entry.table_or_none("inner").string_or("a", "");
    }
  };
  CHECK(verdict("id = 'a'\nz = 1\nb = 2\n", read) == "some.toml:2: unknown key \"z\"");
  CHECK(verdict("id = 'a'\n[[place]]\nid = 'geneva'\ninner.c = 1\n[d]\n", read) ==
        "some.toml:4: geneva: unknown key \"inner.c\"");
}

TEST_CASE("the first thing that was refused is the verdict") {
  CHECK(verdict("a = 1\nb = 2\nc = 3", [](const table_reader& root) {
          (void)root.string("b");
          (void)root.string("a");
        }) == "some.toml:2: b must be a string, not a whole number");
}

TEST_CASE("a loader may refuse values of its own accord") {
  const std::string_view text = "[[entry]]\nid = 'x'\nyear = 3\nnames.en = ['a',\n'b']";
  CHECK(verdict(text, [](const table_reader& root) {
          const table_reader entry = root.tables("entry").front();
          entry.about("x");
          entry.refuse("year", "must have four digits");
        }) == "some.toml:3: x: year must have four digits");
  CHECK(verdict(text, [](const table_reader& root) {
          const table_reader entry = root.tables("entry").front();
          entry.table("names").refuse("en", "is empty");
        }) == "some.toml:4: names.en is empty");
  CHECK(verdict(text, [](const table_reader& root) { root.tables("entry").front().refuse("no good"); }) ==
        "some.toml:1: no good");
}

TEST_CASE("places are lines and columns in code points") {
  auto document = toml_document::parse("some.toml", "[[e]]\nid = '日内瓦'\nn.en = ['日', 'b']\n");
  REQUIRE(document);
  const table_reader entry = document->root().tables("e").front();
  CHECK(entry.where().str() == "some.toml:1:1");
  CHECK(entry.where("id").str() == "some.toml:2:6");
  CHECK(entry.where("none").str() == "some.toml:1:1");
  CHECK(entry.table("n").where("en", 0).str() == "some.toml:3:9");
  CHECK(entry.table("n").where("en", 1).str() == "some.toml:3:14");
  CHECK(entry.table("n").where("en", 2).str() == "some.toml:3:8");
}

TEST_CASE("what is not TOML is refused with its place") {
  const auto nothing = [](const table_reader&) {};
  CHECK(verdict("a = 1\nb = \n", nothing).starts_with("some.toml:2: "));
  CHECK(verdict("a = 1\na = 2\n", nothing).starts_with("some.toml:2: "));
  CHECK(verdict("a = 'x\n", nothing).starts_with("some.toml:1: "));
  CHECK(verdict("a = '\xff'\n", nothing).starts_with("some.toml:1: "));
  CHECK(verdict("a = 1\n[[a]]\n", nothing).starts_with("some.toml:2: "));
  CHECK(verdict("[=", nothing).starts_with("some.toml:1: "));
}

TEST_CASE("letters outside quotation marks are refused where they stand") {
  const auto place_of = [](std::string_view text) {
    const auto document = toml_document::parse("some.toml", text);
    REQUIRE_FALSE(document);
    return document.error().where.str();
  };
  CHECK(place_of("a = ['Сен', 'Сен'Сен']\n") == "some.toml:1:18");
  CHECK(place_of("é = 1\n") == "some.toml:1:1");
  CHECK(place_of("a = 1 é\n") == "some.toml:1:7");
  CHECK(place_of("a = é\n") == "some.toml:1:5");
  CHECK(place_of("a =+[\"ж\", \"ж\"]\n") == "some.toml:1:4");
}

TEST_CASE("letters in strings and comments are at home") {
  const std::string_view text =
      "\ufeff# ж 'ж\n\"é\" = 'ж' # \"ж\n\"b\\\"é\" = '''ж'ж''ж'''''\nc = \"\"\"\\\"ж\nж\"\"\"\n";
  CHECK(verdict(text, [](const table_reader& root) {
          CHECK(root.string("é") == "ж");
          CHECK(root.string("b\"é") == "ж'ж''ж''");
          CHECK(root.string("c") == "\"ж\nж");
        }) == "");
}

TEST_CASE("readers stay good when their document moves") {
  auto document = toml_document::parse("some.toml", "a = 'x'");
  REQUIRE(document);
  const table_reader root = document->root();
  const toml_document moved = std::move(*document);
  CHECK(root.string("a") == "x");
  CHECK(moved.finish());
}

TEST_CASE("a tree finds every key of a table and no other") {
  const auto parsed = recital::data::parse_toml("some.toml", "b = 1\naa = 'x'\n[c]\ninner = true\n[a]\n");
  REQUIRE(parsed);
  const auto all = parsed->view();
  const auto& root = all.root();
  CHECK(root.count == 4);
  for (const std::string_view key : {"a", "aa", "b", "c"}) {
    const auto at = all.find(root, key);
    REQUIRE(at < root.count);
    CHECK(all.text(all.key(root, at)) == key);
  }
  for (const std::string_view key : {"", "A", "ab", "d"}) CHECK(all.find(root, key) == root.count);
  const auto& aa = all.key(root, all.find(root, "aa"));
  CHECK(aa.line == 2);
  CHECK(aa.column == 1);
}

TEST_CASE("what is built in is read as a parsed file is") {
  for (const auto& file : recital::data::interface_files()) {
    auto document = toml_document::of(file);
    CHECK(document.root().string("language") + ".toml" == file.name);
    const auto texts = document.root().table("texts");
    CHECK(texts.where().file == file.name);
    CHECK(texts.where().line > 1);
    CHECK_FALSE(texts.keys().empty());
  }
}

TEST_CASE("a key of what is built in that nothing asks for is an error with its line") {
  using namespace recital::data;
  static const auto parsed = parse_toml("own.toml", "known = 1\nunknown = 2\n");
  REQUIRE(parsed);
  auto document = toml_document::of({"own.toml", parsed->view()});
  CHECK(document.root().integer("known") == 1);
  const auto finished = document.finish();
  REQUIRE_FALSE(finished);
  CHECK(finished.error().str() == "own.toml:2: unknown key \"unknown\"");
}
