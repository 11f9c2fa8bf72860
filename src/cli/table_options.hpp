/// \file
/// How findings are written, and where.
#pragma once
#include <string>

#include "cli/csv_option.hpp"
#include "cli/output.hpp"
#include "cli/width_option.hpp"
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

  /// Opens it; to be asked before any work is done. Fails with not_writable, or unknown_format where neither --format nor
  /// the ending names one.
  [[nodiscard]] result<output> open() const;

  /// Whether programs are to read them rather than people.
  [[nodiscard]] bool is_for_programs() const;

  void write(std::ostream& to, const table_source& findings) const;

  /// Opens, writes and puts in place. Fails as `open` and `output::commit` do.
  [[nodiscard]] result<void> write_all(const table_source& findings) const;

 private:
  [[nodiscard]] std::string wanted() const;

  std::string format_;
  std::string output_;
  csv_option csv_;
  width_option width_;
};

}  // namespace recital::cli
