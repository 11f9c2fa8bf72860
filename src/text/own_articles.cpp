#include "text/own_articles.hpp"

#include <cstddef>

namespace recital::text {
namespace {

struct article_line {
  std::size_t line = 0;
  const line_mark& mark;
};

/// A heading: a line that goes on may cite an article of another text, "المادة 6 من المعاهدة".
bool stands_apart(const line_mark& mark) { return mark.is_alone || mark.is_set_off; }

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
  int last_own = 0;
  for (std::size_t a = 0; a < articles.size(); ++a) {
    const auto& each = articles[a];
    const bool is_next_to_one = (a > 0 && leads(a - 1, a)) || leads(a, a + 1);
    const bool goes_on = stands_apart(each.mark) && last_own > 0 && each.mark.value > last_own;
    const bool begins = a + 1 < articles.size() && stands_apart(each.mark) && stands_apart(articles[a + 1].mark) &&
                        articles[a + 1].mark.value > each.mark.value;
    own[each.line] = is_next_to_one || goes_on || begins || (each.mark.is_set_off && !each.mark.is_alone);
    if (own[each.line]) last_own = each.mark.value;
  }
  return own;
}

}  // namespace recital::text
