/// \file
/// The document's own symbol, where something beside its title block says it.
#pragma once
#include <string>
#include <string_view>

#include "identify/evidence.hpp"

namespace recital::identify {

/// What a database of documents filed the document under, in canonical form, where that is a symbol; else "".
[[nodiscard]] std::string filed_symbol(const evidence& from, std::string_view filed);

/// What kind of instrument a citation of the symbol would be: a resolution, by the rule that reads such symbols.
[[nodiscard]] recital::kind kind_of_symbol(const evidence& from, std::string_view symbol);

/// The symbol among those that are mentioned that the file is named after: "S_PV.10054.fr" for S/PV.10054; else "".
[[nodiscard]] std::string symbol_in_file_name(const evidence& from);

}  // namespace recital::identify
