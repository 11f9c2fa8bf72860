/// \file
/// Texts of treaties, whose words count for little where documents repeat them.
#pragma once
#include <optional>
#include <string>
#include <vector>

#include "cli/walk.hpp"

namespace recital::cli {

class treaty_option {
 public:
  /// --treaty, also several times.
  void add_to(CLI::App& app);

  /// The texts named. Nothing where one could not be read, which has been said.
  [[nodiscard]] std::optional<std::vector<reading>> read(const knowledge& all, const common_options& options,
                                                         messages& out) const;

 private:
  std::vector<std::string> texts_;
};

}  // namespace recital::cli
