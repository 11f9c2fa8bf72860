#include "cli/table_options.hpp"

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <string_view>

#include "cli/choice.hpp"
#include "cli/common_options.hpp"

namespace recital::cli {
namespace {

constexpr unsigned long widest = 10'000;
constexpr std::string_view formats[] = {"table", "csv", "json"};

}  // namespace

void table_options::add_to(CLI::App& app) {
  limit_to(*app.add_option("--format", format_, joined(formats) + " (default: by the ending of FILE, or table)")
                ->type_name("FORMAT"),
           "format", formats);
  limit_to_numbers(
      *app.add_option("--width", width_, "Width of a table in columns (default: that of the terminal)")->type_name("N"),
      1, widest);
  csv_.add_to(app);
  add_output(app, output_);
}

result<output> table_options::open() const { return output::open(output_); }

std::string table_options::wanted() const { return format_.empty() ? ending_of(output_) : format_; }

bool table_options::is_for_programs() const { return wanted() == "csv" || wanted() == "json"; }

void table_options::write(std::ostream& to, const table_source& findings) const {
  if (wanted() == "csv") {
    csv_.begin(to);
    write_csv(to, findings);
  } else if (wanted() == "json") {
    write_json(to, findings);
  } else {
    write_text(to, findings, width_ == 0 ? terminal_width() : width_);
  }
}

}  // namespace recital::cli
