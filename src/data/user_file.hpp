/// \file
/// Data files of the user's own.
#pragma once
#include <string>
#include <string_view>

#include "recital/core/result.hpp"

namespace recital::data {

/// The bytes of the file; `what` it is, say "catalogue", is for messages. Fails with not_found, or with not_readable
/// (a folder is not readable).
[[nodiscard]] result<std::string> read_user_file(const std::string& path, std::string_view what);

}  // namespace recital::data
