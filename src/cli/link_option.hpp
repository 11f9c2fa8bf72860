/// \file
/// Which kinds of link are followed: what is cited, words that came back, subjects.
#pragma once
#include <string>
#include <vector>

#include "recital/trace/trace.hpp"

namespace CLI {
class App;
}

namespace recital::cli {

class link_option {
 public:
  /// --links cites,reuse,subject.
  void add_to(CLI::App& app);

  /// Those that were named; all where none was.
  [[nodiscard]] trace_links chosen() const;

 private:
  std::vector<std::string> names_;
};

}  // namespace recital::cli
