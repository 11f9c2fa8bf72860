#include "identify/own_part.hpp"

#include <algorithm>

#include "cite/numbered.hpp"
#include "cite/numerals.hpp"
#include "cite/run.hpp"
#include "identify/heading_date.hpp"

namespace recital::identify {
namespace {

std::string_view words_of(const evidence& from, const paragraph& p) {
  return std::string_view(from.document.text).substr(p.text.begin, p.text.size());
}

}  // namespace

std::optional<own_part> find_own_part(const evidence& from, std::string_view symbol, const body& by) {
  const auto& paragraphs = from.document.paragraphs;
  for (std::uint32_t p = 0; p < paragraphs.size(); ++p) {
    captures found;
    if (!from.links.own_number.match(words_of(from, paragraphs[p]), found)) continue;
    cite::member number = cite::read_member(found, from.document.text.data(), from.language);
    number.year = cite::numeral(found[group::year]).value_or(0);
    if (cite::symbol_of(by, "resolution", number) != symbol) continue;
    span title = paragraphs[p].text;
    title.begin += static_cast<std::uint32_t>(found.whole.size());
    while (title.begin < title.end && from.document.text[title.begin] == ' ') ++title.begin;
    return own_part{title, p};
  }
  return std::nullopt;
}

partial_date day_of_meeting(const evidence& from, std::uint32_t behind) {
  constexpr std::size_t longest_line = 80;
  const auto& paragraphs = from.document.paragraphs;
  for (std::size_t p = behind + std::size_t{1}; p < paragraphs.size(); ++p) {
    const auto words = words_of(from, paragraphs[p]);
    captures found;
    if (words.size() > longest_line || !from.title_block.meeting.match(words, found)) continue;
    const auto rest = words.substr(found.whole.size());
    const auto below = p + 1 < paragraphs.size() ? words_of(from, paragraphs[p + 1]) : std::string_view();
    const bool is_alone = rest.find_first_not_of(" ,.") == std::string_view::npos;
    const partial_date day = is_alone && below.size() <= longest_line ? date_in(below, from) : date_in(rest, from);
    if (day.is_day()) return day;
  }
  return {};
}

}  // namespace recital::identify
