/// \file
/// How each language writes a reference: phrases and patterns, as data.
#pragma once
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/result.hpp"

namespace recital {

/// One language's phrases and patterns; what is in it is the library's own affair.
struct language_grammar;

/// The grammars of all languages that the program knows, for `extractor` to read with. Immutable once loaded; safe to
/// share among threads. One that was not loaded has no languages, and an extractor refuses every document with it.
class grammar {
 public:
  /// The grammars that are built into the library, from src/grammar/languages, and over them the files of `more`, in
  /// order: each adds to one language, or brings a new one. A rule takes the place of a rule of the same name, other
  /// rules come before those that were there, words are added to words. Takes milliseconds. Fails with
  /// - not_found, not_readable: a file of `more`;
  /// - bad_data, which says file, line and reason: the data does not follow the schema (CONTRIBUTING.md).
  [[nodiscard]] static result<grammar> load(std::span<const std::string> more = {});

  /// In no order that means anything.
  [[nodiscard]] const std::vector<language_grammar>& languages() const { return languages_; }

  /// The grammar for a language, by its BCP 47 code; null where there is none. What a code says of the script behind a
  /// hyphen does not matter: "zh-Hant" is read by the grammar of "zh". O(languages).
  [[nodiscard]] const language_grammar* find(std::string_view code) const;

  grammar();
  ~grammar();
  grammar(grammar&&) noexcept;
  grammar& operator=(grammar&&) noexcept;

 private:
  std::vector<language_grammar> languages_;
};

}  // namespace recital
