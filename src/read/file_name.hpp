/// \file
/// What the name of a file in a folder or an archive shows of it, before it is opened.
#pragma once
#include <string>
#include <string_view>

#include "recital/core/result.hpp"

namespace recital {

enum class name_kind {
  document,  ///< a document, or an archive of documents, by its ending
  foreign,   ///< a document in a format that is not read, by its ending
  junk,      ///< made by a system or a program for itself: nobody misses it
  other,     ///< something else
};

/// The kind of a file by its path within the folder or the archive. Case does not matter.
///
/// Junk is: `__MACOSX/` and `._*`, which archives made on a Mac hold; `.DS_Store`, `Thumbs.db`, `desktop.ini`; `~$*`, the
/// owner file of an open Word document; hidden files, whose names begin with a dot, that are no documents by their
/// ending; and what an EPUB holds beside its pages: `mimetype`, `META-INF/`, `*.opf`, `*.ncx`.
[[nodiscard]] name_kind kind_of_name(std::string_view path);

/// Whether a file is hidden: its name begins with a dot.
[[nodiscard]] bool is_hidden(std::string_view path);

/// Whether a file of that name is never a page of HTML: a PDF, but no .doc, which programs write as pages.
[[nodiscard]] bool is_name_of_no_page(std::string_view path);

/// Why a file of that name, at that path, is not read: it is foreign (not_text) or of another kind (skipped).
[[nodiscard]] error why_not_by_name(std::string_view name, std::string path);

}  // namespace recital
