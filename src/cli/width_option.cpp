#include "cli/width_option.hpp"

#include <CLI/App.hpp>
#include <CLI/Option.hpp>

#include "cli/choice.hpp"
#include "cli/output.hpp"

namespace recital::cli {
namespace {

constexpr unsigned long widest = 10'000;

}  // namespace

void width_option::add_to(CLI::App& app) {
  limit_to_numbers(
      *app.add_option("--width", width_, "Width of a table in columns (default: that of the terminal)")->type_name("N"),
      1, widest);
}

std::size_t width_option::columns() const { return width_ == 0 ? terminal_width() : width_; }

}  // namespace recital::cli
