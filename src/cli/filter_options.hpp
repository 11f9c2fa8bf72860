/// \file
/// Options that narrow a graph.
#pragma once
#include <string>
#include <vector>

#include "recital/graph/narrow.hpp"

namespace CLI {
class App;
}

namespace recital::cli {

/// Adds --since and --until.
void add_period(CLI::App& app, graph_filter& filter);

class filter_options {
 public:
  /// --kind, --since, --until, --organ and --citing-language.
  void add_to(CLI::App& app);

  [[nodiscard]] graph_filter chosen() const;

 private:
  graph_filter filter_;
  std::vector<std::string> kinds_;
};

}  // namespace recital::cli
