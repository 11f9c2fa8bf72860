#include "analyse/citation_rows.hpp"

#include <algorithm>
#include <utility>

namespace recital {
namespace {

using arc = std::pair<node_index, double>;

/// Appends a row of arcs, sorted by their ends; those of one end become one.
void append_row(citation_rows& rows, std::vector<arc>& row) {
  std::ranges::sort(row, {}, &arc::first);
  const std::size_t begin = rows.ends.size();
  for (const auto& [end, weight] : row) {
    if (rows.ends.size() > begin && rows.ends.back() == end) {
      rows.weights.back() += weight;
    } else {
      rows.ends.push_back(end);
      rows.weights.push_back(weight);
    }
  }
  rows.starts.push_back(rows.ends.size());
}

citation_rows rows_of(const citation_graph& graph, edge_kind kind) {
  citation_rows rows;
  rows.starts.reserve(graph.nodes().size() + 1);
  std::vector<arc> row;
  for (node_index n = 0; n < graph.nodes().size(); ++n) {
    row.clear();
    for (const edge& e : graph.out_edges(n)) {
      if (e.kind == kind && e.to != n) row.emplace_back(e.to, e.weight);
    }
    append_row(rows, row);
  }
  return rows;
}

}  // namespace

citation_rows cited_rows(const citation_graph& graph) { return rows_of(graph, edge_kind::cites); }

citation_rows tied_rows(const citation_graph& graph) {
  return rows_of(graph, graph.level() == graph_level::instrument ? edge_kind::cited_with : edge_kind::cites);
}

citation_rows reversed(const citation_rows& rows) {
  citation_rows back;
  back.starts.assign(rows.nodes() + 1, 0);
  back.ends.resize(rows.ends.size());
  back.weights.resize(rows.ends.size());
  for (const node_index end : rows.ends) ++back.starts[end + 1];
  for (std::size_t n = 0; n < rows.nodes(); ++n) back.starts[n + 1] += back.starts[n];
  std::vector<std::size_t> next(back.starts.begin(), back.starts.end() - 1);
  for (node_index n = 0; n < rows.nodes(); ++n) {
    for (std::size_t i = rows.starts[n]; i < rows.starts[n + 1]; ++i) {
      const std::size_t at = next[rows.ends[i]]++;
      back.ends[at] = n;
      back.weights[at] = rows.weights[i];
    }
  }
  return back;
}

citation_rows either_way(const citation_rows& rows) {
  const citation_rows back = reversed(rows);
  citation_rows both;
  std::vector<arc> row;
  for (node_index n = 0; n < rows.nodes(); ++n) {
    row.clear();
    for (const citation_rows* side : {&rows, &back}) {
      for (std::size_t i = side->starts[n]; i < side->starts[n + 1]; ++i) {
        row.emplace_back(side->ends[i], side->weights[i]);
      }
    }
    append_row(both, row);
  }
  return both;
}

}  // namespace recital
