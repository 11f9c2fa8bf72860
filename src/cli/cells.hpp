/// \file
/// The values of tables, as commands call them.
#pragma once
#include "formats/cells.hpp"

namespace recital::cli {

using tables::name_column;
using tables::measure_column;
using tables::number;
using tables::number_column;
using tables::side_name_column;
using tables::text;
using tables::year;

}  // namespace recital::cli
