#include "read/pdf_margin_numbers.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace recital::pdf {
namespace {

constexpr std::size_t fewest = 4;  ///< numbers that make a series
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

/// Whether they count lines, by one or by five.
bool counts_lines(const std::vector<number>& numbers, std::size_t rows) {
  if (numbers.size() < fewest) return false;
  for (const std::size_t step : {1, 5}) {
    std::size_t in_order = 0;
    for (std::size_t i = 1; i < numbers.size(); ++i) {
      in_order += numbers[i].value == numbers[i - 1].value + static_cast<int>(step);
    }
    if (in_order + 1 == numbers.size() && numbers.size() * step * 10 >= rows * 6) return true;
  }
  return false;
}

void fit(row& r) {
  if (r.words.empty()) return;
  r.at = r.words.front().at;
  for (const word& w : r.words) r.at.take_in(w.at);
}

template <class Where>
void take_at(page& p, Where is_beside, std::size_t rows) {
  if (!counts_lines(numbers_at(p, is_beside), rows)) return;
  for (row& r : p.rows) {
    const auto gone = std::erase_if(r.words, [&](const word& w) { return is_number(w.text) && is_beside(w.at); });
    if (gone > 0) fit(r);
  }
  std::erase_if(p.rows, [](const row& r) { return r.words.empty(); });
}

}  // namespace

void take_margin_numbers(page& p) {
  box text;
  std::size_t rows = 0;
  for (const row& r : p.rows) {
    bool has_words = false;
    for (const word& w : r.words) {
      if (is_number(w.text)) continue;
      if (rows == 0 && !has_words) text = w.at;
      text.take_in(w.at);
      has_words = true;
    }
    rows += has_words ? 1 : 0;
  }
  if (rows == 0) return;
  take_at(
      p, [&](const box& at) { return at.right <= text.left; }, rows);
  take_at(
      p, [&](const box& at) { return at.left >= text.right; }, rows);
}

}  // namespace recital::pdf
