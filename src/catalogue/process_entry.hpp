/// \file
/// [[process]] and its [[process.cycle]].
#pragma once
#include "data/toml_reader.hpp"
#include "recital/catalogue/process.hpp"

namespace recital::entries {

/// Days that the data leaves out stay empty until `settle_cycles` takes them from the conferences.
[[nodiscard]] process read_process(const data::table_reader& at);

}  // namespace recital::entries
