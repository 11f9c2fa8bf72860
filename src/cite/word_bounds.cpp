#include "cite/word_bounds.hpp"

#include <algorithm>

#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::cite {
namespace {

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

bool ends_with_letter(std::string_view s) { return text::is_alphabetic(text::last_code_point(s)); }

/// Whether the last letter of one text and the first of the next belong to the same word. A capital behind a small letter
/// begins another: notes come glued to the words they belong to.
bool runs_on(std::string_view before, std::string_view after) {
  if (before.empty() || after.empty()) return false;
  const char32_t last = text::last_code_point(before);
  const char32_t first = text::code_point_at(after, 0);
  if (!text::is_alphabetic(first) || !text::is_alphabetic(last) || !text::same_alphabet(last, first)) return false;
  const bool is_glued = text::is_capital(first) && text::other_case(last) != last && !text::is_capital(last);
  return !is_glued;
}

/// The letters that end a text, or as many of them as tell a clitic from a word.
std::string_view last_letters(std::string_view s) {
  constexpr int most = 4;
  std::string_view rest = s;
  for (int i = 0; i < most && ends_with_letter(rest); ++i) rest = text::without_last(rest);
  return s.substr(rest.size());
}

/// Whether a number goes on as a symbol: "decision 1" in "decision 1/CP.21" and in "decision 1/105".
bool begins_symbol(std::string_view words, std::string_view after) {
  if (!text::is_digit(words.back()) || after.size() < 2 || after[0] != '/') return false;
  const bool has_number = after.size() > 2 && text::is_digit(after[1]) && text::is_digit(after[2]);
  return has_number || text::is_capital_ascii(after[1]);
}

}  // namespace

bool word_bounds::whole(std::string_view text, span where) const {
  // the scanner has seen to ASCII beside ASCII
  const auto words = text.substr(where.begin, where.size());
  const auto after = text.substr(where.end);
  if (begins_symbol(words, after)) return false;
  if (!after.empty() && !(is_ascii(words.back()) && is_ascii(after.front())) && runs_on(words, after)) return false;
  const auto before = text.substr(0, where.begin);
  if (before.empty() || (is_ascii(words.front()) && is_ascii(before.back()))) return true;
  if (!runs_on(before, words)) return true;
  return std::find(clitics_->begin(), clitics_->end(), last_letters(before)) != clitics_->end();
}

}  // namespace recital::cite
