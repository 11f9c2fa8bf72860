/// \file
/// The main path: the chain of citations that most of the traffic of a field runs along.
///
///     for (const auto& step : recital::main_path(graph).steps) use(step.citing, step.cited, step.log_count);
#pragma once
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

/// For each edge of the graph, by its position, the natural logarithm of its search path count: on how many of all
/// chains of citations, from something that nobody cites to something that cites nothing, it lies (Hummon and Doreian,
/// "Connectivity in a citation network", Social Networks 11 (1989); as Batagelj 2003 computes it). NaN for what is no
/// citation, and for a citation within a circle: circles are drawn together first, and citations between the same two
/// circles or texts count as one. Logarithms, for the counts themselves overflow: 300 layers of ten texts have 10^300
/// chains. Right to 1e-12 or better. O(nodes + edges log edges).
[[nodiscard]] std::vector<double> search_path_counts(const citation_graph& graph);

struct main_path_step {
  node_index citing;
  node_index cited;
  double log_count;  ///< natural logarithm of the search path count
};

/// The steps from what is latest to what is earliest. One step cites what the next one begins with, or a text in the
/// same circle.
struct main_path_findings {
  std::vector<main_path_step> steps;
  double log_chains = 0;  ///< natural logarithm of the number of all chains; 0 where there is no citation
};

/// The key-route main path (Liu and Lu, "An integrated approach for main path analysis", Journal of the American
/// Society for Information Science and Technology 63 (2012); local search): it begins with the citation of the highest
/// search path count and goes on from both of its ends, each time along the citation with the highest count, until it
/// comes to something that nobody cites and to something that cites nothing. Ties, which are counts whose logarithms
/// differ by less than 1e-9, go to the citation that lies on the longest chain, then to the first of the graph. O(nodes + edges log edges).
[[nodiscard]] main_path_findings main_path(const citation_graph& graph);

}  // namespace recital
