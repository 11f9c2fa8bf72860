/// \file
/// What is read: files, and the files that a corpus keeps.
#pragma once
#include <memory>
#include <string>
#include <vector>

#include "recital/core/result.hpp"
#include "recital/read/inputs.hpp"
#include "recital/store/corpus.hpp"

namespace recital {

/// One input.
struct source {
  std::string path;
  std::shared_ptr<const corpus> kept{};  ///< the corpus that keeps it; null where the file itself is read
  const kept_input* input = nullptr;     ///< of that corpus
  std::string member{};                  ///< where but one document of it is wanted, the source of that one
};

/// The same with each corpus replaced by what it keeps, in byte order of paths. "CORPUS!SOURCE" stands for one document
/// of a corpus. A corpus that cannot be read is a failure like any other.
[[nodiscard]] std::vector<result<source>> with_kept(std::vector<result<std::string>> found);

/// The corpus that is the one thing that was asked for, whole; null where files, another corpus or a single document of
/// one are among the sources.
[[nodiscard]] std::shared_ptr<const corpus> whole_corpus(const std::vector<result<source>>& sources);

}  // namespace recital
