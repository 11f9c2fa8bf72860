#include "identify/document_metadata.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "identify/dating.hpp"
#include "identify/file_symbol.hpp"
#include "identify/front_matter.hpp"
#include "identify/own_part.hpp"
#include "identify/own_symbol.hpp"
#include "identify/page_head.hpp"
#include "identify/title_block.hpp"
#include "recital/core/document_symbol.hpp"
#include "text/letters.hpp"
#include "text/well_formed.hpp"

namespace recital::identify {
namespace {

/// Whether two symbols are of one document, a part or a revision of it: neither contradicts the other.
bool agree(std::string_view a, std::string_view b) {
  const std::string_view longer = a.size() < b.size() ? b : a;
  const std::string_view shorter = a.size() < b.size() ? a : b;
  return std::ranges::equal(longer.substr(0, shorter.size()), shorter, text::same_but_case) &&
         (longer.size() == shorter.size() ||
          std::string_view("/(-").find(longer[shorter.size()]) != std::string_view::npos);
}

/// Weighs what the places say, the surest first. A less sure one fills a gap, or is kept beside what it contradicts.
class symbol_scale {
 public:
  symbol_scale(const evidence& from, const title_block& block, document_metadata& into)
      : from_(from), block_(block), made_(into) {}

  void add(std::string symbol, told_by by) {
    if (symbol.empty()) return;
    const bool is_own = by <= told_by::title || may_be_own(symbol);
    if (made_.symbol.empty() && is_own) {
      made_.symbol = std::move(symbol);
      made_.told.symbol = by;
    } else if (made_.symbol.empty() || !agree(made_.symbol, symbol)) {
      const objection why = is_own ? objection::less_sure : objection::other_body;
      made_.contradictions.push_back({identity_field::symbol, by, why, std::move(symbol), ""});
    }
  }

 private:
  /// What another body enacts is none of that symbol, nor is what a State or another organization gives out.
  [[nodiscard]] bool may_be_own(std::string_view symbol) const {
    const body* by = from_.known.body_of_symbol(symbol);
    if (block_.is_foreign && by != nullptr) return false;
    return !block_.is_enacted || by == nullptr || by == block_.issuer;
  }

  const evidence& from_;
  const title_block& block_;
  document_metadata& made_;
};

/// The title block says it best, then the database that the file comes from, then the file's name.
void read_symbol(const evidence& from, const title_block& block, document_metadata& into) {
  symbol_scale scale(from, block, into);
  if (from.corrected != nullptr) scale.add(from.corrected->symbol, told_by::corrections);
  scale.add(block.symbol, block.symbol_by);
  scale.add(filed_symbol(from, from.properties.symbol), told_by::properties);
  scale.add(filed_symbol(from, from.properties.title), told_by::properties);
  scale.add(symbol_in_file_name(from), told_by::file_name);
  scale.add(symbol_of_file_name(from), told_by::file_name);
  into.kind = kind_of_symbol(from, into.symbol);
}

/// The day that a date and time begin with, where the calendar has it.
partial_date filed_date(std::string_view filed) {
  constexpr std::size_t day_size = 10;
  return partial_date::parse(filed.substr(0, day_size)).value_or(partial_date());
}

/// Takes the first date that nothing speaks against; those that something speaks against are kept beside it.
class date_scale {
 public:
  date_scale(const evidence& from, document_metadata& into) : from_(from), made_(into) {}

  void add(const partial_date& date, told_by by) {
    if (date.year == 0) return;
    if (const auto against = objection_to(date, by, made_.symbol, made_.organ, from_.known)) {
      made_.contradictions.push_back({identity_field::date, by, against->why, date.text(), against->against});
    } else if (made_.date.year == 0) {
      made_.date = date;
      made_.told.date = by;
    } else if (std::abs(made_.date.year - date.year) > 1 && by < told_by::properties) {
      made_.contradictions.push_back({identity_field::date, by, objection::less_sure, date.text(), ""});
    }
  }

