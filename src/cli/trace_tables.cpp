#include "cli/trace_tables.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "cli/cells.hpp"
#include "cli/reuse_cells.hpp"

namespace recital::cli {
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
std::string edits(const trace_hop& hop) {
  std::vector<std::string> all;
  for (const wording_edit& e : hop.edits) {
    const std::string change = e.before.empty()  ? "+ " + e.after
                               : e.after.empty() ? "- " + e.before
                                                 : e.before + " > " + e.after;
    all.push_back(fmt::format("{} {}", name(e.kind), change));
  }
  return fmt::format("{}", fmt::join(all, "; "));
}

/// "reuse (echo 0.41)": what ties it, and how much of its words is discounted.
std::string link(const trace_hop& hop) {
  const std::string less = hop.reuse ? discounted(hop.reuse->echo, hop.reuse->boilerplate) : std::string();
  return std::string(name(hop.link)) + (less.empty() ? "" : " (" + less + ')');
}

/// "A/CONF.1/2 en 5".
std::string carried_by(const trace_hop& hop) {
  if (!hop.carried_by) return {};
  return fmt::format("{} {} {}", hop.carried_by->document, hop.carried_by->language, hop.carried_by->paragraph);
}

std::string words_of(const trace_hop& hop) { return hop.at.text.substr(hop.words.begin, hop.words.size()); }

std::string nearest(const trace_cell& cell) {
  if (!cell.nearest) return {};
  const near_miss& miss = *cell.nearest;
  return fmt::format("{} {} ({}, {:.2f})", miss.at.document, miss.at.paragraph, miss.why, miss.share);
}

/// "renewed", or "draft_only (renewed)" where the state does not say what was said.
std::string brief(const trace_cell& cell) {
  const bool says_it = cell.said.empty() || cell.said.front() == cell.state || cell.state == trace_state::created;
  return says_it ? std::string(name(cell.state)) : fmt::format("{} ({})", name(cell.state), name(cell.said.front()));
}

const trace_cell* cell_of(const trace_findings& found, std::string_view cycle) {
  const auto at = std::ranges::find(found.cells, cycle, &trace_cell::cycle);
  return at == found.cells.end() ? nullptr : &*at;
}

void add_row(table& to, const trace_findings& found, const trace_cell* cell, const trace_hop& hop) {
  to.rows.push_back({text(found.id),
                     text(hop.cycle),
                     cell == nullptr ? table_cell() : text(name(cell->state)),
                     text(hop.at.document),
                     text(hop.at.language),
                     text(hop.at.date),
                     text(hop.at.paragraph),
                     hop.at.page == 0 ? table_cell() : number(hop.at.page),
                     label(hop.at.standing),
                     text(name(hop.link)),
                     text(hop.cites),
                     hop.score,
                     text(name(hop.state)),
                     text(hop.label.verb),
                     label(hop.label.is),
                     label(hop.label.verdict),
                     text(hop.label.voice),
                     text(joined(hop.label.actors)),
                     text(joined(hop.label.modals)),
                     text(joined(hop.label.qualifiers)),
                     label(hop.change),
                     text(edits(hop)),
                     text(words_of(hop)),
                     text(hop.at.source),
                     hop.reuse ? table_cell(hop.reuse->share) : table_cell(),
                     hop.reuse ? table_cell(hop.reuse->echo) : table_cell(),
                     hop.reuse ? table_cell(hop.reuse->boilerplate) : table_cell(),
                     text(carried_by(hop)),
                     table_cell(),
                     table_cell(),
                     table_cell()});
}

void add_row(table& to, const trace_findings& found, const trace_cell& cell) {
  std::vector<table_cell> row(to.columns.size());
  row[0] = text(found.id);
  row[1] = text(cell.cycle);
  row[2] = text(name(cell.state));
  row[row.size() - 3] = number(cell.documents);
  row[row.size() - 2] = number(cell.paragraphs);
  row[row.size() - 1] = text(nearest(cell));
  to.rows.push_back(std::move(row));
}

}  // namespace

table cells_table(const trace_findings& found) {
  table t;
  t.columns = {{"cycle"},
               {"until"},
               {"outcome"},
               {"state"},
               {"said"},
               {"standing"},
               {"hops", table_align::right},
               {"documents", table_align::right},
               {"paragraphs", table_align::right},
               {"nearest", table_align::left, true}};
  for (const trace_cell& cell : found.cells) {
    t.rows.push_back({text(cell.cycle), text(cell.end), found.process.empty() ? table_cell() : text(name(cell.outcome)),
                      text(name(cell.state)), text(said(cell)), label(cell.standing),
                      number(static_cast<std::uint32_t>(cell.hops.size())), number(cell.documents),
                      number(cell.paragraphs), text(nearest(cell))});
  }
  return t;
}

table hops_table(const trace_findings& found) {
  table t;
  t.columns = {{"cycle"},
               {"date"},
               {"document"},
               {"paragraph", table_align::right},
               {"standing"},
               {"link"},
               {"state"},
               {"verb"},
               {"verdict"},
               {"voice"},
               {"change", table_align::left, true},
               {"words", table_align::left, true}};
  for (const trace_hop& hop : found.hops) {
    t.rows.push_back({text(hop.cycle), text(hop.at.date), text(hop.at.document + ' ' + hop.at.language),
                      text(hop.at.paragraph), label(hop.at.standing), text(link(hop)), text(name(hop.state)),
                      text(hop.label.verb), label(hop.label.verdict), text(hop.label.voice), text(edits(hop)),
                      text(words_of(hop))});
  }
  return t;
}

table trace_rows(const trace_findings& found) {
  table t;
  for (const char* name : {"target",
                           "cycle",
                           "cell",
                           "document",
                           "language",
                           "date",
                           "paragraph",
                           "page",
                           "standing",
                           "link",
                           "cites",
                           "score",
                           "state",
                           "verb",
                           "verb_class",
                           "verdict",
                           "voice",
                           "actors",
                           "modals",
                           "qualifiers",
                           "change",
                           "edits",
                           "words",
                           "source",
                           "share",
                           "echo",
                           "boilerplate",
                           "carried_by",
                           "documents_searched",
                           "paragraphs_searched",
                           "nearest"}) {
    t.columns.push_back({name});
  }
  for (const trace_cell& cell : found.cells) {
    if (cell.hops.empty()) add_row(t, found, cell);
    for (const std::size_t i : cell.hops) add_row(t, found, &cell, found.hops[i]);
  }
  for (const trace_hop& hop : found.hops) {
    if (cell_of(found, hop.cycle) == nullptr) add_row(t, found, nullptr, hop);
  }
  return t;
}

table matrix_table(std::span<const trace_findings> all) {
  table t;
  t.columns = {{"commitment"}, {"title", table_align::left, true}};
  if (all.empty()) return t;
  for (const trace_cell& cell : all.front().cells) t.columns.push_back({cell.cycle});
  for (const trace_findings& found : all) {
    t.rows.push_back({text(found.id), text(found.title)});
    for (const trace_cell& cell : found.cells) t.rows.back().push_back(text(brief(cell)));
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

}  // namespace recital::cli
