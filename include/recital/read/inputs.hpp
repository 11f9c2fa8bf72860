/// \file
/// From what a command line names to the bytes of documents.
///
///     for (const auto& source : recital::find_inputs(arguments).sources) {
///       if (!source) { report(source.error()); continue; }
///       recital::read_documents(*source, {}, take);
///     }
#pragma once
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/result.hpp"

namespace recital {

struct found_inputs {
  /// In order: what `read_input` takes, or why an argument, or part of a folder, gives nothing. What a folder
  /// leaves out on purpose fails with `skipped`, which is no fault.
  std::vector<result<std::string>> sources;
};

/// How the names of documents in a folder end, in any case.
inline constexpr std::string_view document_endings[] = {
    ".7z",  ".bz2",  ".doc",  ".docm", ".docx", ".dot",   ".dotx", ".eml", ".epub", ".fodt", ".gz",
    ".htm", ".html", ".mbox", ".md",   ".mht",  ".mhtml", ".odt",  ".ott", ".pdf",  ".rtf",  ".tar",
    ".tex", ".text", ".tgz",  ".txt",  ".wpd",  ".xhtml", ".xml",  ".xz",  ".zip",  ".zst"};

/// Says what the arguments stand for; opens no file.
///
/// - A file stands for itself, whatever its name.
/// - A folder stands for the documents in it and below it, in byte order of their paths: all files whose names end in
///   one of `document_endings`. Each other file is named with its reason: not_text where it ends as a document in another
///   format does (".djvu"), else skipped. Junk is not named: hidden folders; hidden files, unless they end like a
///   document; and what systems and programs keep for themselves (`__MACOSX/`, `._*`, `.DS_Store`, `Thumbs.db`,
///   `desktop.ini`, `~$*`, an EPUB's `META-INF/`, `mimetype`, `*.opf`, `*.ncx`). Links within the folder are followed,
///   though nothing is read twice; a link that leads out of it is skipped. A folder without documents is an error
///   (empty_input).
/// - A pattern with * ? or [ that is no existing file stands for all that match it, in byte order; none is an error
///   (not_found). Case does not matter in its ending: "*.pdf" finds "a.PDF". Names that begin with a dot match only a
///   pattern that begins with one. Junk does not match.
/// - "-" stands for standard input, and can do so once.
/// - A file that an argument gives again, by the same path or as a part of its folder, is skipped.
///
/// Paths are kept as they were given: "corpus" gives "corpus/a.txt". O(files log files).
[[nodiscard]] found_inputs find_inputs(std::span<const std::string> arguments);

/// The bytes of one input: a file, or "-" for standard input. What they are is left to `read_documents`. Waits for
/// nothing but standard input. Fails with
/// - not_found;
/// - not_readable: a folder, a device, a pipe, no permission;
/// - too_large beyond 4 GiB.
[[nodiscard]] result<std::string> read_input(const std::string& source);

}  // namespace recital
