#include "text/furniture.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "text/letters.hpp"

namespace recital::text {
namespace {

constexpr int pages_of_a_running_title = 3;
constexpr std::size_t longest_running_title = 120;

bool is_upper(char c) { return c >= 'A' && c <= 'Z'; }

bool is_address(std::string_view s) {
  return (s.starts_with("http://") || s.starts_with("https://") || s.starts_with("www.")) &&
         s.find(' ') == std::string_view::npos;
}

bool all_digits(std::string_view s) { return !s.empty() && std::all_of(s.begin(), s.end(), is_digit); }

/// "3/12"
bool is_page_of_pages(std::string_view s) {
  const auto slash = s.find('/');
  return slash != std::string_view::npos && slash <= 4 && s.size() - slash <= 5 && all_digits(s.substr(0, slash)) &&
         all_digits(s.substr(slash + 1));
}

/// "18-06782", "GE.13-61055"; the text of a bar code, "*1806782*".
bool is_job_number(std::string_view s) {
  if (s.size() > 4 && s.front() == '*' && s.back() == '*') return all_digits(s.substr(1, s.size() - 2));
  std::size_t at = 0;
  while (at < s.size() && is_upper(s[at])) ++at;
  if (at > 2 || (at > 0 && (at == s.size() || s[at++] != '.'))) return false;
  return s.size() >= at + 8 && s[at + 2] == '-' && all_digits(s.substr(at, 2)) && all_digits(s.substr(at + 3, 5)) &&
         (s.size() == at + 8 || s[at + 8] == '*');
}

/// What stands beside a job number: the language "(E)", a date in six digits, a dash.
bool is_beside_job_number(std::string_view s) {
  const bool language = s.size() == 3 && s[0] == '(' && is_upper(s[1]) && s[2] == ')';
  return language || (s.size() == 6 && all_digits(s)) || s == "-" || s == "–";
}

/// "NPT/CONF.2010/PC.III/WP.99" and the like, alone on a line.
bool is_symbol(std::string_view s) {
  const bool letters = s.size() > 4 && is_upper(s[0]) && s.find('/') != std::string_view::npos;
  return letters && std::any_of(s.begin(), s.end(), is_digit) && std::all_of(s.begin(), s.end(), [](char c) {
           return is_digit(c) || is_upper(c) || (c >= 'a' && c <= 'z') ||
                  std::string_view("/.-()").find(c) != std::string_view::npos;
         });
}

/// The foot or head of a page: page numbers, job numbers and what stands beside them, and nothing else.
bool is_page_line(std::string_view s, std::string_view own_symbol) {
  bool says_something = false;
  bool beside = false;
  for (std::size_t at = 0; at < s.size();) {
    const auto end = std::min(s.find(' ', at), s.size());
    const auto word = s.substr(at, end - at);
    if (is_page_of_pages(word) || is_job_number(word) || (word == own_symbol && at > 0) ||
        (all_digits(word) && word.size() <= 3)) {
      says_something = true;
    } else if (is_beside_job_number(word)) {
      beside = true;
    } else if (!word.empty()) {
      return false;
    }
    at = end + 1;
  }
  return says_something || (beside && s.size() > 3);
}

/// The line without the numbers at its edges, by which the running titles of two pages differ.
std::string masked(std::string_view s) {
  const auto begin = s.find_first_not_of("0123456789");
  if (begin == std::string_view::npos) return "0";
  const auto end = s.find_last_not_of("0123456789") + 1;
  return (begin > 0 ? "0" : "") + std::string(s.substr(begin, end - begin)) + (end < s.size() ? "0" : "");
}

/// "12. " at the beginning of a line is the number of a paragraph.
bool begins_with_printed_number(std::string_view s) {
  const auto stop = s.find_first_not_of("0123456789");
  return stop != std::string_view::npos && stop > 0 && s[stop] == '.';
}

bool may_be_running_title(std::string_view s) {
  return s.size() <= longest_running_title && !begins_with_printed_number(s) && !ends_sentence(s) &&
         !ends_with_comma(s);
}

/// How often a line stands at the head of a block, and with what line right behind it: a title that is quoted again and
/// again goes on with the same words, a running title with those of its page.
struct repetition {
  int times = 0;
  std::string_view behind;
  bool goes_on_alike = true;
};

/// The symbol that stands alone on one of the first lines; "" where none does.
std::string_view symbol_of_title_block(const std::vector<line>& lines, std::string_view source) {
  constexpr std::size_t lines_of_a_title_block = 12;
  for (std::size_t i = 0; i < std::min(lines.size(), lines_of_a_title_block); ++i) {
    const auto s = source.substr(lines[i].bytes.begin, lines[i].bytes.size());
    if (is_symbol(s)) return s;
  }
  return {};
}

/// A line at the head of a page: the document's symbol, alone or beside a title.
bool is_page_head(std::string_view s, std::string_view symbol) {
  if (symbol.empty() || !may_be_running_title(s)) return false;
  return s == symbol || s.ends_with(" " + std::string(symbol)) || s.starts_with(std::string(symbol) + " ");
}

}  // namespace

std::vector<bool> find_furniture(const std::vector<line>& lines, std::string_view source, bool wrapped) {
  const auto text_of = [&](const line& l) { return source.substr(l.bytes.begin, l.bytes.size()); };
  std::unordered_map<std::string, repetition> seen;
  std::vector<const repetition*> titles(lines.size());  // by line: that of the running title that it may be
  for (std::size_t i = 0; wrapped && i < lines.size(); ++i) {
    if (!lines[i].after_blank || !may_be_running_title(text_of(lines[i]))) continue;
    const bool has_next = i + 1 < lines.size() && !lines[i + 1].after_blank;
    const auto behind = has_next ? text_of(lines[i + 1]) : std::string_view();
    repetition& each = seen[masked(text_of(lines[i]))];
    each.goes_on_alike = !behind.empty() && each.goes_on_alike && (each.times == 0 || each.behind == behind);
    each.behind = behind;
    ++each.times;
    titles[i] = &each;
  }
  const auto symbol = wrapped ? symbol_of_title_block(lines, source) : std::string_view();
  bool symbol_seen = false;
  std::vector<bool> furniture(lines.size());
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const auto s = text_of(lines[i]);
    const bool is_repeated =
        i > 0 && titles[i] != nullptr && titles[i]->times >= pages_of_a_running_title && !titles[i]->goes_on_alike;
    const bool heads_page = is_page_head(s, symbol);
    furniture[i] = is_address(s) || (is_job_number(s) && !wrapped) || (wrapped && is_page_line(s, symbol)) ||
                   (heads_page ? symbol_seen : is_repeated);  // the first is the title block's
    symbol_seen = symbol_seen || heads_page;
  }
  return furniture;
}

}  // namespace recital::text
