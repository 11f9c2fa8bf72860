#include "recital/formats/findings.hpp"

#include <fmt/format.h>

#include "formats/cells.hpp"

namespace recital {
namespace {

table_cell listed(const std::vector<std::string>& paragraphs) {
  return tables::text(fmt::format("{}", fmt::join(paragraphs, " ")));
}

}  // namespace

table cited_rows(const cited_findings& found, cited_by by) {
  using tables::number, tables::text, tables::year;
  table t;
  for (const char* name : {"rank", "instrument", "label", "title", "symbol", "kind", "status", "paragraphs",
                           "documents", "mentions", "first_year", "last_year"}) {
    t.columns.push_back({name});
  }
  if (by == cited_by::pagerank) t.columns.push_back({"pagerank"});
  for (const cited_row& row : found.rows) {
    t.rows.push_back({number(row.rank), row.id, text(row.label), text(row.title), text(row.symbol), row.kind,
                      std::string(name(row.status)), number(row.paragraphs), number(row.documents),
                      number(row.mentions), year(row.first_year), year(row.last_year)});
    if (by == cited_by::pagerank) t.rows.back().emplace_back(row.pagerank);
  }
  return t;
}

table change_rows(std::span<const change_row> rows) {
  using tables::number, tables::text;
  table t;
  for (const char* called :
       {"change", "instrument", "label", "kind", "g_squared", "before_paragraphs", "after_paragraphs",
        "before_documents", "after_documents", "before_share", "after_share", "before_evidence", "after_evidence"}) {
    t.columns.push_back({called});
  }
  for (const change_row& row : rows) {
    t.rows.push_back({std::string(name(row.how)), row.id, text(row.label), row.kind, row.g_squared,
                      number(row.before.paragraphs), number(row.after.paragraphs), number(row.before.documents),
                      number(row.after.documents), row.before.share, row.after.share, listed(row.before.evidence),
                      listed(row.after.evidence)});
  }
  return t;
}

}  // namespace recital
