/// \file
/// When a document came out, as far as its symbol tells.
#pragma once
#include <string_view>

namespace recital {

/// The year that a symbol names, as in S/RES/1540(2004), E/RES/1996/31 and NPT/CONF.2010/50, or in which the session
/// began that it names (A/RES/70/1, A/70/81: 2015). Good enough for a place on an axis, not for a date: a symbol that
/// names a conference is also given to what prepared it. 0 where it tells nothing.
[[nodiscard]] int symbol_year(std::string_view symbol);

}  // namespace recital
