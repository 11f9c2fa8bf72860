/// \file
/// Bringing a corpus up to date with the files that it keeps.
#pragma once
#include <cstddef>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/messages.hpp"
#include "cli/shard.hpp"
#include "recital/request/knowledge.hpp"
#include "recital/store/corpus_writer.hpp"

namespace recital::cli {

struct update_options {
  bool hashes_all = false;  ///< files whose size and time are as they were are hashed, too
  bool retries = false;     ///< files that could not be read are read again though they are as they were
  bool prunes = false;      ///< files that are gone are removed
  shard part;               ///< files of others are left alone
  bool opens_files = true;  ///< else references alone are found anew, in the texts that are kept
};

/// What was done with files, and with documents.
struct update_counts {
  std::size_t added = 0, changed = 0, resolved_again = 0, unchanged = 0, gone = 0, failed = 0, left = 0;
};

/// Whether an argument, a file, a folder or a pattern, stands for that path.
[[nodiscard]] bool covers(const std::string& argument, const std::string& path);

/// Looks at what the inputs stand for, or where there are none at every file that is kept: reads what is new or has
/// changed, and finds anew the references of documents that other knowledge or other corrections were used on. What
/// fails is named. An interrupt ends it early, and what was read is kept. Fails with what `corpus_writer` fails with.
[[nodiscard]] result<update_counts> update(corpus_writer& papers, const std::string& path, const knowledge& all,
                                           const common_options& common, const std::vector<std::string>& inputs,
                                           const update_options& options, messages& out);

}  // namespace recital::cli
