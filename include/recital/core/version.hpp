/// \file
/// The version of the library, which a test compares with that of the project.
///
///     static_assert(std::string_view(recital::version) >= "0.1.0");
#pragma once

namespace recital {

inline constexpr const char* version = "0.1.0";

}  // namespace recital
