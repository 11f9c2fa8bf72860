/// \file
/// What stands at the head of a line and counts or marks a paragraph: "12. ", 一、, "(a) ", "Article 2", "• ".
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace recital::text {

/// The dress of a mark. What comes first encloses what comes later: "(1)" below "5." is an item of paragraph 5.
enum class mark_series : std::uint8_t {
  article,       ///< "Article 2", 第二条
  han,           ///< 二、
  word,          ///< "ثانيا:"
  number,        ///< "2. ", "2.Text", "2 .", "2、", "2 -", "OP2"
  decimal,       ///< "2.1 "
  bare,          ///< "2" with nothing else on its line
  capital,       ///< "B. "
  half_bracket,  ///< "2)", "2°"
  bracket,       ///< "(2)", （二）
  preambular,    ///< "(pp2)"
  letter,        ///< "(b)", "b)", "b. ", "(ii)"
  bullet,        ///< "•", "-"
  none,
};

struct line_mark {
  mark_series series = mark_series::none;
  int value = 0;            ///< 0 where it is no whole number
  std::string label;        ///< as a reader cites it: "2", "2.1", "b"; of a bullet the sign
  std::uint32_t bytes = 0;  ///< of the mark and the blanks behind it
  bool is_alone = false;    ///< nothing follows on the line
  bool is_set_off = false;  ///< a stop, a colon or a dash stands behind an article's number
  bool is_roman = false;    ///< an article's number is a Roman one
};

/// Words for one, two, and so on, in one language.
using words_in_order = std::vector<std::string>;

/// A word that counts, and what it counts.
struct counting_word {
  std::string word;
  int value = 0;
};

/// The words that marks are made of; they come from the grammars.
struct mark_words {
  std::vector<std::string> articles;            ///< with # for the number: "Article #", "第#条"
  std::vector<words_in_order> article_numbers;  ///< words that stand for it: "premier"
  std::vector<words_in_order> counting;         ///< words that count paragraphs: "أولا"

  /// Those of all languages by their first letter, which is small in the second: most lines begin with none of them.
  std::unordered_map<char32_t, std::vector<std::string>> articles_by_initial;
  std::unordered_map<char32_t, std::vector<counting_word>> counting_by_initial;
};

/// The mark at the head of a line that has no blanks before it. O(1) for one set of words.
[[nodiscard]] line_mark read_line_mark(std::string_view line, const mark_words& words);

/// Whether a mark counts a paragraph; the others mark items.
[[nodiscard]] constexpr bool counts(mark_series s) { return s <= mark_series::bracket; }

/// Whether `next` goes on with the series of `mark`: "(c)" behind "(b)", a bullet behind the same bullet.
[[nodiscard]] bool follows(const line_mark& mark, const line_mark& next);

}  // namespace recital::text
