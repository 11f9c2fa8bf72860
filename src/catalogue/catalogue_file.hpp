/// \file
/// Catalogue files of the user's own.
#pragma once
#include <string>

#include "recital/core/result.hpp"

namespace recital::entries {

/// The bytes of the file. Fails with not_found, or with not_readable (a folder is not readable).
[[nodiscard]] result<std::string> read_catalogue_file(const std::string& path);

}  // namespace recital::entries
