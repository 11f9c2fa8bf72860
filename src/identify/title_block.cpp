#include "identify/title_block.hpp"

#include <algorithm>
#include <optional>
#include <span>
#include <utility>

#include "cite/numbered.hpp"
#include "cite/numerals.hpp"
#include "cite/run.hpp"
#include "identify/heading_date.hpp"
#include "identify/masthead.hpp"
#include "identify/title.hpp"
#include "recital/core/document_symbol.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"
#include "text/lines.hpp"

namespace recital::identify {
namespace {

using cite::mention;
using cite::mention_kind;

constexpr std::string_view resolution = "resolution";

/// "The General Assembly," alone or before what it does; a sentence that only begins with the name goes on without a
/// comma.
bool is_enacting(span name, const paragraph& here, const evidence& from) {
  // bytes before the name of the body; without blanks between words they would be a part of another name
  const std::uint32_t longest_article = from.language.unspaced ? 3 : 8;
  const std::string_view text = from.document.text;
  if (name.begin > here.text.begin + longest_article) return false;
  std::string_view rest = text.substr(name.end, here.text.end - name.end);
  while (rest.starts_with(' ')) rest.remove_prefix(1);
  return rest.empty() || !text::is_alphabetic(text::code_point_at(rest, 0));
}

/// A line in capitals is a heading, also where it ends with a comma.
bool is_heading_in_capitals(std::string_view words) {
  return text::ends_with_comma(words) && std::ranges::none_of(words, text::is_small_ascii) &&
         std::ranges::any_of(words, text::is_capital_ascii);
}

/// Whether a symbol is all that a heading says, but for a few letters: "United Nations S/PV.10054".
bool fills(const mention& m, const paragraph& heading) {
  const std::uint32_t beside = heading.text.size() - m.where.size();
  return (m.where.begin == heading.text.begin && beside <= 8) || (m.where.end == heading.text.end && beside <= 24);
}

/// How sure a date is the document's own; of equals, the one that says more counts, then the first.
enum class date_rank : std::uint8_t { none, of_title, of_session, of_masthead, of_statement, of_adoption };

/// A text by its number in a heading, which may be the document itself.
struct own_number {
  cite::member number;
  std::string_view text_class;
  const body* by = nullptr;  ///< the body in the heading; null where it names none
  bool leads = false;        ///< the heading begins with it
  bool is_alone = false;     ///< and says no more
};

/// Goes through the paragraphs in order.
class block_reader {
 public:
  explicit block_reader(const evidence& from) : from_(from), all_(from.mentions.mentions) {}

  [[nodiscard]] title_block read() {
    constexpr std::size_t enacting_lines = 2;  // so many paragraphs of the body may stand before the enacting line
    const auto& paragraphs = from_.document.paragraphs;
    for (std::uint32_t p = 0; p < paragraphs.size() && body_lines_ < enacting_lines; ++p) read_paragraph(p);
    made_.is_enacted = enacted_;
    if (made_.organ == nullptr && enacted_) made_.organ = made_.issuer;
    if (made_.symbol.empty()) take(symbol_of_number(), told_by::number);
    if (made_.symbol.empty()) take_from_title();
    made_.is_of_adoption = date_rank_ >= date_rank::of_statement;
    made_.title_paragraph = title_paragraph_;
    return std::move(made_);
  }

 private:
  void take(std::string symbol, told_by by) {
    if (symbol.empty()) return;
    made_.symbol = std::move(symbol);
    made_.symbol_by = by;
  }

  /// The title ends before its symbol.
  void take_from_title() {
    constexpr std::uint32_t mark = 2;  // " ("
    take(std::move(symbol_behind_title_), told_by::title);
    if (behind_title_.end + 1 == made_.title.end) made_.title.end = behind_title_.begin - mark;
  }

