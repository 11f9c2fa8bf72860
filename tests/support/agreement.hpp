/// \file
/// How much of what careful readers found the program finds.
#pragma once
#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "recital/analyse/evaluate.hpp"
#include "support/files.hpp"
#include "support/knowledge.hpp"

namespace support {

/// The readings of all documents in a folder.
inline std::vector<recital::reading> readings(const std::filesystem::path& folder) {
  std::vector<recital::reading> all;
  for (const auto& path : texts_in(folder)) {
    auto read = extractor().extract(path.string(), bytes_of(path));
    REQUIRE_MESSAGE(read.has_value(), read.error().str());
    all.push_back(std::move(*read));
  }
  return all;
}

inline std::string listed(const char* what, const std::vector<recital::disagreement>& edges) {
  std::string lines;
  for (const auto& e : edges) {
    lines += std::string(what) + " " + e.document + " " + e.paragraph + " " + e.target;
    lines += (e.pinpoint.empty() ? "" : "#" + e.pinpoint) + " | " + e.surface + "\n";
  }
  return lines;
}

/// Requires so much agreement, by paragraph and pinpoint; where it fails the message lists the differences.
inline void agrees(const std::filesystem::path& gold, const std::filesystem::path& documents, double least) {
  const auto wanted = recital::gold_edges::parse(gold.string(), bytes_of(gold));
  REQUIRE_MESSAGE(wanted.has_value(), wanted.error().str());
  const auto compared = recital::evaluate(*wanted, readings(documents), known());
  REQUIRE_FALSE(compared.levels.empty());
  CHECK(compared.absent.empty());
  const auto& strictest = compared.levels.front();
  CHECK(strictest.level == recital::evaluation_level{});
  CHECK_MESSAGE(strictest.f1() >= least, "F1 " << strictest.f1() << ", not " << least << "\n"
                                               << listed("missed", compared.missed)
                                               << listed("wrong ", compared.wrong));
}

}  // namespace support
