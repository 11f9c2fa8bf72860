#include <doctest/doctest.h>

#include <algorithm>
#include <cmath>

#include "analyse/arrow_graph.hpp"
#include "recital/analyse/chains.hpp"
#include "recital/analyse/main_path.hpp"

using arrow_graph::graph_of;
using arrow_graph::id_of;
using chain = std::vector<recital::node_index>;

namespace {

/// Each document cites all of the layer before; so many layers of so many documents.
recital::citation_graph layers(int count, int width) {
  std::vector<recital::reading> readings;
  for (int layer = 0; layer < count; ++layer) {
    for (int i = 0; i < width; ++i) {
      small_corpus::document made("L" + std::to_string(layer) + "-" + std::to_string(i), "en", "");
      made.paragraph("1");
      for (int j = 0; layer > 0 && j < width; ++j) {
        made.cites(recital::kind::document, "L" + std::to_string(layer - 1) + "-" + std::to_string(j));
      }
      readings.push_back(made);
    }
  }
  return recital::fold(recital::build_graph(readings, small_corpus::known()));
}

}  // namespace

TEST_CASE("search path counts, and the path along the highest") {
  const auto graph = graph_of({"A", "B", "C", "D", "E", "F"},
                              {{"A", "C"}, {"B", "C"}, {"C", "D"}, {"D", "E"}, {"D", "F"}, {"B", "F"}});
  const auto counts = recital::search_path_counts(graph);
  const auto count = [&](std::string_view from, std::string_view to) {
    for (const auto& e : graph.out_edges(graph.find(from))) {
      if (id_of(graph, e.to) == to) return std::exp(counts[static_cast<std::size_t>(&e - graph.edges().data())]);
    }
    return 0.0;
  };
  CHECK(count("A", "C") == doctest::Approx(2));
  CHECK(count("C", "D") == doctest::Approx(4));
  CHECK(count("B", "F") == doctest::Approx(1));
  const auto path = recital::main_path(graph);
  CHECK(std::exp(path.log_chains) == doctest::Approx(5));
  REQUIRE(path.steps.size() == 3);
  CHECK(id_of(graph, path.steps[0].citing) == "A");
  CHECK(id_of(graph, path.steps[1].citing) == "C");
  CHECK(id_of(graph, path.steps[2].cited) == "E");
  CHECK(std::exp(path.steps[1].log_count) == doctest::Approx(4));
}

TEST_CASE("a circle is drawn together") {
  const auto graph = graph_of({"A", "B", "C", "D"}, {{"A", "B"}, {"B", "C"}, {"C", "B"}, {"C", "D"}, {"B", "D"}});
  const auto counts = recital::search_path_counts(graph);
  CHECK(std::ranges::count_if(counts, [](double c) { return std::isnan(c); }) == 2);
  CHECK(recital::main_path(graph).log_chains == doctest::Approx(0));
  CHECK(recital::main_path(graph).steps.size() == 2);
}

TEST_CASE("counts beyond what a number can hold") {
  const auto path = recital::main_path(layers(330, 10));
  CHECK(path.steps.size() == 329);
  CHECK(path.log_chains == doctest::Approx(330 * std::log(10.0)).epsilon(1e-12));
}

TEST_CASE("no citation, no path") { CHECK(recital::main_path(recital::citation_graph{}).steps.empty()); }

TEST_CASE("all shortest chains from one text to another") {
  const auto graph = graph_of({"A", "B", "C", "D"},
                              {{"A", "B"}, {"A", "C"}, {"B", "D"}, {"C", "D"}, {"D", "treaty:bangkok-protocol"}});
  const auto at = [&](std::string_view id) { return graph.find(id); };
  const auto found = recital::shortest_chains(graph, at("A"), at("D"));
  CHECK(found.count == 2);
  CHECK(found.chains == std::vector<chain>{{at("A"), at("B"), at("D")}, {at("A"), at("C"), at("D")}});
  CHECK(recital::shortest_chains(graph, at("A"), at("D"), {.most = 1}).chains.size() == 1);
  CHECK(recital::shortest_chains(graph, at("D"), at("A")).count == 0);
  CHECK(recital::shortest_chains(graph, at("D"), at("A"), {.steps = recital::chain_steps::either_way}).count == 2);
  CHECK(recital::shortest_chains(graph, at("A"), at("A")).chains == std::vector<chain>{{at("A")}});
  CHECK(recital::shortest_chains(graph, at("A"), at("treaty:bangkok")).chains.empty());
  const auto all = recital::shortest_chains(graph, at("B"), at("treaty:bangkok"), {.steps = recital::chain_steps::all});
  REQUIRE(all.chains.size() == 1);
  CHECK(all.chains[0].size() == 4);
}

TEST_CASE("more chains than anybody could write out are counted") {
  const auto graph = layers(12, 10);
  const auto found = recital::shortest_chains(graph, graph.find("L11-0"), graph.find("L0-0"), {.most = 3});
  CHECK(found.chains.size() == 3);
  CHECK(found.count == 1e10);
}

TEST_CASE("reach") {
  const auto graph = graph_of({"A", "B", "C"}, {{"A", "B"}, {"B", "C"}});
  CHECK(recital::distances(graph, graph.find("A")) == std::vector<std::uint32_t>{0, 1, 2});
  CHECK(recital::distances(graph, graph.find("B"))[0] == recital::no_index);
  CHECK(recital::distances_to(graph, graph.find("B")) == std::vector<std::uint32_t>{1, 0, recital::no_index});
}

TEST_CASE("chains onwards follow every edge in its direction, what contains a provision among them") {
  small_corpus::document a("A", "en", "");
  a.paragraph("1").cites(recital::kind::treaty, "treaty:npt", "art_6");
  const std::vector<recital::reading> documents{a};
  const auto graph = recital::build_graph(documents, small_corpus::known());
  const auto from = graph.find("A");
  const auto to = graph.find("treaty:npt#art_6");
  CHECK(recital::shortest_chains(graph, from, to).chains.empty());
  const auto found = recital::shortest_chains(graph, from, to, {.steps = recital::chain_steps::onwards});
  REQUIRE(found.chains.size() == 1);
  CHECK(found.chains[0] == chain{from, graph.find("A#para_1"), to});
  CHECK(recital::shortest_chains(graph, to, from, {.steps = recital::chain_steps::onwards}).chains.empty());
}
