/// \file
/// What a corpus says of its inputs and of the user's corrections, read from its tables.
#pragma once
#include <vector>

#include "recital/identify/corrections.hpp"
#include "recital/store/corpus.hpp"
#include "store/database.hpp"

namespace recital::store {

/// In byte order of their paths. What failed is remembered by the connection.
[[nodiscard]] std::vector<kept_input> read_inputs(connection& from);

/// In the order of their numbers.
[[nodiscard]] std::vector<provenance> read_readers(connection& from);
[[nodiscard]] std::vector<provenance> read_knowledge(connection& from);

/// In byte order of their files.
[[nodiscard]] std::vector<correction> read_corrections(connection& from);

}  // namespace recital::store
