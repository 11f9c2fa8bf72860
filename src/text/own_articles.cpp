#include "text/own_articles.hpp"

#include <cstddef>

namespace recital::text {
namespace {

struct article_line {
  std::size_t line = 0;
  const line_mark& mark;
};

}  // namespace

std::vector<bool> find_own_articles(const std::vector<line_mark>& marks) {
  std::vector<bool> own(marks.size());
  std::vector<article_line> articles;
  int last_number = 0;
  bool is_first_number = false;
  for (std::size_t i = 0; i < marks.size(); ++i) {
    const line_mark& mark = marks[i];
    if (mark.series == mark_series::article) {
      articles.push_back({i, mark});
      is_first_number = true;
    } else if (mark.series == mark_series::number) {
      if (is_first_number && mark.value > 1 && mark.value == last_number + 1) return own;
      last_number = mark.value;
      is_first_number = false;
    }
  }
  const auto leads = [&](std::size_t a, std::size_t b) {
    return b < articles.size() && articles[b].mark.value == articles[a].mark.value + 1;
  };
  for (std::size_t a = 0; a < articles.size(); ++a) {
    const auto& each = articles[a];
    const bool follows_one = a > 0 && leads(a - 1, a);
    own[each.line] = follows_one || leads(a, a + 1) || (each.mark.is_set_off && !each.mark.is_alone);
  }
  return own;
}

}  // namespace recital::text
