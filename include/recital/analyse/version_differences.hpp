/// \file
/// What one language version of a document cites and another does not: an error of translation, or one of this program.
///
///     std::vector<recital::version_citations> all;
///     for (const auto& each : documents) all.push_back(recital::citations_of_version(each));
///     for (const auto& row : recital::version_differences(all)) use(row.document, row.paragraph, row.target);
#pragma once
#include <span>
#include <string>
#include <vector>

#include "recital/core/reference.hpp"

namespace recital {

/// What one version of a document cites: its resolved references.
struct version_citations {
  struct citation {
    std::string paragraph;     ///< its label
    bool is_numbered = false;  ///< so that it has the same label in every version
    std::string target, pinpoint, surface;
  };
  std::string document;  ///< its symbol; "" where it has none
  std::string language;  ///< BCP 47
  std::vector<citation> citations;
};

/// O(references).
[[nodiscard]] version_citations citations_of_version(const reading& document);

/// A target that some versions of a document cite and others do not.
struct version_difference {
  std::string document;   ///< its symbol
  std::string paragraph;  ///< the label of the first paragraph that cites it
  std::string target, pinpoint;
  std::string surface;                ///< the first words that cite it
  std::vector<std::string> cited_in;  ///< languages, in alphabetical order
  std::vector<std::string> not_in;    ///< those of the other versions that were read
};

/// Compares the versions of each symbol that was read in several languages. A numbered paragraph is compared with the
/// one of the same number; paragraphs without numbers, whose labels may differ from version to version, all together.
/// In the order in which documents, and the references in them, are first met. O(n log n).
[[nodiscard]] std::vector<version_difference> version_differences(std::span<const version_citations> versions);

}  // namespace recital
