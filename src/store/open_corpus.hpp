/// \file
/// A corpus that is read.
#pragma once
#include <string>

#include "recital/core/result.hpp"
#include "store/database.hpp"

namespace recital::store {

/// The corpus as it is at one moment, for as long as the connection lives. Fails with not_found or not_readable; with
/// bad_data where the file is no corpus, one of another version, or damaged.
[[nodiscard]] result<connection> open_corpus(const std::string& path);

}  // namespace recital::store
