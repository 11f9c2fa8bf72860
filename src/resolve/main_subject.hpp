/// \file
/// What the document as a whole is about.
#pragma once
#include <string_view>

#include "resolve/context.hpp"

namespace recital::resolve {

/// Counts the treaties that are named outright, and those whose conferences are.
void find_main_subject(const document_view& seen, context& so_far);

/// The one text of that noun, no treaty, that the document's title names; null where it names none or several.
[[nodiscard]] const instrument* text_in_title(const context& so_far, std::string_view noun);

/// The review cycle in which the document's own year lies, among those of its main subject; "" where none is known.
[[nodiscard]] std::string_view own_cycle(const document_view& seen, const context& so_far);

}  // namespace recital::resolve
