/// \file
/// The lexicons of the built-in catalogue, worked out when the library is built: to list every form of every name takes as
/// long as to read a megabyte of text, and what it gives never changes.
///
/// They are kept as what tells each text from one near it, for neighbours are forms of one name. The names of all languages
/// stand in each lexicon, in the order of the catalogue, so these are kept once, as a lexicon of no language.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "cite/lexicon_entry.hpp"
#include "grammar/language.hpp"

namespace recital::cite {

/// The packed entries of one language's lexicon.
struct built_in_names {
  std::uint64_t made_from;  ///< the fingerprint of the catalogue and the grammar
  std::size_t count;
  std::string_view packed;
};

/// Those that were packed when the library was built; the first are those of no language.
[[nodiscard]] std::span<const built_in_names> all_built_in_names();

/// Of all that the entries of a lexicon depend on: a catalogue with an entry more, or a grammar that spells words in
/// another way, has another one. Takes a thousandth of a second.
[[nodiscard]] std::uint64_t fingerprint_of(const catalogue& known, const language_grammar& language);

/// `known` is the catalogue that the entries are of, `shared` those of no language.
[[nodiscard]] std::string packed(const std::vector<lexicon_entry>& entries, const std::vector<lexicon_entry>& shared,
                                 const catalogue& known);

/// The entries that were packed, with what they share with every language. `known` has the same entries as the catalogue
/// that they were packed with.
[[nodiscard]] std::vector<lexicon_entry> unpacked(const built_in_names& names, const built_in_names& shared,
                                                  const catalogue& known);

}  // namespace recital::cite
