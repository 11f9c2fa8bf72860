/// \file
/// Named parts of patterns.
#pragma once
#include <map>
#include <string>
#include <string_view>

#include "recital/core/result.hpp"

namespace recital {

using macro_table = std::map<std::string, std::string, std::less<>>;

/// The pattern without its layout (`without_layout`) and with every {name} replaced by the macro of that name, in brackets; macros may use macros. Counts such as
/// {1,3} are left alone. Fails with bad_data at an unknown name, where a macro uses itself, and where macros make the
/// pattern longer than 256 KiB; the place is empty.
[[nodiscard]] result<std::string> expand(std::string_view pattern, const macro_table& macros);

}  // namespace recital
