#include "recital/formats/table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <functional>
#include <iterator>
#include <memory>
#include <ostream>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "formats/csv.hpp"
#include "formats/json.hpp"
#include "recital/formats/table_source.hpp"
#include "text/printable.hpp"
#include "text/width.hpp"
#include "text/wrapped.hpp"

namespace recital {
namespace {

constexpr std::string_view gap = "  ";

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

enum class column_role : std::uint8_t { word, identifier, name, number };

/// What a column holds, how wide it is, and how wide it must be for its values alone.
struct column_width {
  column_role role = column_role::word;
  std::size_t shown = 0;
  std::size_t values = 0;
  std::set<std::string> identifiers{};  ///< the first of them
  std::size_t distinct = 0;             ///< in which these can be told apart

  void note(const std::string& value);
  void find_distinct();
};

column_role role_of(const table_column& c) {
  if (c.may_shrink) return column_role::name;
  return c.align == table_align::right ? column_role::number : column_role::word;
}

/// "treaty:npt#art_6" and "A/RES/70/1": its end tells it apart as much as its beginning.
bool is_identifier(std::string_view value) { return value.find_first_of(":/#") != std::string_view::npos; }

void column_width::note(const std::string& value) {
  constexpr std::size_t enough = 2000;
  values = std::max(values, text::columns(value));
  if (role == column_role::word && is_identifier(value)) role = column_role::identifier;
  if (role == column_role::identifier && identifiers.size() < enough) identifiers.insert(value);
}

/// Cut in their middle, symbols of one series may look the same.
void column_width::find_distinct() {
  const auto all_differ = [&](std::size_t width) {
    std::set<std::string> cut;
    return std::ranges::all_of(identifiers,
                               [&](const auto& each) { return cut.insert(text::elided_within(each, width)).second; });
  };
  constexpr std::size_t least = 20;
  distinct = least;
  while (distinct < shown && !all_differ(distinct)) ++distinct;
}

std::size_t sum_of(const std::vector<column_width>& widths) {
  std::size_t sum = gap.size() * (widths.empty() ? 0 : widths.size() - 1);
  for (const column_width& w : widths) sum += w.shown;
  return sum;
}

/// Takes what is too much from the widest column of a role, again and again; gives what is still too much. Numbers keep
/// their digits, and identifiers differ where the floor is 0.
std::size_t shrink(std::vector<column_width>& widths, column_role role, std::size_t floor, std::size_t excess) {
  const auto least = [&](std::size_t i) {
    if (role == column_role::number) return std::max(widths[i].values, floor);
    return floor == 0 ? widths[i].distinct : floor;
  };
  for (; excess > 0; --excess) {
    std::size_t widest = widths.size();
    for (std::size_t i = 0; i < widths.size(); ++i) {
      if (widths[i].role != role || widths[i].shown <= least(i)) continue;
      if (widest == widths.size() || widths[i].shown > widths[widest].shown) widest = i;
    }
    if (widest == widths.size()) break;
    --widths[widest].shown;
  }
  return excess;
}

/// Makes the columns fit; those that are left at the end of `widths` are shown.
void fit(std::vector<column_width>& widths, std::size_t width) {
  constexpr std::tuple<column_role, std::size_t> steps[] = {
      {column_role::identifier, 0}, {column_role::name, 24}, {column_role::identifier, 14}, {column_role::number, 5},
      {column_role::name, 14},       {column_role::word, 10}, {column_role::identifier, 10}, {column_role::name, 8}};
  for (;;) {
    const std::size_t sum = sum_of(widths);
    std::size_t excess = sum > width ? sum - width : 0;
    auto shrunk = widths;
    for (const auto& [role, floor] : steps) excess = shrink(shrunk, role, floor, excess);
    if (excess == 0 || widths.size() == 1) {
      widths = std::move(shrunk);
      if (excess > 0) widths.front().shown = width;
      return;
    }
    widths.pop_back();
  }
}

std::string cut(const std::string& value, const column_width& column) {
  const bool in_middle = column.role == column_role::identifier;
  return in_middle ? text::elided_within(value, column.shown) : text::elided(value, column.shown);
}

void append_line(std::string& out, const text_line& line, const std::vector<table_column>& columns,
                 const std::vector<column_width>& widths) {
  for (std::size_t i = 0; i < widths.size(); ++i) {
    const std::string shown = cut(line[i], widths[i]);
    const std::string blanks(widths[i].shown - std::min(widths[i].shown, text::columns(shown)), ' ');
    const bool last = i + 1 == widths.size();
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

/// Below the table: which columns had no room, and what measures mean.
void write_remarks(std::ostream& out, const std::vector<table_column>& columns, std::size_t shown, std::size_t width) {
  constexpr std::size_t usual_width = 100;
  std::vector<std::string> remarks;
  for (std::size_t i = 0; i < shown; ++i) {
    if (!columns[i].meaning.empty()) remarks.push_back(columns[i].name + ": " + columns[i].meaning);
  }
  if (shown < columns.size()) {
    std::string names;
    for (std::size_t i = shown; i < columns.size(); ++i) names.append(names.empty() ? "" : ", ").append(columns[i].name);
    remarks.push_back("left out for lack of room: " + names + "; --width or --format csv shows them");
  }
  if (!remarks.empty()) out << '\n';
  for (const std::string& each : remarks) {
    for (const std::string& line : text::wrapped(each, width == 0 ? usual_width : width)) out << line << '\n';
  }
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
  std::vector<column_width> widths(shown.size());
  bool is_head = true;
  for_people(rows, [&](const text_line& line) {
    for (std::size_t i = 0; i < line.size(); ++i) {
      const std::size_t columns = text::columns(line[i]);
      widths[i].shown = std::max(widths[i].shown, columns);
      if (is_head) {
        widths[i].role = role_of(shown[i]);
        continue;
      }
      widths[i].note(line[i]);
    }
    is_head = false;
  });
  if (width != 0 && sum_of(widths) > width) {
    std::ranges::for_each(widths, &column_width::find_distinct);
    fit(widths, width);
  }
  std::string lines;
  for_people(rows, [&](const text_line& line) {
    append_line(lines, line, shown, widths);
    pass_on(out, lines);
  });
  out << lines;
  write_remarks(out, shown, widths.size(), width);
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
