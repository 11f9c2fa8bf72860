/// \file
/// The formats that documents come in, and what reads each.
#pragma once
#include <span>
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

struct format {
  std::string_view name;  ///< for people: "a PDF"
  /// Whether the bytes of a file are in this format.
  bool (*knows)(std::string_view bytes);
  /// The text of a file that is. Errors need no place: it is the document.
  result<printed_text> (*read)(std::string&& bytes, const read_limits& limits);
  /// Whether the text is but a part of the file, packed.
  bool is_packed = false;
};

/// All formats, in the order in which they are asked; the last one, plain text, knows everything.
[[nodiscard]] std::span<const format> formats();

}  // namespace recital
