/// \file
/// Options that narrow a graph.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "recital/graph/narrow.hpp"
#include "recital/graph/versions.hpp"

namespace CLI {
class App;
}

namespace recital::cli {

/// Adds --versions, whose value `versions_named` reads.
void add_versions(CLI::App& app, std::string& versions);
[[nodiscard]] version_handling versions_named(const std::string& name);

/// Adds --since and --until.
void add_period(CLI::App& app, std::optional<int>& since, std::optional<int>& until);

class filter_options {
 public:
  /// --kind, --since, --until, --organ, --citing-language and --versions.
  void add_to(CLI::App& app);

  [[nodiscard]] graph_filter chosen() const;

  /// Of works that were read in several languages the version counts whose citations are asked for.
  [[nodiscard]] version_options versions() const;

 private:
  graph_filter filter_;
  std::vector<std::string> kinds_;
  std::string versions_;
};

}  // namespace recital::cli
