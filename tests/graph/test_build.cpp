#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <set>
#include <string>
#include <utility>

#include "graph/small_corpus.hpp"
#include "recital/graph/builder.hpp"
#include "recital/graph/graph.hpp"

using namespace small_corpus;
using recital::build_graph;
using recital::edge_kind;
using recital::node_kind;
using recital::status;

TEST_CASE("nodes stand in the order that is promised") {
  const auto readings = two_documents();
  const auto graph = build_graph(readings, known());
  const std::vector<std::string_view> expected{
      "NPT/CONF.2015/PC.I/WP.1",
      "NPT/CONF.2015/PC.I/WP.1#para_1",
      "NPT/CONF.2015/PC.I/WP.1#para_2",
      "NPT/CONF.2015/PC.I/WP.1#para_3",
      "NPT/CONF.2020/PC.II/WP.2",
      "NPT/CONF.2020/PC.II/WP.2#u1",
      "NPT/CONF.2020/PC.II/WP.2#para_4",
      "S/RES/1540(2004)",
      "conf:npt-revcon-2010",
      "text:final-document",
      "text:final-document#action_5",
      "treaty:bangkok",
      "treaty:bangkok-protocol",
      "treaty:npt",
      "treaty:npt#art_6",
      "treaty:npt#art_10",
  };
  CHECK(ids(graph) == expected);
}

TEST_CASE("documents that come one by one make the graph of all of them, though none is kept") {
  const recital::catalogue all = known();
  for (const bool text : {false, true}) {
    const recital::build_options options{.text = text, .names = true, .all_paragraphs = text};
    recital::graph_builder builder(all, options);
    for (auto& each : two_documents()) {
      auto short_lived = std::make_unique<recital::reading>(each);
      builder.add(*short_lived);
    }
    const auto graph = std::move(builder).build();
    const auto at_once = build_graph(two_documents(), all, options);
    CHECK(ids(graph) == ids(at_once));
    REQUIRE(graph.nodes().size() == at_once.nodes().size());
    for (std::size_t i = 0; i < graph.nodes().size(); ++i) {
      CHECK(graph.nodes()[i].label == at_once.nodes()[i].label);
      CHECK(graph.nodes()[i].text == at_once.nodes()[i].text);
      CHECK(graph.nodes()[i].facts->title == at_once.nodes()[i].facts->title);
    }
    CHECK(graph.edges().size() == at_once.edges().size());
  }
}

TEST_CASE("each reference is an edge of its own") {
  const auto graph = build_graph(two_documents(), known());
  CHECK(edges_between(graph, "NPT/CONF.2015/PC.I/WP.1#para_1", edge_kind::cites, "treaty:npt#art_6") == 2);
  CHECK(edges_between(graph, "NPT/CONF.2015/PC.I/WP.1#para_1", edge_kind::cites, "treaty:npt") == 1);
  CHECK(edges_between(graph, "NPT/CONF.2015/PC.I/WP.1", edge_kind::contains, "NPT/CONF.2015/PC.I/WP.1#para_1") == 1);
  CHECK(edges_between(graph, "treaty:npt", edge_kind::contains, "treaty:npt#art_10") == 1);
}

TEST_CASE("edges have identifiers of their own, which last") {
  const auto graph = build_graph(two_documents(), known());
  std::set<std::string> all;
  for (const auto& e : graph.edges()) {
    std::string id;
    graph.append_edge_id(id, e);
    CHECK_MESSAGE(all.insert(id).second, id);
  }
  CHECK(all.contains("NPT/CONF.2015/PC.I/WP.1#para_1^3"));
  CHECK(all.contains("treaty:npt#art_6^contains"));
  CHECK(all.contains("treaty:bangkok-protocol^protocol_to^treaty:bangkok"));
}

TEST_CASE("out- and in-edges agree with the list of edges") {
  const auto graph = build_graph(two_documents(), known());
  std::size_t out = 0;
  std::size_t in = 0;
  for (recital::node_index n = 0; n < graph.nodes().size(); ++n) {
    for (const auto& e : graph.out_edges(n)) CHECK(e.from == n);
    for (const auto i : graph.in_edges(n)) CHECK(graph.edges()[i].to == n);
    CHECK(std::ranges::is_sorted(graph.in_edges(n)));
    out += graph.out_edges(n).size();
    in += graph.in_edges(n).size();
  }
  CHECK(out == graph.edges().size());
  CHECK(in == graph.edges().size());
}

