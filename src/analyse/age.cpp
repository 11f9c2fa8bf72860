#include "recital/analyse/age.hpp"

#include <algorithm>
#include <utility>

namespace recital {
namespace {

/// How many citations there are of each age.
class ages {
 public:
  void add(int citing_year, int cited_year, std::uint32_t weight) {
    if (citing_year == 0 || cited_year == 0) undated_ += weight;
    else ages_.emplace_back(citing_year - cited_year, weight);
  }

  age_figures figures() {
    age_figures found;
    found.undated = undated_;
    if (ages_.empty()) return found;
    std::ranges::sort(ages_);
    double sum = 0;
    for (const auto& [age, weight] : ages_) {
      found.citations += weight;
      if (age < 0) found.later += weight;
      sum += static_cast<double>(age) * weight;
    }
    found.youngest = ages_.front().first;
    found.oldest = ages_.back().first;
    found.mean = sum / static_cast<double>(found.citations);
    found.half_life = (age_of((found.citations - 1) / 2) + age_of(found.citations / 2)) / 2.0;
    return found;
  }

 private:
  /// The age of a citation by its place among all, from 0.
  [[nodiscard]] int age_of(std::uint64_t place) const {
    auto at = ages_.begin();
    for (; place >= at->second; ++at) place -= at->second;
    return at->first;
  }

  std::vector<std::pair<int, std::uint32_t>> ages_;  ///< with their weights
  std::uint64_t undated_ = 0;
};

}  // namespace

age_findings citation_ages(const citation_graph& graph) {
  age_findings found;
  ages all;
  for (node_index n = 0; n < graph.nodes().size(); ++n) {
    ages of_one;
    bool cited = false;
    for (const edge_index i : graph.in_edges(n)) {
      const edge& e = graph.edges()[i];
      if (e.kind != edge_kind::cites) continue;
      cited = true;
      for (ages* to : {&all, &of_one}) to->add(graph.nodes()[e.from].year, graph.nodes()[n].year, e.weight);
    }
    if (cited) found.cited.push_back({n, of_one.figures()});
  }
  found.all = all.figures();
  return found;
}

}  // namespace recital
