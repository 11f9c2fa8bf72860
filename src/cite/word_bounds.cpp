#include "cite/word_bounds.hpp"

#include <algorithm>

#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::cite {
namespace {

bool is_ascii(char c) { return static_cast<unsigned char>(c) < 0x80; }

bool begins_with_letter(std::string_view s) { return !s.empty() && text::is_alphabetic(text::code_point_at(s, 0)); }
bool ends_with_letter(std::string_view s) { return text::is_alphabetic(text::last_code_point(s)); }

/// The letters that end a text, or as many of them as tell a clitic from a word.
std::string_view last_letters(std::string_view s) {
  constexpr int most = 4;
  std::string_view rest = s;
  for (int i = 0; i < most && ends_with_letter(rest); ++i) rest = text::without_last(rest);
  return s.substr(rest.size());
}

}  // namespace

bool word_bounds::whole(std::string_view text, span where) const {
  // the scanner has seen to ASCII beside ASCII
  const auto words = text.substr(where.begin, where.size());
  const auto after = text.substr(where.end);
  const bool may_go_on = !after.empty() && !(is_ascii(words.back()) && is_ascii(after.front()));
  if (may_go_on && ends_with_letter(words) && begins_with_letter(after)) return false;
  const auto before = text.substr(0, where.begin);
  if (before.empty() || (is_ascii(words.front()) && is_ascii(before.back()))) return true;
  if (!begins_with_letter(words) || !ends_with_letter(before)) return true;
  return std::find(clitics_->begin(), clitics_->end(), last_letters(before)) != clitics_->end();
}

}  // namespace recital::cite
