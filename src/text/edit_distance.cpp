#include "text/edit_distance.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "text/code_point.hpp"

namespace recital::text {
namespace {

std::u32string letters_of(std::string_view utf8) {
  std::u32string letters;
  for (std::size_t at = 0; at < utf8.size(); at += width_of(static_cast<unsigned char>(utf8[at]))) {
    letters += code_point_at(utf8, at);
  }
  return letters;
}

}  // namespace

std::size_t edit_distance(std::string_view a, std::string_view b, std::size_t most) {
  const std::u32string left = letters_of(a);
  const std::u32string right = letters_of(b);
  if (std::max(left.size(), right.size()) - std::min(left.size(), right.size()) > most) return most + 1;
  std::vector<std::size_t> before_last(right.size() + 1), last(right.size() + 1), row(right.size() + 1);
  for (std::size_t j = 0; j <= right.size(); ++j) row[j] = j;
  for (std::size_t i = 1; i <= left.size(); ++i) {
    before_last.swap(last);
    last.swap(row);
    row[0] = i;
    for (std::size_t j = 1; j <= right.size(); ++j) {
      const bool same = left[i - 1] == right[j - 1];
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1)});
      const bool changed_over = i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1];
      if (changed_over) row[j] = std::min(row[j], before_last[j - 2] + 1);
    }
    if (*std::ranges::min_element(row) > most) return most + 1;
  }
  return std::min(row.back(), most + 1);
}

}  // namespace recital::text
