/// \file
/// What lineage walks along: texts and provisions, and what ties the later to the earlier.
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "recital/graph/graph.hpp"
#include "recital/reuse/reuse_history.hpp"
#include "recital/trace/lineage.hpp"
#include "trace/trace_corpus.hpp"

namespace recital {

/// What an edge of the graph stands for: of citations the first, of matches of words or subjects the best, else the
/// catalogue.
struct lineage_evidence {
  lineage_tie tie = lineage_tie::cites;
  reference_place citation{};
  std::optional<reuse_match> match{};
  const subject_match* subject = nullptr;
};

/// The matches whose later side is a paragraph of a document, as `reuse_history::taken_up_by` gives them.
using words_taken_up = std::function<std::vector<reuse_match>(std::uint32_t document, std::uint32_t paragraph)>;

/// The ties among texts while they are gathered; between two there is one.
/// Subjects are not among them before they are added.
class lineage_ties {
 public:
  /// The citations of the documents where these are followed, what they hold, and what the catalogue says.
  lineage_ties(const trace_corpus& corpus, bool with_citations);

  /// Adds the ties by subject, where nothing else ties the two. The corpus keeps the matches.
  void add_subjects(trace_corpus& corpus);

  /// Adds the ties by words that a shortest way from one text to the other can take: those of every text that lies
  /// nearer to the first than the other does. Ties by words take the place of those by citation.
  void add_reuse(const words_taken_up& words, const std::string& from, const std::string& to);

  [[nodiscard]] const std::set<std::string>& texts() const { return texts_; }
  [[nodiscard]] const std::map<std::pair<std::string, std::string>, lineage_evidence>& all() const { return ties_; }

  /// The identifier of what is named by identifier or symbol.
  [[nodiscard]] std::string named(const std::string& words) const;

 private:
  void add(const std::string& from, const std::string& to, const lineage_evidence& made);
  void add_document(std::uint32_t d, bool with_citations);
  void add_subjects_of(trace_corpus& corpus, const commitment& what);
  void add_commitments();
  void add_reuse_of(const words_taken_up& words, const std::string& text);
  [[nodiscard]] std::string stands_in(std::uint32_t document, std::uint32_t paragraph) const;

  const trace_corpus& corpus_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::string> provisions_;               ///< that paragraphs are
  std::map<std::string, std::vector<std::pair<std::uint32_t, std::uint32_t>>> paragraphs_;  ///< that texts have
  std::set<std::string> reuse_is_known_;  ///< texts whose ties by words are there
  std::set<std::string> texts_;
  std::map<std::pair<std::string, std::string>, lineage_evidence> ties_;
};

/// The ties as a graph, whose nodes come in the order of their identifiers.
class lineage_graph {
 public:
  explicit lineage_graph(const lineage_ties& ties);

  [[nodiscard]] const citation_graph& graph() const { return graph_; }

  /// no_index where there is none.
  [[nodiscard]] node_index node_of(std::string_view id) const;

  /// What the edge between two nodes stands for; there must be one.
  [[nodiscard]] const lineage_evidence& evidence_of(node_index from, node_index to) const;

 private:
  citation_graph graph_;
  std::vector<lineage_evidence> evidence_;  ///< by the position of the edge
};

}  // namespace recital