  void read_paragraph(std::uint32_t p) {
    const paragraph& here = from_.document.paragraphs[p];
    const auto mentions = mentions_of(p);
    const bool was_enacted = enacted_;
    for (const mention& m : mentions) {
      if (m.kind == mention_kind::body) read_body(m, here);
    }
    if (here.kind == paragraph_kind::footnote) return;
    const masthead_line parts = read_masthead(here, mentions, from_);
    const bool is_masthead = enacted_ == was_enacted && is_masthead_in_body(p, parts);
    if (here.kind == paragraph_kind::heading || is_masthead) {
      read_heading(p, here, mentions, parts);
    } else if (!is_heading_in_capitals(words_of(here)) && !is_beside_text(words_of(here), from_.title_block)) {
      if (p == 0) read_flattened(parts);
      if (body_lines_ == 0 && here.kind == paragraph_kind::unnumbered && is_dateline(words_of(here), mentions)) {
        note_date(date_in(words_of(here), from_), date_rank::of_masthead);
      }
      if (from_.title_block.statement_made.match(words_of(here))) {
        note_date(date_in(words_of(here), from_), date_rank::of_statement);
      }
      ++body_lines_;
    }
  }

  /// A line of a title block that reads as text: "Distr.", "Resolution 718 (1991) of 31 October 1991 The Council,". A
  /// number may as well be all that a short document cites.
  [[nodiscard]] bool is_masthead_in_body(std::uint32_t p, const masthead_line& parts) const {
    const auto& paragraphs = from_.document.paragraphs;
    if (paragraphs[p].kind != paragraph_kind::unnumbered || !parts.is_whole) return false;
    if (parts.number == nullptr && parts.symbol == nullptr) return true;
    return p == 0 && paragraphs.size() > 1 && !text::ends_sentence(words_of(paragraphs[p]));
  }

  /// "Issued as the Chair's working paper, May 11, 2007.": a short sentence that ends with a date and names nothing.
  [[nodiscard]] bool is_dateline(std::string_view words, std::span<const mention> mentions) const {
    constexpr std::size_t longest = 120;
    const auto names = [](const mention& m) {
      return m.kind == mention_kind::name || m.kind == mention_kind::numbered;
    };
    if (words.ends_with('.')) words.remove_suffix(1);
    captures found;
    return words.size() <= longest && std::ranges::none_of(mentions, names) && from_.links.date.match(words, found) &&
           words.ends_with(found.whole) && precision(date_of(found, from_)) == 3;
  }

  [[nodiscard]] std::span<const mention> mentions_of(std::uint32_t p) {
    while (next_ < all_.size() && all_[next_].paragraph < p) ++next_;
    const std::size_t begin = next_;
    while (next_ < all_.size() && all_[next_].paragraph == p) ++next_;
    return std::span(all_).subspan(begin, next_ - begin);
  }

  /// The enacting line says best which body speaks; before it the title block does.
  void read_body(const mention& m, const paragraph& here) {
    const bool is_heading = here.kind == paragraph_kind::heading;
    if (!is_heading && !is_enacting(m.where, here, from_)) return;
    const auto& meanings = from_.names.entry(m.phrase).meanings;
    if (is_heading && meanings.size() > 1) return;  // "the General Committee" is none of the many that are called so
    if (made_.issuer == nullptr || (!is_heading && !enacted_)) made_.issuer = meanings.front().body;
    enacted_ = enacted_ || !is_heading;
  }

  void read_heading(std::uint32_t p, const paragraph& here, std::span<const mention> mentions,
                    const masthead_line& parts) {
    const auto words = words_of(here);
    made_.is_foreign = made_.is_foreign || (body_lines_ == 0 && from_.title_block.foreign.match(words));
    const bool is_adopted = from_.title_block.adopted.match(words);
    if (body_lines_ == 0) read_number(p, here, words, parts);
    if (p == 0) read_citation(here, mentions);
    read_symbol(p, here, mentions, parts);
    if (parts.is_whole || is_adopted || from_.title_block.submitted.match(words) ||
        from_.title_block.submitter.match(words)) {
      read_organ(mentions);
    }
    adopted_ = adopted_ || (is_adopted && has_body(mentions));
    if (body_lines_ == 0 || parts.is_whole) read_date(words, parts, is_adopted);
    // behind the number that leads the title, a body alone is the enacting line
    const bool is_body_alone = parts.is_whole && parts.by != nullptr && parts.symbol == nullptr &&
                               parts.number == nullptr && !parts.has_number && parts.date.year == 0;
    if (number_leads_title_ && is_body_alone) {
      made_.issuer = parts.by;
      enacted_ = true;
      ++body_lines_;
    }
    if (body_lines_ == 0) read_title(p, here, mentions, parts);
    is_behind_adopted_ = is_adopted && date_in(words, from_).year == 0;
  }

