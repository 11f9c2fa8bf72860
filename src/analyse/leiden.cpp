#include "analyse/leiden.hpp"

#include <algorithm>
#include <deque>
#include <numeric>
#include <utility>

namespace recital {
namespace {

using division = std::vector<std::uint32_t>;

/// A graph whose nodes stand for groups of the graph before it. What is inside a node is in its strength alone.
struct level {
  citation_rows links;
  std::vector<double> strength;  ///< the weights at a node, summed; what is inside it counts twice
  double total = 0;              ///< all strengths
};

std::vector<double> strengths(const citation_rows& links) {
  std::vector<double> sums(links.nodes(), 0.0);
  for (node_index n = 0; n < links.nodes(); ++n) {
    for (const double weight : links.weights_of(n)) sums[n] += weight;
  }
  return sums;
}

/// The weights between a node and the groups around it. Asked for one node after the other, it clears up by itself.
class weights_around {
 public:
  explicit weights_around(std::size_t groups) : weight_(groups, 0.0), met_(groups, false) {}

  template <class Counts>
  void gather(const citation_rows& links, const division& of, node_index n, Counts counts) {
    for (const std::uint32_t group : groups_) {
      weight_[group] = 0;
      met_[group] = false;
    }
    groups_.clear();
    const auto ends = links.of(n);
    const auto weights = links.weights_of(n);
    for (std::size_t i = 0; i < ends.size(); ++i) {
      if (!counts(ends[i])) continue;
      const std::uint32_t group = of[ends[i]];
      if (!met_[group]) groups_.push_back(group);
      met_[group] = true;
      weight_[group] += weights[i];
    }
  }

  [[nodiscard]] const std::vector<std::uint32_t>& all() const { return groups_; }
  [[nodiscard]] double to(std::uint32_t group) const { return weight_[group]; }

 private:
  std::vector<double> weight_;
  std::vector<bool> met_;
  std::vector<std::uint32_t> groups_;
};

/// Below this a gain is rounding, and a move for its sake might be taken back for ever.
double least_gain(const level& on) { return 1e-12 * on.total; }

/// Moves single nodes to the groups where they add most, until no move adds anything.
class mover {
 public:
  mover(const level& on, division& of, double resolution)
      : on_(on), of_(of), share_(resolution / on.total), around_(of.size()), sum_(of.size(), 0.0), size_(of.size(), 0) {
    for (node_index n = 0; n < of.size(); ++n) {
      sum_[of[n]] += on.strength[n];
      ++size_[of[n]];
    }
    for (std::uint32_t group = static_cast<std::uint32_t>(of.size()); group-- > 0;) {
      if (size_[group] == 0) empty_.push_back(group);
    }
  }

  void run() {
    std::deque<node_index> waiting(of_.size());
    std::iota(waiting.begin(), waiting.end(), node_index{0});
    std::vector<bool> waits(of_.size(), true);
    while (!waiting.empty()) {
      const node_index n = waiting.front();
      waiting.pop_front();
      waits[n] = false;
      if (!move(n)) continue;
      for (const node_index other : on_.links.of(n)) {
        if (waits[other] || of_[other] == of_[n]) continue;
        waits[other] = true;
        waiting.push_back(other);
      }
    }
  }

 private:
  bool move(node_index n) {
    around_.gather(on_.links, of_, n, [](node_index) { return true; });
    const std::uint32_t old = of_[n];
    const double strength = on_.strength[n];
    const auto gain = [&](std::uint32_t group) {
      return around_.to(group) - strength * share_ * (sum_[group] - (group == old ? strength : 0));
    };
    std::uint32_t best = old;
    double most = gain(old) + least_gain(on_);
    for (const std::uint32_t group : around_.all()) {
      if (group == old || gain(group) <= most) continue;
      best = group;
      most = gain(group);
    }
    if (most < 0 && size_[old] > 1) best = empty_.back();  // better off alone
    if (best == old) return false;
    put(n, best);
    return true;
  }

  void put(node_index n, std::uint32_t group) {
    const std::uint32_t old = of_[n];
    if (size_[group]++ == 0) empty_.pop_back();
    if (--size_[old] == 0) empty_.push_back(old);
    sum_[old] -= on_.strength[n];
    sum_[group] += on_.strength[n];
    of_[n] = group;
  }

  const level& on_;
  division& of_;
  double share_;
  weights_around around_;
  std::vector<double> sum_;          ///< strength of each group
  std::vector<std::uint32_t> size_;  ///< nodes of each group
  std::vector<std::uint32_t> empty_;
};

/// Takes every group apart and puts together again what hangs together in it: what Louvain lacks.
class refiner {
 public:
  refiner(const level& on, const division& whole, double resolution)
      : on_(on),
        whole_(whole),
        share_(resolution / on.total),
        around_(whole.size()),
        parts_(whole.size()),
        sum_(on.strength),
        cut_(whole.size(), 0.0),
        alone_(whole.size(), true),
        sum_of_whole_(whole.size(), 0.0) {
    std::iota(parts_.begin(), parts_.end(), 0U);
    for (node_index n = 0; n < whole.size(); ++n) sum_of_whole_[whole[n]] += on.strength[n];
  }

  division run() {
    for (node_index n = 0; n < parts_.size(); ++n) gather_cut(n);
    for (node_index n = 0; n < parts_.size(); ++n) {
      if (alone_[n] && well_connected(n)) join(n);
    }
    return std::move(parts_);
  }

