/// \file
/// Which page of a site shows what.
#pragma once
#include <cstddef>
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/graph/graph.hpp"
#include "recital/trace/trace.hpp"

namespace recital {

/// Gives each document that was read a page, and finds it again. Files lie in the folder of the documents' pages.
class site_map {
 public:
  /// The documents are those that the graph was built of, copies left out, each language version by itself; the graph
  /// has one node for all versions of a document. Both must outlive the map.
  site_map(std::span<const reading> documents, const citation_graph& graph);

  [[nodiscard]] const std::string& file_of(std::size_t document) const { return files_[document]; }

  /// The node of a document, or of the version of it that counts.
  [[nodiscard]] node_index node_of(std::size_t document) const { return nodes_[document]; }

  /// The documents that a node stands for: the one that counts, then its versions in other languages. None for what was
  /// not read.
  [[nodiscard]] std::span<const std::size_t> versions_of(node_index whole) const;

  /// The document that was read of what a node stands for, in that language if there is such a version; no_position where
  /// none was read.
  [[nodiscard]] std::size_t document_of(node_index whole, std::string_view language) const;

  /// "A-1.html#para_3": where a paragraph of a trace stands; "" where none is.
  [[nodiscard]] std::string address_of(const trace_place& place) const;

  /// The same for what a reference of a document cites, as a whole or at its paragraph.
  [[nodiscard]] std::string address_of(const reference& cited, std::string_view language, const catalogue& known) const;

 private:
  std::span<const reading> documents_;
  const citation_graph& graph_;
  std::vector<std::string> files_;
  std::vector<node_index> nodes_;
  std::unordered_map<node_index, std::vector<std::size_t>> versions_;
  std::unordered_map<std::string_view, node_index> wholes_;      ///< documents that were read, by identifier and symbol
  std::unordered_map<std::string_view, std::size_t> by_source_;  ///< by input
};

/// What a paragraph with that label is called within the address of its page.
[[nodiscard]] std::string paragraph_address(std::string_view label);

}  // namespace recital
