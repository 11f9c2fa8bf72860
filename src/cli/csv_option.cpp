#include "cli/csv_option.hpp"

#include <CLI/App.hpp>
#include <ostream>

namespace recital::cli {

void csv_option::add_to(CLI::App& app) {
  app.add_flag("--bom", marked_, "Begin CSV with the mark by which Excel knows UTF-8");
}

void csv_option::begin(std::ostream& to) const {
  if (marked_) to << "\xEF\xBB\xBF";
}

}  // namespace recital::cli
