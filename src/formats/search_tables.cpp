#include "formats/search_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "formats/cells.hpp"
#include "formats/columns.hpp"
#include "formats/words_in_context.hpp"
#include "recital/formats/findings.hpp"

namespace recital::tables {
namespace {

constexpr std::size_t context_width = 160;

/// What is marked: the words that were looked for; where there are none, those that cite what was asked for.
std::vector<span> marked_places(const found_paragraph& found) {
  if (!found.hits.empty()) return found.hits;
  std::vector<span> places;
  for (const found_reference& each : found.references) {
    const bool goes_on = !places.empty() && each.words.begin < places.back().end;
    if (each.is_asked_for && !goes_on) places.push_back(each.words);
  }
  return places;
}

std::vector<std::string> as_texts(const std::vector<span>& places) {
  std::vector<std::string> all;
  for (const span each : places) all.push_back(fmt::format("{}-{}", each.begin, each.end));
  return all;
}

/// Adds what the paragraph cites, each once: what was asked for, or all.
void add_targets(std::vector<std::string>& all, const found_paragraph& found, bool asked_for_alone) {
  for (const found_reference& each : found.references) {
    if (each.target.empty() || (asked_for_alone && !each.is_asked_for)) continue;
    if (std::ranges::find(all, each.target) == all.end()) all.push_back(each.target);
  }
}

std::vector<std::string> targets(const found_paragraph& found) {
  std::vector<std::string> all;
  add_targets(all, found, false);
  return all;
}

/// One of these, if possible one that was asked for, and how many more there are.
std::vector<std::string> first_target(const found_paragraph& found) {
  std::vector<std::string> all;
  add_targets(all, found, true);
  add_targets(all, found, false);
  if (all.size() < 2) return all;
  return {all.front(), fmt::format("{} more", all.size() - 1)};
}

std::vector<std::string> verbs(const found_paragraph& found) {
  std::set<std::string> all;
  for (const found_reference& each : found.references) {
    if (!each.verb.empty()) all.insert(each.verb);
  }
  return {all.begin(), all.end()};
}

table_cell texts(std::vector<std::string> all) { return all.empty() ? table_cell() : table_cell(std::move(all)); }

using row = found_paragraph;

/// For people: where it stands, and what fits on a line.
const std::vector<column_of<row>>& brief_columns() {
  static const std::vector<column_of<row>> all{
      {{"document"}, [](const row& p) { return text(p.name); }},
      {{"paragraph"}, [](const row& p) { return text(p.label); }},
      {name_column("words"),
       [](const row& p) { return text(words_in_context(p.text, marked_places(p), context_width)); }},
      {name_column("cites"), [](const row& p) { return texts(first_target(p)); }},
  };
  return all;
}

/// For programs: all that is known.
const std::vector<column_of<row>>& columns() {
  static const std::vector<column_of<row>> all{
      {{"document"}, [](const row& p) { return text(p.name); }},
      {{"symbol"}, [](const row& p) { return text(p.symbol); }},
      {{"title"}, [](const row& p) { return text(p.title); }},
      {{"date"}, [](const row& p) { return text(p.date); }},
      {{"organ"}, [](const row& p) { return text(p.organ); }},
      {{"session"}, [](const row& p) { return text(p.session); }},
      {{"cycle"}, [](const row& p) { return text(p.cycle); }},
      {{"language"}, [](const row& p) { return text(p.language); }},
      {{"source"}, [](const row& p) { return text(p.source); }},
      {{"paragraph"}, [](const row& p) { return text(p.label); }},
      {{"page"}, [](const row& p) { return p.page == 0 ? table_cell() : number(p.page); }},
      {{"score"}, [](const row& p) { return p.score == 0 ? table_cell() : table_cell(p.score); }},
      {{"words"}, [](const row& p) { return text(words_in_context(p.text, marked_places(p), context_width)); }},
      {{"cites"}, [](const row& p) { return texts(targets(p)); }},
      {{"verbs"}, [](const row& p) { return texts(verbs(p)); }},
      {{"text"}, [](const row& p) { return text(p.text); }},
      {{"marked"}, [](const row& p) { return texts(as_texts(marked_places(p))); }},
  };
  return all;
}

table rows_of(const search_findings& findings, const std::vector<column_of<row>>& shown) {
  table made = empty_table(shown);
  for (const found_paragraph& each : findings.paragraphs) add_row(made, shown, each);
  return made;
}

}  // namespace

table brief_found_rows(const search_findings& found) { return rows_of(found, brief_columns()); }

}  // namespace recital::tables

namespace recital {

table found_rows(const search_findings& found) { return tables::rows_of(found, tables::columns()); }

}  // namespace recital
