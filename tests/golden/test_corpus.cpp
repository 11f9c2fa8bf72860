// How much of what careful readers found the program finds.
#include <doctest/doctest.h>

#include <filesystem>
#include <string>
#include <vector>

#include "recital/analyse/evaluate.hpp"
#include "support/files.hpp"
#include "support/knowledge.hpp"

namespace {

/// The readings of all documents in a folder.
std::vector<recital::reading> readings(const std::filesystem::path& folder) {
  std::vector<recital::reading> all;
  for (const auto& path : support::texts_in(folder)) {
    auto read = support::extractor().extract(path.string(), support::bytes_of(path));
    REQUIRE_MESSAGE(read.has_value(), read.error().str());
    all.push_back(std::move(*read));
  }
  return all;
}

std::string listed(const char* what, const std::vector<recital::disagreement>& edges) {
  std::string lines;
  for (const auto& e : edges) {
    lines += std::string(what) + " " + e.document + " " + e.paragraph + " " + e.target;
    lines += (e.pinpoint.empty() ? "" : "#" + e.pinpoint) + " | " + e.surface + "\n";
  }
  return lines;
}

/// Requires so much agreement, by paragraph and pinpoint; where it fails the message lists the differences.
void agrees(const std::filesystem::path& gold, const std::filesystem::path& documents, double least) {
  if (!std::filesystem::exists(gold)) {
    MESSAGE("skipped, for it is not there: " << gold.string());
    return;
  }
  const auto wanted = recital::gold_edges::parse(gold.string(), support::bytes_of(gold));
  REQUIRE_MESSAGE(wanted.has_value(), wanted.error().str());
  const auto compared = recital::evaluate(*wanted, readings(documents), support::known());
  REQUIRE_FALSE(compared.levels.empty());
  CHECK(compared.absent.empty());
  const auto& strictest = compared.levels.front();
  CHECK(strictest.level == recital::evaluation_level{});
  CHECK_MESSAGE(strictest.f1() >= least, "F1 " << strictest.f1() << ", not " << least << "\n"
                                               << listed("missed", compared.missed)
                                               << listed("wrong ", compared.wrong));
}

}  // namespace

TEST_CASE("the sample corpus") {
  agrees(support::repository() / "graphs" / "corpus.gold.jsonl", support::repository() / "graphs" / "corpus", 0.90);
}

TEST_CASE("a chair's summary and a joint statement in Chinese") {
  agrees(support::shared() / "gold" / "npt-zh.gold.jsonl", support::shared() / "documents" / "npt-zh", 0.97);
}

TEST_CASE("resolutions on nuclear matters in English") {
  agrees(support::shared() / "gold" / "nuclear-en.gold.jsonl", support::shared() / "documents" / "nuclear-en", 0.95);
}
