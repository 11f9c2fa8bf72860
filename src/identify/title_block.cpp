#include "identify/title_block.hpp"

#include <algorithm>

#include "cite/numbered.hpp"
#include "cite/numerals.hpp"
#include "cite/run.hpp"
#include "recital/core/document_symbol.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::identify {
namespace {

constexpr std::string_view resolution = "resolution";

partial_date date_in(std::string_view heading, const evidence& from) {
  captures found;
  if (!from.links.date.match(heading, found)) return {};
  const int year = cite::digits(found[group::dated]).value_or(0);
  if (year == 0) return {};
  const auto word = found[group::month];
  const auto named = from.language.months.find(word);
  const int month = named != from.language.months.end() ? named->second : cite::numeral(word).value_or(0);
  return partial_date::closest(year, month, cite::numeral(found[group::day]).value_or(0));
}

int precision(const partial_date& date) { return (date.year != 0) + (date.month != 0) + (date.day != 0); }

/// Whether a mention is all that a heading says, or what it begins with before the title: "Resolution 1540 (2004)".
bool leads(const cite::mention& m, const paragraph& heading) { return m.where.begin <= heading.text.begin + 24; }

/// The document's own symbol, where the mention gives it; else "".
std::string own_symbol(const cite::mention& m, const paragraph& heading, const evidence& from) {
  if (m.kind == cite::mention_kind::symbol) {
    const std::uint32_t beside = heading.text.size() - m.where.size();
    const bool begins = m.where.begin == heading.text.begin && beside <= 8;
    const bool ends = m.where.end == heading.text.end && beside <= 24;  // "United Nations S/PV.10054"
    return begins || ends ? canonical_symbol(m.words, from.language.symbol_parts) : std::string();
  }
  if (m.kind != cite::mention_kind::numbered || m.member_count != 1 || m.where.begin != heading.text.begin) return {};
  const auto& member = from.mentions.members[m.first_member];
  const body* by = cite::default_body(from.known, m.value, form_of(member));
  return by == nullptr ? std::string() : symbol_of(*by, m.value, member).value_or("");
}

/// "43 (1948). Resolution of 1 April 1948" and "79/50. On lakes": the number that leads a title, as the body that speaks
/// gives it out; else "".
std::string symbol_of_title(std::string_view title, const body* issuer, const evidence& from) {
  captures found;
  if (!from.links.own_number.match(title, found)) return {};
  cite::member number;
  number.number = cite::numeral(found[group::number]).value_or(0);
  number.year = cite::numeral(found[group::year]).value_or(0);
  number.roman = found[group::roman];
  number.session = cite::digits(found[group::session]).value_or(0);
  number.letter = found[group::letter];
  const bool is_issuers = issuer != nullptr && gives(*issuer, resolution, number);
  const body* by = is_issuers ? issuer : cite::default_body(from.known, resolution, form_of(number));
  return by == nullptr ? std::string() : symbol_of(*by, resolution, number).value_or("");
}

/// How much a heading looks like a title; what is but a date, a symbol, a session or a body looks like none.
std::size_t weight_of_title(std::string_view heading, bool begins_with_name, const evidence& from) {
  constexpr std::size_t shortest_title = 16;
  constexpr std::size_t longest_title = 800;  // what is longer is a note on how the document was made
  if (heading.size() < shortest_title || heading.size() > longest_title || heading.front() == '[') return 0;
  const bool other = begins_with_name || from.links.date.match(heading) || from.title_block.match(heading);
  return heading.size() + (other ? 0 : 1000);
}

/// "The General Assembly," alone or before what it does; a sentence that only begins with the name goes on without a
/// comma.
bool is_enacting(span name, const paragraph& here, const evidence& from) {
  // bytes before the name of the body; without blanks between words they would be a part of another name
  const std::uint32_t longest_article = from.language.unspaced ? 3 : 8;
  if (name.begin > here.text.begin + longest_article) return false;
  const std::string_view text = from.document.text;
  std::string_view rest = text.substr(name.end, here.text.end - name.end);
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  return rest.empty() || !text::is_alphabetic(text::code_point_at(rest, 0));
}

/// Goes through the paragraphs in order.
class block_reader {
 public:
  explicit block_reader(const evidence& from) : from_(from), all_(from.mentions.mentions) {}

