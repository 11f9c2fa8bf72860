/// \file
/// Paragraphs as they were read, ready to be compared.
#pragma once
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/strings.hpp"
#include "text/document.hpp"

namespace support {

/// Words that layout has to know, enough for the texts of the tests.
inline recital::text::layout_words few_words() {
  recital::text::layout_words words;
  words.annex_headings = {"Annex", "附件"};
  words.contents_headings = {"Contents", "目录"};
  words.hyphen_prefixes = {"non", "nuclear"};
  words.recital_openings = {"Grieved", "Convinced", "Deeply", "回顾", "深信", "根据", "إذ"};
  words.recital_endings = {"ing", "ясь"};
  words.function_words = {"the", "its"};
  words.marks.articles = {"Article #", "Art. #", "第#条", "المادة #", "Статья #"};
  words.marks.article_numbers = {{"premier"}, {"الأولى", "الثانية", "الأولى عشرة"}};
  words.marks.counting = {{"أولا", "ثانيا"}};
  recital::text::layout_words spelt;
  spelt.add(words);
  return spelt;
}

/// "label: text" of every paragraph of a text.
inline strings paragraphs(std::string_view text) {
  const auto read = recital::text::read_document("test.txt", text, few_words());
  REQUIRE_MESSAGE(read.has_value(), read.error().str());
  strings all;
  for (const recital::paragraph& p : read->paragraphs) {
    all.push_back(p.label + ": " + read->text.substr(p.text.begin, p.text.size()));
  }
  return all;
}

/// The labels alone.
inline strings labels(std::string_view text) {
  strings all;
  for (const std::string& p : paragraphs(text)) all.push_back(p.substr(0, p.find(": ")));
  return all;
}

}  // namespace support
