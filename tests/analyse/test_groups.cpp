#include <doctest/doctest.h>

#include <random>
#include <set>
#include <string>

#include "analyse/arrow_graph.hpp"
#include "analyse/leiden.hpp"
#include "recital/analyse/communities.hpp"
#include "recital/analyse/components.hpp"

using arrow_graph::graph_of;
using sizes = std::vector<std::size_t>;

TEST_CASE("texts that cite one another in a circle are one component, the largest first") {
  const auto graph = graph_of({"A", "B", "C", "D", "E", "F"},
                              {{"A", "B"}, {"B", "A"}, {"B", "C"}, {"C", "D"}, {"D", "E"}, {"E", "C"}, {"F", "F"}});
  const auto found = recital::strong_components(graph);
  CHECK(found.sizes == sizes{3, 2, 1});
  CHECK(found.of == std::vector<std::uint32_t>{1, 1, 0, 0, 0, 2});
}

TEST_CASE("relations and containment make no component") {
  const auto graph = recital::build_graph(small_corpus::two_documents(), small_corpus::known());
  const auto found = recital::strong_components(graph);
  CHECK(found.sizes == sizes(graph.nodes().size(), 1));
  CHECK(recital::strong_components(recital::citation_graph{}).sizes.empty());
}

TEST_CASE("two rings with one bridge are two communities") {
  const auto graph =
      graph_of({"A", "B", "C", "D", "E", "F", "G"},
               {{"A", "B"}, {"B", "C"}, {"C", "A"}, {"C", "D"}, {"D", "E"}, {"E", "F"}, {"F", "D"}, {"D", "D"}});
  const auto found = recital::communities(graph);
  CHECK(found.groups.of == std::vector<std::uint32_t>{0, 0, 0, 1, 1, 1, 2});
  CHECK(found.groups.sizes == sizes{3, 3, 1});
  CHECK(found.modularity == doctest::Approx(6.0 / 7 - 0.5));
  CHECK(recital::modularity(graph, found.groups.of) == doctest::Approx(found.modularity));
  const auto coarse = recital::communities(graph, {.resolution = 0.1});
  CHECK(coarse.groups.sizes == sizes{6, 1});
}

TEST_CASE("without citations everything stands alone") {
  const auto found = recital::communities(graph_of({"A", "B"}, {}));
  CHECK(found.groups.sizes == sizes{1, 1});
  CHECK(found.modularity == 0);
}

namespace {

/// Links of a random graph, in four parts that are tied more closely within than without.
recital::citation_rows planted(unsigned seed) {
  constexpr recital::node_index nodes = 200;
  std::mt19937 chance(seed);
  std::set<std::pair<recital::node_index, recital::node_index>> arcs;
  for (int i = 0; i < 1500; ++i) {
    const auto a = static_cast<recital::node_index>(chance() % nodes);
    auto b = static_cast<recital::node_index>(chance() % nodes);
    if (chance() % 10 < 7) b = b / 4 * 4 + a % 4;
    if (a != b) arcs.emplace(a, b);
  }
  recital::citation_rows rows;
  auto at = arcs.begin();
  for (recital::node_index n = 0; n < nodes; ++n) {
    for (; at != arcs.end() && at->first == n; ++at) {
      rows.ends.push_back(at->second);
      rows.weights.push_back(1);
    }
    rows.starts.push_back(rows.ends.size());
  }
  return recital::either_way(rows);
}

/// Whether the nodes of one group reach one another within it.
bool hangs_together(const recital::citation_rows& links, const std::vector<std::uint32_t>& of, std::uint32_t group) {
  std::set<recital::node_index> members;
  for (recital::node_index n = 0; n < of.size(); ++n) {
    if (of[n] == group) members.insert(n);
  }
  if (members.empty()) return true;
  std::vector<recital::node_index> waiting{*members.begin()};
  members.erase(members.begin());
  while (!waiting.empty()) {
    const auto n = waiting.back();
    waiting.pop_back();
    for (const auto next : links.of(n)) {
      if (members.erase(next) > 0) waiting.push_back(next);
    }
  }
  return members.empty();
}

}  // namespace

TEST_CASE("communities that were planted are found, and each hangs together") {
  for (const unsigned seed : {1U, 2U, 3U}) {
    const auto links = planted(seed);
    std::vector<std::uint32_t> alone(links.nodes());
    std::vector<std::uint32_t> wanted(links.nodes());
    for (std::uint32_t n = 0; n < links.nodes(); ++n) {
      alone[n] = n;
      wanted[n] = n % 4;
    }
    const auto found = recital::leiden(links, alone, 1);
    CHECK(recital::modularity_of(links, found, 1) >= recital::modularity_of(links, wanted, 1) - 1e-12);
    for (std::uint32_t group = 0; group < links.nodes(); ++group) CHECK(hangs_together(links, found, group));
  }
}
