#include "store/instrument_rows.hpp"

#include <utility>
#include <vector>

#include "graph/describe.hpp"
#include "recital/core/document_symbol.hpp"

namespace recital::store {
namespace {

constexpr std::string_view language_of_labels = "en";

}  // namespace

instrument_rows::instrument_rows(connection& to, const catalogue& known)
    : to_(to),
      known_(known),
      find_(to, "SELECT id FROM instruments WHERE identifier = ?"),
      insert_(to,
              "INSERT INTO instruments (identifier, kind, symbol, label, title, date, in_catalogue)"
              " VALUES (?, ?, ?, ?, ?, ?, ?)"),
      update_(to,
              "UPDATE instruments SET kind = ?, symbol = ?, label = ?, title = ?, date = ?, in_catalogue = ?"
              " WHERE id = ?"),
      find_provision_(to, "SELECT id FROM provisions WHERE instrument = ? AND pinpoint = ?"),
      insert_provision_(to, "INSERT INTO provisions (instrument, pinpoint) VALUES (?, ?)"),
      insert_relation_(to, "INSERT OR IGNORE INTO relations (instrument, relation, other) VALUES (?, ?, ?)") {}

instrument_rows::facts instrument_rows::facts_of(const instrument& entry) {
  label_ = label_of(entry, known_, language_of_labels);
  return {entry.id, name(entry.kind), entry.symbol, label_, title_in(entry, language_of_labels), entry.date, true};
}

std::int64_t instrument_rows::row_of(const facts& about) {
  const auto [met, is_new] = ids_.try_emplace(std::string(about.identifier), 0);
  if (!is_new) return met->second;
  find_.bind(about.identifier);
  if (find_.next()) {  // what is known of it may have changed since
    met->second = find_.integer(0);
    find_.reset();
    update_.run(about.kind, about.symbol, about.label, about.title, about.date, about.in_catalogue, met->second);
  } else {
    insert_.run(about.identifier, about.kind, about.symbol, about.label, about.title, about.date, about.in_catalogue);
    met->second = to_.last_id();
  }
  return met->second;
}

std::int64_t instrument_rows::instrument_of(const reference& cited) {
  const auto [met, is_new] = targets_.try_emplace(cited.target, 0);
  if (is_new) met->second = row_of(cited);
  return met->second;
}

std::int64_t instrument_rows::row_of(const reference& cited) {
  const instrument* entry = known_.find(cited.target);
  if (entry == nullptr) entry = known_.by_symbol(cited.target);
  if (entry != nullptr) return row_of(facts_of(*entry));
  const bool is_symbol = cited.symbol.empty() && document_symbol::is_symbol(cited.target);
  const std::string_view symbol = is_symbol ? cited.target : cited.symbol;
  return row_of({cited.target, name(cited.kind), symbol, cited.target, "", "", false});
}

std::int64_t instrument_rows::provision_of(std::int64_t instrument, std::string_view pinpoint) {
  const auto [met, is_new] = provisions_.try_emplace(std::to_string(instrument).append("#").append(pinpoint), 0);
  if (!is_new) return met->second;
  find_provision_.bind(instrument, pinpoint);
  if (find_provision_.next()) {
    met->second = find_provision_.integer(0);
    find_provision_.reset();
  } else {
    insert_provision_.run(instrument, pinpoint);
    met->second = to_.last_id();
  }
  return met->second;
}

void instrument_rows::relate(std::int64_t id, const instrument& entry) {
  for (const auto& [how, other] : entry.relations) {
    const instrument* known = known_.find(other);
    if (known != nullptr) insert_relation_.run(id, name(how), row_of(facts_of(*known)));
  }
}

void instrument_rows::tidy() {
  to_.run(
      "DELETE FROM relations;"
      "DELETE FROM provisions WHERE NOT EXISTS (SELECT 1 FROM citations WHERE instrument = provisions.instrument"
      "  AND provision = provisions.id);"
      "DELETE FROM instruments WHERE NOT EXISTS (SELECT 1 FROM citations WHERE instrument = instruments.id)");
  ids_.clear();
  targets_.clear();
  provisions_.clear();
  std::vector<std::pair<std::int64_t, const instrument*>> cited;
  statement all(to_, "SELECT id, identifier FROM instruments ORDER BY identifier");
  for (all.bind(); all.next();) {
    if (const instrument* entry = known_.find(all.text(1))) cited.emplace_back(all.integer(0), entry);
  }
  for (const auto& [id, entry] : cited) relate(id, *entry);
}

}  // namespace recital::store
