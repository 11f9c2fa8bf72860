/// \file
/// What of a graph a picture shows.
#pragma once
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "recital/draw/picture_options.hpp"
#include "recital/graph/graph.hpp"
#include "recital/graph/totals.hpp"
#include "recital/interface/page_words.hpp"

namespace recital::picture {

/// A paragraph that cites, as a cell at the side of its document.
struct cell {
  node_index node;
  std::string label;  ///< "12"
};

struct document {
  node_index node;
  std::vector<cell> cells;  ///< none where the picture draws documents as wholes
};

/// An instrument that is cited and was not read. Names that no reference resolves are no instruments.
struct cited {
  node_index node;
  std::string pinpoints;  ///< "article 6 (5) · article 10", or ""
};

struct group {
  node_kind kind;
  std::vector<cited> members;
};

/// Citations between two places of the picture: from a cell or a document to an instrument or a document.
struct link {
  node_index from;
  node_index to;
  std::uint32_t weight;  ///< mentions from a cell; citing paragraphs from a document
  std::string tooltip;
};

/// Everything in the order in which it is drawn: documents by date and then as they were read, those without a date
/// last; instruments by kind, the most cited first.
struct model {
  std::vector<document> documents;
  std::vector<group> groups;
  std::vector<link> links;
  std::vector<edge> relations;     ///< among the instruments and documents shown; of cited_with the heaviest
  std::set<node_index> namesakes;  ///< documents shown that share their label with others
  bool cells = false;
  graph_totals all;                      ///< of the graph, whatever the picture leaves out
  std::size_t documents_in_all = 0;      ///< review cycles among them
  std::size_t instruments_not_read = 0;  ///< those that may have a place among the instruments
  std::uint32_t least_citations = 0;     ///< of the instruments shown; 0 where nothing was left out for having fewer
};

/// How much a picture holds before it stops being one. Beyond, documents are drawn as wholes; then those that cite most
/// stand for all documents, and instruments that few paragraphs cite are left out.
struct limits {
  std::size_t cells = 120;
  std::size_t documents_with_cells = 12;
  std::size_t documents = 36;
  std::size_t instruments = 60;
  std::size_t ties = 60;
};

/// Provisions are called in `words`.
[[nodiscard]] model model_of(const citation_graph& graph, const limits& most = {},
                             const page_words& words = page_words::english());

}  // namespace recital::picture
