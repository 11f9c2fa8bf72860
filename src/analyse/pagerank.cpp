#include "recital/analyse/pagerank.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <ranges>

namespace recital {
namespace {

/// Nodes by their identifiers. The order of the graph is that of the inputs, and a sum of real numbers depends on the
/// order of its parts in its last digits.
std::vector<node_index> by_identifier(const citation_graph& graph) {
  std::vector<node_index> order(graph.nodes().size());
  std::iota(order.begin(), order.end(), node_index{0});
  std::ranges::sort(order, {}, [&](node_index n) { return graph.nodes()[n].id; });
  return order;
}

/// How many readers come to each node when one sets out at every node, follows citations with the chance `damping` and
/// goes home otherwise or where there is none. As all who start afresh are spread evenly, PageRank is in proportion to
/// that: whatever set out twice as often would come everywhere twice as often.
///
/// Citations mostly lead from what is later to what is earlier, so the readers of a node are known once everything that
/// cites it is done, and one walk along the citations does it. Only in circles, and on the way from one circle to the
/// next, numbers are found in rounds.
class readers {
 public:
  readers(const citation_graph& graph, const std::vector<node_index>& order, const pagerank_options& options)
      : graph_(graph), order_(order), options_(options), at_(graph.nodes().size()) {}

  std::vector<double> all() {
    count_citing();
    const auto left = walk();
    if (!left.empty()) settle(left);
    std::vector<double> found(at_.size());
    std::ranges::transform(at_, found.begin(), &place::readers);
    return found;
  }

 private:
  struct place {
    double readers = 1;
    std::uint32_t waiting = 0;  ///< citations of it, by others, whose readers have not come yet
  };

  /// The citations among nodes that a walk cannot do, from their other end.
  struct circles {
    std::vector<node_index> nodes;         ///< by position here
    std::vector<node_index> position;      ///< by position in the graph
    std::vector<std::size_t> starts;       ///< one more than nodes
    std::vector<node_index> citing;        ///< positions here
    std::vector<double> share;             ///< of the readers of what cites
    std::vector<std::uint32_t> citations;  ///< that each makes of others
  };

  static bool is_citation_of_another(const edge& e) { return e.kind == edge_kind::cites && e.from != e.to; }

  void count_citing() {
    for (const edge& e : graph_.edges()) at_[e.to].waiting += is_citation_of_another(e) ? 1 : 0;
  }

  /// What a reader at a node does: the chance to follow one unit of weight to another node, and to stay.
  struct choice {
    double follow = 0;
    double stay = 0;
  };

  [[nodiscard]] choice choice_at(node_index n) const {
    double all = 0;
    double own = 0;
    for (const edge& e : graph_.out_edges(n)) {
      if (e.kind != edge_kind::cites) continue;
      all += e.weight;
      if (e.to == n) own += e.weight;
    }
    return all == 0 ? choice{} : choice{options_.damping / all, options_.damping * own / all};
  }

  /// Does every node that no circle leads to; gives the others, in order.
  std::vector<node_index> walk() {
    std::vector<node_index> ready;
    ready.reserve(at_.size());
    for (const node_index n : order_) {
      if (at_[n].waiting == 0) ready.push_back(n);
    }
    for (std::size_t i = 0; i < ready.size(); ++i) {
      hand_on(ready[i], [&](node_index to) {
        if (--at_[to].waiting == 0) ready.push_back(to);
      });
    }
    std::vector<node_index> left;
    if (ready.size() == at_.size()) return left;
    for (const node_index n : order_) {
      if (at_[n].waiting != 0) left.push_back(n);
    }
    return left;
  }

  template <class Arrived>
  void hand_on(node_index n, Arrived arrived) {
    const choice made = choice_at(n);
    double& here = at_[n].readers;
    here /= 1 - made.stay;
    for (const edge& e : graph_.out_edges(n)) {
      if (!is_citation_of_another(e)) continue;
      at_[e.to].readers += here * made.follow * e.weight;
      arrived(e.to);
    }
  }

  /// In rounds, what lies in circles or between them; then what they lead to, of which each again needs one look.
  void settle(const std::vector<node_index>& left) {
    const circles c = circles_of(left);
    const auto behind = led_to(c);
    std::vector<bool> is_behind(c.nodes.size(), false);
    for (const node_index i : behind) is_behind[i] = true;
    std::vector<double> start(c.nodes.size());
    for (std::size_t i = 0; i < start.size(); ++i) start[i] = at_[c.nodes[i]].readers;

    for (unsigned round = 0; round < options_.rounds; ++round) {
      double change = 0;
      double sum = 0;
      // symbols mostly rise with time, and what is later cites what is earlier
      for (std::size_t i = c.nodes.size(); i-- > 0;) {
        if (is_behind[i]) continue;
        const double before = at_[c.nodes[i]].readers;
        sum += look(c, i, start[i]);
        change += std::abs(at_[c.nodes[i]].readers - before);
      }
      if (change <= options_.tolerance * sum) break;
    }
    for (const node_index i : behind | std::views::reverse) look(c, i, start[i]);
  }

  /// Counts the readers of one node anew.
  double look(const circles& c, std::size_t i, double start) {
    double sum = start;
    for (std::size_t k = c.starts[i]; k < c.starts[i + 1]; ++k) sum += at_[c.nodes[c.citing[k]]].readers * c.share[k];
    return at_[c.nodes[i]].readers = sum / (1 - choice_at(c.nodes[i]).stay);
  }

  [[nodiscard]] circles circles_of(const std::vector<node_index>& left) const {
    circles c{left, std::vector<node_index>(at_.size(), no_index), std::vector<std::size_t>(left.size() + 1, 0), {},
              {},   std::vector<std::uint32_t>(left.size(), 0)};
    for (node_index i = 0; i < left.size(); ++i) {
      c.position[left[i]] = i;
      c.starts[i + 1] = c.starts[i] + at_[left[i]].waiting;
    }
    c.citing.resize(c.starts.back());
    c.share.resize(c.starts.back());
    std::vector<std::size_t> next(c.starts.begin(), c.starts.end() - 1);
    for (node_index i = 0; i < left.size(); ++i) {
      const choice made = choice_at(left[i]);
      for (const edge& e : graph_.out_edges(left[i])) {
        if (!is_citation_of_another(e)) continue;
        const std::size_t at = next[c.position[e.to]]++;
        c.citing[at] = i;
        c.share[at] = made.follow * e.weight;
        ++c.citations[i];
      }
    }
    return c;
  }

  /// What circles lead to and what leads to none itself, each after all that it cites.
  [[nodiscard]] static std::vector<node_index> led_to(circles c) {
    std::vector<node_index> found;
    for (node_index i = 0; i < c.nodes.size(); ++i) {
      if (c.citations[i] == 0) found.push_back(i);
    }
    for (std::size_t i = 0; i < found.size(); ++i) {
      for (std::size_t k = c.starts[found[i]]; k < c.starts[found[i] + 1]; ++k) {
        if (--c.citations[c.citing[k]] == 0) found.push_back(c.citing[k]);
      }
    }
    return found;
  }

  const citation_graph& graph_;
  const std::vector<node_index>& order_;
  const pagerank_options& options_;
  std::vector<place> at_;
};

}  // namespace

std::vector<double> pagerank(const citation_graph& graph, const pagerank_options& options) {
  const auto order = by_identifier(graph);
  auto ranks = readers(graph, order, options).all();
  double sum = 0;
  for (const node_index n : order) sum += ranks[n];
  for (double& rank : ranks) rank /= sum;
  return ranks;
}

}  // namespace recital
