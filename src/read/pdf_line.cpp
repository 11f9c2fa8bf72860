#include "read/pdf_line.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>
#include <map>
#include <utility>

#include "read/pdf_direction.hpp"
#include "recital/core/no_index.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"
#include "text/lines.hpp"

namespace recital::pdf {
namespace {

// Shares of the height of a line. Producers that set word by word leave up to 0.13 inside a word; the narrowest blank
// of a justified line is 0.16, and poppler parts words at a tenth of the size of letters. Where letters are low in
// their
// lines, blanks are narrower.
constexpr float gap_in_word = 0.145F;
constexpr float share_of_blank = 0.55F;     // of the usual blank: the widest gap in a word
constexpr float gap_before_closing = 0.2F;  // a mark that closes stands off a little
constexpr float gap_in_ideographs = 0.3F;
constexpr float gap_in_line = 1.2F;     // beyond it a line has ended, and another stands beside it
constexpr float gap_in_stretched = 4;   // unless it is stretched to reach the margin
constexpr float gap_behind_number = 6;  // a number stands before its paragraph

constexpr int most_digits_of_mark = 3;  // with more it is a year in another typeface
constexpr std::size_t long_word = 3;    // what is shorter may be the mark of a note

using text::is_digit;

bool is_latin(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

bool begins_with_closing(std::string_view word) {
  for (const std::string_view mark : {"’", "”", ",", ".", ")", ";", "،", "؛", "-"}) {
    if (word.starts_with(mark)) return true;
  }
  return false;
}

/// Height that most letters of a row have.
float size_of(const std::vector<word>& words) {
  std::map<int, std::size_t> letters;  // by tenths of a point
  for (const word& w : words) letters[static_cast<int>(w.at.height() * 10)] += w.text.size();
  const auto most = std::max_element(letters.begin(), letters.end(),
                                     [](const auto& a, const auto& b) { return a.second < b.second; });
  return static_cast<float>(most->first) / 10;
}

/// The box of what is set in that size.
box box_of(const std::vector<word>& words, float size) {
  box made;
  bool is_first = true;
  for (const word& w : words) {
    if (w.at.height() < size * 0.95F || w.at.height() > size * 1.05F) continue;
    if (std::exchange(is_first, false)) made = w.at;
    made.take_in(w.at);
  }
  if (is_first) made = words.front().at;
  made.left = words.front().at.left;
  made.right = words.back().at.right;
  return made;
}

int size_class(float height) { return static_cast<int>(height * 2); }

word_place place_of(const word& w, const box& line, float size) {
  return {size_class(size), size_class(w.at.height()), size_class(line.bottom - w.at.bottom)};
}

/// Whether a word is no mark of a note, however it stands.
bool is_no_mark(std::string_view word) {
  const bool is_list = word.find(',') != std::string_view::npos;
  return is_latin(word) && (std::ranges::any_of(word, text::is_capital_ascii) ||
                            (!is_list && std::ranges::count_if(word, is_digit) > most_digits_of_mark));
}

/// The mark of a note: few characters, much smaller than others of their kind on such lines, that end well above the
/// foot of their line.
bool is_raised(const word& w, const line& on, const manner& how) {
  const auto usual = how.latin_height.find(size_class(on.size));
  const float size = usual == how.latin_height.end() ? on.size : usual->second;
  const float above = on.at.bottom - w.at.bottom;
  const bool is_small =
      w.at.height() < size * 0.8F ? above > size * 0.12F : w.at.height() < size * 0.88F && above > size * 0.15F;
  if (!is_small || w.text.size() > 6 || std::count_if(w.text.begin(), w.text.end(), is_digit) > most_digits_of_mark)
    return false;
  if (how.in_other_typeface.contains(place_of(w, on.at, on.size))) return false;
  return std::all_of(w.text.begin(), w.text.end(), [](char c) {
    return is_digit(c) || text::is_small_ascii(c) || std::string_view("*(),").find(c) != std::string_view::npos;
  });
}

bool parts_words(const word& left, const word& right, float size, const manner& how, bool to_left) {
  const float gap = right.at.left - left.at.right;
  const auto widest = how.gap_in_word.find(size_class(size));
  if (gap < size * gap_in_word && (widest == how.gap_in_word.end() || gap < widest->second)) return false;
  if (!to_left && gap < size * gap_before_closing && begins_with_closing(right.text)) return false;
  if (gap < size * gap_in_ideographs && text::ends_unspaced(left.text) && text::begins_unspaced(right.text))
    return false;
  return true;
}

/// The characters of a row as the page shows them from left to right. What is raised hangs on the word before it.
std::vector<glyph> glyphs_of(const std::vector<word>& words, const line& on, bool to_left, const manner& how) {
  const float size = on.size;
  std::vector<glyph> made;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const word& w = words[i];
    const bool raised = is_raised(w, on, how);
    if (i > 0) {
      const bool raised_before = is_raised(words[i - 1], on, how);
      const bool hangs = to_left ? raised_before : raised;
      const bool bears = to_left ? raised : raised_before;
      const float gap = w.at.left - words[i - 1].at.right;
      if (!hangs && (bears ? gap > size * 0.05F : parts_words(words[i - 1], w, size, how, to_left)))
        made.push_back({' ', false});
    }
    for (std::size_t at = 0; at < w.text.size(); at += text::width_of(static_cast<unsigned char>(w.text[at]))) {
      made.push_back({text::code_point_at(w.text, at), raised});
    }
  }
  return made;
}

void write(line& out, const std::vector<glyph>& glyphs) {
  for (const glyph& each : glyphs) {
    if (out.pieces.empty() || out.pieces.back().is_raised != each.is_raised) out.pieces.push_back({{}, each.is_raised});
    text::append_utf8(out.pieces.back().text, each.letter);
    if (!each.is_raised) text::append_utf8(out.words, each.letter);
  }
}

long leaning_of(const row& r) {
  long sum = 0;
  for (const word& w : r.words) sum += leaning(w.text);
  return sum;
}

long leaning_of(const page& p) {
  long sum = 0;
  for (const row& r : p.rows) sum += leaning_of(r);
  return sum;
}

/// On a page that is read from the right: all but what has letters of other scripts alone.
bool is_read_from_right(const row& r) {
  bool has_other = false;
  for (const word& w : r.words) {
    for (std::size_t at = 0; at < w.text.size(); at += text::width_of(static_cast<unsigned char>(w.text[at]))) {
      const char32_t c = text::code_point_at(w.text, at);
      if (runs_left(c)) return true;
      has_other = has_other || text::is_alphabetic(c);
    }
  }
  return !has_other;
}

/// "1 -"
bool is_number_and_dash(std::string_view number, std::string_view dash) {
  const bool is_dash = dash == "-" || dash == "–" || dash == "—";
  return is_dash && number.size() <= 4 && std::all_of(number.begin(), number.end(), is_digit);
}

/// A printed number, a letter in brackets, a bullet, the mark of a note: what stands by itself before its paragraph.
bool is_number(const row& r, const row& next) {
  if (r.words.size() == 2)
    return is_number_and_dash(r.words[0].text, r.words[1].text) || is_number_and_dash(r.words[1].text, r.words[0].text);
  if (r.words.size() != 1) return false;
  const std::string_view s = r.words.front().text;
  if (s.size() > 9) return false;
  const bool has_digit = std::any_of(s.begin(), s.end(), is_digit);
  if (s == "•" || s == "–" || s == "—" || s == "-" || s == "\uF0B7" ||
      s.find_first_not_of('*') == std::string_view::npos)
    return true;
  if (s.front() == '(' || s.back() == ')' || s.back() == '(') return s.size() <= 7;
  if (s.back() == '.' || s.front() == '.') return has_digit || s.size() <= 5;
  if (is_digit(s.front()) && is_digit(s.back()) && s.find('.') != std::string_view::npos) return true;  // "6.12"
  return has_digit && s.size() <= 3 && r.at.height() < next.at.height() * 0.88F;
}

/// Puts rows together that are one line.
class row_joiner {
 public:
  row_joiner(std::vector<row> rows, bool from_right) : rows_(std::move(rows)), from_right_(from_right) {
    std::stable_sort(rows_.begin(), rows_.end(), [](const row& a, const row& b) { return a.at.left < b.at.left; });
    std::stable_sort(rows_.begin(), rows_.end(), [](const row& a, const row& b) { return a.at.bottom < b.at.bottom; });
    for (const row& r : rows_) bottoms_.push_back(r.at.bottom);
  }

