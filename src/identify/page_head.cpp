#include "identify/page_head.hpp"

#include <algorithm>
#include <cstdint>
#include <optional>

#include "cite/numerals.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"
#include "text/lines.hpp"

namespace recital::identify {
namespace {

constexpr std::size_t size_of_day = 10;  // "26/11/2025"
constexpr std::size_t longest_title = 160;

/// The day that stands there, where the calendar has it: symbols of the United Nations go with days before months.
std::optional<partial_date> day_at(std::string_view text, std::size_t at) {
  if (at + size_of_day > text.size() || text[at + 2] != '/' || text[at + 5] != '/') return std::nullopt;
  const auto number = [&](std::size_t from, std::size_t size) {
    return cite::digits(text.substr(at + from, size)).value_or(0);
  };
  const auto day = partial_date::closest(number(6, 4), number(3, 2), number(0, 2));
  return day.is_day() && is_year_of_documents(day.year) ? std::optional(day) : std::nullopt;
}

/// Whether words between a symbol and a day are a topic: "was issued on" is none.
bool is_topic(std::string_view words) {
  constexpr std::size_t shortest_title = 3;
  return words.size() >= shortest_title && words.size() <= longest_title && !text::begins_lower_case(words) &&
         words.find(". ") == std::string_view::npos && std::ranges::none_of(words, text::is_digit);
}

span trimmed(std::string_view text, std::size_t begin, std::size_t end) {
  while (begin < end && text[begin] == ' ') ++begin;
  while (end > begin && text[end - 1] == ' ') --end;
  return {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
}

/// The head whose symbol stands from `begin` to `end`: the day lies at the other end of the topic, on the same line.
page_head head_around(std::string_view text, std::size_t begin, std::size_t end) {
  const auto line_end = std::min({text.find('\n', end), text.size(), end + longest_title});
  for (std::size_t at = end; at < line_end; ++at) {
    const auto day = day_at(text, at);
    if (!day) continue;
    const span title = trimmed(text, end, at);
    if (is_topic(text.substr(title.begin, title.size()))) return {title, *day};
    break;
  }
  const std::size_t first = begin - std::min(begin, longest_title);
  for (std::size_t at = begin; at > first && text[at - 1] != '\n'; --at) {
    const auto day = day_at(text, at - 1);
    if (!day) continue;
    const span title = trimmed(text, at - 1 + size_of_day, begin);
    if (title.begin < title.end && is_topic(text.substr(title.begin, title.size()))) return {title, *day};
    break;
  }
  return {};
}

}  // namespace

page_head read_page_head(std::string_view text, std::string_view symbol) {
  if (symbol.empty()) return {};
  for (auto at = text.find(symbol); at != std::string_view::npos; at = text.find(symbol, at + symbol.size())) {
    const page_head found = head_around(text, at, at + symbol.size());
    if (found.date.year != 0) return found;
  }
  return {};
}

}  // namespace recital::identify
