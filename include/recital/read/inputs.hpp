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

/// Files in a folder that are no documents by their name.
struct passed_over {
  std::string folder;
  std::size_t files = 0;
};

struct found_inputs {
  /// In order: what `read_input` takes, or why an argument, or part of a folder, gives nothing.
  std::vector<result<std::string>> sources;
  std::vector<recital::passed_over> passed_over;  ///< folders from which something was left out, in order
};

/// How the names of documents in a folder end, in any case.
inline constexpr std::string_view document_endings[] = {".7z",  ".bz2", ".docx", ".gz",  ".htm", ".html", ".md",
                                                        ".pdf", ".tar", ".text", ".tgz", ".txt", ".xhtml", ".xml",
                                                        ".xz",  ".zip", ".zst"};

/// Says what the arguments stand for; opens no file.
///
/// - A file stands for itself, whatever its name.
/// - A folder stands for the documents in it and below it, in byte order of their paths: all files whose names end in
///   one of `document_endings`. Names that begin with a dot are skipped. Links are followed, though each folder is
///   entered once, so links that lead in a circle do no harm. A folder without documents is an error (empty_input).
/// - A pattern with * ? or [ that is no existing file stands for all that match it, in byte order; none is an error
///   (not_found). Names that begin with a dot match only a pattern that says the dot.
/// - "-" stands for standard input, and can do so once.
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
