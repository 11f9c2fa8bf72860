// What the user knows better about documents.
#include <doctest/doctest.h>

#include "recital/identify/corrections.hpp"
#include "support/knowledge.hpp"

using recital::corrections;
using recital::told_by;

namespace {

recital::result<corrections> parsed(std::string_view toml) {
  return corrections::parse("mine.toml", toml, support::known(), support::grammars());
}

std::string refusal(std::string_view toml) {
  const auto read = parsed(toml);
  return read ? std::string() : read.error().str();
}

recital::result<recital::reading> read_with(const corrections& fixed, std::string_view source, std::string_view text) {
  recital::extract_options options;
  options.corrected = &fixed;
  return support::extractor().extract(source, text, options);
}

}  // namespace

TEST_CASE("what is corrected counts, and what it corrects is kept beside it") {
  const auto fixed = parsed(R"toml(
[[document]]
file = "letters/a.txt"
symbol = "A/RES/60/1"
title = "The outcome of the summit"
date = "2005-09-16"
organ = "ga"
same_work_as = "A/60/L.1"
)toml");
  REQUIRE_MESSAGE(fixed.has_value(), fixed.error().str());
  const auto read =
      read_with(*fixed, "in/letters/a.txt", "A/RES/61/5\n\n3 May 2007\n\nThe state of the lake\n\n1. A.\n");
  REQUIRE(read.has_value());
  CHECK(read->symbol == "A/RES/60/1");
  CHECK(read->document == "A/RES/60/1");
  CHECK(read->told.symbol == told_by::corrections);
  CHECK(read->title == "The outcome of the summit");
  CHECK(read->told.title == told_by::corrections);
  CHECK(read->date == "2005-09-16");
  CHECK(read->organ == "ga");
  CHECK(read->session == "60");
  CHECK(read->same_work_as == "A/60/L.1");
  CHECK(read->kind == recital::kind::resolution);
  REQUIRE(read->contradictions.size() == 2);
  CHECK(read->contradictions[0].value == "A/RES/61/5");
  CHECK(read->contradictions[0].by == told_by::masthead);
  CHECK(read->contradictions[1].value == "2007-05-03");
}

TEST_CASE("a table is for the inputs whose paths end with its file") {
  const auto fixed = parsed("[[document]]\nfile = \"b/a.txt\"\ntitle = \"Lakes\"\n");
  REQUIRE(fixed.has_value());
  CHECK(fixed->find("b/a.txt") != nullptr);
  CHECK(fixed->find("/x/b/a.txt") != nullptr);
  CHECK(fixed->find("all.zip!b/a.txt") != nullptr);
  CHECK(fixed->find("xb/a.txt") == nullptr);
  CHECK(fixed->find("a.txt") == nullptr);
}

TEST_CASE("what is no document is skipped, and the language is as corrected") {
  const auto fixed = parsed(
      "[[document]]\nfile = \"a.txt\"\nnot_a_document = true\n[[document]]\nfile = \"b.txt\"\nlanguage = \"fr\"\n");
  REQUIRE_MESSAGE(fixed.has_value(), fixed.error().str());
  const auto skipped = read_with(*fixed, "a.txt", "The lake is wide.\n");
  REQUIRE_FALSE(skipped.has_value());
  CHECK(skipped.error().code == recital::error_code::skipped);
  CHECK(skipped.error().str() == "a.txt: no document, says mine.toml:1");
  const auto french = read_with(*fixed, "b.txt", "The lake is wide.\n");
  REQUIRE(french.has_value());
  CHECK(french->language == "fr");
  CHECK(french->told.language == told_by::corrections);
}

TEST_CASE("corrections that contradict themselves are refused with line and reason") {
  constexpr std::string_view one = "[[document]]\nfile = \"a.txt\"\n";
  const auto with = [&](std::string_view more) { return refusal(std::string(one).append(more)); };
  CHECK(with("") == "mine.toml:1: a.txt: corrects nothing");
  CHECK(with("not_a_document = true\ntitle = \"Lakes\"\n") ==
        "mine.toml:3: a.txt: not_a_document contradicts the other values");
  CHECK(with("symbol = \"Lakes\"\n") ==
        "mine.toml:3: a.txt: symbol must be a symbol as Recital prints it, such as A/RES/60/1");
  CHECK(with("date = \"soon\"\n") ==
        "mine.toml:3: a.txt: date must be YYYY-MM-DD, YYYY-MM or YYYY, and in the calendar");
  CHECK(with("date = \"2465\"\n") == "mine.toml:3: a.txt: date is of a year in which no document can be");
  CHECK(with("date = \"1979-12-18\"\nsymbol = \"A/RES/79/145\"\n") ==
        "mine.toml:3: a.txt: date contradicts the symbol \"A/RES/79/145\", which is of 2024");
  CHECK(with("date = \"1999\"\norgan = \"hrc\"\n") == "mine.toml:3: a.txt: date is before \"hrc\" began");
  CHECK(with("organ = \"lake\"\n") == "mine.toml:3: a.txt: organ is no body of the catalogue: \"lake\"");
  CHECK(with("language = \"tlh\"\n") == "mine.toml:3: a.txt: language has no grammar: \"tlh\"");
  CHECK(with("same_work_as = \"a.txt\"\n") == "mine.toml:3: a.txt: same_work_as names the document itself");
  CHECK(with("title = \"A\"\n[[document]]\nfile = \"b/a.txt\"\ntitle = \"B\"\n") ==
        "mine.toml:5: b/a.txt: file has a table in line 1 already");
  CHECK(with("same_work_as = \"b.txt\"\n[[document]]\nfile = \"b.txt\"\nsame_work_as = \"a.txt\"\n") ==
        "mine.toml:6: b.txt: same_work_as goes round or on to another version; see line 1");
  CHECK(with("not_a_document = true\n[[document]]\nfile = \"b.txt\"\nsame_work_as = \"a.txt\"\n") ==
        "mine.toml:4: b.txt: is the same work as what is no document; see line 1");
  CHECK(with("titel = \"A\"\n").find("mine.toml:") == 0);
}
