// The identifiers that others may rely on are in the catalogue.
#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <string>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/kind.hpp"
#include "support/files.hpp"

TEST_CASE("the built-in catalogue holds every identifier that was promised") {
  std::ifstream promised(support::shared() / "identifiers.tsv");
  REQUIRE(promised.good());
  const auto all = recital::catalogue::load();
  REQUIRE_MESSAGE(all, all.error().str());

  const auto is_series = [&](const std::string& id) {
    const auto& series = all->all_series();
    return std::any_of(series.begin(), series.end(), [&](const auto& one) { return one.id == id; });
  };
  for (std::string line; std::getline(promised, line);) {
    if (line.empty() || line.front() == '#') continue;
    std::string id = line.substr(0, line.find('\t'));
    const std::string kind = line.substr(id.size() + 1, line.find('\t', id.size() + 1) - id.size() - 1);
    CAPTURE(id);
    if (id.ends_with("-YYYY")) {
      CHECK(is_series(id.replace(id.size() - 4, 4, "{year}")));
    } else if (id.ends_with("-N")) {
      CHECK(is_series(id.replace(id.size() - 1, 1, "{ordinal}")));
    } else {
      const recital::instrument* one = all->find(id);
      CHECK(one != nullptr);
      if (one) CHECK(recital::name(one->kind) == kind);
    }
  }
}
