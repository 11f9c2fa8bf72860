#include <doctest/doctest.h>

#include <array>
#include <string>
#include <string_view>

#include "graph/small_corpus.hpp"
#include "recital/graph/narrow.hpp"

using namespace small_corpus;
using recital::build_graph;
using recital::edge_kind;
using recital::no_index;

namespace {

bool has(const recital::citation_graph& graph, std::string_view id) { return graph.find(id) != no_index; }

}  // namespace

TEST_CASE("one kind of instrument, and what cites it") {
  const auto graph = build_graph(two_documents(), known());
  const auto left = recital::only_kinds(graph, std::array{kind::resolution});
  CHECK(ids(left) == std::vector<std::string_view>{"NPT/CONF.2020/PC.II/WP.2", "NPT/CONF.2020/PC.II/WP.2#para_4",
                                                   "S/RES/1540(2004)"});
  CHECK(left.edges().size() == 2);
}

TEST_CASE("a period is that of the citing documents") {
  const auto graph = build_graph(two_documents(), known());
  const auto late = recital::cited_between(graph, 2015, std::nullopt);
  CHECK(has(late, "S/RES/1540(2004)"));
  CHECK_FALSE(has(late, "treaty:bangkok-protocol"));
  CHECK_FALSE(has(late, "treaty:npt#art_6"));
  CHECK(node_called(late, "treaty:npt").citations == 1);
  CHECK_MESSAGE(has(late, "NPT/CONF.2015/PC.I/WP.1#para_2"), "it is cited by a document of the period");
  const auto early = recital::cited_between(graph, std::nullopt, 2012);
  CHECK_FALSE(has(early, "NPT/CONF.2020/PC.II/WP.2"));
  CHECK(recital::cited_between(graph, 2030, 2040).nodes().empty());
}

TEST_CASE("an organ and a language are those of the citing documents") {
  const std::vector<recital::reading> readings{
      document("A/79/1", "en", "").paragraph("1").cites(kind::treaty, "treaty:npt"),
      document("A/C.1/79/1", "zh", "").paragraph("1").cites(kind::treaty, "treaty:bangkok"),
      document("AG/1", "en", "").paragraph("1").cites(kind::resolution, "S/RES/1540(2004)")};
  const auto graph = build_graph(readings, known());
  const auto assembly = recital::cited_by_organ(graph, "A");
  CHECK(has(assembly, "treaty:npt"));
  CHECK(has(assembly, "treaty:bangkok"));
  CHECK_FALSE(has(assembly, "AG/1"));
  CHECK_FALSE(has(assembly, "S/RES/1540(2004)"));
  CHECK(ids(recital::cited_by_organ(graph, "A/C")) ==
        std::vector<std::string_view>{"A/C.1/79/1", "A/C.1/79/1#para_1", "treaty:bangkok"});
  CHECK(recital::cited_by_organ(graph, "C").nodes().empty());
  CHECK(has(recital::cited_in_language(graph, "zh"), "treaty:bangkok"));
  CHECK_FALSE(has(recital::cited_in_language(graph, "zh"), "treaty:npt"));
  const auto both = recital::narrow(graph, {.organ = "A", .citing_language = "en"});
  REQUIRE(both);
  CHECK(ids(*both) == std::vector<std::string_view>{"A/79/1", "A/79/1#para_1", "treaty:npt"});
}

TEST_CASE("instruments that are cited often enough") {
  const auto graph = build_graph(two_documents(), known());
  const auto left = recital::at_least_cited(graph, 2);
  CHECK(has(left, "treaty:npt"));
  CHECK(has(left, "treaty:npt#art_10"));
  CHECK_FALSE(has(left, "treaty:bangkok-protocol"));
  CHECK_FALSE(has(left, "treaty:bangkok"));
  CHECK(recital::at_least_cited(graph, 0).nodes().size() == graph.nodes().size());
}

TEST_CASE("around a node, step by step") {
  const auto graph = build_graph(two_documents(), known());
  const auto alone = recital::around(graph, "treaty:bangkok", 0);
  REQUIRE(alone);
  CHECK(ids(*alone) == std::vector<std::string_view>{"treaty:bangkok"});
  const auto one = recital::around(graph, "treaty:bangkok", 1);
  CHECK(ids(*one) == std::vector<std::string_view>{"treaty:bangkok", "treaty:bangkok-protocol"});
  const auto two = recital::around(graph, "treaty:bangkok", 2);
  CHECK(has(*two, "NPT/CONF.2015/PC.I/WP.1#para_3"));
  CHECK(has(*two, "NPT/CONF.2015/PC.I/WP.1"));
  CHECK_FALSE(has(*two, "NPT/CONF.2015/PC.I/WP.1#para_1"));
  const auto three = recital::around(graph, "treaty:bangkok", 3);
  CHECK(has(*three, "treaty:npt#art_10"));
  CHECK_FALSE(has(*three, "S/RES/1540(2004)"));
}

