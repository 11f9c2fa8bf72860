/// \file
/// How words that came back are shown in tables.
#pragma once
#include <string>

namespace recital::tables {

/// "echo 0.41, boilerplate 0.20": how much of the words is discounted, and why; "" where nothing is.
[[nodiscard]] std::string discounted(double echo, double boilerplate);

}  // namespace recital::tables
