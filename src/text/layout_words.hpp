/// \file
/// The words of the languages that layout has to know; they come from the grammars.
#pragma once
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/line_mark.hpp"

namespace recital::text {

struct layout_words {
  std::vector<std::string> annex_headings;     ///< a heading that begins so opens an annex: "Annex"
  std::vector<std::string> contents_headings;  ///< a line of these words opens a list of contents: "Contents"
  std::vector<std::string> hyphen_prefixes;    ///< before these a hyphen at a line's end is part of the word: "non"
  std::vector<std::string> recital_openings;   ///< what a preambular paragraph begins with: "Convinced", 回顾
  std::vector<std::string> recital_endings;    ///< how the first word of one ends: "ing"
  std::vector<std::string> function_words;     ///< frequent small words, which converters glue to others: "the"
  mark_words marks;

  /// The openings of all that was added, by their first letter, small: the languages have many, and a line begins with
  /// one letter.
  std::unordered_map<char32_t, std::vector<std::string>> openings_by_initial;

  /// The function words of all that was added, by their last byte.
  std::unordered_map<char, std::vector<std::string>> small_by_last_byte;

  /// Takes the words of another language in, in one spelling (one_spelling.hpp).
  void add(const layout_words& more);
};

/// Whether a paragraph begins as preambular paragraphs do: with one of their words, or a first word that ends so.
[[nodiscard]] bool opens_recital(std::string_view paragraph, const layout_words& words);

/// Whether a line ends with a small word after which no paragraph ends: "in accordance with the".
[[nodiscard]] bool ends_with_small_word(std::string_view line, const layout_words& words);

/// Whether a heading opens an annex.
[[nodiscard]] bool opens_annex(std::string_view heading, const layout_words& words);

/// Whether a line is the heading of a list of contents.
[[nodiscard]] bool opens_contents(std::string_view line, const layout_words& words);

}  // namespace recital::text
