/// \file
/// The choice among the versions of works; recital/graph/versions.hpp has the rules.
#pragma once
#include <compare>
#include <cstdint>
#include <functional>
#include <span>
#include <string_view>
#include <vector>

#include "recital/graph/versions.hpp"

namespace recital {

/// What tells of a text which work it is of.
struct version_facts {
  std::string_view work;       ///< the symbol of the work; "" where none is known
  std::string_view language;   ///< BCP 47
  std::string_view originals;  ///< BCP 47, with a blank between
  std::uint64_t words = 0;     ///< texts of the same words have the same one; 0 for a text without words
};

/// What one paragraph cites.
struct cited_place {
  std::string_view label, target, pinpoint;
  friend auto operator<=>(const cited_place&, const cited_place&) = default;
};

/// A text that a user may call a version of another one.
struct version_claim {
  std::string_view source;   ///< the input that it is
  std::string_view same_as;  ///< the input or the symbol that it is called a version of; "" for none
  std::string_view* work;    ///< as in `version_facts`
};

/// Gives texts the work that users say. An input without a symbol is named by itself as a work. O(n) on average.
void join_claimed_works(std::span<const version_claim> texts);

/// A number for the words of a text; 0 where it has none.
[[nodiscard]] std::uint64_t hash_of_words(std::string_view text);

/// Whether at least half of what a text cites is what another one cites in paragraphs of the same labels.
[[nodiscard]] bool repeats(std::vector<cited_place> text, std::vector<cited_place> other);

/// The standing of each text. `places(i)` gives what text i cites; it is asked for texts of one symbol and language.
[[nodiscard]] std::vector<version_standing> choose_versions(
    std::span<const version_facts> texts, const version_options& options,
    const std::function<std::vector<cited_place>(std::uint32_t)>& places);

}  // namespace recital
