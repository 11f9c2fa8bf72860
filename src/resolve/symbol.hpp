/// \file
/// Document symbols in their canonical form.
#pragma once
#include <string>
#include <string_view>

namespace recital::resolve {

/// The symbol as the catalogue and the graph know it: no blanks, Latin letters for Cyrillic ones that look alike, parts
/// and volumes set on without "No." or a stop that only some texts print.
///
///     canonical_symbol("S/RES/1540 (2004)")         == "S/RES/1540(2004)"
///     canonical_symbol("INFCIRC/254/Rev.13, Part 1") == "INFCIRC/254/Rev.13/Part1"
///     canonical_symbol("NPT/CONF.2010/50 (Vol. I)") == "NPT/CONF.2010/50(Vol.I)"
[[nodiscard]] std::string canonical_symbol(std::string_view printed);

/// The first of two symbols that one document bears, as in "A/69/162-S/2014/542"; else the whole. The document is the
/// same node wherever it is cited by the first alone.
[[nodiscard]] std::string_view first_symbol(std::string_view canonical);

}  // namespace recital::resolve
