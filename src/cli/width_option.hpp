/// \file
/// How wide a table may be.
#pragma once
#include <cstddef>

namespace CLI {
class App;
}

namespace recital::cli {

class width_option {
 public:
  /// --width
  void add_to(CLI::App& app);

  /// In columns: what was asked for, else the width of the terminal; 0 where standard output is none.
  [[nodiscard]] std::size_t columns() const;

 private:
  std::size_t width_ = 0;
};

}  // namespace recital::cli
