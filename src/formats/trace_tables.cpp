#include "formats/trace_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string_view>
#include <vector>

#include "formats/cells.hpp"
#include "formats/columns.hpp"
#include "formats/reuse_cells.hpp"
#include "recital/formats/findings.hpp"

namespace recital::tables {
namespace {

/// Blank where the name says that nothing is known.
template <class Label>
table_cell label(Label value) {
  return value == Label{} ? table_cell() : table_cell(std::string(name(value)));
}

std::string joined(const std::vector<std::string>& words) { return fmt::format("{}", fmt::join(words, " ")); }

std::string said(const trace_cell& cell) {
  std::vector<std::string_view> names;
  for (const trace_state s : cell.said) names.push_back(name(s));
  return fmt::format("{}", fmt::join(names, ", "));
}

/// "modal shall > should; qualifier + where_possible".
std::string edits(const trace_occurrence& occurrence) {
  std::vector<std::string> all;
  for (const wording_edit& e : occurrence.edits) {
    const std::string change = e.before.empty()  ? "+ " + e.after
                               : e.after.empty() ? "- " + e.before
                                                 : e.before + " > " + e.after;
    all.push_back(fmt::format("{} {}", name(e.kind), change));
  }
  return fmt::format("{}", fmt::join(all, "; "));
}

/// "reuse (echo 0.41)": what ties it, and how much of its words is discounted.
std::string link(const trace_occurrence& occurrence) {
  const std::string less =
      occurrence.reuse ? discounted(occurrence.reuse->echo, occurrence.reuse->boilerplate) : std::string();
  return std::string(name(occurrence.link)) + (less.empty() ? "" : " (" + less + ')');
}

/// "A/CONF.1/2 en 5".
std::string carried_by(const trace_occurrence& occurrence) {
  if (!occurrence.carried_by) return {};
  return fmt::format("{} {} {}", occurrence.carried_by->document, occurrence.carried_by->language,
                     occurrence.carried_by->paragraph);
}

std::string words_of(const trace_occurrence& occurrence) {
  return occurrence.at.text.substr(occurrence.words.begin, occurrence.words.size());
}

std::string nearest(const trace_cell& cell) {
  if (!cell.nearest) return {};
  const near_miss& miss = *cell.nearest;
  return fmt::format("{} {} ({}, {:.2f})", miss.at.document, miss.at.paragraph, miss.why, miss.share);
}

/// "test_ban: CTBT; ratify: ratification".
std::string evidence(const trace_occurrence& occurrence) {
  std::vector<std::string> all;
  for (const subject_evidence& each : occurrence.evidence) {
    all.push_back(each.shows + ": " + occurrence.at.text.substr(each.words.begin, each.words.size()));
  }
  return fmt::format("{}", fmt::join(all, "; "));
}

/// "cites, subject".
std::string decided_by(const trace_cell& cell) {
  std::vector<std::string_view> names;
  if (cell.by.cites) names.push_back("cites");
  if (cell.by.reuse) names.push_back("reuse");
  if (cell.by.subject) names.push_back("subject");
  return fmt::format("{}", fmt::join(names, ", "));
}

const trace_cell* cell_of(const trace_findings& found, std::string_view cycle) {
  const auto at = std::ranges::find(found.cells, cycle, &trace_cell::cycle);
  return at == found.cells.end() ? nullptr : &*at;
}

bool is_one_of(const std::vector<std::string>& cycles, const trace_cell& cell) {
  return std::ranges::find(cycles, cell.cycle) != cycles.end();
}

/// A row of all that is known: an occurrence in its cell, an occurrence of no cycle, or a cell without occurrences.
struct whole_row {
  const trace_findings& found;
  const trace_cell* cell;
  const trace_occurrence* occurrence;
};

/// What an occurrence says; blank where there is none.
template <auto Read>
table_cell of_occurrence(const whole_row& r) {
  return r.occurrence == nullptr ? table_cell() : Read(*r.occurrence);
}

/// What only a cell without occurrences says.
template <auto Read>
table_cell of_empty_cell(const whole_row& r) {
  return r.occurrence != nullptr ? table_cell() : Read(*r.cell);
}

table_cell cycle_of(const whole_row& r) { return text(r.occurrence != nullptr ? r.occurrence->cycle : r.cell->cycle); }
table_cell state_of(const whole_row& r) { return r.cell == nullptr ? table_cell() : text(name(r.cell->state)); }

const std::vector<column_of<whole_row>>& whole_columns() {
  using occurrence = const trace_occurrence&;
  using cell = const trace_cell&;
  static const std::vector<column_of<whole_row>> all{
      {{"target"}, [](const whole_row& r) { return text(r.found.id); }},
      {{"cycle"}, cycle_of},
      {{"cell"}, state_of},
      {{"document"}, of_occurrence<[](occurrence h) { return text(h.at.document); }>},
      {{"language"}, of_occurrence<[](occurrence h) { return text(languages_of(h)); }>},
      {{"date"}, of_occurrence<[](occurrence h) { return text(h.at.date); }>},
      {{"paragraph"}, of_occurrence<[](occurrence h) { return text(h.at.paragraph); }>},
      {{"page"}, of_occurrence<[](occurrence h) { return h.at.page == 0 ? table_cell() : number(h.at.page); }>},
      {{"standing"}, of_occurrence<[](occurrence h) { return label(h.at.standing); }>},
      {{"link"}, of_occurrence<[](occurrence h) { return text(name(h.link)); }>},
      {{"cites"}, of_occurrence<[](occurrence h) { return text(h.cites); }>},
      {{"score"}, of_occurrence<[](occurrence h) -> table_cell { return h.score; }>},
      {{"state"}, of_occurrence<[](occurrence h) { return text(name(h.state)); }>},
      {{"verb"}, of_occurrence<[](occurrence h) { return text(h.label.verb); }>},
      {{"verb_class"}, of_occurrence<[](occurrence h) { return label(h.label.is); }>},
      {{"verdict"}, of_occurrence<[](occurrence h) { return label(h.label.verdict); }>},
      {{"voice"}, of_occurrence<[](occurrence h) { return text(h.label.voice); }>},
      {{"actors"}, of_occurrence<[](occurrence h) { return text(joined(h.label.actors)); }>},
      {{"modals"}, of_occurrence<[](occurrence h) { return text(joined(h.label.modals)); }>},
      {{"qualifiers"}, of_occurrence<[](occurrence h) { return text(joined(h.label.qualifiers)); }>},
      {{"change"}, of_occurrence<[](occurrence h) { return label(h.change); }>},
      {{"edits"}, of_occurrence<[](occurrence h) { return text(edits(h)); }>},
      {{"words"}, of_occurrence<[](occurrence h) { return text(words_of(h)); }>},
      {{"source"}, of_occurrence<[](occurrence h) { return text(h.at.source); }>},
      {{"share"}, of_occurrence<[](occurrence h) { return h.reuse ? table_cell(h.reuse->share) : table_cell(); }>},
      {{"echo"}, of_occurrence<[](occurrence h) { return h.reuse ? table_cell(h.reuse->echo) : table_cell(); }>},
      {{"boilerplate"},
       of_occurrence<[](occurrence h) { return h.reuse ? table_cell(h.reuse->boilerplate) : table_cell(); }>},
      {{"carried_by"}, of_occurrence<[](occurrence h) { return text(carried_by(h)); }>},
      {{"evidence"}, of_occurrence<[](occurrence h) { return text(evidence(h)); }>},
      {{"through"}, of_occurrence<[](occurrence h) { return text(h.through); }>},
      {{"documents_searched"}, of_empty_cell<[](cell c) { return number(c.documents); }>},
      {{"paragraphs_searched"}, of_empty_cell<[](cell c) { return number(c.paragraphs); }>},
      {{"nearest"}, of_empty_cell<[](cell c) { return text(nearest(c)); }>},
  };
  return all;
}

struct cell_row {
  const trace_findings& found;
  const trace_cell& cell;
};

const std::vector<column_of<cell_row>>& cell_columns() {
  using row = const cell_row&;
  static const std::vector<column_of<cell_row>> all{
      {{"cycle"}, [](row r) { return text(r.cell.cycle); }},
      {{"until"}, [](row r) { return text(r.cell.end); }},
      {{"outcome"}, [](row r) { return r.found.process.empty() ? table_cell() : text(name(r.cell.outcome)); }},
      {{"state"}, [](row r) { return text(name(r.cell.state)); }},
      {{"said"}, [](row r) { return text(said(r.cell)); }},
      {{"by"}, [](row r) { return text(decided_by(r.cell)); }},
      {{"standing"}, [](row r) { return label(r.cell.standing); }},
      {{"hops", table_align::right},
       [](row r) { return number(static_cast<std::uint32_t>(r.cell.occurrences.size())); }},
      {{"documents", table_align::right}, [](row r) { return number(r.cell.documents); }},
      {{"paragraphs", table_align::right}, [](row r) { return number(r.cell.paragraphs); }},
      {{"nearest", table_align::left, true}, [](row r) { return text(nearest(r.cell)); }},
  };
  return all;
}

const std::vector<column_of<trace_occurrence>>& occurrence_columns() {
  using occurrence = const trace_occurrence&;
  static const std::vector<column_of<trace_occurrence>> all{
      {{"cycle"}, [](occurrence h) { return text(h.cycle); }},
      {{"date"}, [](occurrence h) { return text(h.at.date); }},
      {{"document"}, [](occurrence h) { return text(h.at.document + ' ' + languages_of(h)); }},
      {{"paragraph", table_align::right}, [](occurrence h) { return text(h.at.paragraph); }},
      {{"standing"}, [](occurrence h) { return label(h.at.standing); }},
      {{"link"}, [](occurrence h) { return text(link(h)); }},
      {{"state"}, [](occurrence h) { return text(name(h.state)); }},
      {{"verb"}, [](occurrence h) { return text(h.label.verb); }},
      {{"verdict"}, [](occurrence h) { return label(h.label.verdict); }},
      {{"voice"}, [](occurrence h) { return text(h.label.voice); }},
      {{"change", table_align::left, true}, [](occurrence h) { return text(edits(h)); }},
      {{"words", table_align::left, true}, [](occurrence h) { return text(words_of(h)); }},
  };
  return all;
}

/// All that is known, for programs.
table whole_rows(const trace_findings& found) {
  table t = empty_table(whole_columns());
  const auto add = [&](const trace_cell* cell, const trace_occurrence* occurrence) {
    add_row(t, whole_columns(), {found, cell, occurrence});
  };
  for (const trace_cell& cell : found.cells) {
    if (cell.occurrences.empty()) add(&cell, nullptr);
    for (const std::size_t i : cell.occurrences) add(&cell, &found.occurrences[i]);
  }
  for (const trace_occurrence& occurrence : found.occurrences) {
    if (cell_of(found, occurrence.cycle) == nullptr) add(nullptr, &occurrence);
  }
  return t;
}

}  // namespace

table cells_table(const trace_findings& found, const std::vector<std::string>& folded) {
  table t = empty_table(cell_columns());
  for (const trace_cell& cell : found.cells) {
    if (!is_one_of(folded, cell)) add_row(t, cell_columns(), {found, cell});
  }
  return t;
}

table occurrences_table(const trace_findings& found) {
  table t = empty_table(occurrence_columns());
  for (const trace_occurrence& occurrence : found.occurrences) add_row(t, occurrence_columns(), occurrence);
  return t;
}

table matrix_table(std::span<const trace_findings> all, const std::vector<std::string>& folded) {
  table t;
  t.columns = {{"commitment"}, {"title", table_align::left, true}};
  if (all.empty()) return t;
  for (const trace_cell& cell : all.front().cells) {
    if (!is_one_of(folded, cell)) t.columns.push_back({cell.cycle});
  }
  for (const trace_findings& found : all) {
    t.rows.push_back({text(found.id), text(found.title)});
    for (const trace_cell& cell : found.cells) {
      if (!is_one_of(folded, cell)) t.rows.back().push_back(text(brief(cell)));
    }
  }
  return t;
}

table change_table(std::span<const trace_findings> all, const std::string& from, const std::string& to) {
  table t;
  t.columns = {{"commitment"}, {"title", table_align::left, true}, {from}, {to}};
  for (const trace_findings& found : all) {
    const trace_cell* before = cell_of(found, from);
    const trace_cell* after = cell_of(found, to);
    if (before == nullptr || after == nullptr || before->state == after->state) continue;
    t.rows.push_back({text(found.id), text(found.title), text(brief(*before)), text(brief(*after))});
  }
  return t;
}

}  // namespace recital::tables

namespace recital {

table trace_rows(const trace_findings& found) { return tables::whole_rows(found); }

}  // namespace recital
