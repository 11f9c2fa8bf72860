#include "recital/export/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <ostream>
#include <string_view>

#include "export/csv.hpp"
#include "export/json.hpp"
#include "text/code_point.hpp"
#include "text/width.hpp"

namespace recital {
namespace {

constexpr std::string_view gap = "  ";
constexpr std::size_t narrowest = 8;

/// How a value reads; reals as short as they can be told apart.
struct spelling {
  std::string operator()(std::monostate) const { return {}; }
  std::string operator()(const std::string& text) const { return text; }
  std::string operator()(std::int64_t number) const { return std::to_string(number); }
  std::string operator()(double number) const { return fmt::format("{}", number); }
  std::string operator()(const std::vector<std::string>& texts) const { return fmt::format("{}", fmt::join(texts, "; ")); }
};

/// For a terminal six digits are enough, and nothing may break the line.
std::string on_one_line(const table_cell& cell) {
  if (const auto* number = std::get_if<double>(&cell)) return fmt::format("{:.6g}", *number);
  std::string text = std::visit(spelling{}, cell);
  for (std::size_t at = 0; at < text.size(); at += text::width_of(static_cast<unsigned char>(text[at]))) {
    const char32_t c = text::code_point_at(text, at);
    if (c < 0x20 || c == 0x7F) text[at] = ' ';
    if (c >= 0x80 && c < 0xA0) text.replace(at, 2, " ");
  }
  return text;
}

struct text_grid {
  std::vector<std::vector<std::string>> lines;
  std::vector<std::size_t> widths;
};

table for_people(const table& t) {
  table shown;
  shown.rows.resize(t.rows.size());
  for (std::size_t i = 0; i < t.columns.size(); ++i) {
    if (t.columns[i].for_programs) continue;
    shown.columns.push_back(t.columns[i]);
    for (std::size_t r = 0; r < t.rows.size(); ++r) shown.rows[r].push_back(t.rows[r][i]);
  }
  return shown;
}

text_grid spelt(const table& t) {
  text_grid grid;
  grid.widths.assign(t.columns.size(), 0);
  std::vector<std::string> names;
  for (const auto& column : t.columns) names.push_back(column.name);
  grid.lines.push_back(std::move(names));
  for (const auto& row : t.rows) {
    std::vector<std::string> line;
    for (const auto& cell : row) line.push_back(on_one_line(cell));
    grid.lines.push_back(std::move(line));
  }
  for (const auto& line : grid.lines) {
    for (std::size_t i = 0; i < line.size(); ++i) grid.widths[i] = std::max(grid.widths[i], text::columns(line[i]));
  }
  return grid;
}

/// Takes what is too much from the widest column that may shrink, again and again.
void shrink(std::vector<std::size_t>& widths, const table& t, std::size_t width) {
  std::size_t sum = gap.size() * (widths.empty() ? 0 : widths.size() - 1);
  for (const auto w : widths) sum += w;
  while (sum > width) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (!t.columns[i].may_shrink || widths[i] <= narrowest) continue;
      if (widest == widths.size() || widths[i] > widths[widest]) widest = i;
    }
    if (widest == widths.size()) return;
    --widths[widest];
    --sum;
  }
}

void append_line(std::string& out, const std::vector<std::string>& line, const table& t,
                 const std::vector<std::size_t>& widths) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    const std::string shown = text::elided(line[i], widths[i]);
    const std::string blanks(widths[i] - std::min(widths[i], text::columns(shown)), ' ');
    const bool last = i + 1 == line.size();
    if (t.columns[i].align == table_align::right) out.append(blanks);
    out.append(shown);
    if (t.columns[i].align == table_align::left && !last) out.append(blanks);
    if (!last) out.append(gap);
  }
  out.erase(out.find_last_not_of(' ') + 1);
  out += '\n';
}

struct json_value {
  json::writer& out;
  void operator()(std::monostate) const { out.Null(); }
  void operator()(const std::string& text) const { json::text(out, text); }
  void operator()(std::int64_t number) const { out.Int64(number); }
  void operator()(double number) const { json::real(out, number); }
  void operator()(const std::vector<std::string>& texts) const {
    out.StartArray();
    for (const std::string& each : texts) json::text(out, each);
    out.EndArray();
  }
};

}  // namespace

void write_text(std::ostream& out, const table& rows, std::size_t width) {
  const table shown = for_people(rows);
  text_grid grid = spelt(shown);
  if (width != 0) shrink(grid.widths, shown, width);
  std::string lines;
  for (const auto& line : grid.lines) append_line(lines, line, shown, grid.widths);
  out << lines;
}

void write_csv(std::ostream& out, const table& rows) {
  std::string lines;
  const auto append = [&](std::size_t i, std::string_view text) {
    if (i != 0) lines += ',';
    csv::append_field(lines, text);
    if (i + 1 == rows.columns.size()) lines.append(csv::line_end);
  };
  for (std::size_t i = 0; i < rows.columns.size(); ++i) append(i, rows.columns[i].name);
  for (const auto& row : rows.rows) {
    for (std::size_t i = 0; i < row.size(); ++i) append(i, std::visit(spelling{}, row[i]));
  }
  out << lines;
}

void write_json(std::ostream& out, const table& rows) {
  json::buffer lines;
  json::writer writer(lines);
  lines.Put('[');
  for (std::size_t r = 0; r < rows.rows.size(); ++r) {
    lines.Put(r == 0 ? '\n' : ',');
    if (r != 0) lines.Put('\n');
    writer.Reset(lines);
    writer.StartObject();
    for (std::size_t i = 0; i < rows.columns.size(); ++i) {
      if (std::holds_alternative<std::monostate>(rows.rows[r][i])) continue;
      json::key(writer, rows.columns[i].name);
      std::visit(json_value{writer}, rows.rows[r][i]);
    }
    writer.EndObject();
  }
  out << json::written(lines) << (rows.rows.empty() ? "]\n" : "\n]\n");
}

}  // namespace recital
