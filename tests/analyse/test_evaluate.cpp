#include "recital/analyse/evaluate.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

using recital::catalogue;
using recital::evaluate;
using recital::gold_edges;
using recital::reading;

namespace {

const catalogue& known() {
  static const catalogue loaded = catalogue::parse(std::vector<catalogue::source_text>{{"test.toml", R"toml(
[[instrument]]
id = "treaty:lake"
kind = "treaty"
noun = "treaty"
source = "test"
symbol = "LAKE/1"
title.en = "Lake Treaty"
[[instrument]]
id = "text:one"
kind = "document"
noun = "document"
source = "test"
symbol = "LAKE/2"
title.en = "First Part"
[[instrument]]
id = "text:two"
kind = "document"
noun = "document"
source = "test"
symbol = "LAKE/2"
title.en = "Second Part"
)toml"}}).value();
  return loaded;
}

gold_edges gold(std::string_view lines) { return gold_edges::parse("gold.jsonl", lines).value(); }

std::string wrong(std::string_view lines) {
  const auto read = gold_edges::parse("gold.jsonl", lines);
  return read ? "" : read.error().str();
}

struct found {
  const char* paragraph;
  const char* target;
  const char* pinpoint = "";
  const char* surface = "words";
};

reading document(std::string source, const std::vector<found>& all) {
  reading made;
  made.source = std::move(source);
  for (const found& one : all) {
    recital::paragraph p;
    p.label = one.paragraph;
    recital::reference r;
    r.paragraph = static_cast<std::uint32_t>(made.paragraphs.size());
    r.target = one.target;
    r.pinpoint = one.pinpoint;
    r.surface = one.surface;
    made.paragraphs.push_back(p);
    made.references.push_back(r);
  }
  return made;
}

/// "found/wanted/wrong" of each level.
std::string figures(std::string_view lines, const std::vector<reading>& documents) {
  std::string text;
  for (const auto& level : evaluate(gold(lines), documents, known()).levels) {
    text += (text.empty() ? "" : " ") + std::to_string(level.found) + "/" + std::to_string(level.wanted) + "/" +
            std::to_string(level.wrong);
  }
  return text;
}

}  // namespace

TEST_CASE("an edge counts once, at four levels") {
  const auto lines = R"({"doc":"a","para":"1","target":"treaty:x","pinpoint":"art_6","optional":false}
{"doc":"a","para":"2","target":"treaty:x","pinpoint":"","optional":false}
{"doc":"a","para":"2","target":"treaty:y","pinpoint":"","optional":false}
)";
  CHECK(figures(lines, {document("in/a.txt", {{"1", "treaty:x", "art_6"},
                                              {"1", "treaty:x", "art_6"},
                                              {"2", "treaty:x", "art_7"},
                                              {"3", "treaty:z"}})}) == "1/3/2 2/3/1 1/3/2 1/2/1");
}

TEST_CASE("the last level's pinpoints and paragraphs do not matter") {
  const auto lines = R"({"doc":"a","para":"1","target":"treaty:x","pinpoint":"art_6","optional":false})";
  CHECK(figures(lines, {document("a.txt", {{"9", "treaty:x", "art_1"}})}) == "0/1/1 0/1/1 0/1/1 1/1/0");
}

TEST_CASE("gold without paragraphs is compared by document alone") {
  const auto lines = R"({"doc":"a","para":"","target":"treaty:x","pinpoint":"","optional":false})";
  CHECK(figures(lines, {document("a.txt", {{"4", "treaty:x"}})}) == "1/1/0 1/1/0");
}

TEST_CASE("an optional edge is neither rewarded nor punished") {
  const auto lines = R"({"doc":"a","para":"1","target":"treaty:x","pinpoint":"","optional":true}
{"doc":"a","para":"1","target":"treaty:y","pinpoint":"","optional":false})";
  CHECK(figures(lines, {document("a.txt", {{"1", "treaty:x"}, {"1", "treaty:y"}})}) == "1/1/0 1/1/0 1/1/0 1/1/0");
  CHECK(figures(lines, {document("a.txt", {{"1", "treaty:y"}})}) == "1/1/0 1/1/0 1/1/0 1/1/0");
}