  /// A converter may have put a whole document on one line: it begins with the masthead.
  void read_flattened(const masthead_line& parts) {
    if (!parts.is_marked) return;
    if (parts.symbol != nullptr) take(canonical(*parts.symbol), told_by::masthead);
    if (made_.organ == nullptr) made_.organ = parts.by;
    note_date(parts.date, date_rank::of_masthead);
  }

  [[nodiscard]] std::string_view words_of(const paragraph& here) const {
    return std::string_view(from_.document.text).substr(here.text.begin, here.text.size());
  }

  [[nodiscard]] std::string canonical(const mention& symbol) const {
    return canonical_symbol(symbol.words, from_.language.symbol_parts);
  }

  [[nodiscard]] static bool has_body(std::span<const mention> mentions) {
    return std::ranges::any_of(mentions, [](const mention& m) { return m.kind == mention_kind::body; });
  }

  void read_organ(std::span<const mention> mentions) {
    if (made_.organ != nullptr) return;
    const auto named = std::ranges::find(mentions, mention_kind::body, &mention::kind);
    if (named == mentions.end()) return;
    const auto& meanings = from_.names.entry(named->phrase).meanings;
    if (meanings.size() == 1) made_.organ = meanings.front().body;
  }

  // --- the symbol ------------------------------------------------------------------------------------------------

  void read_symbol(std::uint32_t p, const paragraph& here, std::span<const mention> mentions,
                   const masthead_line& parts) {
    if (!made_.symbol.empty() || number_leads_title_) return;
    if (parts.symbol != nullptr &&
        (parts.is_whole || parts.is_marked || parts.has_publisher || fills(*parts.symbol, here))) {
      return take(canonical(*parts.symbol), told_by::masthead);
    }
    for (const mention& m : mentions) {
      if (m.kind != mention_kind::symbol) continue;
      if (fills(m, here)) return take(canonical(m), told_by::masthead);
      if (p != 0 || !is_behind_title(m, here)) continue;
      symbol_behind_title_ = canonical(m);
      behind_title_ = m.where;
    }
  }

  /// "The waters of the lake (GOV/2006/15)": how web pages print the symbol of what follows. A title that speaks of
  /// another document bears that one's.
  [[nodiscard]] bool is_behind_title(const mention& m, const paragraph& here) const {
    const auto before = words_of(here).substr(0, m.where.begin - here.text.begin);
    const auto behind = words_of(here).substr(m.where.end - here.text.begin);
    return behind == ")" && before.ends_with(" (") && !from_.title_block.of_another.match(before);
  }

  /// Keeps the first number that may be the document's own.
  void read_number(std::uint32_t p, const paragraph& here, std::string_view words, const masthead_line& parts) {
    captures found;
    if (!number_leads_title_ && from_.links.own_number.match(words, found)) {
      number_leads_title_ = true;
      cite::member number = cite::read_member(found, from_.document.text.data(), from_.language);
      number.year = cite::numeral(found[group::year]).value_or(0);  // in Han digits, too
      number_ = own_number{number, resolution, nullptr, false, false};
    }
    if (number_ || parts.number == nullptr) return;
    const bool leads = parts.number->where.begin == here.text.begin;
    if ((!leads && !parts.is_whole) || belongs_to_title(p, words)) return;
    number_ = own_number{from_.mentions.members[parts.number->first_member], parts.number->value, parts.by, leads,
                         parts.is_whole};
  }

