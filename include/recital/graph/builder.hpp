/// \file
/// Building a graph of documents that come one by one, so that none has to be kept.
///
///     recital::graph_builder builder(known);
///     for (const auto& [name, bytes] : files) builder.add(*reader.extract(name, bytes));
///     auto graph = std::move(builder).build();
#pragma once
#include <memory>

#include "recital/graph/graph.hpp"
#include "recital/graph/versions.hpp"

namespace recital {

/// Takes of each document what the graph needs, which is about a tenth of a reading, unless `build_options::text` asks
/// for the texts. The graph is the one that `build_graph` makes of the same documents.
class graph_builder {
 public:
  /// The catalogue must outlive it.
  explicit graph_builder(const catalogue& known, build_options options = {});
  ~graph_builder();
  graph_builder(graph_builder&&) noexcept;
  graph_builder& operator=(graph_builder&&) noexcept;

  /// The next document in the order that the graph has them in. O(paragraphs + references). Keeps no pointer into it.
  void add(const reading& document);

  /// How many of the texts that were added do not count, as they repeat others (versions.hpp). Costs as much as it does
  /// there.
  [[nodiscard]] set_aside_counts set_aside() const;

  [[nodiscard]] citation_graph build() &&;

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace recital
