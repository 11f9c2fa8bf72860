#include "text/margin_numbers.hpp"

#include <algorithm>
#include <optional>

#include "text/letters.hpp"

namespace recital::text {
namespace {

constexpr std::size_t fewest = 4;        ///< numbers that make a series
constexpr std::uint32_t narrowest = 40;  ///< columns of running text
constexpr std::size_t most_digits = 4;

bool is_blank(char c) { return c == ' ' || c == '\t'; }

/// A number at an edge of a line, and the text that it leaves.
struct numbered_line {
  std::size_t line = 0;
  int number = 0;
  span rest;
};

int value_of(std::string_view digits) {
  int value = 0;
  for (const char c : digits) value = value * 10 + (c - '0');
  return value;
}

std::optional<numbered_line> at_left(std::string_view s, const line& l, std::size_t i) {
  std::size_t digits = 0;
  while (digits < s.size() && is_digit(s[digits])) ++digits;
  std::size_t at = digits;
  while (at < s.size() && is_blank(s[at])) ++at;
  if (digits == 0 || digits > most_digits || (at == digits && at < s.size())) return std::nullopt;
  return numbered_line{i, value_of(s.substr(0, digits)), {l.bytes.begin + static_cast<std::uint32_t>(at), l.bytes.end}};
}

/// Two blanks at least stand before a number at the right edge.
std::optional<numbered_line> at_right(std::string_view s, const line& l, std::size_t i) {
  std::size_t begin = s.size();
  while (begin > 0 && is_digit(s[begin - 1])) --begin;
  std::size_t end = begin;
  while (end > 0 && is_blank(s[end - 1])) --end;
  const std::size_t digits = s.size() - begin;
  const bool is_apart = begin - end > 1 || (begin > end && s[begin - 1] == '\t') || begin == 0;
  if (digits == 0 || digits > most_digits || !is_apart) return std::nullopt;
  return numbered_line{i, value_of(s.substr(begin)), {l.bytes.begin, l.bytes.begin + static_cast<std::uint32_t>(end)}};
}

/// Those that count on, each with the one before or behind it; a page begins again with one.
std::vector<numbered_line> in_series(const std::vector<numbered_line>& all, int step) {
  std::vector<numbered_line> series;
  const auto leads = [&](std::size_t a) {
    if (a + 1 >= all.size()) return false;
    const bool is_near = all[a + 1].line - all[a].line <= static_cast<std::size_t>(step);
    return is_near && (all[a + 1].number == all[a].number + step || all[a + 1].number == step);
  };
  for (std::size_t a = 0; a < all.size(); ++a) {
    if (all[a].number % step == 0 && (leads(a) || (a > 0 && leads(a - 1)))) series.push_back(all[a]);
  }
  return series;
}

/// Whether the lines are as full as running text and go on with each other, as notes and lists do not, and the numbers
/// stand on as many of them as they must.
bool is_margin(const std::vector<numbered_line>& series, const std::vector<line>& lines, std::string_view source,
               std::size_t step) {
  if (series.size() < fewest) return false;
  const std::size_t all = series.back().line - series.front().line + 1;
  if (series.size() * step * 10 < all * 8) return false;
  std::vector<std::uint32_t> widths;
  for (std::size_t i = series.front().line; i <= series.back().line; ++i) widths.push_back(lines[i].columns);
  const std::uint32_t widest = *std::max_element(widths.begin(), widths.end());
  const auto full = std::count_if(widths.begin(), widths.end(), [&](std::uint32_t w) { return w * 10 >= widest * 7; });
  const auto finished = std::count_if(series.begin(), series.end(), [&](const numbered_line& each) {
    return ends_sentence(source.substr(each.rest.begin, each.rest.size()));
  });
  if (static_cast<std::size_t>(finished) * 4 > series.size() * 3) return false;
  return widest >= narrowest && static_cast<std::size_t>(full) * 3 >= widths.size();
}

void take_off(std::vector<line>& lines, const std::vector<numbered_line>& series) {
  for (const numbered_line& each : series) {
    line& l = lines[each.line];
    const std::uint32_t gone = l.bytes.size() - each.rest.size();
    if (each.rest.begin > l.bytes.begin) l.indent += gone;
    l.columns -= std::min(l.columns, gone);
    l.bytes = each.rest;
  }
  bool is_gone = false;
  std::erase_if(lines, [&](line& l) {
    l.after_blank = l.after_blank || is_gone;
    is_gone = l.bytes.size() == 0;
    return is_gone;
  });
}

template <class Edge>
bool drop_at(Edge edge, std::vector<line>& lines, std::string_view source) {
  std::vector<numbered_line> all;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto s = source.substr(lines[i].bytes.begin, lines[i].bytes.size());
    if (const auto numbered = edge(s, lines[i], i)) all.push_back(*numbered);
  }
  for (const int step : {1, 5}) {
    const auto series = in_series(all, step);
    if (!is_margin(series, lines, source, static_cast<std::size_t>(step))) continue;
    take_off(lines, series);
    return true;
  }
  return false;
}

}  // namespace

void drop_margin_numbers(std::vector<line>& lines, std::string_view source) {
  if (!drop_at(at_left, lines, source)) drop_at(at_right, lines, source);
}

}  // namespace recital::text
