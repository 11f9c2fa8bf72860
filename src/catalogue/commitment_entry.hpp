/// \file
/// [[commitments]] and its [[commitments.provision]].
#pragma once
#include "catalogue/rows.hpp"
#include "data/toml_reader.hpp"

namespace recital::entries {

[[nodiscard]] commitment_list read_commitments(const data::table_reader& at);

}  // namespace recital::entries
