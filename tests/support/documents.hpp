/// \file
/// All documents that there are to try the program on.
#pragma once
#include <string>
#include <vector>

#include "support/files.hpp"

namespace support {

struct document {
  std::string name;
  std::string bytes;
};

/// The sample corpus, and the documents beside the repository where these are; read once.
inline const std::vector<document>& documents() {
  static const std::vector<document> all = [] {
    std::vector<document> read;
    for (const auto& folder : {repository() / "graphs" / "corpus", shared() / "documents"}) {
      if (!std::filesystem::is_directory(folder)) continue;
      for (const auto& path : texts_in(folder)) {
        read.push_back({path.lexically_relative(folder).string(), bytes_of(path)});
      }
    }
    return read;
  }();
  return all;
}

}  // namespace support
