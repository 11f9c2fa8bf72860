/// \file
/// The documents in a folder.
#pragma once
#include <string>

#include "recital/read/inputs.hpp"

namespace recital {

/// Whether a file is a document, or an archive of documents, by the ending of its name, in any case.
[[nodiscard]] bool is_document_name(std::string name);

/// Appends what a folder gives (see `find_inputs`).
void add_folder(found_inputs& found, const std::string& folder);

}  // namespace recital
