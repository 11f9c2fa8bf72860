/// \file
/// Documents of older word processors: Word 97 to 2003 (.doc), RTF, WordPerfect.
#pragma once
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

/// Whether the bytes are a document of one of them.
[[nodiscard]] bool is_old_office(std::string_view bytes);

/// LibreOffice makes a Word file of it, in a process of its own with the limits and in a folder that is removed
/// afterwards; that is read as `read_docx` reads it, so numbers, notes and cells are kept. No macro runs, and what a
/// document links to is not loaded. Takes seconds. Fails with
/// - not_readable where LibreOffice is not installed, and where no process or no folder is to be had;
/// - bad_data where it makes nothing of the file; too_large where a limit is reached.
[[nodiscard]] result<printed_text> read_old_office(std::string&& bytes, const read_limits& limits);

}  // namespace recital
