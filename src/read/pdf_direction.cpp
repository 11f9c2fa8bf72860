#include "read/pdf_direction.hpp"

#include <algorithm>

#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::pdf {
namespace {

constexpr char32_t alef = 0x627;
constexpr char32_t lam = 0x644;
constexpr char32_t heh = 0x647;

bool is_digit(char32_t c) { return (c >= '0' && c <= '9') || (c >= 0x660 && c <= 0x669); }
bool runs_right(char32_t c) { return !runs_left(c) && !is_digit(c) && text::is_alphabetic(c); }
bool is_alef(char32_t c) { return c == alef || c == 0x622 || c == 0x623 || c == 0x625; }
bool is_arabic_letter(char32_t c) { return c >= 0x620 && c <= 0x65F; }

/// What stands between the digits of one number.
bool joins_digits(char32_t c) { return c == '/' || c == '.' || c == ',' || c == ':'; }

char32_t turned(char32_t c) {
  constexpr std::u32string_view pairs = U"()[]{}«»<>";
  const auto at = pairs.find(c);
  return at == std::u32string_view::npos ? c : pairs[at ^ 1];
}

/// Where a run of letters and digits that are read from left to right ends; it begins at `begin`. It holds both
/// brackets of a pair or none.
std::size_t end_of_run(const std::vector<glyph>& shown, std::size_t begin) {
  bool has_letter = false;
  int open = 0;
  std::size_t end = begin;
  for (std::size_t at = begin; at < shown.size() && !runs_left(shown[at].letter); ++at) {
    const char32_t c = shown[at].letter;
    if (c == '(') ++open;
    if (c == ')' && open-- == 0) break;
    if (runs_right(c)) {
      if (!has_letter && at > end) break;  // a number, and then words: each has its place
      has_letter = true;
    } else if (is_digit(c)) {
      const bool adjoins = at == end || (at == end + 1 && joins_digits(shown[end].letter));
      if (!has_letter && !adjoins) break;
    } else if (c != ')') {
      continue;
    }
    if (open == 0) end = at + 1;
  }
  return end;
}

/// Lam and alef where spelling allows no alef before lam: behind another alef; between alef and a final lam; behind the
/// lam that a word begins with; and in the words that these two make with one letter before them.
class ligatures {
 public:
  explicit ligatures(std::vector<glyph>& line) : line_(line) {}

  void mend() {
    for (std::size_t at = 0; at + 1 < line_.size(); ++at) {
      if (is_alef(letter(at)) && letter(at + 1) == lam && is_ligature(at)) std::swap(line_[at], line_[at + 1]);
    }
  }

 private:
  [[nodiscard]] char32_t letter(std::size_t at) const { return at < line_.size() ? line_[at].letter : 0; }
  [[nodiscard]] bool is_letter(std::size_t at) const { return is_arabic_letter(letter(at)); }

  /// Letters of the word before `at`.
  [[nodiscard]] std::size_t before(std::size_t at) const {
    std::size_t count = 0;
    while (count < at && is_letter(at - count - 1)) ++count;
    return count;
  }

  /// "and", "so", "in", "like", which are written as part of the next word.
  static bool is_clitic(char32_t c) { return c == 0x648 || c == 0x641 || c == 0x628 || c == 0x643; }

  [[nodiscard]] bool is_ligature(std::size_t at) const {
    const std::size_t count = before(at);
    const char32_t previous = count > 0 ? letter(at - 1) : 0;
    const bool is_last = !is_letter(at + 2);
    if (is_alef(previous)) return true;
    if (is_last && count == 0) return true;
    if (is_last && count == 1 && (is_clitic(previous) || is_alef(previous))) return true;
    if (previous == lam && count == 1) return true;
    const bool behind_clitic = count == 1 && is_clitic(previous);
    return letter(at) == alef && letter(at + 2) == lam && letter(at + 3) != heh && count > 0 && !behind_clitic;
  }

  std::vector<glyph>& line_;
};

/// From the order of the page to that of reading, and back: turned round but for what runs to the right.
std::vector<glyph> turned_round(const std::vector<glyph>& shown, bool turn) {
  std::vector<glyph> read;
  read.reserve(shown.size());
  for (std::size_t at = 0; at < shown.size();) {  // from left to right, to be turned round as a whole
    std::size_t end = at;
    if (is_digit(shown[at].letter) || runs_right(shown[at].letter)) end = end_of_run(shown, at);
    if (end > at) {
      for (std::size_t i = end; i > at; --i) read.push_back(shown[i - 1]);
      at = end;
    } else {
      read.push_back(shown[at++]);
      if (turn) read.back().letter = turned(read.back().letter);
    }
  }
  std::reverse(read.begin(), read.end());
  return read;
}

}  // namespace

bool runs_left(char32_t c) {
  return (c >= 0x590 && c <= 0x8FF && !(c >= 0x660 && c <= 0x669)) || (c >= 0xFB1D && c <= 0xFDFF) ||
         (c >= 0xFE70 && c <= 0xFEFC);
}

long leaning(std::string_view words) {
  long sum = 0;
  for (std::size_t at = 0; at < words.size(); at += text::width_of(static_cast<unsigned char>(words[at]))) {
    const char32_t c = text::code_point_at(words, at);
    if (c < 0x80 ? ((c | 0x20) >= 'a' && (c | 0x20) <= 'z') : !runs_left(c)) --sum;
    else if (runs_left(c)) ++sum;
  }
  return sum;
}

std::vector<glyph> in_reading_order(std::vector<glyph> shown, bool turn) {
  std::vector<glyph> read = turned_round(shown, turn);
  ligatures(read).mend();
  return read;
}

std::string as_shown(std::string_view word) {
  std::vector<glyph> read;
  bool has_left_running = false;
  for (std::size_t at = 0; at < word.size(); at += text::width_of(static_cast<unsigned char>(word[at]))) {
    read.push_back({text::code_point_at(word, at), false});
    has_left_running = has_left_running || runs_left(read.back().letter);
  }
  if (!has_left_running) return std::string(word);
  std::string shown;
  for (const glyph& each : turned_round(read, true)) text::append_utf8(shown, each.letter);
  return shown;
}

}  // namespace recital::pdf
