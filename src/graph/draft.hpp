/// \file
/// A graph while it is being built: nodes and edges in the order in which they turn up.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "graph/storage.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/graph/graph.hpp"

namespace recital {

/// What is known of a node only while its graph is being built.
struct node_draft {
  const instrument* entry = nullptr;  ///< the catalogue's, where it has one
  std::uint32_t place = 0;    ///< of a paragraph: its position in the text; of a document: its position in the input
  std::string_view pinpoint;  ///< of a provision
  std::string_view surface;   ///< of what is cited: the first words that cite it
  bool cited = false;
};

struct graph_draft {
  std::shared_ptr<lexicon> words = std::make_shared<lexicon>();
  std::vector<node> nodes;
  std::vector<node_draft> drafts;  ///< as many as nodes
  std::vector<edge> contains, cites, relations;
  std::unordered_map<std::string_view, node_index> by_id;

  /// Adds a node of which nothing is known but its identifier, which must be new.
  node_index add(std::string_view id, node_kind kind);

  /// Adds a part of another node, which contains it from then on; it shares the facts and the year of the whole.
  node_index add_part(node_index whole, std::string_view name, node_kind kind);

  [[nodiscard]] std::optional<node_index> find(std::string_view id) const;
};

/// The relations among the nodes: those that the catalogue knows, what commitments take up, and those that symbols show.
void relate_by_catalogue(graph_draft& draft);
void relate_by_commitments(graph_draft& draft, const catalogue& known);
void relate_by_symbol(graph_draft& draft, const catalogue& known);

/// The finished graph, its nodes and edges in the order that citation_graph promises.
[[nodiscard]] citation_graph finished(graph_draft&& draft);

}  // namespace recital
