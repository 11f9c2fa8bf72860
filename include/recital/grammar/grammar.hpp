/// \file
/// How each language writes a reference: phrases and patterns, as data.
#pragma once
#include <span>
#include <string>
#include <vector>

#include "recital/core/result.hpp"

namespace recital {

struct language_grammar;

/// The grammars of all languages that the program knows. Immutable once loaded; safe to share among threads.
class grammar {
 public:
  /// The grammars that are built into the library.
  [[nodiscard]] static result<grammar> load();

  [[nodiscard]] const std::vector<language_grammar>& languages() const { return languages_; }

  grammar();
  ~grammar();
  grammar(grammar&&) noexcept;
  grammar& operator=(grammar&&) noexcept;

 private:
  std::vector<language_grammar> languages_;
};

}  // namespace recital
