/// \file
/// The documents in a folder.
#pragma once
#include <string>

#include "recital/read/inputs.hpp"

namespace recital {

/// Appends what a folder gives (see `find_inputs`).
void add_folder(found_inputs& found, const std::string& folder);

}  // namespace recital