  std::vector<row> joined() {
    for (std::size_t i = 0; i < rows_.size(); ++i) take_in_marks(i);
    for (std::size_t i = 0; i < rows_.size(); ++i) join_stretched(i);
    for (std::size_t i = 0; i < rows_.size(); ++i) {
      while (join_next(i)) {
      }
    }
    std::erase_if(rows_, [](const row& r) { return r.words.empty(); });
    return std::move(rows_);
  }

 private:
  /// Joins the nearest row to the right of row `i`, where they are one line.
  bool join_next(std::size_t i) {
    const std::size_t next = next_of(i);
    if (next == no_position || !belong(rows_[i], rows_[next])) return false;
    join(i, next);
    return true;
  }

  /// Puts small words that stand alone in gaps of row `i`, as the mark of a note before a comma, among its words.
  void take_in_marks(std::size_t i) {
    row& around = rows_[i];
    if (around.words.size() < 2) return;
    for (std::size_t j = first_near(i, 1); j < rows_.size() && rows_[j].at.bottom < around.at.bottom + reach(i); ++j) {
      if (++looks_ > most_looks) return;
      if (rows_[j].words.size() != 1 || !beside(around.at, rows_[j].at)) continue;
      const word& mark = rows_[j].words.front();
      if (mark.at.height() > 0.8F * around.at.height()) continue;
      const auto next = std::ranges::find_if(around.words, [&](const word& w) { return w.at.left > mark.at.left; });
      if (next == around.words.begin() || next == around.words.end()) continue;
      if (std::prev(next)->at.right > mark.at.left + 1 || next->at.left < mark.at.right - 1) continue;
      around.words.insert(next, mark);
      rows_[j].words.clear();
    }
  }

