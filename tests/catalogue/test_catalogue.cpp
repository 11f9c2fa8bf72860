#include "recital/catalogue/catalogue.hpp"

#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "catalogue/rows.hpp"
#include "grammar/pattern.hpp"
#include "support/files.hpp"
#include "support/knowledge.hpp"

using namespace std::string_literals;
using recital::catalogue;
using recital::error_code;
using recital::instrument;
using recital::relation;

namespace {

/// The catalogue of these texts, which are named a.toml, b.toml and so on.
recital::result<catalogue> parsed(const std::vector<std::string>& texts) {
  std::vector<catalogue::source_text> sources;
  for (const std::string& text : texts) {
    sources.push_back({std::string(1, static_cast<char>('a' + sources.size())) + ".toml", text});
  }
  return catalogue::parse(sources);
}

/// What is wrong with them; "" where they are good.
std::string wrong(const std::vector<std::string>& texts) {
  const auto read = parsed(texts);
  if (read) return "";
  CHECK(read.error().code == error_code::bad_data);
  return read.error().str();
}

/// An instrument on four lines, so that what follows stands on line 5.
std::string treaty(std::string_view id, std::string_view title) {
  return "[[instrument]]\nid = \"" + std::string(id) + "\"\nkind = \"treaty\"\nnoun = \"treaty\"\ntitle.en = \"" +
         std::string(title) + "\"\n";
}

std::string with(std::string_view line) { return treaty("treaty:a", "A Treaty") + std::string(line) + '\n'; }

const std::string conferences = R"toml([[series]]
id = "conf:a-{year}"
kind = "conference"
noun = "conference"
open = true
source = "Reports of the conferences"
title.en = "{year} Conference of the Parties (number {ordinal})"
names.en = ["Conference of the Parties"]
shorts.en = ["Conference"]
[[series.member]]
year = 2020
ordinal = 2
date = "2022-08-01"
end_date = "2022-08-26"
[[series.member]]
date = "2015-04-27"
ordinal = 1
names.en = ["First Conference"]
[[series.member]]
id = "conf:a-extraordinary"
year = 2017
title.en = "Extraordinary Conference"
)toml";

const instrument& found(const catalogue& all, std::string_view id) {
  const instrument* one = all.find(id);
  REQUIRE_MESSAGE(one != nullptr, std::string(id));
  return *one;
}

/// A file that goes away with the test.
class temporary_file {
 public:
  explicit temporary_file(std::string_view text)
      : path_(std::filesystem::temp_directory_path() / ("recital-" + std::to_string(getpid()) + ".toml")) {
    std::ofstream(path_, std::ios::binary) << text;
  }
  ~temporary_file() {
    std::error_code unused;
    std::filesystem::remove(path_, unused);
  }
  temporary_file(const temporary_file&) = delete;
  temporary_file& operator=(const temporary_file&) = delete;

  [[nodiscard]] std::string path() const { return path_.string(); }

 private:
  std::filesystem::path path_;
};

}  // namespace