TEST_CASE("around a treaty stand the paragraphs that cite it or a provision of it") {
  const auto graph = build_graph(two_documents(), known());
  const auto npt = recital::around(graph, "INFCIRC/140", 1);
  REQUIRE(npt);
  CHECK(has(*npt, "NPT/CONF.2015/PC.I/WP.1#para_1"));
  CHECK(has(*npt, "NPT/CONF.2015/PC.I/WP.1#para_3"));
  CHECK(has(*npt, "NPT/CONF.2020/PC.II/WP.2#u1"));
  CHECK_FALSE(has(*npt, "NPT/CONF.2020/PC.II/WP.2#para_4"));
  const auto article = recital::around(graph, "treaty:npt#art_6", 1);
  CHECK(ids(*article) == std::vector<std::string_view>{"NPT/CONF.2015/PC.I/WP.1", "NPT/CONF.2015/PC.I/WP.1#para_1",
                                                       "treaty:npt", "treaty:npt#art_6"});
}

TEST_CASE("around a document stands what it cites and what cites it") {
  const auto graph = build_graph(two_documents(), known());
  const auto first = recital::around(graph, "NPT/CONF.2015/PC.I/WP.1", 1);
  CHECK(has(*first, "treaty:npt#art_6"));
  CHECK(has(*first, "NPT/CONF.2020/PC.II/WP.2#para_4"));
  CHECK_FALSE(has(*first, "S/RES/1540(2004)"));
}

TEST_CASE("around nothing is an error that names it") {
  const auto nothing = recital::around(build_graph(two_documents(), known()), "treaty:none", 1);
  REQUIRE_FALSE(nothing);
  CHECK(nothing.error().code == recital::error_code::not_found);
  CHECK(nothing.error().str().find("treaty:none") != std::string::npos);
}

TEST_CASE("folding paragraphs weighs edges by citing paragraphs") {
  const auto graph = build_graph(two_documents(), known());
  const auto folded = recital::fold(graph);
  CHECK(folded.level() == recital::graph_level::document);
  CHECK(ids(folded).size() == graph.nodes().size() - 5);
  const auto first = folded.out_edges(folded.find("NPT/CONF.2015/PC.I/WP.1"));
  REQUIRE(first.size() == 4);
  CHECK(folded.nodes()[first[0].to].id == "treaty:npt");
  CHECK(first[0].weight == 1);
  CHECK(first[1].weight == 1);
  CHECK(edges_between(folded, "NPT/CONF.2020/PC.II/WP.2", edge_kind::cites, "NPT/CONF.2015/PC.I/WP.1") == 1);
  CHECK(node_called(folded, "treaty:npt").citations == 3);
  std::string id;
  folded.append_edge_id(id, first[0]);
  CHECK(id == "NPT/CONF.2015/PC.I/WP.1^cites^treaty:npt");
}

TEST_CASE("folding provisions too counts a paragraph once") {
  const auto folded = recital::fold(build_graph(two_documents(), known()), {.paragraphs = true, .provisions = true});
  const auto first = folded.out_edges(folded.find("NPT/CONF.2015/PC.I/WP.1"));
  REQUIRE(first.size() == 2);
  CHECK(folded.nodes()[first[0].to].id == "treaty:npt");
  CHECK(first[0].weight == 2);
}

TEST_CASE("everything at once") {
  const auto graph = build_graph(two_documents(), known());
  recital::graph_filter filter;
  filter.since = 2012;
  filter.kinds = {kind::treaty};
  filter.min_citations = 2;
  filter.around = "treaty:npt";
  filter.level = recital::graph_level::document;
  const auto left = recital::narrow(graph, filter);
  REQUIRE(left);
  CHECK(ids(*left) == std::vector<std::string_view>{"NPT/CONF.2015/PC.I/WP.1", "NPT/CONF.2020/PC.II/WP.2", "treaty:npt",
                                                    "treaty:npt#art_6", "treaty:npt#art_10"});
}