TEST_CASE("a target without an agreed identifier is found by its words") {
  const auto lines =
      R"({"doc":"a","para":"1","target":"treaty:mine","pinpoint":"","surface":"the Lake Accord","optional":false,"note":"new=true"})";
  const auto with = [&](const char* surface) {
    return figures(lines, {document("a.txt", {{"1", "treaty:theirs", "", surface}})});
  };
  CHECK(with("Lake  ACCORD") == "1/1/0 1/1/0 1/1/0 1/1/0");
  CHECK(with("under the Lake Accord of 2001") == "1/1/0 1/1/0 1/1/0 1/1/0");
  CHECK(with("the Pond Accord") == "0/1/1 0/1/1 0/1/1 0/1/1");
}

TEST_CASE("a symbol that one entry alone bears is that entry; case, width and blanks do not matter") {
  const auto lines = R"({"doc":"a","para":"1","target":"treaty:lake","pinpoint":"","optional":false}
{"doc":"a","para":"1","target":"lake/ 2","pinpoint":"","optional":false})";
  CHECK(figures(lines, {document("a.txt", {{"1", "LAKE/1"}, {"1", "ＬＡＫＥ/2"}})}) == "2/2/0 2/2/0 2/2/0 2/2/0");
  CHECK(figures(lines, {document("a.txt", {{"1", "text:one"}})}) == "0/2/1 0/2/1 0/2/1 0/2/1");
}

TEST_CASE("all headings are one place") {
  const auto lines = R"({"doc":"a","para":"h3","target":"treaty:x","pinpoint":"","optional":false})";
  CHECK(figures(lines, {document("a.txt", {{"h1", "treaty:x"}})}) == "1/1/0 1/1/0 1/1/0 1/1/0");
}

TEST_CASE("outside its scope and its documents nothing counts") {
  const auto lines = R"({"doc":"a","scope":[2,3]}
{"doc":"a","para":"2","target":"treaty:x","pinpoint":"","optional":false})";
  CHECK(figures(lines, {document("a.txt", {{"1", "treaty:z"}, {"u1", "treaty:z"}, {"4", "treaty:z"}}),
                        document("b.txt", {{"2", "treaty:z"}})}) == "0/1/0 0/1/0 0/1/0 0/1/0");
  const auto from_the_start = R"({"doc":"a","scope":[1,3]}
{"doc":"a","para":"2","target":"treaty:x","pinpoint":"","optional":false})";
  CHECK(figures(from_the_start, {document("a.txt", {{"u1", "treaty:z"}, {"4", "treaty:z"}})}) ==
        "0/1/1 0/1/1 0/1/1 0/1/1");
}

TEST_CASE("what differs is listed at the first level, and what was not read") {
  const auto made = evaluate(gold(R"({"doc":"b","para":"1","target":"treaty:x","pinpoint":"","optional":false}
{"doc":"a","para":"1","target":"treaty:x","pinpoint":"art_6","surface":"Article VI","optional":false})"),
                             std::vector{document("a.txt", {{"1", "treaty:x", "art_7", "Article VII"}})}, known());
  REQUIRE(made.missed.size() == 2);
  CHECK(made.missed[0].document == "a");
  CHECK(made.missed[0].surface == "Article VI");
  REQUIRE(made.wrong.size() == 1);
  CHECK(made.wrong[0].pinpoint == "art_7");
  CHECK(made.absent == std::vector<std::string>{"b"});
}

TEST_CASE("ratios of nothing") {
  const recital::level_score nothing{};
  CHECK(nothing.precision() == 1.0);
  CHECK(nothing.recall() == 1.0);
  CHECK(recital::level_score{{}, 0, 4, 4}.f1() == 0.0);
  CHECK(recital::level_score{{}, 1, 2, 1}.f1() == doctest::Approx(0.5));
}

TEST_CASE("gold that is none says which line and why") {
  CHECK(wrong("\n{\"doc\":1") == "gold.jsonl:2: not JSON: Missing a comma or '}' after an object member.");
  CHECK(wrong("[]") == "gold.jsonl:1: not a JSON object");
  CHECK(wrong(R"({"doc":"a","para":"1","target":"x","optional":false})") == "gold.jsonl:1: pinpoint is missing");
  CHECK(wrong(R"({"doc":"a","para":"1","target":"x","pinpoint":"","optional":"no"})") ==
        "gold.jsonl:1: optional is neither true nor false");
  CHECK(wrong(R"({"doc":"a","scope":[1]})") == "gold.jsonl:1: scope is not a pair of paragraph numbers");
  CHECK(wrong(std::string(100'000, '[')).starts_with("gold.jsonl:1: not JSON"));
  CHECK(wrong("").empty());
}