  /// "The waters of the lake, G.A. res. 50/99, U.N. GAOR Supp. (No. 49) at 16": how a library cites what it prints.
  void read_citation(const paragraph& here, std::span<const mention> mentions) {
    const auto cited = std::ranges::find(mentions, mention_kind::numbered, &mention::kind);
    if (number_ || cited == mentions.end() || cited->member_count != 1) return;
    if (!from_.title_block.printed_in.match(words_of(here).substr(cited->where.end - here.text.begin))) return;
    number_ = own_number{from_.mentions.members[cited->first_member], cited->value, nullptr, false, false};
  }

  /// Whether a line with a number is the rest of the title before it, which speaks of another document.
  [[nodiscard]] bool belongs_to_title(std::uint32_t p, std::string_view words) const {
    if (made_.title.end == 0) return false;
    return text::begins_lower_case(words) ||
           (p == title_paragraph_ + 1 && goes_on_to_another(title_words(), words, from_));
  }

  /// The symbol of the number that the title block gives, as the body that speaks gives it out; else "".
  [[nodiscard]] std::string symbol_of_number() const {
    if (!number_ || made_.is_foreign) return {};
    const bool is_spoken = enacted_ || adopted_;
    if (!is_spoken && !(number_->leads && number_->is_alone)) return {};
    const auto may_give = [&](const body* by) {
      return by != nullptr && cite::gives(*by, number_->text_class, number_->number);
    };
    if (number_->by != nullptr && !may_give(number_->by)) return {};
    const body* by = number_->by;
    if (by == nullptr && is_spoken && may_give(made_.issuer)) by = made_.issuer;
    if (by == nullptr) by = cite::default_body(from_.known, number_->text_class, form_of(number_->number));
    return by == nullptr ? std::string() : cite::symbol_of(*by, number_->text_class, number_->number).value_or("");
  }

  // --- the date --------------------------------------------------------------------------------------------------

  void read_date(std::string_view words, const masthead_line& parts, bool is_adopted) {
    captures found;
    if (!from_.links.date.match(words, found)) return;
    const partial_date date = parts.date.year != 0 ? parts.date : date_of(found, from_);
    note_date(date, rank_of_date(words, found.whole, parts, is_adopted));
  }

  void note_date(const partial_date& date, date_rank rank) {
    if (rank == date_rank::none || date.year == 0 || rank < date_rank_) return;
    if (rank == date_rank_ && precision(date) <= precision(made_.date)) return;
    date_rank_ = rank;
    made_.date = date;
    made_.date_by = rank == date_rank::of_title       ? told_by::title
                    : rank == date_rank::of_statement ? told_by::text
                                                      : told_by::masthead;
  }

  /// A date within a title is one of what the title is about.
  [[nodiscard]] date_rank rank_of_date(std::string_view words, std::string_view date, const masthead_line& parts,
                                       bool is_adopted) const {
    if (is_adopted || (is_behind_adopted_ && parts.is_whole)) return date_rank::of_adoption;
    if (parts.is_whole && (parts.has_number || parts.number != nullptr)) return date_rank::of_adoption;
    if (parts.is_whole) return is_range(words, date) ? date_rank::of_session : date_rank::of_masthead;
    if (parts.is_marked && parts.date.year != 0) return date_rank::of_masthead;
    if (is_place_and_date(words, date)) {
      return is_range(words, date) ? date_rank::of_session : date_rank::of_masthead;
    }
    return from_.title_block.dated.match(words) ? date_rank::of_title : date_rank::none;
  }

  /// "28 April to 8 May 1998": there are other numbers around.
  [[nodiscard]] static bool is_range(std::string_view words, std::string_view date) {
    const auto at = static_cast<std::size_t>(date.data() - words.data());
    const auto is_number = [](char c) { return text::is_digit(c); };
    return std::ranges::any_of(words.substr(0, at), is_number) ||
           std::ranges::any_of(words.substr(at + date.size()), is_number) || date.find('-') != std::string_view::npos ||
           date.find("–") != std::string_view::npos;
  }

