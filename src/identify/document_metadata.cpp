#include "identify/document_metadata.hpp"

#include <algorithm>
#include <cstdlib>
#include <utility>

#include "identify/file_symbol.hpp"
#include "identify/front_matter.hpp"
#include "identify/own_symbol.hpp"
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
  symbol_scale(const evidence& from, const title_block& block) : from_(from), block_(block) {
    made_.symbol = block.symbol;
    made_.symbol_by = block.symbol_by;
  }

  void add(std::string symbol, told_by by) {
    if (symbol.empty()) return;
    if (made_.symbol.empty() && may_be_own(symbol)) {
      made_.symbol = std::move(symbol);
      made_.symbol_by = by;
    } else if (made_.symbol.empty() || !agree(made_.symbol, symbol)) {
      made_.others.push_back({by, std::move(symbol)});
    }
  }

  struct result {
    std::string symbol;
    told_by symbol_by = told_by::nothing;
    std::vector<other_symbol> others;
  };
  [[nodiscard]] result take() { return std::move(made_); }

 private:
  /// What another body enacts is none of that symbol.
  [[nodiscard]] bool may_be_own(std::string_view symbol) const {
    const body* by = from_.known.body_of_symbol(symbol);
    return !block_.is_enacted || by == nullptr || by == block_.issuer;
  }

  const evidence& from_;
  const title_block& block_;
  result made_;
};

/// The title block says it best, then the database that the file comes from, then the file's name.
symbol_scale::result symbol_of(const evidence& from, const title_block& block) {
  symbol_scale scale(from, block);
  scale.add(filed_symbol(from, from.properties.symbol), told_by::properties);
  scale.add(filed_symbol(from, from.properties.title), told_by::properties);
  scale.add(symbol_in_file_name(from), told_by::file_name);
  scale.add(symbol_of_file_name(from), told_by::file_name);
  return scale.take();
}

/// The day that a date and time begin with, where the calendar has it.
partial_date filed_date(std::string_view filed) {
  constexpr std::size_t day_size = 10;
  return partial_date::parse(filed.substr(0, day_size)).value_or(partial_date());
}

/// What the masthead prints counts; any other date is none of the document's where it is years away from what the symbol
/// says.
bool fits(const partial_date& date, told_by by, int year_of_symbol) {
  constexpr int most_years = 2;  // sessions go on in the next year, and conferences were put off
  return by == told_by::masthead || year_of_symbol == 0 || std::abs(date.year - year_of_symbol) <= most_years;
}

}  // namespace

document_metadata metadata_of(const evidence& from) {
  title_block block = read_title_block(from);
  front_matter front = read_front_matter(from.document, from.title_block, from.language, from.shared);
  auto symbol = symbol_of(from, block);
  document_metadata made;
  made.symbol = std::move(symbol.symbol);
  made.symbol_by = symbol.symbol_by;
  made.other_symbols = std::move(symbol.others);
  made.heading = block.title;
  made.heading_by = block.title_by;
  made.filed_title = text::well_formed(from.properties.title);
  const int year_of_symbol = from.known.year_of_symbol(made.symbol);
  if (block.date.year != 0 && fits(block.date, block.date_by, year_of_symbol)) {
    made.date = block.date;
    made.date_by = block.date_by;
  } else if (const auto filed = filed_date(from.properties.date); filed.year != 0) {
    made.date = filed;
    made.date_by = told_by::properties;
  }
  made.year = made.date_by == block.date_by && made.date.year != 0 ? made.date.year : year_of_symbol;
  made.issuer = block.issuer;
  made.organ = from.known.body_of_symbol(made.symbol);
  if (made.organ == nullptr) made.organ = block.organ;
  made.session = front.session.empty() ? from.known.session_of_symbol(made.symbol) : std::move(front.session);
  made.agenda_item = std::move(front.agenda_item);
  made.originals = std::move(front.originals);
  return made;
}

}  // namespace recital::identify
