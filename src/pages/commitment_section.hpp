/// \file
/// What became of commitments, as a section of a page on a graph.
#pragma once
#include <functional>
#include <span>
#include <string>

#include "recital/interface/page_words.hpp"
#include "recital/trace/trace.hpp"

namespace recital {

/// Where the elements of the section lead.
struct commitment_links {
  std::function<std::string(const trace_place&)> shown_at =
      nullptr;  ///< the address of a paragraph; "" where none is known
  /// The page about a commitment; without it the evidence stands below the table.
  std::function<std::string(const trace_findings&)> page_of = nullptr;
  bool every_cycle = false;  ///< also those of which nothing was read
};

/// Appends, for each process, a table with a row a commitment and a column a cycle, and below it the evidence for each
/// row, folded up until it is asked for. Nothing for no process.
void append_commitments(std::string& out, std::span<const traced_process> processes, const commitment_links& links,
                        const page_words& words);

}  // namespace recital
