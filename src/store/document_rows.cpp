#include "store/document_rows.hpp"

#include <optional>
#include <string>

#include "recital/core/partial_date.hpp"

namespace recital::store {
namespace {

std::string with_blanks(const std::vector<std::string>& words) {
  std::string all;
  for (const std::string& each : words) all.append(all.empty() ? "" : " ").append(each);
  return all;
}

std::string_view kind_name(paragraph_kind kind) {
  constexpr std::string_view names[] = {"numbered", "unnumbered", "heading", "footnote"};
  return names[static_cast<std::size_t>(kind)];
}

/// The year that a graph gives it.
std::optional<std::int64_t> year_of(const reading& document, const catalogue& known) {
  const instrument* entry = known.by_symbol(document.document);
  const std::string& date = document.date.empty() && entry != nullptr ? entry->date : document.date;
  const int year = date.empty() ? known.year_of_symbol(document.symbol) : year_of_date(date);
  return year == 0 ? std::nullopt : std::optional<std::int64_t>(year);
}

}  // namespace

document_rows::document_rows(connection& to, const catalogue& known)
    : known_(known),
      instruments_(to, known),
      words_(to),
      document_(to,
                "INSERT INTO documents (id, source, name, symbol, title, date, year, language, originals, organ,"
                " session, agenda_item, cycle, kind, same_work_as, symbol_by, title_by, date_by, language_by, organ_by,"
                " session_by, paragraphs, citations)"
                " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      contradiction_(to, "INSERT INTO contradictions VALUES (?, ?, ?, ?, ?, ?, ?)"),
      paragraph_(to,
                 "INSERT INTO paragraphs (id, document, ordinal, label, kind, page, begin, end, text)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      citation_(to,
                "INSERT INTO citations (document, ordinal, paragraph, status, instrument, provision, target, pinpoint,"
                " kind, symbol, surface, via, verb, begin, end, words_begin, words_end, rule, resolution_rule,"
                " candidates, reason) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      next_paragraph_(to.number("SELECT max(id) FROM paragraphs") + 1) {
  for (const char* each :
       {"UPDATE documents SET counted = NULL WHERE counted = ?", "DELETE FROM citations WHERE document = ?",
        "DELETE FROM paragraphs WHERE document = ?", "DELETE FROM contradictions WHERE document = ?",
        "DELETE FROM records WHERE document = ?", "DELETE FROM documents WHERE id = ?"}) {
    removals_.emplace_back(to, each);
  }
}

void document_rows::write(std::span<const numbered_document> documents) {
  const std::int64_t first = next_paragraph_;
  for (const numbered_document& each : documents) write_metadata(each);
  for (const numbered_document& each : documents) write_paragraphs(each);
  std::int64_t paragraph = first;
  for (const auto& [id, document] : documents) {
    for (const recital::paragraph& each : document.paragraphs) {
      words_.write(paragraph++, document.text_of(each), document.language);
    }
  }
  paragraph = first;
  for (const numbered_document& each : documents) {
    write_citations(each, paragraph);
    paragraph += static_cast<std::int64_t>(each.document.paragraphs.size());
  }
}

void document_rows::remove(std::int64_t id) {
  words_.remove(id);
  for (statement& each : removals_) each.run(id);
}

void document_rows::write_metadata(const numbered_document& one) {
  const auto& [id, document] = one;
  const std::string originals = with_blanks(document.originals);
  const identity_sources& told = document.told;
  document_.run(id, file_name{document.source}, file_name{document.document}, document.symbol, document.title,
                document.date, year_of(document, known_), document.language, originals, document.organ,
                document.session, document.agenda_item, document.cycle, name(document.kind),
                file_name{document.same_work_as}, name(told.symbol), name(told.title), name(told.date),
                name(told.language), name(told.organ), name(told.session), document.paragraphs.size(),
                document.references.size());
  std::int64_t ordinal = 0;
  for (const contradiction& each : document.contradictions) {
    contradiction_.run(id, ordinal++, name(each.field), name(each.by), name(each.why), each.value, each.against);
  }
}

void document_rows::write_paragraphs(const numbered_document& one) {
  const auto& [id, document] = one;
  std::int64_t ordinal = 0;
  for (const paragraph& each : document.paragraphs) {
    const auto page = each.page == 0 ? std::nullopt : std::optional<std::int64_t>(each.page);
    paragraph_.run(next_paragraph_++, id, ordinal++, each.label, kind_name(each.kind), page, each.text.begin,
                   each.text.end, document.text_of(each));
  }
}

void document_rows::write_citations(const numbered_document& one, std::int64_t first_paragraph) {
  const auto& [id, document] = one;
  std::int64_t ordinal = 0;
  for (const reference& each : document.references) {
    std::optional<std::int64_t> instrument, provision;
    if (each.status == status::resolved) instrument = instruments_.instrument_of(each);
    if (instrument && !each.pinpoint.empty()) provision = instruments_.provision_of(*instrument, each.pinpoint);
    const std::string candidates = with_blanks(each.candidates);
    citation_.run(id, ordinal++, first_paragraph + each.paragraph, name(each.status), instrument, provision,
                  each.target, each.pinpoint, name(each.kind), each.symbol, each.surface, name(each.via), each.verb,
                  each.source.begin, each.source.end, each.words.begin, each.words.end, each.rule,
                  name(each.decided_by), candidates, name(each.reason));
  }
}

}  // namespace recital::store
