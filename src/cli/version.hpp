/// \file
/// The version, which a test compares with that of the project.
#pragma once

namespace recital::cli {

inline constexpr const char* version = "0.1.0";

}  // namespace recital::cli