 private:
  void gather_cut(node_index n) {
    const auto ends = on_.links.of(n);
    const auto weights = on_.links.weights_of(n);
    for (std::size_t i = 0; i < ends.size(); ++i) {
      if (whole_[ends[i]] == whole_[n]) cut_[n] += weights[i];
    }
  }

  /// Whether a part, named by its first node, is tied to the rest of its group as chance would have it or better.
  [[nodiscard]] bool well_connected(std::uint32_t part) const {
    const double rest = sum_of_whole_[whole_[part]] - sum_[part];
    return cut_[part] >= share_ * sum_[part] * rest - least_gain(on_);
  }

  void join(node_index n) {
    around_.gather(on_.links, parts_, n, [&](node_index other) { return whole_[other] == whole_[n]; });
    std::uint32_t best = n;
    double most = least_gain(on_);
    for (const std::uint32_t part : around_.all()) {
      const double gain = around_.to(part) - share_ * on_.strength[n] * sum_[part];
      if (part == n || gain <= most || !well_connected(part)) continue;
      best = part;
      most = gain;
    }
    if (best == n) return;
    cut_[best] += cut_[n] - 2 * around_.to(best);
    sum_[best] += on_.strength[n];
    sum_[n] = 0;
    alone_[best] = false;  // its first node must stay, for others have come to it
    parts_[n] = best;
  }

  const level& on_;
  const division& whole_;
  double share_;
  weights_around around_;
  division parts_;
  std::vector<double> sum_;
  std::vector<double> cut_;  ///< from each part to the rest of its group
  std::vector<bool> alone_;
  std::vector<double> sum_of_whole_;
};

/// Numbers groups from 0 in the order of their first nodes; gives how many there are.
std::uint32_t renumber(division& of) {
  std::vector<std::uint32_t> number(of.empty() ? 0 : *std::ranges::max_element(of) + 1, no_index);
  std::uint32_t next = 0;
  for (std::uint32_t& group : of) {
    if (number[group] == no_index) number[group] = next++;
    group = number[group];
  }
  return next;
}

/// The nodes of each group, one group after the other.
std::vector<std::vector<node_index>> members(const division& of, std::uint32_t count) {
  std::vector<std::vector<node_index>> lists(count);
  for (node_index n = 0; n < of.size(); ++n) lists[of[n]].push_back(n);
  return lists;
}

level drawn_together(const level& on, const division& parts, std::uint32_t count) {
  level next;
  next.total = on.total;
  next.strength.assign(count, 0.0);
  weights_around around(count);
  std::vector<std::pair<node_index, double>> row;
  std::vector<double> weight(count, 0.0);
  std::vector<node_index> met;
  std::uint32_t part = 0;
  for (const auto& nodes : members(parts, count)) {
    met.clear();
    for (const node_index n : nodes) {
      next.strength[part] += on.strength[n];
      around.gather(on.links, parts, n, [&](node_index other) { return parts[other] != part; });
      for (const std::uint32_t other : around.all()) {
        if (weight[other] == 0) met.push_back(other);
        weight[other] += around.to(other);
      }
    }
    std::ranges::sort(met);
    for (const node_index other : met) {
      next.links.ends.push_back(other);
      next.links.weights.push_back(std::exchange(weight[other], 0.0));
    }
    next.links.starts.push_back(next.links.ends.size());
    ++part;
  }
  return next;
}

}  // namespace

std::vector<std::uint32_t> leiden(const citation_rows& links, std::vector<std::uint32_t> of, double resolution) {
  level on{links, strengths(links), 0};
  on.total = std::accumulate(on.strength.begin(), on.strength.end(), 0.0);
  if (on.total == 0) return of;
  division place(of.size());  // where each node of the graph is on this level
  std::iota(place.begin(), place.end(), 0U);
  while (true) {
    mover(on, of, resolution).run();
    division parts = refiner(on, of, resolution).run();
    const std::uint32_t count = renumber(parts);
    if (count == parts.size()) break;  // nothing is left to draw together
    division above(count);
    for (node_index n = 0; n < parts.size(); ++n) above[parts[n]] = of[n];
    renumber(above);
    for (std::uint32_t& at : place) at = parts[at];
    on = drawn_together(on, parts, count);
    of = std::move(above);
  }
  for (std::uint32_t& at : place) at = of[at];
  return place;
}

double modularity_of(const citation_rows& links, const std::vector<std::uint32_t>& of, double resolution) {
  const auto strength = strengths(links);
  const double total = std::accumulate(strength.begin(), strength.end(), 0.0);
  if (total == 0) return 0;
  std::vector<double> sum(of.empty() ? 0 : *std::ranges::max_element(of) + 1, 0.0);
  double inside = 0;
  for (node_index n = 0; n < links.nodes(); ++n) {
    sum[of[n]] += strength[n];
    const auto ends = links.of(n);
    const auto weights = links.weights_of(n);
    for (std::size_t i = 0; i < ends.size(); ++i) inside += of[ends[i]] == of[n] ? weights[i] : 0;
  }
  double by_chance = 0;
  for (const double s : sum) by_chance += s / total * (s / total);
  return inside / total - resolution * by_chance;
}

}  // namespace recital
