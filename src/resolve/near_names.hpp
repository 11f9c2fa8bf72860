/// \file
/// What somebody may have meant who mistyped the name of a text.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/grammar/grammar.hpp"

namespace recital {

/// The identifiers and the names of the catalogue that differ least from these words, at most three, each as it may be
/// typed: "treaty:npt" for "treaty:ntp". Nothing where all differ by more than a typing error or two. Linear in the
/// names of the catalogue.
[[nodiscard]] std::vector<std::string> near_names(std::string_view words, const catalogue& known);

/// The words with one of them spelled as a word of the grammars or of a name is: "article VI of the NPT" for "artcle VI
/// of the NPT". At most so many, those with the fewest changes first; whether one of them means anything is not asked.
[[nodiscard]] std::vector<std::string> respelled(std::string_view words, const catalogue& known,
                                                 const grammar& languages, std::size_t most = 6);

}  // namespace recital
