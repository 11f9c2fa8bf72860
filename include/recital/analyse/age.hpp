/// \file
/// How old texts are when they are cited.
///
///     auto ages = recital::citation_ages(recital::fold(graph, {.paragraphs = true, .provisions = true}));
///     use(ages.all.half_life, ages.cited.front().figures.half_life);
#pragma once
#include <cstdint>
#include <vector>

#include "recital/graph/graph.hpp"

namespace recital {

/// The ages of some citations. Unit: years, as the difference of the two years. A text that is dated later than what
/// cites it, as a conference that lies ahead, has an age below 0.
struct age_figures {
  std::uint64_t citations = 0;  ///< those whose two years are known; by weight, so citing paragraphs in a folded graph
  std::uint64_t undated = 0;    ///< the others
  std::uint64_t later = 0;      ///< of `citations`: to what is dated later than the text that cites it, an age below 0
  int youngest = 0;             ///< these four are 0 where `citations` is 0
  int oldest = 0;
  double mean = 0;
  double half_life = 0;  ///< the median age: half of the citations go to what is younger; between two years their mean
};

struct age_row {
  node_index cited;
  age_figures figures;
};

struct age_findings {
  age_figures all;             ///< of all citations: the citing half-life
  std::vector<age_row> cited;  ///< of what is cited, each for itself: the cited half-life; in the order of the graph
};

/// Citation ages and half-lives (Burton and Kebler, "The half-life of some scientific and technical literatures",
/// American Documentation 11 (1960); the median age of citations, as in the Journal Citation Reports but counted in
/// whole years). The year of a citation is that of the document that cites, `node::year`. O(nodes + edges log edges).
[[nodiscard]] age_findings citation_ages(const citation_graph& graph);

}  // namespace recital
