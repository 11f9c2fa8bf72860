/// \file
/// Which language a text is in.
#pragma once
#include <array>
#include <cstddef>
#include <string_view>
#include <vector>

#include "grammar/language.hpp"

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

 private:
  struct function_word {
    std::string_view text;
    std::size_t language;  ///< its position
  };
  [[nodiscard]] std::vector<std::size_t> scores(std::string_view text) const;

  const std::vector<language_grammar>& languages_;
  std::array<std::vector<function_word>, 256> words_;  ///< by `slot_of`: few of them share a slot
};

}  // namespace recital
