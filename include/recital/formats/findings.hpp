/// \file
/// Findings as tables for programs: all that is known of each, a column for every value. Commands write these rows as
/// CSV and JSON, and the Python module gives them as they are.
///
///     recital::write_csv(std::cout, recital::cited_rows(recital::most_cited(graph), recital::cited_by::paragraphs));
#pragma once
#include <span>

#include "recital/analyse/change.hpp"
#include "recital/analyse/cited.hpp"
#include "recital/formats/table.hpp"
#include "recital/store/search.hpp"
#include "recital/trace/trace.hpp"

namespace recital {

/// A row an instrument or provision: rank instrument label title symbol kind status paragraphs documents mentions
/// first_year last_year, and pagerank where that is what is ranked by. O(rows), as are the others.
[[nodiscard]] table cited_rows(const cited_findings& found, cited_by by);

/// A row a change: change instrument label kind g_squared, then of both sides paragraphs, documents, share and evidence.
[[nodiscard]] table change_rows(std::span<const change_row> rows);

/// A row a paragraph: document symbol title date organ session cycle language source paragraph page score words cites
/// verbs text marked. `marked` are ranges of bytes of `text`, "12-20".
[[nodiscard]] table found_rows(const search_findings& found);

/// A row an occurrence, and one for each cycle without any. docs/formats.md names the columns.
[[nodiscard]] table trace_rows(const trace_findings& found);

}  // namespace recital
