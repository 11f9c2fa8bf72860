#include "recital/formats/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>
#include <ostream>
#include <string_view>
#include <utility>

#include "formats/csv.hpp"
#include "formats/json.hpp"
#include "recital/formats/table_source.hpp"
#include "text/printable.hpp"
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
  std::string operator()(const std::vector<std::string>& texts) const {
    return fmt::format("{}", fmt::join(texts, "; "));
  }
};

/// For a terminal six digits are enough, and nothing may break the line.
std::string on_one_line(const table_cell& cell) {
  if (const auto* number = std::get_if<double>(&cell)) return fmt::format("{:.6g}", *number);
  return text::printable(std::visit(spelling{}, cell));
}

using text_line = std::vector<std::string>;

/// Calls `take(line)` with the names of the columns that people see, then with what each row shows in them.
void for_people(const table_source& t, const std::function<void(const text_line&)>& take) {
  text_line line;
  for (const auto& column : t.columns) {
    if (!column.for_programs) line.push_back(column.name);
  }
  take(line);
  t.rows([&](const table_source::row& row) {
    line.clear();
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (!t.columns[i].for_programs) line.push_back(on_one_line(row[i]));
    }
    take(line);
  });
}

/// Takes what is too much from the widest column that may shrink, again and again.
void shrink(std::vector<std::size_t>& widths, const std::vector<table_column>& columns, std::size_t width) {
  std::size_t sum = gap.size() * (widths.empty() ? 0 : widths.size() - 1);
  for (const auto w : widths) sum += w;
  while (sum > width) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (!columns[i].may_shrink || widths[i] <= narrowest) continue;
      if (widest == widths.size() || widths[i] > widths[widest]) widest = i;
    }
    if (widest == widths.size()) return;
    --widths[widest];
    --sum;
  }
}

void append_line(std::string& out, const text_line& line, const std::vector<table_column>& columns,
                 const std::vector<std::size_t>& widths) {
  for (std::size_t i = 0; i < line.size(); ++i) {
    const std::string shown = text::elided(line[i], widths[i]);
    const std::string blanks(widths[i] - std::min(widths[i], text::columns(shown)), ' ');
    const bool last = i + 1 == line.size();
    if (columns[i].align == table_align::right) out.append(blanks);
    out.append(shown);
    if (columns[i].align == table_align::left && !last) out.append(blanks);
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

/// Passes lines on when there are enough of them.
void pass_on(std::ostream& out, std::string& lines) {
  constexpr std::size_t enough = 65536;
  if (lines.size() < enough) return;
  out << lines;
  lines.clear();
}

/// A table that somebody else keeps.
table_source source_of(const table& kept) {
  return {kept.columns, [&kept](const auto& take) { std::ranges::for_each(kept.rows, take); }};
}

}  // namespace

table_source::table_source(table kept)
    : columns(kept.columns), rows([all = std::make_shared<const table>(std::move(kept))](const auto& take) {
        std::ranges::for_each(all->rows, take);
      }) {}

void write_text(std::ostream& out, const table_source& rows, std::size_t width) {
  std::vector<table_column> shown;
  std::ranges::copy_if(rows.columns, std::back_inserter(shown), [](const auto& c) { return !c.for_programs; });
  std::vector<std::size_t> widths(shown.size(), 0);
  for_people(rows, [&](const text_line& line) {
    for (std::size_t i = 0; i < line.size(); ++i) widths[i] = std::max(widths[i], text::columns(line[i]));
  });
  if (width != 0) shrink(widths, shown, width);
  std::string lines;
  for_people(rows, [&](const text_line& line) {
    append_line(lines, line, shown, widths);
    pass_on(out, lines);
  });
  out << lines;
}

void write_csv(std::ostream& out, const table_source& rows) {
  std::string lines;
  const auto append = [&](std::size_t i, const table_cell& cell) {
    if (i != 0) lines += ',';
    if (const auto* text = std::get_if<std::string>(&cell)) csv::append_field(lines, *text);
    else lines.append(std::visit(spelling{}, cell));
    if (i + 1 == rows.columns.size()) lines.append(csv::line_end);
  };
  for (std::size_t i = 0; i < rows.columns.size(); ++i) append(i, rows.columns[i].name);
  rows.rows([&](const table_source::row& row) {
    for (std::size_t i = 0; i < row.size(); ++i) append(i, row[i]);
    pass_on(out, lines);
  });
  out << lines;
}

void write_json(std::ostream& out, const table_source& rows) {
  json::buffer line;
  json::writer writer(line);
  bool is_first = true;
  out << '[';
  rows.rows([&](const table_source::row& row) {
    writer.Reset(line);
    writer.StartObject();
    for (std::size_t i = 0; i < row.size(); ++i) {
      if (std::holds_alternative<std::monostate>(row[i])) continue;
      json::key(writer, rows.columns[i].name);
      std::visit(json_value{writer}, row[i]);
    }
    writer.EndObject();
    out << (is_first ? "\n" : ",\n") << json::written(line);
    line.Clear();
    is_first = false;
  });
  out << (is_first ? "]\n" : "\n]\n");
}

void write_text(std::ostream& out, const table& rows, std::size_t width) { write_text(out, source_of(rows), width); }
void write_csv(std::ostream& out, const table& rows) { write_csv(out, source_of(rows)); }
void write_json(std::ostream& out, const table& rows) { write_json(out, source_of(rows)); }

}  // namespace recital