TEST_CASE("citations count citing paragraphs, each once") {
  const auto graph = build_graph(two_documents(), known());
  CHECK(node_called(graph, "treaty:npt").citations == 3);
  CHECK(node_called(graph, "treaty:npt#art_6").citations == 1);
  CHECK(node_called(graph, "conf:npt-revcon-2010").citations == 0);
}

TEST_CASE("a document that was read and is cited is one node, and so is its paragraph") {
  const auto graph = build_graph(two_documents(), known());
  const auto& document = node_called(graph, "NPT/CONF.2015/PC.I/WP.1");
  CHECK(document.read);
  CHECK(document.citations == 1);
  const auto& paragraph = node_called(graph, "NPT/CONF.2015/PC.I/WP.1#para_2");
  CHECK(paragraph.kind == node_kind::paragraph);
  CHECK(paragraph.citations == 1);
}

TEST_CASE("a document whose symbol the catalogue knows has the catalogue's identifier") {
  const std::vector<recital::reading> readings{
      document("NPT/CONF.2010/50(Vol.I)", "en", "2010-06-18").paragraph("1").cites(kind::treaty, "treaty:npt"),
      document("WP", "en", "").paragraph("1").cites(kind::document, "text:final-document")};
  const auto graph = build_graph(readings, known());
  const auto& document = node_called(graph, "text:final-document");
  CHECK(document.read);
  CHECK(document.facts->date == "2010-06-18");
  CHECK(document.facts->symbol == "NPT/CONF.2010/50(Vol.I)");
  CHECK(graph.find("NPT/CONF.2010/50(Vol.I)") == graph.find("text:final-document"));
}

TEST_CASE("what was read takes the kind that it is cited as") {
  const std::vector<recital::reading> readings{
      document("A/RES/79/1", "en", "").paragraph("1").cites(kind::treaty, "treaty:npt"),
      document("A/RES/79/2", "en", "").paragraph("1").cites(kind::resolution, "A/RES/79/1")};
  const auto graph = build_graph(readings, known());
  CHECK(node_called(graph, "A/RES/79/1").kind == node_kind::resolution);
  CHECK(node_called(graph, "A/RES/79/2").kind == node_kind::document);
}

TEST_CASE("documents of one symbol stay apart") {
  const std::vector<recital::reading> readings{
      document("S/PV.1", "en", "").paragraph("1").cites(kind::treaty, "treaty:npt"),
      document("S/PV.1", "zh", "").paragraph("1").cites(kind::treaty, "treaty:npt"),
      document("S/PV.1", "zh", "").paragraph("1").cites(kind::treaty, "treaty:npt")};
  const auto graph = build_graph(readings, known());
  CHECK(graph.find("S/PV.1#para_1") != recital::no_index);
  CHECK(graph.find("S/PV.1@zh#para_1") != recital::no_index);
  CHECK(graph.find("S/PV.1@zh~2#para_1") != recital::no_index);
  CHECK(node_called(graph, "treaty:npt").citations == 3);
}

TEST_CASE("labels and titles follow the language of the graph") {
  const auto graph = build_graph(two_documents(), known(), {.language = "zh"});
  CHECK(node_called(graph, "treaty:npt").label == "不扩散条约");
  CHECK(node_called(graph, "treaty:npt").facts->title == "不扩散核武器条约");
  CHECK(node_called(graph, "treaty:npt#art_10").label == "不扩散条约 art 10");
  CHECK(node_called(graph, "treaty:bangkok").label == "Treaty on the Southeast Asia Nuclear-Weapon-Free Zone");
  CHECK(node_called(graph, "S/RES/1540(2004)").label == "S/RES/1540(2004)");
}

TEST_CASE("a conference that is known by its year alone is called by year and series") {
  const std::vector<recital::reading> readings{document("WP", "en", "")
                                                   .paragraph("1")
                                                   .cites(kind::conference, "conf:npt-revcon-2010")
                                                   .cites(kind::conference, "conf:npt-revcon-2031")};
  const auto graph = build_graph(readings, known());
  CHECK(node_called(graph, "conf:npt-revcon-2010").label == "2010 NPT Review Conference");
  const auto& unlisted = node_called(graph, "conf:npt-revcon-2031");
  CHECK(unlisted.label == "2031 NPT Review Conference");
  CHECK(unlisted.facts->title == "2031 Review Conference of the Parties");
  CHECK_MESSAGE(unlisted.year == 0, "it lies ahead");
}

