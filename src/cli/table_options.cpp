#include "cli/table_options.hpp"

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <string_view>
#include <utility>

#include "cli/choice.hpp"
#include "cli/common_options.hpp"

namespace recital::cli {
namespace {

constexpr std::string_view formats[] = {"table", "csv", "json"};

}  // namespace

void table_options::add_to(CLI::App& app) {
  limit_to(*app.add_option("--format", format_, joined(formats) + " (default: by the ending of FILE, or table)")
                ->type_name("FORMAT"),
           "format", formats);
  width_.add_to(app);
  csv_.add_to(app);
  add_output(app, output_);
}

result<output> table_options::open() const {
  if (const auto format = format_for(format_, output_, formats, formats[0]); !format) {
    return tl::make_unexpected(format.error());
  }
  return output::open(output_);
}

std::string table_options::wanted() const {
  return format_for(format_, output_, formats, formats[0]).value_or(std::string(formats[0]));
}

bool table_options::is_for_programs() const { return wanted() == "csv" || wanted() == "json"; }

void table_options::write(std::ostream& to, const table_source& findings) const {
  if (wanted() == "csv") {
    csv_.begin(to);
    write_csv(to, findings);
  } else if (wanted() == "json") {
    write_json(to, findings);
  } else {
    write_text(to, findings, width_.columns());
  }
}

result<void> table_options::write_all(const table_source& findings) const {
  auto to = open();
  if (!to) return tl::make_unexpected(std::move(to).error());
  write(to->stream(), findings);
  return to->commit();
}

}  // namespace recital::cli
