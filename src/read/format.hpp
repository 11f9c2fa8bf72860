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

/// The text of one file, by the reader that knows it. Fails as that one does, and with too_large.
[[nodiscard]] result<printed_text> read_by_content(std::string&& bytes, const read_limits& limits);

}  // namespace recital
