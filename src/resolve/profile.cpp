#include "resolve/profile.hpp"

#include <algorithm>

#include "cite/numerals.hpp"
#include "cite/run.hpp"
#include "recital/core/document_symbol.hpp"
#include "recital/core/partial_date.hpp"
#include "resolve/numbered.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::resolve {
namespace {

/// How many paragraphs of the body may stand before the enacting line.
constexpr std::size_t enacting_lines = 2;
constexpr std::uint32_t longest_article = 8;  // bytes before the name of the body

constexpr std::string_view resolution = "resolution";

std::string date_in(std::string_view heading, const connectors& links, const language_grammar& language, int& year) {
  captures found;
  if (!links.date.match(heading, found)) return {};
  year = cite::digits(found[group::dated]).value_or(0);
  if (year == 0) return {};
  const auto word = found[group::month];
  const auto named = language.months.find(word);
  const int month = named != language.months.end() ? named->second : cite::numeral(word).value_or(0);
  const int day = cite::numeral(found[group::day]).value_or(0);
  return partial_date::closest(year, month, day).text();
}

/// Whether a mention is all that a heading says, or what it begins with before the title: "Resolution 1540 (2004)".
bool leads(const cite::mention& m, const paragraph& heading) { return m.where.begin <= heading.text.begin + 24; }

/// The document's own symbol, where the mention gives it; else "".
std::string own_symbol(const cite::mention& m, const paragraph& heading, const cite::mention_list& list,
                       const language_grammar& language, const catalogue& known) {
  if (m.kind == cite::mention_kind::symbol) {
    const std::uint32_t beside = heading.text.size() - m.where.size();
    const bool begins = m.where.begin == heading.text.begin && beside <= 8;
    const bool ends = m.where.end == heading.text.end && beside <= 24;  // "United Nations S/PV.10054"
    return begins || ends ? canonical_symbol(m.words, language.symbol_parts) : std::string();
  }
  if (m.kind != cite::mention_kind::numbered || m.member_count != 1 || m.where.begin != heading.text.begin) return {};
  const auto& member = list.members[m.first_member];
  const body* by = default_body(known, m.value, form_of(member));
  return by == nullptr ? std::string() : symbol_of(*by, m.value, member).value_or("");
}

/// "43 (1948). Resolution of 1 April 1948" and "79/50. On lakes": the number that leads a title, as the body that speaks
/// gives it out; else "".
std::string symbol_of_title(std::string_view title, const connectors& links, const body* issuer,
                            const catalogue& known) {
  captures found;
  if (!links.own_number.match(title, found)) return {};
  cite::member number;
  number.number = cite::digits(found[group::number]).value_or(0);
  number.year = cite::digits(found[group::year]).value_or(0);
  number.session = cite::digits(found[group::session]).value_or(0);
  number.letter = found[group::letter];
  const bool is_issuers = issuer != nullptr && gives(*issuer, resolution, number);
  const body* by = is_issuers ? issuer : default_body(known, resolution, form_of(number));
  return by == nullptr ? std::string() : symbol_of(*by, resolution, number).value_or("");
}

/// A date that says more is the likelier to be the document's own: a year alone may be that of a conference.
void take_date(std::string_view heading, const connectors& links, const language_grammar& language, profile& read) {
  int year = 0;
  const std::string date = date_in(heading, links, language, year);
  if (date.size() <= read.date.size()) return;
  read.date = date;
  read.year = year;
}

/// How much a heading looks like a title; what is but a date, a symbol, a session or a body looks like none.
std::size_t weight_of_title(std::string_view heading, bool begins_with_name, const connectors& links,
                            const title_patterns& title_block) {
  constexpr std::size_t shortest_title = 16;
  constexpr std::size_t longest_title = 800;  // what is longer is a note on how the document was made
  if (heading.size() < shortest_title || heading.size() > longest_title || heading.front() == '[') return 0;
  const bool other = begins_with_name || links.date.match(heading) || title_block.match(heading);
  return heading.size() + (other ? 0 : 1000);
}

}  // namespace

std::string symbol_of_file(std::string_view stem, const cite::mention_list& mentions,
                           const language_grammar& language) {
  for (const cite::mention& m : mentions.mentions) {
    if (m.kind != cite::mention_kind::symbol) continue;
    std::string symbol = canonical_symbol(m.words, language.symbol_parts);
    const std::string name = document_symbol(symbol).file_name();
    const bool ends_there = stem.size() == name.size() ||
                            (stem.size() > name.size() && (stem[name.size()] == '.' || stem[name.size()] == '-'));
    if (stem.starts_with(name) && ends_there) return symbol;
  }
  return {};
}

/// "The General Assembly," alone or before what it does; a sentence that only begins with the name goes on without a
/// comma.
bool is_enacting(span name, const paragraph& here, std::string_view text) {
  if (name.begin > here.text.begin + longest_article) return false;
  std::string_view rest = text.substr(name.end, here.text.end - name.end);
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  return rest.empty() || !text::is_alphabetic(text::code_point_at(rest, 0));
}

profile read_profile(const text::document& text, const cite::mention_list& list, const cite::finder& names,
                     const connectors& links, const title_patterns& title_block, const language_grammar& language,
                     const catalogue& known) {
  profile read;
  std::size_t body_lines = 0;
  std::size_t best_title = 0;
  std::size_t next = 0;
  bool enacted = false;    // the enacting line was met
  std::string_view title;  // the first heading that a number leads
  for (std::size_t p = 0; p < text.paragraphs.size() && body_lines < enacting_lines; ++p) {
    const paragraph& here = text.paragraphs[p];
    const auto words = std::string_view(text.text).substr(here.text.begin, here.text.size());
    const bool is_heading = here.kind == paragraph_kind::heading;
    while (next < list.mentions.size() && list.mentions[next].paragraph < p) ++next;
    bool begins_with_name = false;
    for (std::size_t i = next; i < list.mentions.size() && list.mentions[i].paragraph == p; ++i) {
      const cite::mention& m = list.mentions[i];
      begins_with_name = begins_with_name || m.where.begin <= here.text.begin + 8;
      if (m.kind == cite::mention_kind::body && (is_heading || is_enacting(m.where, here, text.text))) {
        // the enacting line says it best; before it the title block does
        if (read.issuer == nullptr || (!is_heading && !enacted))
          read.issuer = names.entry(m.phrase).meanings.front().body;
        enacted = enacted || !is_heading;
      }
      if (is_heading && read.symbol.empty() && leads(m, here)) read.symbol = own_symbol(m, here, list, language, known);
    }
    if (is_heading && title.empty() && links.own_number.match(words)) title = words;
    if (is_heading && body_lines == 0) {
      take_date(words, links, language, read);
      const std::size_t weight = weight_of_title(words, begins_with_name, links, title_block);
      if (weight > best_title) {
        best_title = weight;
        read.title = here.text;
      }
    }
    if (!is_heading && here.kind != paragraph_kind::footnote) ++body_lines;
  }
  if (read.symbol.empty() && enacted) read.symbol = symbol_of_title(title, links, read.issuer, known);
  return read;
}

}  // namespace recital::resolve