TEST_CASE("an instrument has everything that its entry says") {
  const auto all = parsed({R"toml(
[[instrument]]
id = "text:b"
kind = "document"
noun = "final_document"
date = "2010-05-28"
place = "geneva"
symbol = "X/CONF.2010/50(Vol.I)"
unts = "729 UNTS 161"
depositary = "Secretary-General"
forum = "treaty:a"
cycle = "2010"
year = 2011
ordinal = 3
url = "https://example.org/b"
source = "Its own cover"
structure = { action = 64 }
supersedes = ["treaty:c", "treaty:a"]
adopted_at = "treaty:c"
title.en = "Final Document"
title.zh = "最后文件"
names.en = ["B Document", "B"]
shorts.en = ["Document"]
topics.en = ["verification"]
patterns.zh = ['最后文件[^,]{0,9}乙']
examples.en = ["the B Document"]
counter_examples.en = ["a B document"]
[[place]]
id = "geneva"
names.en = ["Geneva"]
)toml" + treaty("treaty:a", "A Treaty") +
                           treaty("treaty:c", "C Treaty")});
  REQUIRE_MESSAGE(all, all.error().str());
  const instrument& b = found(*all, "text:b");
  CHECK(b.kind == recital::kind::document);
  CHECK(b.noun == "final_document");
  CHECK(b.date == "2010-05-28");
  CHECK(b.place == "geneva");
  CHECK(b.symbol == "X/CONF.2010/50(Vol.I)");
  CHECK(b.symbol_is_own);
  CHECK(b.unts == "729 UNTS 161");
  CHECK(b.depositary == "Secretary-General");
  CHECK(b.forum == "treaty:a");
  CHECK(b.cycle == "2010");
  CHECK(b.year == 2011);
  CHECK(b.ordinal == 3);
  CHECK(b.url == "https://example.org/b");
  CHECK(b.source == "Its own cover");
  CHECK(b.structure_known);
  CHECK(b.structure.at("action") == 64);
  CHECK(b.title.at("zh") == "最后文件");
  CHECK(b.names.at("en") == std::vector{"B Document"s, "B"s});
  CHECK(b.shorts.at("en") == std::vector{"Document"s});
  CHECK(b.topics.at("en") == std::vector{"verification"s});
  CHECK(b.patterns.at("zh") == std::vector{"最后文件[^,]{0,9}乙"s});
  CHECK(b.examples.at("en") == std::vector{"the B Document"s});
  CHECK(b.counter_examples.at("en") == std::vector{"a B document"s});
  CHECK(b.series.empty());
  using related = std::pair<relation, std::string>;
  CHECK(b.relations == std::vector<related>{{relation::adopted_at, "treaty:c"},
                                            {relation::supersedes, "treaty:a"},
                                            {relation::supersedes, "treaty:c"}});
  CHECK_FALSE(found(*all, "treaty:a").structure_known);
}

TEST_CASE("instruments stand in order of identifier and go by the year of their date") {
  const auto all = parsed({treaty("treaty:z", "Z") + treaty("treaty:b", "B") + "date = \"1968-07-01\"\n",
                           treaty("treaty:a", "A") + "date = \"1999\"\n"});
  REQUIRE_MESSAGE(all, all.error().str());
  std::vector<std::string> ids;
  for (const instrument& one : all->instruments()) ids.push_back(one.id);
  CHECK(ids == std::vector{"treaty:a"s, "treaty:b"s, "treaty:z"s});
  CHECK(found(*all, "treaty:a").year == 1999);
  CHECK(found(*all, "treaty:b").year == 1968);
  CHECK(found(*all, "treaty:z").year == 0);
  CHECK(all->find("treaty:y") == nullptr);
}

TEST_CASE("a structure without units differs from none given") {
  const auto all = parsed({with("structure = {}")});
  REQUIRE_MESSAGE(all, all.error().str());
  CHECK(found(*all, "treaty:a").structure_known);
  CHECK(found(*all, "treaty:a").structure.empty());
}

TEST_CASE("members of a series are instruments of their own") {
  const auto all = parsed({conferences});
  REQUIRE_MESSAGE(all, all.error().str());
  REQUIRE(all->all_series().size() == 1);
  const recital::series& series = all->all_series().front();
  CHECK(series.id == "conf:a-{year}");
  CHECK(series.open);
  CHECK(series.model.names.at("en") == std::vector{"Conference of the Parties"s});
  REQUIRE(series.members.size() == 3);
  CHECK(series.members[0].id == "conf:a-2015");
  CHECK(series.members[1].id == "conf:a-extraordinary");
  CHECK(series.members[2].id == "conf:a-2020");

  CHECK(all->instruments().size() == 3);
  const instrument& first = found(*all, "conf:a-2015");
  CHECK(first.series == "conf:a-{year}");
  CHECK(first.kind == recital::kind::conference);
  CHECK(first.noun == "conference");
  CHECK(first.source == "Reports of the conferences");
  CHECK(first.year == 2015);
  CHECK(first.title.at("en") == "2015 Conference of the Parties (number 1)");
  CHECK(first.names.at("en") == std::vector{"First Conference"s});
  CHECK(first.shorts.empty());

  const instrument& late = found(*all, "conf:a-2020");
  CHECK(late.date == "2022-08-01");
  CHECK(late.end_date == "2022-08-26");
  CHECK(late.year == 2020);
  CHECK(late.names.empty());
  CHECK(found(*all, "conf:a-extraordinary").title.at("en") == "Extraordinary Conference");
}