  /// "Geneva, 28 April 1998": little stands beside the date, and a comma sets it apart.
  [[nodiscard]] static bool is_place_and_date(std::string_view words, std::string_view date) {
    constexpr std::size_t longest_place = 40;
    constexpr std::string_view commas[] = {",", "，", "،"};
    if (words.size() - date.size() > longest_place) return false;
    return std::ranges::any_of(commas, [&](std::string_view comma) { return words.find(comma) != words.npos; });
  }

  // --- the title -------------------------------------------------------------------------------------------------

  void read_title(std::uint32_t p, const paragraph& here, std::span<const mention> mentions,
                  const masthead_line& parts) {
    constexpr std::uint32_t longest_mark = 8;
    const auto words = words_of(here);
    ends_titles_ = ends_titles_ || from_.title_block.contents.match(words);
    if (ends_titles_) return;
    const bool is_behind_agenda = std::exchange(is_agenda_, ends_with_agenda(words, from_.title_block));
    const auto begins_line = [&](const mention& m) { return m.where.begin <= here.text.begin + longest_mark; };
    const bool begins_with_name = std::ranges::any_of(mentions, begins_line);
    const bool begins_item =
        (parts.is_whole && from_.title_block.agenda_item.match(words)) || from_.title_block.part.match(words);
    const bool is_behind_item = std::exchange(is_item_, begins_item);
    const title_rank rank = rank_of_title({words, parts, begins_with_name, is_behind_item, is_behind_agenda}, from_);
    if (is_next_line_of_title(p, words, parts, rank)) {
      made_.title.end = title_within(here.text, title_rank::ordinary, {}, from_).end;
      title_paragraph_ = p;
      ++title_lines_;
      return;
    }
    if (rank == title_rank::none || rank < title_rank_) return;
    const span title = title_within(here.text, rank, parts, from_);
    if (rank == title_rank_ && (rank == title_rank::numbered || title.size() <= made_.title.size())) return;
    title_rank_ = rank;
    title_paragraph_ = p;
    title_lines_ = 1;
    made_.title = title;
    made_.title_by = rank == title_rank::numbered ? told_by::number : told_by::masthead;
  }

  [[nodiscard]] bool is_next_line_of_title(std::uint32_t p, std::string_view words, const masthead_line& parts,
                                           title_rank rank) const {
    constexpr std::size_t most_lines = 5;
    if (p == 0 || p != title_paragraph_ + 1 || made_.title.end == 0 || parts.is_whole) return false;
    if (rank > title_rank::none && goes_on(title_words(), words, from_)) return true;
    return rank == title_rank_ && rank == title_rank::ordinary && title_lines_ < most_lines &&
           goes_on_in_capitals(title_words(), words);
  }

  [[nodiscard]] std::string_view title_words() const {
    return std::string_view(from_.document.text).substr(made_.title.begin, made_.title.size());
  }

  const evidence& from_;
  const std::vector<mention>& all_;
  title_block made_;
  std::size_t next_ = 0;            ///< of the mentions
  std::size_t body_lines_ = 0;      ///< paragraphs of the body so far
  bool enacted_ = false;            ///< the enacting line was met
  bool adopted_ = false;            ///< a heading said which body adopted the text
  bool is_behind_adopted_ = false;  ///< the heading before said so, and not yet when
  std::optional<own_number> number_;
  bool number_leads_title_ = false;
  std::string symbol_behind_title_;
  span behind_title_;  ///< where that stands
  date_rank date_rank_ = date_rank::none;
  title_rank title_rank_ = title_rank::none;
  std::uint32_t title_paragraph_ = 0;
  std::size_t title_lines_ = 0;
  bool is_item_ = false;      ///< the heading before is the item of an agenda, or the number of a part
  bool is_agenda_ = false;    ///< the heading before is the word "Agenda"
  bool ends_titles_ = false;  ///< a list of contents has begun
};

}  // namespace

title_block read_title_block(const evidence& from) { return block_reader(from).read(); }

}  // namespace recital::identify
