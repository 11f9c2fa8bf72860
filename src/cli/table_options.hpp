/// \file
/// How findings are written, and where.
#pragma once
#include <cstddef>
#include <string>

#include "cli/csv_option.hpp"
#include "cli/output.hpp"
#include "recital/formats/table_source.hpp"

namespace CLI {
class App;
}

namespace recital::cli {

class table_options {
 public:
  /// --format, --width, --bom and --output.
  void add_to(CLI::App& app);

  /// Where they go, as the user named it.
  [[nodiscard]] const std::string& path() const { return output_; }

  /// Opens it; to be asked before any work is done. Fails with not_writable.
  [[nodiscard]] result<output> open() const;

  /// Whether programs are to read them rather than people.
  [[nodiscard]] bool is_for_programs() const;

  void write(std::ostream& to, const table_source& findings) const;

 private:
  [[nodiscard]] std::string wanted() const;

  std::string format_;
  std::string output_;
  csv_option csv_;
  std::size_t width_ = 0;  ///< 0: that of the terminal
};

}  // namespace recital::cli
