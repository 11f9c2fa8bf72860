#include "recital/analyse/series.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <tuple>
#include <utility>

namespace recital {
namespace {

/// Documents of each year that cite anything.
std::map<int, std::uint32_t> citing_documents(const citation_graph& graph) {
  std::map<int, std::uint32_t> years;
  node_index last = no_index;
  for (const edge& e : graph.edges()) {  // the edges of one document stand together
    const node_index document = graph.whole_of(e.from);
    if (e.kind != edge_kind::cites || document == last) continue;
    last = document;
    if (const int year = graph.nodes()[document].year; year != 0) ++years[year];
  }
  return years;
}

/// The citing documents of one node, by their years.
std::map<int, series_row> years_of(const citation_graph& graph, node_index n) {
  std::map<int, series_row> years;
  node_index last = no_index;
  for (const edge_index i : graph.in_edges(n)) {
    const edge& e = graph.edges()[i];
    const int year = graph.nodes()[e.from].year;
    if (e.kind != edge_kind::cites || year == 0) continue;
    series_row& row = years.try_emplace(year, series_row{n, year, 0, 0, 0}).first->second;
    row.paragraphs += e.weight;
    if (const node_index document = graph.whole_of(e.from); document != last) {
      last = document;
      ++row.documents;
    }
  }
  return years;
}

struct batch {
  int year;
  double citing;  ///< documents that cite the text
  double all;
};

/// The cheapest explanation of the years of one text.
class explanation {
 public:
  explanation(const std::vector<batch>& batches, const burst_options& options) : batches_(batches) {
    double citing = 0;
    double all = 0;
    for (const batch& b : batches) {
      citing += b.citing;
      all += b.all;
    }
    usual_ = citing / all;
    raised_ = std::min(usual_ * options.ratio, 0.9999);
    rise_ = options.cost * std::log(static_cast<double>(batches.size()));
  }

  /// For each batch, whether it is in a burst.
  [[nodiscard]] std::vector<bool> bursting() const {
    std::vector<bool> burst(batches_.size(), false);
    if (usual_ >= raised_) return burst;
    double calm = 0;  // the least cost of all batches so far where the last one is calm, and where it is in a burst
    double risen = rise_;
    std::vector<bool> calm_was_risen(batches_.size());
    std::vector<bool> risen_was_calm(batches_.size());
    for (std::size_t i = 0; i < batches_.size(); ++i) {
      calm_was_risen[i] = i > 0 && risen < calm;
      risen_was_calm[i] = i == 0 || calm + rise_ <= risen;
      const double to_calm = i > 0 ? std::min(calm, risen) : 0;
      const double to_risen = i > 0 ? std::min(calm + rise_, risen) : rise_;
      calm = to_calm + cost(batches_[i], usual_);
      risen = to_risen + cost(batches_[i], raised_);
    }
    bool in_burst = risen < calm;
    for (std::size_t i = batches_.size(); i-- > 0;) {
      burst[i] = in_burst;
      in_burst = in_burst ? !risen_was_calm[i] : calm_was_risen[i];
    }
    return burst;
  }

  /// How much cheaper a batch is in a burst.
  [[nodiscard]] double gain(const batch& b) const { return cost(b, usual_) - cost(b, raised_); }

 private:
  /// The binomial coefficient is left out: it is the same in both states.
  static double cost(const batch& b, double chance) {
    return -(b.citing * std::log(chance) + (b.all - b.citing) * std::log(1 - chance));
  }

  const std::vector<batch>& batches_;
  double usual_ = 0;
  double raised_ = 0;
  double rise_ = 0;
};

void add_bursts(std::vector<burst>& found, node_index n, const std::vector<batch>& batches,
                const burst_options& options) {
  const explanation best(batches, options);
  const auto bursting = best.bursting();
  for (std::size_t i = 0; i < batches.size(); ++i) {
    if (!bursting[i]) continue;
    if (i == 0 || !bursting[i - 1]) found.push_back({n, batches[i].year, batches[i].year, 0});
    found.back().until = batches[i].year;
    found.back().weight += best.gain(batches[i]);
  }
}

}  // namespace

std::vector<series_row> citation_series(const citation_graph& graph) {
  const auto all = citing_documents(graph);
  std::vector<series_row> rows;
  for (node_index n = 0; n < graph.nodes().size(); ++n) {
    for (auto& [year, row] : years_of(graph, n)) {
      row.share = static_cast<double>(row.documents) / all.at(year);
      rows.push_back(row);
    }
  }
  return rows;
}

std::vector<burst> citation_bursts(const citation_graph& graph, const burst_options& options) {
  std::vector<batch> years;
  for (const auto& [year, documents] : citing_documents(graph)) years.push_back({year, 0, double(documents)});
  std::vector<burst> found;
  for (node_index n = 0; n < graph.nodes().size(); ++n) {
    const auto cited = years_of(graph, n);
    if (cited.empty()) continue;
    for (batch& b : years) {
      const auto row = cited.find(b.year);
      b.citing = row == cited.end() ? 0 : row->second.documents;
    }
    add_bursts(found, n, years, options);
  }
  std::ranges::stable_sort(found, {},
                           [&](const burst& one) { return std::tuple(-one.weight, graph.nodes()[one.cited].id); });
  return found;
}

}  // namespace recital
