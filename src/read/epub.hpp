/// \file
/// Books in EPUB.
#pragma once
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

[[nodiscard]] bool is_epub(std::string_view bytes);

/// The pages of a book one after the other, in the order in which it is read, each as `read_html` reads it: one document.
/// A page that cannot be read is named, and the others are read. Fails with bad_data, too_large, and with empty_input
/// where no page has words.
[[nodiscard]] result<printed_text> read_epub(std::string&& bytes, const read_limits& limits);

}  // namespace recital