  /// Joins all rows from row `i` to the right, where they are a line that was stretched to reach the margin: the gaps
  /// in it are alike, and other lines end where it ends.
  void join_stretched(std::size_t i) {
    std::vector<std::size_t> chain{i};
    for (std::size_t next = next_of(i); next != no_position && chain.size() <= most_stretched; next = next_of(next)) {
      chain.push_back(next);
    }
    if (chain.size() < 2 || chain.size() > most_stretched) return;
    float least = 0;
    float most = 0;
    const word* before = nullptr;
    for (const std::size_t each : chain) {
      for (const word& w : rows_[each].words) {
        if (const float gap = before == nullptr ? 0 : w.at.left - before->at.right; gap > w.at.height() * gap_in_word) {
          least = least == 0 ? gap : std::min(least, gap);
          most = std::max(most, gap);
        }
        before = &w;
      }
    }
    if (most > least * 1.5F || most > gap_in_stretched * rows_[i].at.height() || !ends_like_others(chain.back()))
      return;
    for (std::size_t each = 1; each < chain.size(); ++each) join(i, chain[each]);
  }

  [[nodiscard]] bool ends_like_others(std::size_t i) {
    int others = 0;
    for (std::size_t j = first_near(i, 6); j < rows_.size() && rows_[j].at.bottom < rows_[i].at.bottom + 6 * reach(i);
         ++j) {
      if (++looks_ > most_looks) return false;
      others += j != i && std::abs(rows_[j].at.right - rows_[i].at.right) < 1 && rows_[j].words.size() > 3;
    }
    return others > 0;
  }

  void join(std::size_t i, std::size_t next) {
    row& right = rows_[next];
    std::move(right.words.begin(), right.words.end(), std::back_inserter(rows_[i].words));
    rows_[i].at.take_in(right.at);
    right.words.clear();
  }

  /// The nearest row to the right of row `i` on the same line.
  [[nodiscard]] std::size_t next_of(std::size_t i) {
    if (rows_[i].words.empty() || looks_ > most_looks) return no_position;
    std::size_t best = no_position;
    for (std::size_t j = first_near(i, 1); j < rows_.size() && rows_[j].at.bottom < rows_[i].at.bottom + reach(i);
         ++j) {
      ++looks_;
      if (j == i || rows_[j].words.empty() || !beside(rows_[i].at, rows_[j].at)) continue;
      if (rows_[j].at.left < rows_[i].at.right - 1 || rows_[j].at.left <= rows_[i].at.left) continue;
      if (best == no_position || rows_[j].at.left < rows_[best].at.left) best = j;
    }
    return best;
  }

  [[nodiscard]] float reach(std::size_t i) const { return rows_[i].at.height() + 12; }

  [[nodiscard]] std::size_t first_near(std::size_t i, float reaches) const {
    const float top = rows_[i].at.bottom - reaches * reach(i);
    const auto last = bottoms_.begin() + static_cast<std::ptrdiff_t>(i);
    return static_cast<std::size_t>(std::upper_bound(bottoms_.begin(), last, top) - bottoms_.begin());
  }

  /// Whether one stands within the height of the other.
  static bool beside(const box& a, const box& b) {
    const float shared = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
    return shared > 0.5F * std::min(a.height(), b.height());
  }

  [[nodiscard]] bool belong(const row& left, const row& right) const {
    const float gap = right.at.left - left.at.right;
    const float size = std::max(left.at.height(), right.at.height());
    if (gap < gap_in_line * size) return left.block == right.block || gap < 0.6F * size || is_head(left, right);
    return gap < gap_behind_number * size && is_head(left, right);
  }

