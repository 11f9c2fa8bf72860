/// \file
/// How much there is in a graph: the figures that commands, pictures, pages and records print. Each has one meaning, and
/// this is the one place that counts it; docs/figures.md says the same for readers.
///
///     const auto all = recital::totals_of(graph);
///     use(all.documents, all.instruments, all.references);
#pragma once
#include <cstddef>

#include "recital/graph/graph.hpp"

namespace recital {

/// Of the graph at hand: narrow it, and they are those of the part.
struct graph_totals {
  std::size_t documents = 0;    ///< that were read; at cycle level those that belong to no cycle
  std::size_t works = 0;        ///< of these documents: versions of one document count once
  std::size_t cycles = 0;       ///< review cycles that documents were drawn together into
  std::size_t paragraphs = 0;   ///< that make a reference; 0 where paragraphs are folded
  std::size_t references = 0;   ///< one for each place that cites; where paragraphs are folded, one for each two nodes
                                ///< of which one cites the other
  std::size_t resolved = 0;     ///< references to one target
  std::size_t ambiguous = 0;    ///< references that may mean several
  std::size_t unresolved = 0;   ///< references whose target is not known
  std::size_t instruments = 0;  ///< treaties, resolutions, INFCIRCs, documents and conferences that a reference is
                                ///< resolved to, whether they were read or not; a provision is part of its instrument
  std::size_t names = 0;        ///< of a document, which no reference resolves: see `is_name`
  std::size_t pairs = 0;        ///< of instruments that are cited together; at instrument level alone
  int first_year = 0;           ///< of the documents that were read; 0 where no year is known
  int last_year = 0;
};

/// O(nodes + edges).
[[nodiscard]] graph_totals totals_of(const citation_graph& graph);

}  // namespace recital
