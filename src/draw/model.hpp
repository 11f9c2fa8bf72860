/// \file
/// What of a graph a picture shows.
#pragma once
#include <cstdint>
#include <set>
#include <string>
#include <vector>

#include "recital/draw/picture_options.hpp"
#include "recital/graph/graph.hpp"

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

/// An instrument that is cited and was not read.
struct cited {
  node_index node;
  std::string pinpoints;  ///< "art 6 (5), art 10", or ""
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
  bool doubtful;         ///< none of them is resolved
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
  std::size_t documents_in_all = 0;
  std::size_t instruments_in_all = 0;
  std::uint32_t least_citations = 0;  ///< of the instruments shown; 0 where nothing was left out for having fewer
  std::uint64_t references = 0;
  std::size_t paragraphs = 0;
  std::size_t cycles = 0;       ///< of the documents, those that are review cycles
  std::size_t ties_in_all = 0;  ///< cited_with
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

[[nodiscard]] model model_of(const citation_graph& graph, const limits& most = {});

}  // namespace recital::picture