 private:
  const evidence& from_;
  document_metadata& made_;
};

/// What is found below the title of the document itself, where its symbol is known from elsewhere than its title block.
struct below_title {
  span title;
  partial_date date;
};

below_title read_below_title(const evidence& from, const title_block& block, const document_metadata& about) {
  below_title read;
  std::uint32_t begin = block.title_paragraph;
  const bool is_told_beside = about.told.symbol >= told_by::properties || about.told.symbol == told_by::corrections;
  if (is_told_beside && about.organ != nullptr) {
    if (const auto own = find_own_part(from, about.symbol, *about.organ)) {
      read.title = own->title;
      begin = own->paragraph;
    }
  }
  const bool is_adopted = block.is_enacted || about.kind == kind::resolution;
  if (is_adopted) read.date = day_of_meeting(from, begin);
  return read;
}

void read_title(const evidence& from, const title_block& block, const below_title& below, const page_head& head,
                document_metadata& into) {
  const std::string filed = text::well_formed(from.properties.title);
  if (from.corrected != nullptr && !from.corrected->title.empty()) {
    into.filed_title = from.corrected->title;
    into.told.title = told_by::corrections;
  } else if (!below.title.empty()) {
    into.heading = below.title;
    into.told.title = told_by::number;
  } else if (!block.title.empty()) {
    into.heading = block.title;
    into.told.title = block.title_by;
  } else if (!head.title.empty()) {
    into.heading = head.title;
    into.told.title = told_by::page_head;
  } else if (!filed.empty()) {
    into.filed_title = filed;
    into.told.title = told_by::properties;
  }
}

void read_organ(const evidence& from, const title_block& block, document_metadata& into) {
  into.is_foreign = block.is_foreign;
  into.issuer = block.issuer;
  const body* corrected = from.corrected == nullptr ? nullptr : from.known.body_named(from.corrected->organ);
  if (corrected != nullptr) {
    into.organ = corrected;
    into.told.organ = told_by::corrections;
  } else if (const body* by = from.known.body_of_symbol(into.symbol); by != nullptr) {
    into.organ = by;
    into.told.organ = told_by::symbol;
  } else if (block.organ != nullptr) {
    into.organ = block.organ;
    into.told.organ = told_by::masthead;
  }
}

/// What the title block prints, else what the symbol says, else the calendar year that a body calls its session.
void read_session(const evidence& from, std::string printed, document_metadata& into) {
  into.session = std::move(printed);
  into.told.session = told_by::masthead;
  if (into.session.empty()) {
    into.session = from.known.session_of_symbol(into.symbol);
    into.told.session = told_by::symbol;
  }
  if (into.session.empty() && into.organ != nullptr && into.organ->sessions_are_years && into.date.year != 0) {
    into.session = std::to_string(into.date.year - into.organ->session_zero);
    into.told.session = into.told.date;
  }
  if (into.session.empty()) into.told.session = told_by::nothing;
}

void read_date(const evidence& from, const title_block& block, const below_title& below, const page_head& head,
               document_metadata& into) {
  date_scale scale(from, into);
  if (from.corrected != nullptr) {
    scale.add(partial_date::parse(from.corrected->date).value_or(partial_date()), told_by::corrections);
  }
  const bool is_sure = block.is_of_adoption && below.title.empty();
  if (is_sure) scale.add(block.date, block.date_by);
  scale.add(below.date, told_by::text);
  if (!is_sure) scale.add(block.date, block.date_by);
  scale.add(head.date, told_by::page_head);
  const bool is_printed = into.date.year != 0;
  scale.add(filed_date(from.properties.date), told_by::properties);
  into.year = is_printed ? into.date.year : from.known.year_of_symbol(into.symbol);
}

}  // namespace

document_metadata metadata_of(const evidence& from) {
  const title_block block = read_title_block(from);
  front_matter front = read_front_matter(from.document, from.title_block, from.language, from.shared);
  document_metadata made;
  read_symbol(from, block, made);
  read_organ(from, block, made);
  const below_title below = read_below_title(from, block, made);
  const page_head head = read_page_head(from.document.text, made.symbol);
  read_title(from, block, below, head, made);
  read_date(from, block, below, head, made);
  read_session(from, std::move(front.session), made);
  made.agenda_item = std::move(front.agenda_item);
  made.originals = std::move(front.originals);
  return made;
}

}  // namespace recital::identify
