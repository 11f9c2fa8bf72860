/// \file
/// From a graph to the part of it that one asks about.
///
/// Each function gives a new graph whose nodes keep their identifiers and their order. After narrowing, whatever no
/// longer takes part goes too: paragraphs that cite nothing that is left, documents without such paragraphs, provisions
/// and instruments that nothing left cites. `node::citations` counts anew, so that it is always the number of citing
/// paragraphs in the graph at hand; a graph at document level has no paragraphs to count and keeps its figures, so
/// narrow first and fold last, as `narrow` does.
#pragma once
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/result.hpp"
#include "recital/graph/graph.hpp"

namespace recital {

/// Instruments of these kinds, with what cites them. O(nodes + edges).
[[nodiscard]] citation_graph only_kinds(const citation_graph& graph, std::span<const kind> kinds);

/// What the documents of the years [since, until] cite, both included; an absent bound is open. A document whose year
/// is unknown is in no period, so it goes wherever there is a bound. O(nodes + edges).
[[nodiscard]] citation_graph cited_between(const citation_graph& graph, std::optional<int> since,
                                           std::optional<int> until);

/// What documents of one organ cite: those whose symbol is that of the organ or begins with it, up to a mark that ends a
/// part of a symbol: "A" takes A/79/1 and not AG/1, "NPT/CONF" takes NPT/CONF.2020/1, "GC" takes GC(62)/RES/10.
/// O(nodes + edges).
[[nodiscard]] citation_graph cited_by_organ(const citation_graph& graph, std::string_view organ);

/// What documents in one language cite; BCP 47. O(nodes + edges).
[[nodiscard]] citation_graph cited_in_language(const citation_graph& graph, std::string_view language);

/// Instruments that at least `citations` paragraphs cite. O(nodes + edges).
[[nodiscard]] citation_graph at_least_cited(const citation_graph& graph, std::uint32_t citations);

/// The graph without its names (`is_name`), provisions of theirs and references to them: what rankings are made of.
/// Documents and paragraphs all stay. O(nodes + edges).
[[nodiscard]] citation_graph without_names(const citation_graph& graph);

/// What lies within `hops` steps of a node, which is named by identifier or symbol. A step follows a citation or a
/// relation either way. An instrument and its provisions are one place, and so are a document that is cited and its
/// paragraphs; a citing paragraph brings its document along, but not the document's other paragraphs: one hop around a
/// treaty gives the paragraphs that cite it, two hops what else these paragraphs cite. Fails with not_found. O(nodes +
/// edges).
[[nodiscard]] result<citation_graph> around(const citation_graph& graph, std::string_view target, unsigned hops);

struct fold_options {
  bool paragraphs = true;   ///< into their documents, which then cite
  bool provisions = false;  ///< into their instruments, which then are cited
};

/// Draws nodes together. The citations between two nodes become one edge, whose weight is the number of citing
/// paragraphs; where a document cites itself there is a loop. Folding nothing gives the graph as it is. O(nodes +
/// edges).
[[nodiscard]] citation_graph fold(const citation_graph& graph, const fold_options& options = {});

/// Everything a command may ask for at once, applied in the order: period, organ, language, kinds,
/// citations, around, level.
struct graph_filter {
  graph_level level = graph_level::paragraph;
  std::vector<kind> kinds{};  ///< empty: all
  std::optional<int> since{};
  std::optional<int> until{};
  std::string organ{};            ///< whose documents cite, as `cited_by_organ` has it; "": all
  std::string citing_language{};  ///< of the documents that cite; "": all
  std::uint32_t min_citations = 0;
  std::string around{};  ///< identifier or symbol; "" for the whole graph
  unsigned hops = 1;
};

/// Fails with not_found where `around` names nothing in the graph.
[[nodiscard]] result<citation_graph> narrow(const citation_graph& graph, const graph_filter& filter);

}  // namespace recital
