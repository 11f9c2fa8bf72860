/// \file
/// What a document says of itself, and how sure the place is that says it.
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace recital {

/// Where a value of a document itself was found, from the surest place to the least sure.
enum class told_by : std::uint8_t {
  nothing,
  masthead,    ///< it is printed there
  number,      ///< the title block has the organ and the number of its text: "43 (1948). Resolution of ..."
  title,       ///< it stands within the title, or behind it
  properties,  ///< the file says so
  file_name,
};

/// "", "masthead", "number", "title", "properties", "file_name".
[[nodiscard]] constexpr std::string_view name(told_by by) {
  constexpr std::string_view names[] = {"", "masthead", "number", "title", "properties", "file_name"};
  return names[static_cast<std::size_t>(by)];
}

/// A symbol that a less sure place gives to a document that has another one, or that cannot be its own.
struct other_symbol {
  told_by by = told_by::nothing;
  std::string symbol;
};

}  // namespace recital
