/// \file
/// The lines of a message in plain text.
#pragma once
#include <string>
#include <string_view>

namespace recital {

/// Whether a blank at the end of a line says that the paragraph goes on in the next one (RFC 3676).
enum class line_flow {
  none,
  flowed,      ///< it does
  without_gap  ///< it does, and is no part of the words: in Chinese
};

/// A message without the marks that answers put before quoted lines. Where such marks begin, end or change, another writer
/// goes on, and an empty line parts them.
[[nodiscard]] std::string without_quote_marks(std::string_view text, line_flow flow);

}  // namespace recital
