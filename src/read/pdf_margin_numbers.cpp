#include "read/pdf_margin_numbers.hpp"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

namespace recital::pdf {
namespace {

constexpr std::size_t fewest = 4;  ///< numbers that make a series, where no page before has one
constexpr std::size_t most_digits = 4;

bool is_number(std::string_view s) {
  return !s.empty() && s.size() <= most_digits && s.find_first_not_of("0123456789") == std::string_view::npos;
}

struct number {
  float top = 0;
  int value = 0;
};

template <class Where>
std::vector<number> numbers_at(const page& p, Where is_beside) {
  std::vector<number> found;
  for (const row& r : p.rows) {
    for (const word& w : r.words) {
      if (!is_number(w.text) || !is_beside(w.at)) continue;
      int value = 0;
      for (const char c : w.text) value = value * 10 + (c - '0');
      found.push_back({w.at.top, value});
    }
  }
  std::sort(found.begin(), found.end(), [](const number& a, const number& b) { return a.top < b.top; });
  return found;
}

/// Whether they count lines, by one or by five. Some programs count the head of the page, and its notes and foot, apart.
bool counts_lines(const std::vector<number>& numbers, std::size_t lines, std::size_t least) {
  constexpr std::size_t most_series = 3;
  for (const int step : {1, 5}) {
    std::size_t series = 0;
    std::size_t longest = 0;
    std::size_t length = 0;
    for (std::size_t i = 0; i < numbers.size(); ++i) {
      const bool goes_on = i > 0 && numbers[i].value == numbers[i - 1].value + step;
      series += goes_on ? 0 : 1;
      length = goes_on ? length + 1 : 1;
      longest = std::max(longest, length);
    }
    const auto counted = numbers.size() * static_cast<std::size_t>(step);
    if (longest >= least && series <= most_series && counted * 10 >= lines * 6) return true;
  }
  return false;
}

/// How many lines these make that begin there: a number and its paragraph may be two rows of one.
std::size_t lines_at(std::vector<float>&& tops) {
  constexpr float least_lead = 5;  // points
  std::sort(tops.begin(), tops.end());
  std::size_t count = 0;
  for (std::size_t i = 0; i < tops.size(); ++i) count += i == 0 || tops[i] - tops[i - 1] > least_lead ? 1 : 0;
  return count;
}

void fit(row& r) {
  if (r.words.empty()) return;
  r.at = r.words.front().at;
  for (const word& w : r.words) r.at.take_in(w.at);
}

template <class Where>
bool take_at(page& p, Where is_beside, std::size_t lines, std::size_t least) {
  if (!counts_lines(numbers_at(p, is_beside), lines, least)) return false;
  for (row& r : p.rows) {
    const auto gone = std::erase_if(r.words, [&](const word& w) { return is_number(w.text) && is_beside(w.at); });
    if (gone > 0) fit(r);
  }
  std::erase_if(p.rows, [](const row& r) { return r.words.empty(); });
  return true;
}

}  // namespace

bool take_margin_numbers(page& p, bool is_usual) {
  box text;
  std::vector<float> tops;
  for (const row& r : p.rows) {
    bool has_words = false;
    for (const word& w : r.words) {
      if (is_number(w.text)) continue;
      if (tops.empty() && !has_words) text = w.at;
      text.take_in(w.at);
      has_words = true;
    }
    if (has_words) tops.push_back(r.at.top);
  }
  if (tops.empty()) return false;
  const std::size_t lines = lines_at(std::move(tops));
  const std::size_t least = is_usual ? 1 : fewest;
  const bool at_left = take_at(
      p, [&](const box& at) { return at.right <= text.left; }, lines, least);
  const bool at_right = take_at(
      p, [&](const box& at) { return at.left >= text.right; }, lines, least);
  return at_left || at_right;
}

}  // namespace recital::pdf
