/// \file
/// What a citation graph is made of: the rows of nodes and edges, and where each node has its edges.
#pragma once
#include <deque>
#include <memory>
#include <vector>

#include "graph/text_pool.hpp"
#include "recital/graph/graph.hpp"

namespace recital {

/// What graphs narrowed from one another share.
struct lexicon {
  text_pool texts;
  std::deque<node_facts> facts;  ///< a deque, so that they stay where they are
  std::vector<citation> citations;
  std::shared_ptr<const lexicon> earlier{};  ///< of the graph that this one was made of, whose texts it goes on using
};

/// Compressed sparse rows; docs/decisions.md gives the reason. recital/graph/boost.hpp makes them a graph of Boost's.
struct citation_graph::storage {
  std::shared_ptr<const lexicon> words;
  std::vector<node> nodes;
  std::vector<edge> edges;             ///< by the node that they leave
  std::vector<edge_index> out_starts;  ///< one more than nodes: where each has its edges in `edges`
  std::vector<edge_index> in_starts;   ///< one more than nodes: where each has its edges in the next list
  std::vector<edge_index> in_edges;    ///< positions in `edges`, by the node that they reach, then ascending
  graph_level level = graph_level::paragraph;
};

/// Makes a graph of rows. Edges may come in any order; those of one node keep theirs. At paragraph level it also sets
/// `node::citations`: paragraphs that cite the node or a provision of it. O(nodes + edges).
[[nodiscard]] citation_graph assemble(std::shared_ptr<const lexicon> words, std::vector<node> nodes,
                                      std::vector<edge> edges, graph_level level);

}  // namespace recital
