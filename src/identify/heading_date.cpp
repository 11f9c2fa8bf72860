#include "identify/heading_date.hpp"

#include <algorithm>
#include <string>

#include "cite/numerals.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::identify {
namespace {

constexpr int first_year = 1945;   // of the United Nations: no document of theirs is older
constexpr int latest_year = 2060;  // what is later is no year, but a number

std::string in_small_letters(std::string_view word) {
  std::string small;
  for (std::size_t at = 0; at < word.size(); at += text::width_of(static_cast<unsigned char>(word[at]))) {
    const char32_t c = text::code_point_at(word, at);
    text::append_utf8(small, text::is_capital(c) ? text::other_case(c) : c);
  }
  return small;
}

/// The month that a word names, in letters of either case; else what it is as a number.
int month_of(std::string_view word, const language_grammar& language) {
  if (const auto named = language.months.find(word); named != language.months.end()) return named->second;
  const std::string small = in_small_letters(word);
  const auto named =
      std::ranges::find_if(language.months, [&](const auto& month) { return in_small_letters(month.first) == small; });
  return named != language.months.end() ? named->second : cite::numeral(word).value_or(0);
}

}  // namespace

partial_date date_of(const captures& found, const evidence& from) {
  const int year = cite::numeral(found[group::dated]).value_or(0);
  if (year < first_year || year > latest_year) return {};
  return partial_date::closest(year, month_of(found[group::month], from.language),
                               cite::numeral(found[group::day]).value_or(0));
}

partial_date date_in(std::string_view heading, const evidence& from) {
  captures found;
  return from.links.date.match(heading, found) ? date_of(found, from) : partial_date();
}

int precision(const partial_date& date) { return (date.year != 0) + (date.month != 0) + (date.day != 0); }

}  // namespace recital::identify
