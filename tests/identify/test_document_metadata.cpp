// Which place tells what a document is, and what contradicts it.
#include <doctest/doctest.h>

#include "cite/finder.hpp"
#include "identify/document_metadata.hpp"
#include "support/knowledge.hpp"
#include "text/document.hpp"

using recital::told_by;

namespace {

recital::identify::document_metadata metadata(std::string_view text, std::string_view stem,
                                              const recital::file_properties& properties = {}) {
  const auto& language = *support::grammar_of("en");
  const auto& shared = *support::grammar_of("");
  static const auto names = recital::cite::finder::make(support::known(), shared, language);
  recital::text::layout_words words;
  words.add(language.layout);
  const auto document = recital::text::read_document("test", text, words);
  REQUIRE(document.has_value());
  recital::cite::mention_list mentions;
  names->find(document->text, document->paragraphs, mentions);
  const recital::connectors links(language.connectors);
  const recital::title_patterns block(language.title_block.patterns);
  return recital::identify::metadata_of(
      {*document, mentions, *names, links, block, language, shared, support::known(), properties, stem});
}

}  // namespace

TEST_CASE("each value keeps the place that told it") {
  const auto printed = metadata("A/73/9998\n\n6 March 2019\n\nThe state of the lake\n\n1. The Group met.\n", "x");
  CHECK(printed.told.symbol == told_by::masthead);
  CHECK(printed.told.date == told_by::masthead);
  CHECK(printed.told.title == told_by::masthead);
  const auto numbered = metadata("79/50. On lakes\n\nThe General Assembly,\n\nNotes the lake.\n", "x");
  CHECK(numbered.symbol == "A/RES/79/50");
  CHECK(numbered.told.symbol == told_by::number);
  CHECK(numbered.told.title == told_by::number);
  const auto titled = metadata("The waters of the lake (GOV/2006/15)\n\nThe Group met in spring.\n", "x");
  CHECK(titled.told.symbol == told_by::title);
  const auto filed = metadata("The Group met in spring.\n", "x", {"", "A/73/9998", "2019-03-06"});
  CHECK(filed.told.symbol == told_by::properties);
  CHECK(filed.told.date == told_by::properties);
  const auto named = metadata("The Group met in spring.\n", "A_73_9998");
  CHECK(named.symbol == "A/73/9998");
  CHECK(named.told.symbol == told_by::file_name);
  CHECK(metadata("The Group met in spring.\n", "x").told.symbol == told_by::nothing);
}

TEST_CASE("what a less sure place says otherwise is kept beside it") {
  const auto read = metadata("A/73/9998\n\n1. The Group met.\n", "A_73_9997", {"", "A/73/9996", ""});
  CHECK(read.symbol == "A/73/9998");
  REQUIRE(read.contradictions.size() == 2);
  CHECK(read.contradictions[0].by == told_by::properties);
  CHECK(read.contradictions[0].value == "A/73/9996");
  CHECK(read.contradictions[1].by == told_by::file_name);
  CHECK(read.contradictions[1].value == "A/73/9997");
}

TEST_CASE("a revision, a part or other capitals of the symbol do not contradict it") {
  CHECK(metadata("A/73/9998/Rev.1\n\n1. The Group met.\n", "A_73_9998").contradictions.empty());
  CHECK(metadata("A/73/9998\n\n1. The Group met.\n", "a_73_9998_add.1").contradictions.empty());
}

TEST_CASE("what another body enacts is not named by its file") {
  const auto read = metadata("The Security Council,\n\n1. Notes the lake.\n", "A_RES_60_1");
  CHECK(read.symbol == "");
  REQUIRE(read.contradictions.size() == 1);
  CHECK(read.contradictions[0].value == "A/RES/60/1");
}

TEST_CASE("a date in a letter's title counts unless it is far from the year of the symbol") {
  constexpr std::string_view letter = "Letter dated 13 February 2007 from the keeper of the lake\n\nI write to you.\n";
  CHECK(metadata(letter, "S_2007_86").date.year == 2007);
  CHECK(metadata(letter, "S_2007_86").told.date == told_by::title);
  CHECK(metadata(letter, "S_1998_86").date.year == 0);
  CHECK(metadata(letter, "S_1998_86").year == 1998);
}
