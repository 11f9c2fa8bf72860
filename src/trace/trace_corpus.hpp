/// \file
/// The documents of a trace: what is read of each of them once, whatever is traced.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "grammar/language.hpp"
#include "recital/graph/graph.hpp"
#include "recital/reuse/reuse_history.hpp"
#include "recital/trace/occurrence_labeller.hpp"
#include "recital/trace/standing_reader.hpp"
#include "recital/trace/trace.hpp"
#include "trace/subject_matches.hpp"
#include "trace/wording.hpp"

namespace recital {

/// Where a reference stands: a document, and its position among the references of that.
struct reference_place {
  std::uint32_t document;
  std::uint32_t reference;
};

/// Where a document lies in time.
struct document_cycle {
  std::string id;  ///< "" where none is known
  bool of_process = false;
};

class trace_corpus {
 public:
  trace_corpus(std::span<const reading> documents, const catalogue& known, const grammar& languages,
               std::span<const reading> treaties = {}, const version_options& versions = {});

  [[nodiscard]] std::span<const reading> documents() const { return documents_; }
  [[nodiscard]] const catalogue& known() const { return known_; }

  /// What the documents cite, and all that the catalogue knows, as a graph.
  [[nodiscard]] const citation_graph& graph() const { return graph_; }

  /// The node of that identifier; no_index where there is none.
  [[nodiscard]] node_index node_of(std::string_view id) const;

  /// The references to an instrument or a provision of it, in reading order.
  [[nodiscard]] std::vector<reference_place> references_to(std::string_view id) const;

  /// Whether there are any.
  [[nodiscard]] bool is_cited(std::string_view id) const;

  /// Whether a document counts, and which one counts for it: of the versions of a work one does.
  [[nodiscard]] bool counts(std::uint32_t document) const { return versions_[document].why == set_aside::not_at_all; }
  [[nodiscard]] std::uint32_t counted_for(std::uint32_t document) const { return versions_[document].counted; }

  [[nodiscard]] standing standing_of(std::uint32_t document);

  /// Of each document the cycle of a process; of none the year. Found out once for each process.
  [[nodiscard]] const std::vector<document_cycle>& cycles_of(const process* of);

  /// Labels of the clause around these bytes of the paragraph's text. Kept for when it is asked for again.
  [[nodiscard]] result<occurrence_label> label(std::uint32_t document, std::uint32_t paragraph, span about);

  /// The same of words around which an earlier call may have labelled the clause: then they have its labels.
  [[nodiscard]] result<occurrence_label> label_of_clause(std::uint32_t document, std::uint32_t paragraph, span about);

  /// Whether a document is one of the process: it says so, or the process is what it cites most.
  [[nodiscard]] bool is_of(std::uint32_t document, const process& of);

  /// The clauses that are about what a commitment is about, in order of document and words. Those of its process are
  /// looked for together, when first asked for.
  [[nodiscard]] const std::vector<subject_match>& subjects_of(const commitment& what);

  /// The words of a paragraph, and what it speaks of; kept likewise.
  [[nodiscard]] const topic& topic_of(std::uint32_t document, std::uint32_t paragraph);

  /// How much these things say: each the more, the fewer paragraphs of all documents speak of it.
  [[nodiscard]] double weight_of(const topic& things);

  /// The words of all documents; indexed when first asked for.
  [[nodiscard]] const reuse_history& words();

  /// What binds, loosens and presses, by the data.
  [[nodiscard]] const labelled_patterns& force() const { return *force_; }

  /// All that a reader needs to find a paragraph.
  [[nodiscard]] trace_place place_of(std::uint32_t document, std::uint32_t paragraph);

  /// The citing words of the references of a paragraph; bytes of its text.
  [[nodiscard]] std::vector<span> citations_in(std::uint32_t document, std::uint32_t paragraph) const;

 private:
  [[nodiscard]] const std::string& address_of(std::uint32_t document);
  [[nodiscard]] document_cycle cycle_of(std::uint32_t document, const process* of) const;

  std::span<const reading> documents_;
  const catalogue& known_;
  const grammar& languages_;
  std::span<const reading> treaties_;
  occurrence_labeller labeller_;
  standing_reader standings_;
  const labelled_patterns* force_;
  std::vector<version_standing> versions_;  ///< of documents
  citation_graph graph_;
  std::unordered_map<std::string_view, node_index> nodes_;  ///< of the graph, by their identifiers
  std::vector<std::uint32_t> first_;                        ///< of each document the number of its first reference
  std::map<std::uint32_t, standing> standing_;
  std::map<std::uint32_t, std::string> addresses_;
  std::map<const process*, std::vector<document_cycle>> cycles_;
  std::map<std::pair<std::uint64_t, std::uint64_t>, occurrence_label> labels_;
  std::map<std::uint64_t, std::vector<occurrence_label>> clauses_;  ///< of paragraphs, as far as they were asked for
  std::map<std::string, subject_matches, std::less<>> subjects_;    ///< by process
  std::map<std::uint64_t, topic> topics_;
  std::map<std::uint64_t, std::uint32_t> frequencies_;  ///< of things, in paragraphs; counted when first asked for
  std::uint32_t paragraphs_ = 0;                        ///< that were counted
  std::optional<reuse_history> words_;
};

}  // namespace recital
