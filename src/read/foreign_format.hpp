/// \file
/// Formats that people have and nothing here reads: each is named, so that nobody takes it for a text without references.
#pragma once
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

/// Whether bytes are in a known format that is not read: a picture, a spreadsheet, PostScript. Asked behind the readers of
/// office documents, which know those that they read.
[[nodiscard]] bool is_foreign_format(std::string_view bytes);

/// Fails with not_text, and the name of the format.
[[nodiscard]] result<printed_text> refuse_foreign_format(std::string&& bytes, const read_limits& limits);

}  // namespace recital