TEST_CASE("members fill in the relations of their series") {
  const auto all = parsed({conferences + R"toml(
[[series]]
id = "text:a-{year}"
kind = "document"
noun = "final_document"
open = false
title.en = "Final Document of {year}"
adopted_at = "conf:a-{year}"
[[series.member]]
year = 2015
[[series.member]]
year = 2020
adopted_at = "conf:a-extraordinary"
)toml"});
  REQUIRE_MESSAGE(all, all.error().str());
  using related = std::vector<std::pair<relation, std::string>>;
  CHECK(found(*all, "text:a-2015").relations == related{{relation::adopted_at, "conf:a-2015"}});
  CHECK(found(*all, "text:a-2020").relations == related{{relation::adopted_at, "conf:a-extraordinary"}});
  CHECK_FALSE(all->all_series().back().open);
}

TEST_CASE("a symbol means the one entry that has it for its own") {
  const auto all = parsed({treaty("treaty:own", "A") + "symbol = \"X/1\"\n" +  //
                           treaty("treaty:class", "B") + "symbol = \"X/2\"\nsymbol_is_own = false\n" +
                           treaty("treaty:part-1", "C") + "symbol = \"X/3\"\n" +  //
                           treaty("treaty:part-2", "D") + "symbol = \"X/3\"\n" +  //
                           treaty("treaty:part-3", "E") + "symbol = \"X/3\"\n"});
  REQUIRE_MESSAGE(all, all.error().str());
  REQUIRE(all->by_symbol("X/1") != nullptr);
  CHECK(all->by_symbol("X/1")->id == "treaty:own");
  CHECK(all->by_symbol("X/2") == nullptr);
  CHECK(all->by_symbol("X/3") == nullptr);
  CHECK(all->by_symbol("") == nullptr);
}

TEST_CASE("bodies and places") {
  const auto all = parsed({R"toml(
[[body]]
id = "sc"
names.en = ["Security Council"]
symbols = { number-year = "S/RES/{number}({year})" }
default_for = ["number-year"]
numbering = { 1947 = 37, 1946 = 15 }
unspecified = "resolution:sc-unspecified"
examples.en = ["Security Council resolution 1540 (2004)"]
[[place]]
id = "oslo"
names.en = ["Oslo"]
[[place]]
id = "geneva"
names.en = ["Geneva"]
[[instrument]]
id = "resolution:sc-unspecified"
kind = "resolution"
noun = "resolution"
forum = "sc"
title.en = "Resolutions of the Security Council"
)toml"});
  REQUIRE_MESSAGE(all, all.error().str());
  const recital::body* council = all->body_named("sc");
  REQUIRE(council != nullptr);
  CHECK(council->names.at("en") == std::vector{"Security Council"s});
  CHECK(council->symbols.at("number-year") == "S/RES/{number}({year})");
  CHECK(council->default_for == std::vector{"number-year"s});
  CHECK(council->numbering == std::vector<std::pair<int, int>>{{1946, 15}, {1947, 37}});
  CHECK(council->unspecified == "resolution:sc-unspecified");
  CHECK(all->body_named("ga") == nullptr);
  REQUIRE(all->places().size() == 2);
  CHECK(all->places().front().id == "geneva");
}

TEST_CASE("a document is read where a server serves its series") {
  const auto all = parsed({R"toml(
[[document_server]]
id = "one"
address = "https://one.example/{symbol}/text"
series = ["S", "A"]
)toml"});
  REQUIRE_MESSAGE(all, all.error().str());
  CHECK(all->address_of_symbol("A/RES/49/75 E<\"") == "https://one.example/A/RES/49/75%20E%3C%22/text");
  CHECK(all->address_of_symbol("AB/1").empty());
  CHECK(all->address_of_symbol("A").empty());
  CHECK(all->address_of_symbol("").empty());
}

TEST_CASE("symbols of the United Nations have an address, those of others none") {
  const auto all = catalogue::load();
  REQUIRE(all);
  CHECK(all->address_of_symbol("S/RES/1540(2004)") == "https://undocs.org/S/RES/1540(2004)");
  CHECK(all->address_of_symbol("NPT/CONF.2010/50(Vol.I)") == "https://undocs.org/NPT/CONF.2010/50(Vol.I)");
  CHECK(all->address_of_symbol("INFCIRC/540").empty());
  CHECK(all->address_of_symbol("GOV/2011/65").empty());
}

TEST_CASE("values that make no sense are refused with their line") {
  CHECK(wrong({with("kind = \"tready\"")}).starts_with("a.toml:6: "));  // given twice: not TOML
  CHECK(wrong({"[[instrument]]\nid = \"x\"\nkind = \"tready\"\nnoun = \"treaty\"\ntitle.en = \"X\""}) ==
        "a.toml:3: x: kind must be one of treaty, resolution, infcirc, document, conference; it is \"tready\"");
  CHECK(wrong({"[[instrument]]\nid = \"x\"\nkind = \"treaty\"\nnoun = \"trety\"\ntitle.en = \"X\""})
            .starts_with("a.toml:4: x: noun must be one of treaty, "));
  CHECK(wrong({with("date = \"2011-02-29\"")}) ==
        "a.toml:6: treaty:a: date must be YYYY-MM-DD, YYYY-MM or YYYY, and in the calendar; it is \"2011-02-29\"");
  for (const char* date : {"", "2010-13", "2010-00-01", "10", "2010-5-28", "2010-05-281", "2010/05/28", "MMXX"}) {
    CAPTURE(date);
    CHECK(wrong({with("date = \""s + date + '"')}).starts_with("a.toml:6: treaty:a: date must be "));
  }
  for (const char* date : {"2012-02-29", "2010-12", "1925"}) CHECK(wrong({with("date = \""s + date + '"')}) == "");
  CHECK(wrong({with("end_date = \"2010-05-28\"")}) == "a.toml:6: treaty:a: end_date is for conferences only");
  CHECK(wrong({with("cycle = \"next\"")}) == "a.toml:6: treaty:a: cycle must be a year of four digits");
  CHECK(wrong({with("year = 95")}) == "a.toml:6: treaty:a: year must have four digits");
  CHECK(wrong({with("ordinal = 0")}) == "a.toml:6: treaty:a: ordinal must be 1 or more");
  CHECK(wrong({with("symbol = \"A/RES/49/75 E\"")}) ==
        "a.toml:6: treaty:a: symbol must not hold spaces: \"A/RES/49/75 E\"");
  CHECK(wrong({with("url = \"javascript:alert(1)\"")}) == "a.toml:6: treaty:a: url must be an http or https address");
  CHECK(wrong({with("structure = { article = 11 }")})
            .starts_with("a.toml:6: treaty:a: structure.article must be one of art, "));
  CHECK(wrong({with("structure = { art = 0 }")}) == "a.toml:6: treaty:a: structure.art must be 1 or more");
  CHECK(wrong({with("names.eng-gb = [\"A\"]")}) == "a.toml:6: treaty:a: names.eng-gb is in no language (en, zh, ...)");
  CHECK(wrong({with("title.e = \"A\"")}) == "a.toml:6: treaty:a: title.e is in no language (en, zh, ...)");
  CHECK(wrong({with("names.en = [\"A \"]")}) ==
        "a.toml:6: treaty:a: names.en holds words that are empty, padded or not one line: \"A \"");
  CHECK(wrong({with("title.zh = \"\"")}) == "a.toml:6: treaty:a: title.zh is empty, padded or not one line: \"\"");
  CHECK(wrong({with("names.en = \"A\"")}) == "a.toml:6: treaty:a: names.en must be a list of strings, not a string");
  CHECK(wrong({with("tilte.en = \"A\"")}) == "a.toml:6: treaty:a: unknown key \"tilte\"");
  CHECK(wrong({with("[[instruments]]")}) == "a.toml:6: unknown key \"instruments\"");
  CHECK(wrong({treaty("treaty:a#1", "A")}) ==
        "a.toml:2: treaty:a#1: id must be a word without quotation marks, #, { and }");
}

TEST_CASE("what every instrument needs is missed at its first line") {
  CHECK(wrong({"\n[[instrument]]\n"}) == "a.toml:2: id is missing");
  CHECK(wrong({"[[instrument]]\nid = \"x\"\n"}) == "a.toml:1: x: kind is missing");
  CHECK(wrong({"[[instrument]]\nid = \"x\"\nkind = \"treaty\"\n"}) == "a.toml:1: x: noun is missing");
  CHECK(wrong({"[[instrument]]\nid = \"x\"\nkind = \"treaty\"\nnoun = \"treaty\"\n"}) ==
        "a.toml:1: x: title is missing");
}

TEST_CASE("a pattern begins with two characters that are always there") {
  const auto accepted = [](std::string_view pattern) {
    return wrong({with("patterns.zh = ['" + std::string(pattern) + "']")}) == "";
  };
  for (const char* good : {"ab", "abc?", "ab+", "条约的?", "建立[^,]{0,40}区", "ab(c|d)", "ab[|]", "ab\\|", "(ab)"}) {
    CAPTURE(good);
    CHECK(accepted(good));
  }
  for (const char* bad :
       {"a", "a?b", "ab?", "条约?", "条约{0,1}", "a+b", "[ab]c", ".b", "^ab", "\\ab", "ab|cd", "ab[)]|cd"}) {
    CAPTURE(bad);
    CHECK_FALSE(accepted(bad));
  }
  CHECK(wrong({with("patterns.zh = ['条?约']")}) ==
        "a.toml:6: treaty:a: patterns.zh must begin with the same two characters always: \"条?约\"");
  CHECK(wrong({with("patterns.zh = ['条约(']")}) ==
        "a.toml:6: treaty:a: patterns.zh is no pattern (missing ): 条约(): \"条约(\"");
  CHECK(wrong({with("patterns.zh = ['条约[z-a]']")}) ==
        "a.toml:6: treaty:a: patterns.zh is no pattern (invalid character class range: z-a): \"条约[z-a]\"");
}

TEST_CASE("every pattern that is built in compiles") {
  const auto known = catalogue::load();
  REQUIRE(known.has_value());
  const auto check = [](const std::string& id, const recital::words_by_language& patterns) {
    for (const auto& [language, list] : patterns) {
      for (const std::string& each : list) {
        const auto good = recital::pattern(each, recital::anchor::begin).compile();
        CHECK_MESSAGE(good.has_value(), id, ": ", each);
      }
    }
  };
  for (const auto& each : known->instruments()) check(each.id, each.patterns);
  for (const auto& each : known->all_series()) check(each.model.id, each.model.patterns);
}

TEST_CASE("series that make no sense are refused") {
  const std::string head = "kind = \"conference\"\nnoun = \"conference\"\n";
  CHECK(wrong({"[[series]]\nid = \"conf:a\"\n" + head + "title.en = \"A\"\n"}) ==
        "a.toml:2: conf:a: id must hold {year} or {ordinal}");
  const std::string by_year = "[[series]]\nid = \"conf:a-{year}\"\n" + head + "title.en = \"{ordinal} A\"\n";
  CHECK(wrong({by_year + "[[series.member]]\nordinal = 1\n"}) ==
        "a.toml:6: conf:a-{year}: has no value for {year}, which the id of its series holds");
  CHECK(wrong({by_year + "[[series.member]]\nyear = 2010\n"}) ==
        "a.toml:6: conf:a-2010: has no value for {ordinal}, which title.en of its series holds");
  CHECK(wrong({by_year + "[[series.member]]\nyaer = 2010\nyear = 2010\nordinal = 1\n"}) ==
        "a.toml:7: conf:a-2010: unknown key \"yaer\"");
  CHECK(wrong({by_year + "year = 2010\n"}) == "a.toml:6: conf:a-{year}: unknown key \"year\"");
  const std::string member = "[[series.member]]\nyear = 2010\nordinal = 1\n";
  CHECK(wrong({by_year + member + member}) == "a.toml:9: conf:a-2010: is defined twice, first at a.toml:6");
  CHECK(wrong({conferences + "end_date = \"2017-01-02\"\ndate = \"2017-01-03\""}) ==
        "a.toml:23: conf:a-{year}: end_date is before date");
}

TEST_CASE("servers that make no sense are refused") {
  const std::string head = "[[document_server]]\nid = \"one\"\n";
  CHECK(wrong({head + "address = \"one.example/{symbol}\"\nseries = [\"S\"]"}) ==
        "a.toml:3: one: address must be an http or https address");
  CHECK(wrong({head + "address = \"https://one.example\"\nseries = [\"S\"]"}) ==
        "a.toml:3: one: address must hold {symbol}");
  CHECK(wrong({head + "address = \"https://one.example/{symbol}\"\nseries = []"}) ==
        "a.toml:4: one: series must name one or more");
}

TEST_CASE("bodies that make no sense are refused") {
  const std::string head = "[[body]]\nid = \"sc\"\n";
  CHECK(wrong({head + "symbols = { year-letter = \"X\" }"})
            .starts_with("a.toml:3: sc: symbols.year-letter must be one of number-year, session-number, "));
  CHECK(wrong({head + "symbols = { number-year = \"X/{nr}\" }"})
            .starts_with("a.toml:3: sc: symbols.number-year must be a symbol; in { } one of number, year, "));
  CHECK(wrong({head + "default_for = [\"number-year\"]"}) ==
        "a.toml:3: sc: default_for names number-year, which symbols does not hold");
  CHECK(wrong({head + "numbering = { 46 = 1 }"}) == "a.toml:3: sc: numbering.46 must be a year of four digits");
  CHECK(wrong({head + "numbering = { 1946 = 15, 1947 = 14 }"}) ==
        "a.toml:3: sc: numbering.1947 is lower than the number of an earlier year");
  CHECK(wrong({head + "unspecified = \"resolution:x\""}) ==
        "a.toml:3: sc: unspecified names resolution:x, which no entry defines");
  const std::string form = "symbols = { number-year = \"X/{number}\" }\ndefault_for = [\"number-year\"]\n";
  CHECK(wrong({head + form + "[[body]]\nid = \"ga\"\n" + form}) ==
        "a.toml:4: sc: default_for gives \"number-year\", which belongs to ga (a.toml:5)");
}

TEST_CASE("what an entry points to must be there") {
  CHECK(wrong({with("adopted_at = \"conf:x\"")}) ==
        "a.toml:6: treaty:a: adopted_at names conf:x, which no entry defines");
  CHECK(wrong({with("amends = [\"treaty:a\"]")}) == "a.toml:6: treaty:a: amends names the entry itself");
  CHECK(wrong({with("forum = \"treaty:x\"")}) == "a.toml:6: treaty:a: forum names treaty:x, which no entry defines");
  CHECK(wrong({with("place = \"atlantis\"")}) == "a.toml:6: treaty:a: place names atlantis, which no entry defines");
  CHECK(wrong({conferences + "part_of = \"conf:a-1999\""}) ==
        "a.toml:23: conf:a-extraordinary: part_of names conf:a-1999, which no entry defines");
}

TEST_CASE("an identifier is given once in a file") {
  CHECK(wrong({treaty("treaty:a", "A") + treaty("treaty:a", "B")}) ==
        "a.toml:6: treaty:a: is defined twice, first at a.toml:1");
  CHECK(wrong({"[[place]]\nid = \"x\"\n[[place]]\nid = \"x\"\n"}) ==
        "a.toml:3: x: is defined twice, first at a.toml:1");
  CHECK(wrong({conferences + conferences}) == "a.toml:32: conf:a-2020: is defined twice, first at a.toml:10");
}

TEST_CASE("an identifier is given once in all files of a layer") {
  auto first = recital::data::toml_document::parse("a.toml", treaty("treaty:a", "A"));
  auto second = recital::data::toml_document::parse("b.toml", "\n"s + treaty("treaty:a", "B"));
  REQUIRE(first);
  REQUIRE(second);
  recital::entries::tables layer = recital::entries::read_entries(first->root());
  recital::entries::join(layer, recital::entries::read_entries(second->root()));
  CHECK(first->finish());
  REQUIRE_FALSE(second->finish());
  CHECK(second->finish().error().str() == "b.toml:2: treaty:a: is defined twice, first at a.toml:1");
}

TEST_CASE("a stand-alone name belongs to one entry of its kind in a language") {
  const std::string a = treaty("treaty:a", "A Treaty") + "names.en = [\"AT\"]\n";
  const std::string b = treaty("treaty:b", "B Treaty");
  CHECK(wrong({a + b + "names.en = [\"BT\",\n \"A Treaty\"]\n"}) ==
        "a.toml:12: treaty:b: names.en gives \"A Treaty\", which belongs to treaty:a (a.toml:1)");
  CHECK(wrong({a + treaty("treaty:b", "AT")}) ==
        "a.toml:11: treaty:b: title.en gives \"AT\", which belongs to treaty:a (a.toml:1)");
  CHECK(wrong({a + b + "names.es = [\"AT\"]\nshorts.en = [\"AT\"]\n"}) == "");
  CHECK(wrong({treaty("treaty:a", "A Treaty") + "names.en = [\"A Treaty\"]\n"}) == "");
  CHECK(wrong({conferences + treaty("treaty:a", "Conference of the Parties")}) == "");
  CHECK(wrong({conferences,
               "[[series]]\nid = \"conf:b-{year}\"\nkind = \"conference\"\nnoun = \"conference\"\n"
               "title.en = \"{year} B\"\nnames.en = [\"Conference of the Parties\"]\n"}) ==
        "b.toml:6: conf:b-{year}: names.en gives \"Conference of the Parties\", "
        "which belongs to conf:a-{year} (a.toml:1)");
}

TEST_CASE("two members of one year share the title that their series gives them") {
  CHECK(wrong({conferences + "[[series.member]]\nid = \"conf:a-2020-again\"\nyear = 2020\nordinal = 2\n"}) == "");
}

TEST_CASE("of two files the later one is at fault") {
  CHECK(wrong({treaty("treaty:z", "Z"), treaty("treaty:a", "Z")}) ==
        "b.toml:5: treaty:a: title.en gives \"Z\", which belongs to treaty:z (a.toml:1)");
}

TEST_CASE("a later file overrides an entry as a whole") {
  const std::string old = treaty("treaty:a", "Old") + "symbol = \"X/1\"\nnames.en = [\"OT\"]\n";
  const auto all = parsed({old + treaty("treaty:b", "B"), treaty("treaty:a", "New") + "amends = \"treaty:b\"\n"});
  REQUIRE_MESSAGE(all, all.error().str());
  CHECK(all->instruments().size() == 2);
  const instrument& a = found(*all, "treaty:a");
  CHECK(a.title.at("en") == "New");
  CHECK(a.symbol.empty());
  CHECK(a.names.empty());
  CHECK(a.relations.size() == 1);
  CHECK(all->by_symbol("X/1") == nullptr);
}

TEST_CASE("an override of a member stays in its series") {
  const auto all = parsed({conferences,
                           "[[instrument]]\nid = \"conf:a-2015\"\nkind = \"conference\"\n"
                           "noun = \"conference\"\nyear = 2015\ntitle.en = \"Renamed\"\n"});
  REQUIRE_MESSAGE(all, all.error().str());
  REQUIRE(all->all_series().front().members.size() == 3);
  CHECK(all->all_series().front().members.front().title.at("en") == "Renamed");
  CHECK(found(*all, "conf:a-2015").series == "conf:a-{year}");
}

TEST_CASE("an override of a series takes its members away") {
  const auto all = parsed({conferences,
                           "[[series]]\nid = \"conf:a-{year}\"\nkind = \"conference\"\n"
                           "noun = \"summit\"\ntitle.en = \"{year} Summit\"\n"
                           "[[series.member]]\nyear = 2030\n"});
  REQUIRE_MESSAGE(all, all.error().str());
  CHECK(all->instruments().size() == 1);
  CHECK(found(*all, "conf:a-2030").noun == "summit");
  REQUIRE(all->all_series().size() == 1);
  CHECK(all->all_series().front().members.size() == 1);
}

TEST_CASE("files that cannot be read") {
  const auto failing = [](const std::string& path) {
    const std::vector<std::string> more{path};
    const auto all = catalogue::load(more);
    REQUIRE_FALSE(all);
    CHECK(all.error().where.file == path);
    return all.error().code;
  };
  CHECK(failing("no/such/catalogue.toml") == error_code::not_found);
  CHECK(failing(std::filesystem::temp_directory_path().string()) == error_code::not_readable);
  const temporary_file bad("[[instrument]\n");
  CHECK(failing(bad.path()) == error_code::bad_data);
}

TEST_CASE("a user's file adds to the built-in entries") {
  const auto built_in = catalogue::load();
  REQUIRE_MESSAGE(built_in, built_in.error().str());
  const std::string known = built_in->instruments().front().id;
  const temporary_file mine(treaty("treaty:mine", "A Treaty of My Own Making") + "supersedes = \"" + known + "\"\n");
  const std::vector<std::string> more{mine.path()};
  const auto all = catalogue::load(more);
  REQUIRE_MESSAGE(all, all.error().str());
  CHECK(all->instruments().size() == built_in->instruments().size() + 1);
  CHECK(found(*all, "treaty:mine").relations.front().second == known);
}

TEST_CASE("every built-in entry says where it comes from and shows itself in two languages") {
  const auto all = catalogue::load();
  REQUIRE_MESSAGE(all, all.error().str());
  const auto stands_for_a_body = [&](const instrument& one) {  // known by the names of the body
    const auto& bodies = all->bodies();
    return std::any_of(bodies.begin(), bodies.end(), [&](const auto& body) { return body.unspecified == one.id; });
  };
  for (const instrument& one : all->instruments()) {
    CAPTURE(one.id);
    CHECK_FALSE(one.source.empty());
    if (!one.series.empty() || stands_for_a_body(one)) continue;
    CHECK(one.examples.contains("en"));
    CHECK(one.examples.contains("zh"));
  }
  for (const recital::series& one : all->all_series()) {
    CAPTURE(one.id);
    CHECK(one.model.examples.contains("en"));
    CHECK(one.model.examples.contains("zh"));
  }
}

TEST_CASE("every language of the built-in entries has a grammar") {
  using namespace recital::data;
  const auto all = catalogue::load();
  REQUIRE_MESSAGE(all, all.error().str());
  std::set<std::string> used;
  const auto collect = [&](const auto& by_language) {
    for (const auto& [language, words] : by_language) used.insert(language);
  };
  for (const instrument& one : all->instruments()) {
    for (const auto* words : {&one.names, &one.shorts, &one.topics, &one.patterns, &one.examples}) collect(*words);
    collect(one.title);
  }
  for (const recital::series& one : all->all_series()) collect(one.model.names);
  for (const recital::body& one : all->bodies()) collect(one.names);
  for (const recital::place_entry& one : all->places()) collect(one.names);
  for (const std::string& language : used) {
    CAPTURE(language);
    // names may be known before the grammar that will ask for them is
    CHECK(std::set<std::string>{"ar", "en", "es", "fr", "ru", "zh"}.contains(language));
  }
}

TEST_CASE("the year that a symbol says") {
  CHECK(recital::year_in_symbol("S/2017/822") == 2017);
  CHECK(recital::year_in_symbol("S/RES/1540(2004)") == 2004);
  CHECK(recital::year_in_symbol("NPT/CONF.2020/WP.1") == 2020);
  CHECK(recital::year_in_symbol("CD/1999") == 0);
  CHECK(recital::year_in_symbol("") == 0);
  const auto& known = support::known();
  CHECK(known.year_of_symbol("A/C.1/75/L.99") == 2020);
  CHECK(known.year_of_symbol("A/RES/73/6") == 2018);
  CHECK(known.year_of_symbol("GC(62)/RES/10") == 2018);
  CHECK(known.year_of_symbol("A/HRC/37/22") == 2018);
  CHECK(known.year_of_symbol("A/HRC/RES/3/1") == 2006);
  CHECK(known.year_of_symbol("A/RES/2028(XX)") == 1965);
  CHECK(known.year_of_symbol("A/RES/3201(S-VI)") == 1974);
  CHECK(known.year_of_symbol("A/RES/S-10/2") == 1978);
  CHECK(known.year_of_symbol("A/RES/ES-10/20") == 0);
  CHECK(known.year_of_symbol("UNEP/EA.4/RES.9") == 2019);
  CHECK(known.year_of_symbol("S/RES/1808") == 2008);
  CHECK(known.year_of_symbol("A/520/Rev.20") == 0);
  CHECK(known.year_of_symbol("A/64/Add.1") == 0);
  CHECK(known.year_of_symbol("A/5/6") == 0);
  CHECK(known.year_of_symbol("A/RES/520/1") == 0);
  CHECK(known.year_of_symbol("S/2097/12") == 0);
  CHECK(known.years_of_symbol("A/70/81").last == 2016);
  CHECK(known.years_of_symbol("S/2007/86").last == 2007);
  CHECK(known.session_of_symbol("A/C.1/75/L.99") == "75");
  CHECK(known.session_of_symbol("A/HRC/37/22") == "37");
  CHECK(known.session_of_symbol("A/RES/S-10/2") == "S-10");
  CHECK(known.session_of_symbol("A/ES-10/L.25") == "ES-10");
  CHECK(known.session_of_symbol("S/2015/544") == "");
  CHECK(known.body_of_symbol("A/HRC/37/22")->id == "hrc");
  CHECK(known.body_of_symbol("A/RES/73/6")->id == "ga");
  CHECK(known.body_of_symbol("S/PV.10054")->id == "sc");
  CHECK(known.body_of_symbol("INFCIRC/254") == nullptr);
  CHECK(known.year_of_symbol("INFCIRC/254/Rev.13") == 0);
}
