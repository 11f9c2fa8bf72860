/// \file
/// Citations by year, and the years in which a text is suddenly cited.
///
///     for (const auto& burst : recital::citation_bursts(graph)) use(burst.cited, burst.since, burst.until);
#pragma once
#include <cstdint>
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

/// How a text is cited in one year.
struct series_row {
  node_index cited;
  int year;
  std::uint32_t documents;   ///< citing documents of that year
  std::uint64_t paragraphs;  ///< citing paragraphs; in a graph whose citations are not folded, references
  double share;              ///< `documents` by all documents of that year that cite anything
};

/// What is cited, year by year, in the order of the graph and then of the years; years in which nobody cites a text
/// have no row. Documents without a year do not count. O(nodes + edges log edges of a node).
[[nodiscard]] std::vector<series_row> citation_series(const citation_graph& graph);

struct burst_options {
  double ratio = 2;  ///< how many times as often a text is cited in a burst as it is over all years (Kleinberg's s)
  double cost = 1;   ///< how reluctantly a burst begins (Kleinberg's gamma)
};

/// A run of years in which a text was cited more than usual.
struct burst {
  node_index cited;
  int since;  ///< first and last year that has documents
  int until;
  double weight;  ///< by how many nats the years are likelier in a burst than outside one: above 0
};

/// Bursts: Kleinberg, "Bursty and hierarchical structure in streams", Data Mining and Knowledge Discovery 7 (2003),
/// section 4, with two states. The years that have citing documents are its batches; of the d documents of a year, r
/// cite the text. Outside a burst each document cites it with the chance p that it has over all years, within one with
/// min(ratio * p, 0.9999); a burst begins at a cost of `cost` times the logarithm of the number of years, and ends for
/// nothing. The bursts are those of the cheapest explanation of all years, in a tie the one with fewer years in bursts.
/// A text that every document cites has none.
///
/// Heaviest first; ties are broken by the identifiers, then by the years. O(nodes + edges log edges of a node), and
/// O(years) for each text.
[[nodiscard]] std::vector<burst> citation_bursts(const citation_graph& graph, const burst_options& options = {});

}  // namespace recital
