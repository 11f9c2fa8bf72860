/// \file
/// [[body]] and [[place]].
#pragma once
#include "data/toml_reader.hpp"
#include "recital/catalogue/catalogue.hpp"

namespace recital::entries {

[[nodiscard]] body read_body(const data::table_reader& at);
[[nodiscard]] place_entry read_place(const data::table_reader& at);

}  // namespace recital::entries
