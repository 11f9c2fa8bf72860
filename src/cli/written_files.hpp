/// \file
/// What a run writes is not what it reads.
#pragma once
#include <string>
#include <vector>

#include "cli/common_options.hpp"
#include "recital/core/result.hpp"
#include "recital/read/inputs.hpp"

namespace recital::cli {

/// Where an output goes: `path`, or, once an interrupt has ended the reading, a name that says that it is not whole:
/// "out.partial.svg" for "out.svg", "pages.partial/" for "pages/". What is no plain file keeps its name.
[[nodiscard]] std::string destination(const std::string& path);

/// "out.partial.svg" for "out.svg".
[[nodiscard]] std::string partial_name(const std::string& path);

/// Looks for the files that will be written among those that were found, by device and inode, so also through links;
/// standard output is one of them where it goes into a file. What is empty, or was written by Recital, becomes a source that
/// fails with skipped. Fails with not_writable where one is a document of the user's, a catalogue, a grammar or
/// a file of corrections: none of these is ever replaced. O(1) where none of the files is there, else O(sources).
[[nodiscard]] result<void> keep_apart(found_inputs& found, const std::vector<std::string>& written,
                                      const common_options& options);

}  // namespace recital::cli
