#include "identify/title.hpp"

#include <algorithm>
#include <string>

#include "identify/heading_date.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"
#include "text/lines.hpp"

namespace recital::identify {
namespace {

constexpr std::size_t shortest_title = 16;
constexpr std::size_t longest_title = 800;  // what is longer is a note on how the document was made
constexpr std::size_t usual_title = 250;
constexpr std::string_view leaders = ". . . .";  // between the two columns of a list

/// Whether a heading is a place and a date rather than a title that holds one.
bool is_dated(std::string_view words, const evidence& from) {
  constexpr std::size_t longest_date = 60;
  return words.size() <= longest_date && precision(date_in(words, from)) > 1;
}

/// "IV. On lakes", "A. On lakes": the heading of a part of the text.
bool begins_part(std::string_view words) {
  const auto stop = words.find('.');
  if (stop == 0 || stop > 4 || stop + 1 >= words.size()) return false;
  const auto mark = words.substr(0, stop);
  return mark.find_first_not_of("IVX") == std::string_view::npos ||
         (mark.size() == 1 && text::is_capital_ascii(mark.front()) && words[stop + 1] == ' ');
}

/// "NST/CONF.1998/WP.5": one word with strokes, of a body that nobody knows.
bool is_symbol(std::string_view words) {
  return words.find(' ') == std::string_view::npos && words.find('/') != std::string_view::npos;
}

/// "(embodying amendments adopted up to 2021)": a remark on the title before it.
bool is_aside(std::string_view words) { return words.starts_with('(') && words.ends_with(')'); }

/// Where one may write to, or read more.
bool is_address(std::string_view words) {
  return words.find('@') != std::string_view::npos || words.find("://") != std::string_view::npos;
}

/// What stands behind the number that leads a title.
std::string_view behind_number(std::string_view words, const evidence& from) {
  captures found;
  if (!from.links.own_number.match(words, found) && !from.title_block.title_lead.match(words, found)) return words;
  words.remove_prefix(found.whole.size());
  words.remove_prefix(std::min(words.find_first_not_of(' '), words.size()));
  return words;
}

/// Without the marks of notes before it: "* Reissued".
std::string_view without_marks(std::string_view words) {
  while (!words.empty() && (words.front() == '*' || words.front() == ' ')) words.remove_prefix(1);
  return words;
}

/// Whether a line has capitals and no small letters, of letters that have both.
bool is_in_capitals(std::string_view words) {
  bool has_capital = false;
  for (std::size_t at = 0; at < words.size(); at += text::width_of(static_cast<unsigned char>(words[at]))) {
    const char32_t c = text::code_point_at(words, at);
    if (text::other_case(c) == c) continue;
    if (!text::is_capital(c)) return false;
    has_capital = true;
  }
  return has_capital;
}

/// Whether a title ends with a mark behind which more must come.
bool asks_for_more(std::string_view title) {
  constexpr std::string_view marks[] = {",", ":", "–", "—", "，", "、", "：", "，", "،"};
  return std::ranges::any_of(marks, [&](std::string_view mark) { return title.ends_with(mark); });
}

/// What stands behind a masthead on the same line.
std::string_view behind_masthead(std::string_view words, const masthead_line& parts) { return words.substr(parts.end); }

}  // namespace

title_rank rank_of_title(const title_line& heading, const evidence& from) {
  const auto words = without_marks(heading.words);
  const masthead_line& parts = heading.parts;
  const title_patterns& block = from.title_block;
  if (words.empty() || words.front() == '[' || words.size() > longest_title) return title_rank::none;
  if (parts.has_number) return parts.is_whole ? title_rank::other : title_rank::numbered;
  if (block.title_lead.match(words)) return title_rank::numbered;
  if (is_beside_text(words, block) || is_symbol(words)) return title_rank::none;
  if (heading.is_behind_agenda && !parts.is_whole) return title_rank::agenda;
  if (words.size() < shortest_title || block.submitter.match(words) || block.organ.match(words))
    return title_rank::none;
  if (parts.is_whole) return parts.number != nullptr ? title_rank::other : title_rank::none;
  if (begins_part(words) || block.adopted.match(words)) return title_rank::about;
  if (block.submitted.match(words)) return title_rank::author;
  if (text::begins_lower_case(words)) return title_rank::none;
  if (block.dated.match(words)) return title_rank::ordinary;
  if (parts.is_marked)
    return block.adopted.match(behind_masthead(words, parts)) ? title_rank::none : title_rank::ordinary;
  if (block.match(words) || is_dated(words, from) || block.occasion.match(words) || is_aside(words)) {
    return title_rank::about;
  }
  const bool is_long = words.size() > usual_title;
  if (heading.begins_with_name || heading.is_behind_item || is_long) return title_rank::other;
  return title_rank::ordinary;
}

span title_within(span heading, title_rank rank, const masthead_line& parts, const evidence& from) {
  const std::string_view text = from.document.text;
  while (heading.begin < heading.end && (text[heading.end - 1] == '*' || text[heading.end - 1] == ' ')) --heading.end;
  const auto words = text.substr(heading.begin, heading.size());
  if (rank == title_rank::numbered) {
    return {heading.end - static_cast<std::uint32_t>(behind_number(words, from).size()), heading.end};
  }
  if (parts.is_marked && !parts.is_whole) {
    const auto title = behind_masthead(words, parts);
    if (!title.empty()) return {heading.end - static_cast<std::uint32_t>(title.size()), heading.end};
  }
  return heading;
}

bool is_beside_text(std::string_view words, const title_patterns& block) {
  return is_address(words) || block.no_title.match(without_marks(words)) ||
         words.find(leaders) != std::string_view::npos;
}

bool ends_with_agenda(std::string_view words, const title_patterns& block) {
  if (block.agenda.match(words)) return true;
  if (words.find(leaders) == std::string_view::npos) return false;
  const auto last = words.rfind(". ");
  for (auto at = words.find(' ', last); at != std::string_view::npos; at = words.find(' ', at + 1)) {
    if (block.agenda.match(words.substr(at + 1))) return true;
  }
  return false;
}

bool goes_on(std::string_view title, std::string_view next, const evidence& from) {
  if (text::begins_lower_case(next) || asks_for_more(title)) return true;
  constexpr std::size_t longest_small_word = 4;
  const auto& small_words = from.language.function_words;
  const auto last = title.substr(title.rfind(' ') + 1);  // npos + 1 == 0
  return last.size() <= longest_small_word && !from.language.unspaced &&
         std::ranges::find(small_words, last) != small_words.end();
}

bool goes_on_in_capitals(std::string_view title, std::string_view next) {
  return is_in_capitals(title) && is_in_capitals(next) && !begins_part(next);
}

bool goes_on_to_another(std::string_view title, std::string_view next, const evidence& from) {
  if (goes_on(title, next, from)) return true;
  constexpr std::size_t word = 6;  // bytes of one without blanks around it
  const std::size_t last = from.language.unspaced ? title.size() - std::min(title.size(), word) : title.rfind(' ') + 1;
  const std::string joined = std::string(title.substr(last)).append(from.language.unspaced ? "" : " ").append(next);
  return from.title_block.of_another.match(joined) && !from.title_block.of_another.match(next);
}

}  // namespace recital::identify
