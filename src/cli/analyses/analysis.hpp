/// \file
/// What the commands of `analyse` have in common: documents in, one table out.
#pragma once
#include <string>
#include <vector>

#include "cli/table_command.hpp"
#include "recital/core/result.hpp"
#include "recital/formats/table.hpp"
#include "recital/graph/graph.hpp"

namespace recital::cli {

class analysis : public graph_table_command {
 public:
  /// `example` is its use, for the end of the help.
  explicit analysis(std::string example) : example_(std::move(example)) {}

  void setup(CLI::App& app) final;

 protected:
  /// Options of this analysis alone; arguments come before the inputs.
  virtual void add_options(CLI::App&) {}

  /// What was found in a graph at paragraph level, which the filters have narrowed and which has no names.
  [[nodiscard]] virtual result<table_source> found_in(const citation_graph& graph, messages& out) const = 0;

  /// Documents and instruments alone: the projection that analyses work on. Articles and the like stay apart where
  /// --pinpoints asks for it.
  [[nodiscard]] citation_graph projection(const citation_graph& graph) const;

  [[nodiscard]] bool pinpoints() const { return pinpoints_; }

  /// At most so many rows; 0: all.
  [[nodiscard]] std::size_t top() const { return top_; }

  /// Leaves the first rows.
  [[nodiscard]] table limited(table all) const;

 private:
  [[nodiscard]] result<table_source> findings(const citation_graph& graph, messages& out) const final;

  std::string example_;
  bool pinpoints_ = false;
  std::size_t top_ = 0;
};

/// Identifier and label of a node, as two cells.
void add_node(std::vector<table_cell>& row, const citation_graph& graph, node_index n);

/// A node by identifier or symbol. Fails with not_found.
[[nodiscard]] result<node_index> node_named(const citation_graph& graph, const std::string& name);

}  // namespace recital::cli
