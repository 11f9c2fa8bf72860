#include "resolve/profile.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "cite/numerals.hpp"
#include "cite/run.hpp"
#include "resolve/numbered.hpp"
#include "resolve/query.hpp"
#include "resolve/symbol.hpp"

namespace recital::resolve {
namespace {

/// How many paragraphs of the body may stand before the enacting line.
constexpr std::size_t enacting_lines = 2;

std::string date_in(std::string_view heading, const cite::links& links, const language_grammar& language, int& year) {
  cite::captures found;
  if (!links.date.match(heading, found)) return {};
  year = cite::digits(found[cite::group::dated]).value_or(0);
  if (year == 0) return {};
  const auto word = found[cite::group::month];
  const auto named = language.months.find(word);
  const int month = named != language.months.end() ? named->second : cite::numeral(word).value_or(0);
  const int day = cite::numeral(found[cite::group::day]).value_or(0);
  if (month < 1 || month > 12) return fmt::format("{:04}", year);
  if (day < 1 || day > 31) return fmt::format("{:04}-{:02}", year, month);
  return iso_date(year, month, day);
}

/// Whether a mention is all that a heading says, or what it begins with before the title: "Resolution 1540 (2004)".
bool leads(const cite::mention& m, const paragraph& heading) { return m.where.begin <= heading.text.begin + 24; }

}  // namespace

profile read_profile(const text::document& text, const cite::mention_list& list, const cite::finder& names,
                     const cite::links& links, const language_grammar& language, const catalogue& known) {
  profile read;
  std::size_t body_lines = 0;
  std::size_t next = 0;
  for (std::size_t p = 0; p < text.paragraphs.size() && body_lines < enacting_lines; ++p) {
    const paragraph& here = text.paragraphs[p];
    const auto words = std::string_view(text.text).substr(here.text.begin, here.text.size());
    const bool is_heading = here.kind == paragraph_kind::heading;
    if (is_heading && read.date.empty()) read.date = date_in(words, links, language, read.year);
    if (is_heading && read.title.empty() && words.size() > 24) read.title = std::string(words);
    while (next < list.mentions.size() && list.mentions[next].paragraph < p) ++next;
    for (std::size_t i = next; i < list.mentions.size() && list.mentions[i].paragraph == p; ++i) {
      const cite::mention& m = list.mentions[i];
      if (m.kind == cite::mention_kind::body && (is_heading || m.where.begin <= here.text.begin + 8)) {
        // the enacting line says it best; before it the title block does
        if (read.issuer == nullptr || !is_heading) read.issuer = names.entry(m.phrase).meanings.front().body;
      }
      if (!is_heading || !read.symbol.empty() || !leads(m, here)) continue;
      if (m.kind == cite::mention_kind::symbol && m.where.size() + 24 >= here.text.size()) {
        read.symbol = canonical_symbol(m.words);
      } else if (m.kind == cite::mention_kind::numbered && m.member_count == 1 && m.where.begin == here.text.begin) {
        const auto& member = list.members[m.first_member];
        if (const body* by = default_body(known, m.value, form_of(member)); by != nullptr) {
          read.symbol = symbol_of(*by, m.value, member).value_or("");
        }
      }
    }
    if (!is_heading && here.kind != paragraph_kind::footnote) ++body_lines;
  }
  return read;
}

}  // namespace recital::resolve
