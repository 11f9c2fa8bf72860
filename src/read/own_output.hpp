/// \file
/// What Recital wrote is no document: reading it again would count every reference twice.
#pragma once
#include <string>
#include <string_view>

namespace recital {

/// Whether a file is an output of Recital: it bears the mark of its format (`core/own_mark.hpp`), or its first row
/// begins as a table or a record of Recital does. O(1): looks at the beginning alone.
[[nodiscard]] bool is_own_output(std::string_view bytes);

/// The same for a file; false where it cannot be read.
[[nodiscard]] bool is_own_output_file(const std::string& path);

}  // namespace recital