TEST_CASE("relations bring in what a cited instrument points to, and nothing further") {
  const auto graph = build_graph(two_documents(), known());
  CHECK(edges_between(graph, "treaty:bangkok-protocol", edge_kind::protocol_to, "treaty:bangkok") == 1);
  CHECK(edges_between(graph, "text:final-document", edge_kind::adopted_at, "conf:npt-revcon-2010") == 1);
  const auto plain = build_graph(two_documents(), known(), {.relatives = recital::relatives::none});
  CHECK(plain.find("treaty:bangkok") == recital::no_index);
}

TEST_CASE("revisions, additions and volumes are linked to the nearest base that is there") {
  document d("WP", "en", "");
  d.paragraph("1");
  for (const char* symbol : {"INFCIRC/254", "INFCIRC/254/Rev.13/Part1", "INFCIRC/225", "INFCIRC/225/Rev.5", "A/70/81",
                             "A/70/81/Add.1", "INFCIRC/140/Add.1"}) {
    d.cites(kind::infcirc, symbol);
  }
  d.cites(kind::treaty, "treaty:npt");
  const std::vector<recital::reading> readings{d};
  const auto graph = build_graph(readings, known());
  CHECK(edges_between(graph, "INFCIRC/254/Rev.13/Part1", edge_kind::revises, "INFCIRC/254") == 1);
  CHECK(edges_between(graph, "INFCIRC/225/Rev.5", edge_kind::revises, "INFCIRC/225") == 1);
  CHECK(edges_between(graph, "A/70/81/Add.1", edge_kind::part_of, "A/70/81") == 1);
  CHECK(edges_between(graph, "INFCIRC/140/Add.1", edge_kind::part_of, "treaty:npt") == 1);
}

TEST_CASE("what is doubtful keeps its node, its words and its reason") {
  const std::vector<recital::reading> readings{
      document("WP", "en", "")
          .paragraph("1")
          .cites(kind::document, "the-plan", "", "the Plan")
          .doubting(status::unresolved, recital::no_target::nothing_named_before)
          .cites(kind::treaty, "the-treaty", "", "the Treaty")
          .doubting(status::ambiguous, {}, {"treaty:bangkok", "treaty:npt"})};
  const auto graph = build_graph(readings, known());
  CHECK(node_called(graph, "the-plan@WP").label == "the Plan");
  CHECK(node_called(graph, "the-plan@WP").status == status::unresolved);
  CHECK(node_called(graph, "the-treaty@WP").status == status::ambiguous);
  const auto paragraph = graph.out_edges(graph.find("WP#para_1"));
  REQUIRE(paragraph.size() == 2);
  CHECK(graph.citation_of(paragraph[0]).doubt == name(recital::no_target::nothing_named_before));
  CHECK(graph.citation_of(paragraph[1]).doubt == "treaty:bangkok treaty:npt");
}

TEST_CASE("paragraphs that neither cite nor are cited come only when asked for, with their text") {
  const std::vector<recital::reading> readings{
      document("WP", "en", "").paragraph("1", "One.").paragraph("2", "Two.").cites(kind::treaty, "treaty:npt")};
  CHECK(build_graph(readings, known()).find("WP#para_1") == recital::no_index);
  const auto all = build_graph(readings, known(), {.text = true, .all_paragraphs = true});
  CHECK(node_called(all, "WP#para_1").text == "One.");
  CHECK(node_called(all, "WP#para_2").text == "Two.");
}

TEST_CASE("paragraphs of one label stay apart") {
  const std::vector<recital::reading> readings{document("WP", "en", "")
                                                   .paragraph("1")
                                                   .cites(kind::treaty, "treaty:npt")
                                                   .paragraph("1")
                                                   .cites(kind::treaty, "treaty:npt")};
  const auto graph = build_graph(readings, known());
  CHECK(graph.find("WP#para_1") != recital::no_index);
  CHECK(graph.find("WP#para_1~2") != recital::no_index);
}

TEST_CASE("a name of bytes that are not UTF-8 becomes one that is") {
  const std::vector<recital::reading> readings{
      document("caf\xE9", "en", "").paragraph("1").cites(kind::treaty, "treaty:npt")};
  CHECK(build_graph(readings, known()).nodes()[0].id == "caf\uFFFD");
}

TEST_CASE("no documents, no graph") {
  const auto graph = build_graph({}, known());
  CHECK(graph.nodes().empty());
  CHECK(graph.edges().empty());
  CHECK(graph.find("treaty:npt") == recital::no_index);
}
