#include "text/contents.hpp"

#include <algorithm>

namespace recital::text {
namespace {

constexpr std::size_t longest_gap = 4;     ///< lines of one entry, or headings, before the next page number
constexpr std::size_t longest_list = 150;  ///< lines, where no page numbers show its end

/// Without the number of a page at the end: digits, or small Roman ones. The whole line where there is none.
std::string_view without_page(std::string_view s) {
  const auto digits = s.find_last_not_of("0123456789");
  const auto roman = s.find_last_not_of("ivxl");
  const auto last = digits == std::string_view::npos || digits + 1 < s.size() ? digits : roman;
  if (last == std::string_view::npos || last + 1 == s.size() || s.size() - last > 5) return s;
  return s.substr(0, last + 1);
}

/// "Opening ........ 2", "Opening . . . . 2", "Opening…… 2"
bool has_leader(std::string_view s) {
  auto rest = without_page(s);
  if (rest.size() == s.size()) return false;
  std::size_t dots = 0;
  for (; !rest.empty(); rest.remove_suffix(1)) {
    if (rest.back() == '.') ++dots;
    else if (rest.ends_with("…")) dots += 3, rest.remove_suffix(2);
    else if (rest.ends_with("·")) dots += 1, rest.remove_suffix(1);
    else if (rest.back() != ' ' && rest.back() != '\t' && rest.back() != '_') break;
  }
  return dots >= 4;
}

/// "Opening    2", "Opening 5-10 2" or, of a converter, "Opening5-102", below the heading of the list.
bool has_page(std::string_view s) { return without_page(s).size() < s.size() && !ends_sentence(s); }

}  // namespace

std::vector<bool> find_contents(const std::vector<line>& lines, std::string_view source, const layout_words& words) {
  const auto text = [&](std::size_t i) { return source.substr(lines[i].bytes.begin, lines[i].bytes.size()); };
  std::vector<bool> in_contents(lines.size());
  const auto mark = [&](std::size_t from, std::size_t to) {
    std::fill(in_contents.begin() + static_cast<std::ptrdiff_t>(from),
              in_contents.begin() + static_cast<std::ptrdiff_t>(to), true);
  };
  const auto end_of_pages = [&](std::size_t begin, auto is_entry) {
    std::size_t end = begin;
    for (std::size_t i = begin; i < lines.size() && i < end + longest_gap; ++i) {
      if (is_entry(text(i))) end = i + 1;
    }
    return end;
  };
  for (std::size_t i = 0; i < lines.size(); ++i) {
    std::size_t end = i;
    if (opens_contents(text(i), words)) {
      end = end_of_pages(i + 1, has_page);
      for (std::size_t again = i + 2; end == i + 1 && again < std::min(lines.size(), i + longest_list); ++again) {
        if (text(again) == text(i + 1)) end = again;
      }
    } else if (has_leader(text(i))) {
      end = end_of_pages(i, has_leader);
    }
    if (end > i) {
      mark(i, end);
      i = end - 1;
    }
  }
  return in_contents;
}

}  // namespace recital::text