  [[nodiscard]] title_block read() {
    constexpr std::size_t enacting_lines = 2;  // so many paragraphs of the body may stand before the enacting line
    const auto& paragraphs = from_.document.paragraphs;
    for (std::uint32_t p = 0; p < paragraphs.size() && body_lines_ < enacting_lines; ++p) read_paragraph(p);
    if (made_.symbol.empty() && enacted_) made_.symbol = symbol_of_title(title_, made_.issuer, from_);
    return std::move(made_);
  }

 private:
  void read_paragraph(std::uint32_t p) {
    const paragraph& here = from_.document.paragraphs[p];
    const auto words = std::string_view(from_.document.text).substr(here.text.begin, here.text.size());
    const bool is_heading = here.kind == paragraph_kind::heading;
    const bool begins_with_name = read_mentions(p, here);
    const bool may_be_title = is_heading && body_lines_ == 0 && title_.empty();
    if (may_be_title && from_.links.own_number.match(words)) title_ = words;
    if (is_heading && body_lines_ == 0) read_heading(here.text, words, begins_with_name);
    if (!is_heading && here.kind != paragraph_kind::footnote) ++body_lines_;
  }

  /// Says whether the paragraph begins with a mention.
  bool read_mentions(std::uint32_t p, const paragraph& here) {
    bool begins_with_name = false;
    while (next_ < all_.size() && all_[next_].paragraph < p) ++next_;
    for (std::size_t i = next_; i < all_.size() && all_[i].paragraph == p; ++i) {
      const cite::mention& m = all_[i];
      begins_with_name = begins_with_name || m.where.begin <= here.text.begin + 8;
      if (m.kind == cite::mention_kind::body) read_body(m, here);
      const bool may_be_own = here.kind == paragraph_kind::heading && made_.symbol.empty() && leads(m, here);
      if (may_be_own) made_.symbol = own_symbol(m, here, from_);
    }
    return begins_with_name;
  }

  /// The enacting line says best which body speaks; before it the title block does.
  void read_body(const cite::mention& m, const paragraph& here) {
    const bool is_heading = here.kind == paragraph_kind::heading;
    if (!is_heading && !is_enacting(m.where, here, from_)) return;
    const auto& meanings = from_.names.entry(m.phrase).meanings;
    if (is_heading && meanings.size() > 1) return;  // "the General Committee" is none of the many that are called so
    if (made_.issuer == nullptr || (!is_heading && !enacted_)) made_.issuer = meanings.front().body;
    enacted_ = enacted_ || !is_heading;
  }

  void read_heading(span where, std::string_view words, bool begins_with_name) {
    // a date that says more is the likelier to be the document's own: a year alone may be that of a conference
    const partial_date date = date_in(words, from_);
    if (precision(date) > precision(made_.date)) made_.date = date;
    const std::size_t weight = weight_of_title(words, begins_with_name, from_);
    if (weight <= best_title_) return;
    best_title_ = weight;
    made_.title = where;
  }

  const evidence& from_;
  const std::vector<cite::mention>& all_;
  title_block made_;
  std::size_t next_ = 0;        ///< of the mentions
  std::size_t body_lines_ = 0;  ///< paragraphs of the body so far
  std::size_t best_title_ = 0;
  bool enacted_ = false;    ///< the enacting line was met
  std::string_view title_;  ///< the first heading that a number leads
};

}  // namespace

title_block read_title_block(const evidence& from) { return block_reader(from).read(); }

}  // namespace recital::identify
