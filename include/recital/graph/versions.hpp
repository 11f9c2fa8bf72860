/// \file
/// One work, many versions: which of the texts that were read count, so that a document that was read twice, or in six
/// languages, counts once.
///
///     recital::keep_counted(documents, {});   // copies and further versions go
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/reference.hpp"

namespace recital {

/// Whether the language versions of a document are one work, or documents of their own; or every text counts, copies
/// among them.
enum class version_handling : std::uint8_t { one_work, separate, every_text };

struct version_options {
  version_handling versions = version_handling::one_work;
  std::string language{};  ///< BCP 47: of works that have a version in it, that one counts; "" for none in particular
};

/// Why a text does not count.
enum class set_aside : std::uint8_t {
  not_at_all,        ///< it counts
  copy,              ///< another text has the same words
  language_version,  ///< another text of the same symbol counts, in another language
  repetition,  ///< another text of the same symbol counts, in the same language, and holds most of what this cites
};

/// One of several texts: whether it counts, and if not, which one counts for it.
struct version_standing {
  set_aside why = set_aside::not_at_all;
  std::uint32_t counted = 0;  ///< position of the text that counts: its own, or that of the other one
};

/// The standing of each document, by position.
///
/// - Documents of the same words count once, unless both bear symbols and these differ: the first that bears one.
/// - Documents of the same symbol (`reading::symbol`) in several languages are one work: the version in
///   `version_options::language` counts; else one in a language that the document says it was written in; else the first
///   in the order en fr es ru zh ar. A revision, an addition, a correction with a symbol of its own is another document.
/// - A further document of that symbol in that language counts as a part of the work, unless at least half of what its
///   paragraphs cite is cited by paragraphs of the same labels of the one that counts: then it repeats that one.
///
/// With `separate` only the first rule holds. O(documents log documents + what is compared).
[[nodiscard]] std::vector<version_standing> version_standings(std::span<const reading> documents,
                                                              const version_options& options = {});

/// How many texts were set aside, by reason.
struct set_aside_counts {
  std::size_t copies = 0;
  std::size_t language_versions = 0;
  std::size_t repetitions = 0;

  [[nodiscard]] std::size_t all() const { return copies + language_versions + repetitions; }
};
[[nodiscard]] set_aside_counts counts_of(const std::vector<version_standing>& standings);

/// Leaves the documents that count, in their order; gives how many went.
set_aside_counts keep_counted(std::vector<reading>& documents, const version_options& options = {});

}  // namespace recital