  [[nodiscard]] bool is_head(const row& left, const row& right) const {
    return from_right_ ? is_number(right, left) : is_number(left, right);
  }

  static constexpr std::size_t most_stretched = 60;      // words of a line
  static constexpr std::size_t most_looks = 20'000'000;  // at rows: pages of people's need some ten thousand

  std::vector<row> rows_;
  std::vector<float> bottoms_;  ///< of the rows before they grew, ascending
  bool from_right_;
  std::size_t looks_ = 0;
};

line line_of(const row& r, const page& on, int number, bool mirrored, const manner& how) {
  line made;
  made.size = size_of(r.words);
  made.at = box_of(r.words, made.size);
  made.block = r.block;
  made.page = number;
  const bool to_left = mirrored ? is_read_from_right(r) : leaning_of(r) > 0;
  auto glyphs = glyphs_of(r.words, made, to_left, how);
  if (to_left) glyphs = in_reading_order(std::move(glyphs), how.turns_brackets);
  write(made, glyphs);
  made.first_word = (mirrored ? r.words.back() : r.words.front()).at.width();
  if (mirrored) made.at = {on.width - made.at.right, made.at.top, on.width - made.at.left, made.at.bottom};
  return made;
}

}  // namespace

namespace {

/// Of pairs of brackets around words that run to the left, or numbers: those that stand as the page shows them, less
/// those that are turned round.
int brackets_as_shown(const row& r) {
  int sum = 0;
  char before = 0;
  for (const word& w : r.words) {
    if (leaning(w.text) < 0) continue;  // brackets within symbols
    for (const char c : w.text) {
      if (c != '(' && c != ')') continue;
      const bool is_pair = before != 0 && before != c;
      if (is_pair) sum += c == ')' ? 1 : -1;
      before = is_pair ? 0 : c;
    }
  }
  return sum;
}

/// Whether brackets are to be turned with the words that run to the left.
bool turns_brackets(const std::vector<page>& pages) {
  long sum = 0;
  for (const page& p : pages) {
    for (const row& r : p.rows) sum += leaning_of(r) > 0 ? brackets_as_shown(r) : 0;
  }
  return sum > 0;
}

/// A typeface without Latin letters leaves them and brackets to another one, whose boxes are lower on the same line: words
/// that are no marks of notes show how such stand.
void see_typefaces(const page& p, manner& made) {
  if (leaning_of(p) <= 0) return;
  for (const row& r : p.rows) {
    const float size = size_of(r.words);
    const box line = box_of(r.words, size);
    for (const word& w : r.words) {
      if (w.at.height() < size * 0.88F && is_no_mark(w.text)) made.in_other_typeface.insert(place_of(w, line, size));
    }
  }
}

}  // namespace

manner manner_of(const std::vector<page>& pages) {
  std::map<int, std::vector<float>> gaps;
  std::map<int, std::map<int, std::size_t>> heights;  // of Latin letters, by tenths of a point
  for (const page& p : pages) {
    for (const row& r : p.rows) {
      const int of_row = size_class(size_of(r.words));
      for (const word& w : r.words) {
        if (is_latin(w.text) && w.text.size() >= long_word)
          heights[of_row][static_cast<int>(w.at.height() * 10)] += w.text.size();
      }
      for (std::size_t i = 1; i < r.words.size(); ++i) {
        const float gap = r.words[i].at.left - r.words[i - 1].at.right;
        const float size = r.words[i].at.height();
        if (gap > size * 0.05F && gap < size) gaps[size_class(size)].push_back(gap);
      }
    }
  }
  manner made;
  made.turns_brackets = turns_brackets(pages);
  for (const page& p : pages) see_typefaces(p, made);
  for (const auto& [size, all] : heights) {
    const auto most =
        std::max_element(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    made.latin_height[size] = static_cast<float>(most->first) / 10;
  }
  for (auto& [size, all] : gaps) {
    const auto middle = all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2);
    std::nth_element(all.begin(), middle, all.end());
    made.gap_in_word[size] = *middle * share_of_blank;
  }
  return made;
}

std::vector<line> lines_of(page&& from, int number, const manner& how) {
  const bool mirrored = leaning_of(from) > 0;
  std::vector<line> made;
  for (const row& r : row_joiner(std::move(from.rows), mirrored).joined()) {
    made.push_back(line_of(r, from, number, mirrored, how));
  }
  std::stable_sort(made.begin(), made.end(), [](const line& a, const line& b) { return a.at.left < b.at.left; });
  std::stable_sort(made.begin(), made.end(), [](const line& a, const line& b) { return a.at.top < b.at.top; });
  return made;
}

}  // namespace recital::pdf
