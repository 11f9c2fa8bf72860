/// \file
/// What a citation graph is made of: the rows of nodes and edges, and Boost's compressed sparse row graph that ties
/// them.
#pragma once
#include <boost/graph/compressed_sparse_row_graph.hpp>
#include <deque>
#include <memory>
#include <vector>

#include "graph/text_pool.hpp"
#include "recital/graph/graph.hpp"

namespace recital {

/// Compressed sparse rows: at five million nodes ten times faster to build than an adjacency list, and a quarter of its
/// size. The position of an edge in it is the position in `storage::edges`. What reaches a node is kept beside it, for
/// Boost's own rows of both directions take three times as long to build.
using adjacency = boost::compressed_sparse_row_graph<boost::directedS, boost::no_property, boost::no_property,
                                                     boost::no_property, node_index, edge_index>;

/// What graphs narrowed from one another share.
struct lexicon {
  text_pool texts;
  std::deque<node_facts> facts;  ///< a deque, so that they stay where they are
  std::vector<citation> citations;
  std::shared_ptr<const lexicon> earlier{};  ///< of the graph that this one was made of, whose texts it goes on using
};

struct citation_graph::storage {
  std::shared_ptr<const lexicon> words;
  std::vector<node> nodes;
  std::vector<edge> edges;
  adjacency links;
  std::vector<edge_index> in_starts;  ///< one more than nodes: where each has its edges in the next list
  std::vector<edge_index> in_edges;   ///< positions in `edges`, by the node that they reach, then ascending
  graph_level level = graph_level::paragraph;
};

/// Makes a graph of rows. Edges may come in any order; those of one node keep theirs. At paragraph level it also sets
/// `node::citations`: paragraphs that cite the node or a provision of it. O(nodes + edges).
[[nodiscard]] citation_graph assemble(std::shared_ptr<const lexicon> words, std::vector<node> nodes,
                                      std::vector<edge> edges, graph_level level);

}  // namespace recital
