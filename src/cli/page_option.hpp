/// \file
/// The page or the slide that a picture is drawn for.
#pragma once
#include <optional>
#include <string>

#include "recital/draw/page_size.hpp"

namespace CLI {
class App;
}

namespace recital::cli {

class page_option {
 public:
  /// --page, which refuses what is no page.
  void add_to(CLI::App& app);

  /// Nothing where none was asked for.
  [[nodiscard]] std::optional<page_size> chosen() const;

 private:
  std::string page_;
};

}  // namespace recital::cli
