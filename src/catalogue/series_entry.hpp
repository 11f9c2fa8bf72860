/// \file
/// [[series]] and [[series.member]].
#pragma once
#include "data/toml_reader.hpp"
#include "recital/catalogue/catalogue.hpp"

namespace recital::entries {

/// The series itself, without its members.
[[nodiscard]] series read_series(const data::table_reader& at);

/// A member of the series of `model`: its own names, and of what the series says everything but the shared names.
[[nodiscard]] instrument read_member(const data::table_reader& at, const instrument& model);

}  // namespace recital::entries
