#include "formats/words_in_context.hpp"

#include "text/code_point.hpp"
#include "text/width.hpp"

namespace recital::tables {
namespace {

constexpr std::string_view opening = "‹";
constexpr std::string_view closing = "›";
constexpr std::string_view ellipsis = "…";
constexpr std::size_t before_first = 16;  // columns: in a narrow table the first word is still seen

/// Where the part begins: some words before the first place. Ideographs have no blanks to begin behind.
std::size_t begin_of(std::string_view text, std::size_t first) {
  std::size_t begin = first;
  for (std::size_t width = 0; begin > 0; begin = text::one_back(text, begin)) {
    width += static_cast<std::size_t>(text::columns(text::code_point_at(text, text::one_back(text, begin))));
    if (width > before_first) break;
  }
  const std::size_t blank = text.substr(0, first).find(' ', begin);
  return begin == 0 || blank == text.npos ? begin : blank + 1;
}

std::size_t end_of(std::string_view text, std::size_t begin, std::size_t width) {
  return begin + text::elided(text.substr(begin), width).size() -
         (text::columns(text.substr(begin)) > width ? ellipsis.size() : 0);
}

}  // namespace

std::string words_in_context(std::string_view text, std::span<const span> places, std::size_t width) {
  const std::size_t begin = places.empty() ? 0 : begin_of(text, places.front().begin);
  const std::size_t end = end_of(text, begin, width);
  std::string part(begin == 0 ? "" : ellipsis);
  std::size_t at = begin;
  for (const span each : places) {
    if (each.end > end) break;
    part.append(text, at, each.begin - at).append(opening).append(text, each.begin, each.size()).append(closing);
    at = each.end;
  }
  part.append(text, at, end - at).append(end < text.size() ? ellipsis : "");
  return part;
}

}  // namespace recital::tables
