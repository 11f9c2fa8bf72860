/// \file
/// Files of the repository, and documents that lie beside it.
#pragma once
#include <doctest/doctest.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

namespace support {

inline std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  REQUIRE_MESSAGE(file.good(), path.string());
  return {std::istreambuf_iterator<char>(file), {}};
}

/// A path for a file of this run alone: others may run the same test at the same time.
inline std::filesystem::path own_file(const std::string& name) {
  return std::filesystem::temp_directory_path() / ("recital-" + std::to_string(::getpid()) + "-" + name);
}

/// Where the repository lies; main.cpp knows.
std::filesystem::path repository();

/// The folder of real documents and of what readers found in them. It is no part of the repository: tests that need it
/// stand in tests/shared and are there only where it is. RECITAL_SHARED is its path; else it lies beside the repository.
inline std::filesystem::path shared() {
  const char* set = std::getenv("RECITAL_SHARED");
  return set != nullptr ? std::filesystem::path(set) : repository().parent_path() / "shared";
}

/// All text files in a folder and below it, in order.
inline std::vector<std::filesystem::path> texts_in(const std::filesystem::path& folder) {
  REQUIRE_MESSAGE(std::filesystem::is_directory(folder), folder.string());
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.path().extension() == ".txt") found.push_back(entry.path());
  }
  std::ranges::sort(found);
  return found;
}

}  // namespace support
