/// \file
/// Manual pages.
#pragma once
#include <string>

#include "manual/description.hpp"

namespace recital::manual {

/// "recital-index-add" of "recital index add", as its page is called.
[[nodiscard]] std::string page_name(std::string command);

/// The page of a command for section 1, in the language of man(7).
[[nodiscard]] std::string man_page(const described_command& command);

}  // namespace recital::manual
