/// \file
/// Links on words as evidence beside them.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/text/printed_text.hpp"

namespace recital::resolve {

/// The document symbol that an address of the United Nations' document pages ends in, in canonical form:
/// "https://undocs.org/en/A/RES/70/1" gives "A/RES/70/1". "" where it ends in none.
[[nodiscard]] std::string symbol_in(std::string_view address);

/// Decides between the candidates of an ambiguous reference where a link on its words, or on some of them, leads to one
/// of them. No other reference is touched: links never replace reading. Links in order of their beginning.
void break_ties(std::vector<reference>& references, const std::vector<printed_link>& links, const catalogue& known);

}  // namespace recital::resolve
