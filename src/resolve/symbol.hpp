/// \file
/// Document symbols in their canonical form.
#pragma once
#include <map>
#include <string>
#include <string_view>

namespace recital::resolve {

/// Words in symbols as a language prints them, and the ones that the catalogue knows: "Rév" is "Rev". See [symbol_parts]
/// of a grammar.
using symbol_parts = std::map<std::string, std::string, std::less<>>;

/// The symbol as the catalogue and the graph know it: no blanks, Latin letters for Cyrillic ones that look alike, parts
/// and volumes set on without "No." or a stop that only some texts print.
///
///     canonical_symbol("S/RES/1540 (2004)")         == "S/RES/1540(2004)"
///     canonical_symbol("INFCIRC/254/Rev.13, Part 1") == "INFCIRC/254/Rev.13/Part1"
///     canonical_symbol("INFCIRC/225 (Rev. 5)")      == "INFCIRC/225/Rev.5"
///     canonical_symbol("NPT/CONF.2010/50 (Vol. I)") == "NPT/CONF.2010/50(Vol.I)"
///     canonical_symbol("A/70/1/Rév.2", {{"Rév", "Rev"}}) == "A/70/1/Rev.2"
[[nodiscard]] std::string canonical_symbol(std::string_view printed, const symbol_parts& local = {});

/// The document that a correction belongs to: "A/62/41" for "A/62/41/Corr.1". Any other symbol is left as it is.
[[nodiscard]] std::string_view without_correction(std::string_view canonical);

/// The first of two symbols that one document bears, as in "A/69/162-S/2014/542"; else the whole. The document is the
/// same node wherever it is cited by the first alone.
[[nodiscard]] std::string_view first_symbol(std::string_view canonical);

}  // namespace recital::resolve
