/// \file
/// Finding the terms of concepts in a text of one language.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "grammar/language.hpp"
#include "recital/catalogue/subject.hpp"
#include "recital/core/span.hpp"

namespace recital {

/// Where something shows a concept.
struct concept_hit {
  std::uint32_t shows;  ///< position in the list of concepts
  span where;           ///< bytes of the text
  bool cited = false;   ///< by a reference to one of its instruments, not by words
};

/// The terms of all concepts in one language, as a tree whose branches are words. A word is looked up in the form it has,
/// and by each of its beginnings that some term has with a "*". For one thread: it remembers the words that it has seen.
class subject_terms {
 public:
  subject_terms(const std::vector<subject_concept>& concepts, const std::string& language,
                const grammar_spelling& spelling);

  /// Whether any concept has a term in the language.
  [[nodiscard]] bool empty() const { return nodes_.size() == 1; }

  /// All places where a concept's terms stand, in order of their beginning, and those where it is cited, but where its
  /// `no_terms` do.
  /// \param text in one spelling; `words` are its words, `ends` says of each whether a sentence ends behind it. O(words)
  /// but for "..".
  [[nodiscard]] std::vector<concept_hit> find(std::string_view text, const std::vector<span>& words,
                                              const std::vector<bool>& ends, const std::vector<concept_hit>& cited);

 private:
  using word_id = std::uint32_t;
  struct hash_of_text {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
  };
  struct node {
    std::vector<std::pair<word_id, std::uint32_t>> next;
    std::uint32_t beyond = 0;             ///< the node behind ".."; 0 where there is none
    std::vector<std::uint32_t> shows;     ///< concepts of which a term ends here
    std::vector<std::uint32_t> conceals;  ///< concepts of which one of `no_terms` does
  };
  struct search;

  void add(std::string_view term, std::uint32_t shown, bool conceals);
  [[nodiscard]] std::uint32_t child(std::uint32_t of, word_id by);
  [[nodiscard]] std::vector<std::string> forms_of(std::string_view word) const;
  [[nodiscard]] const std::vector<word_id>& ids_of(std::string_view word);
  void walk(std::uint32_t at, std::size_t word, search& in);

  const grammar_spelling* spelling_;
  std::vector<node> nodes_{1};
  std::unordered_map<std::string, word_id> whole_, begun_;  ///< words of terms, and those with "*" behind them
  std::vector<std::size_t> beginnings_;                     ///< how many bytes these have
  std::unordered_map<std::string, std::vector<word_id>, hash_of_text, std::equal_to<>> seen_;
};

}  // namespace recital
