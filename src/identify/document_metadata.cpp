#include "identify/document_metadata.hpp"

#include <utility>

#include "identify/own_symbol.hpp"
#include "identify/title_block.hpp"
#include "text/well_formed.hpp"

namespace recital::identify {
namespace {

/// The title block says it best, then the database that the file comes from, then the file's name.
std::string symbol_of(const evidence& from, std::string printed) {
  if (printed.empty()) printed = filed_symbol(from, from.properties.symbol);
  if (printed.empty()) printed = filed_symbol(from, from.properties.title);
  return printed.empty() ? symbol_in_file_name(from) : printed;
}

/// The day that a date and time begin with, where the calendar has it.
partial_date filed_date(std::string_view filed) {
  constexpr std::size_t day_size = 10;
  return partial_date::parse(filed.substr(0, day_size)).value_or(partial_date());
}

}  // namespace

document_metadata metadata_of(const evidence& from) {
  title_block block = read_title_block(from);
  front_matter front = read_front_matter(from.document, from.title_block, from.language, from.shared);
  document_metadata made;
  made.symbol = symbol_of(from, std::move(block.symbol));
  made.heading = block.title;
  made.filed_title = text::well_formed(from.properties.title);
  made.date = block.date.year == 0 ? filed_date(from.properties.date) : block.date;
  made.year = block.date.year != 0 ? block.date.year : from.known.year_of_symbol(made.symbol);
  made.issuer = block.issuer;
  made.organ = from.known.body_of_symbol(made.symbol);
  if (made.organ == nullptr) made.organ = made.issuer;
  made.session = front.session.empty() ? from.known.session_of_symbol(made.symbol) : std::move(front.session);
  made.agenda_item = std::move(front.agenda_item);
  made.originals = std::move(front.originals);
  return made;
}

}  // namespace recital::identify
