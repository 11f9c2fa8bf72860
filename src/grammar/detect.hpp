/// \file
/// Which language a text is in.
#pragma once
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "grammar/language.hpp"
#include "recital/core/reference.hpp"

namespace recital {

/// Tells the languages of some grammars apart. The grammars must outlive it and stay where they are. Any number of
/// threads may share one.
class language_detector {
 public:
  explicit language_detector(const std::vector<language_grammar>& languages);

  /// The grammar whose script most letters of the text's beginning are in and, among those that share it, whose function
  /// words are most frequent there; null where no grammar has the script, or where a text of some length has hardly any
  /// of them: then it is in a language that shares the script but has no grammar. O(1): looks at a bounded part of the
  /// text.
  [[nodiscard]] const language_grammar* detect(std::string_view text) const;

  /// The language of each paragraph of a text that is taken to be in `main`, one of the grammars: `main`, or another
  /// where most letters are of another script or where the function words of another language stand and those of `main`
  /// do not; its beginning tells. What is too short to tell is in `main`, or between two paragraphs of another language
  /// in that one. Empty where all paragraphs are in `main`. O(bytes).
  [[nodiscard]] std::vector<const language_grammar*> detect_each(std::string_view text,
                                                                 const std::vector<paragraph>& paragraphs,
                                                                 const language_grammar& main) const;

 private:
  struct function_word {
    std::string_view text;
    std::size_t language;  ///< its position
  };
  [[nodiscard]] std::vector<std::size_t> scores(std::string_view text) const;
  [[nodiscard]] const language_grammar* best(std::string_view script, const std::vector<std::size_t>& score) const;
  [[nodiscard]] std::size_t words_of_one(std::string_view text, std::size_t language, std::size_t other) const;
  [[nodiscard]] bool begins_in(std::string_view text, std::size_t language) const;
  [[nodiscard]] const language_grammar* language_of(std::string_view paragraph, const language_grammar& main) const;
  [[nodiscard]] std::size_t place_of(const language_grammar& language) const {
    return static_cast<std::size_t>(&language - languages_.data());
  }

  const std::vector<language_grammar>& languages_;
  std::array<std::vector<function_word>, 256> words_;  ///< by `slot_of`: few of them share a slot
};

}  // namespace recital
