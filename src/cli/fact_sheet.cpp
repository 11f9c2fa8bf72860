#include "cli/fact_sheet.hpp"

#include <fmt/format.h>

#include "text/printable.hpp"
#include "text/wrapped.hpp"

namespace recital::cli {
namespace {

constexpr std::size_t name_width = 14;

}  // namespace

void append_line(std::string& out, std::string_view text) { out.append(text::printable(text)) += '\n'; }

void append_wrapped(std::string& out, std::string_view text, std::size_t indent) {
  for (const auto& line : text::wrapped(text, sheet_width - indent)) {
    append_line(out.append(indent, ' '), line);
  }
}

void fact_sheet::fact(std::string_view name, std::string_view value) {
  if (value.empty()) return;
  const bool is_repeated = name == last_;
  const auto lines = text::wrapped(value, sheet_width - indent_ - name_width);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const std::string_view shown = i == 0 && !is_repeated ? name : "";
    out_ += fmt::format("{:{}}{:<{}}{}\n", "", indent_, shown, name_width, text::printable(lines[i]));
  }
  last_ = name;
}

}  // namespace recital::cli
