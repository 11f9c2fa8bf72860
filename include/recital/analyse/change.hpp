/// \file
/// What changed from one body of documents to another, or from one period to the next.
///
///     auto before = recital::cited_between(graph, {}, 2009), after = recital::cited_between(graph, 2010, {});
///     for (const auto& row : recital::changes(before, after)) use(row.id, name(row.how));
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/kind.hpp"
#include "recital/graph/graph.hpp"

namespace recital {

enum class change : std::uint8_t { appeared, gone, rising, falling, steady };
inline constexpr std::string_view change_names[] = {"new", "gone", "rising", "falling", "steady"};
[[nodiscard]] constexpr std::string_view name(change c) { return change_names[static_cast<std::size_t>(c)]; }

/// How often something is cited on one side.
struct change_side {
  std::uint32_t paragraphs = 0;         ///< citing paragraphs
  std::uint32_t documents = 0;          ///< citing documents
  double share = 0;                     ///< `documents` by all documents of that side that cite anything
  std::vector<std::string> evidence{};  ///< identifiers of citing paragraphs, in the order of the graph
};

struct change_row {
  std::string id;
  std::string label;
  std::string kind;  ///< as `name(node_kind)` has it
  change how = change::steady;
  double g_squared = 0;  ///< G squared; see `changes`
  change_side before;
  change_side after;
};

struct change_options {
  std::vector<recital::kind> kinds{};  ///< instruments of these kinds; empty: all
  std::size_t evidence = 3;            ///< at most so many paragraphs of each side; 0: all
  bool pinpoints = false;              ///< provisions as well, each for itself
  bool doubtful = false;               ///< as well what no reference names beyond doubt
};

/// Compares what two graphs at paragraph level cite. An instrument is the same on both sides where its identifier is.
///
/// New is what only the later side cites, gone what only the earlier one cites; rising and falling are those that a
/// larger or smaller share of the documents cites. How much a change says is G squared, the log-likelihood ratio of the
/// counts of citing and other documents on the two sides (Dunning, "Accurate methods for the statistics of surprise and
/// coincidence", Computational Linguistics 19 (1993)): without unit, at least 0; above 3.84 chance alone would do as
/// much in one case of twenty. Counts of documents in single figures make it no more than a way to sort.
///
/// New ones first, then gone, rising, falling and steady ones; of each, the highest G squared first, then more citing
/// paragraphs, then by identifier. O(nodes log nodes + edges).
[[nodiscard]] std::vector<change_row> changes(const citation_graph& before, const citation_graph& after,
                                              const change_options& options = {});

}  // namespace recital
