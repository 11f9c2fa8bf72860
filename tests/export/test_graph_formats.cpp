#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <algorithm>
#include <atomic>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "export/odd_graph.hpp"
#include "recital/export/graph_format.hpp"
#include "recital/graph/narrow.hpp"

using namespace small_corpus;

namespace {

std::string written(const recital::citation_graph& graph, std::string_view format) {
  std::ostringstream out;
  const auto done = recital::write_graph(out, graph, format);
  REQUIRE_MESSAGE(done.has_value(), (done ? std::string{} : done.error().str()));
  return out.str();
}

std::size_t count(std::string_view text, std::string_view part) {
  std::size_t found = 0;
  for (auto at = text.find(part); at != std::string_view::npos; at = text.find(part, at + part.size())) ++found;
  return found;
}

bool holds(std::string_view text, std::string_view part) { return text.find(part) != std::string_view::npos; }

}  // namespace

TEST_CASE("a format is found by its name and by the ending of a path") {
  CHECK(recital::graph_format_named("graphml") != nullptr);
  CHECK(recital::graph_format_named("xyz") == nullptr);
  CHECK(recital::graph_format_for("out/a.SVG")->name == "svg");
  CHECK(recital::graph_format_for("a.gv")->name == "dot");
  CHECK(recital::graph_format_for("out.svg/plain") == nullptr);
  CHECK(recital::graph_format_for(".svg") == nullptr);
}

TEST_CASE("GraphML declares all keys first, each once, with types that every reader has") {
  const std::string text = written(odd_graph(), "graphml");
  CHECK(text.rfind("<key ") < text.find("<graph "));
  CHECK(count(text, "attr.type=\"") == count(text, "<key "));
  std::size_t typed = 0;
  for (const char* type : {"boolean", "int", "long", "double", "string"}) {
    typed += count(text, std::string("attr.type=\"") + type + "\"");
  }
  CHECK(typed == count(text, "<key "));
  for (const char* refused : {"id", "x", "y", "z", "size", "r", "g", "b", "color"}) {
    CHECK_FALSE(holds(text, std::string("attr.name=\"") + refused + "\""));
  }
}

TEST_CASE("GraphML has a node or an edge a line, the labels first") {
  const auto graph = odd_graph();
  const std::string text = written(graph, "graphml");
  CHECK(count(text, "\n<node id=\"") == graph.nodes().size());
  CHECK(count(text, "\n<edge id=\"") == graph.edges().size());
  CHECK(count(text, "\"><data key=\"labels\">:") == graph.nodes().size());
  CHECK(count(text, "\"><data key=\"label\">") == graph.edges().size());
  CHECK(holds(text, "<data key=\"n_read\">true</data>"));
  CHECK(holds(text, "<data key=\"e_weight\">1.0</data>"));
  CHECK(holds(text, "the &quot;Treaty&quot; \\ art. &lt;6&gt;"));
  CHECK(holds(text, "line break and  control"));
}

TEST_CASE("what is missing is left out of GraphML") {
  const std::string text = written(odd_graph(), "graphml");
  CHECK_FALSE(holds(text, "></data>"));
}

TEST_CASE("JSON holds the same graph") {
  const auto graph = odd_graph();
  rapidjson::Document read;
  read.Parse(written(graph, "json").c_str());
  REQUIRE_FALSE(read.HasParseError());
  CHECK(read["options"]["multi"].GetBool());
  REQUIRE(read["nodes"].Size() == graph.nodes().size());
  REQUIRE(read["edges"].Size() == graph.edges().size());
  for (rapidjson::SizeType i = 0; i < read["nodes"].Size(); ++i) {
    CHECK(read["nodes"][i]["key"].GetString() == graph.nodes()[i].id);
    CHECK(read["nodes"][i]["attributes"]["label"].GetString() == graph.nodes()[i].label);
  }
  CHECK(std::string(read["edges"][0]["source"].GetString()) == "node");
}

TEST_CASE("CSV is two tables and so no stream") {
  std::ostringstream out;
  const auto done = recital::write_graph(out, odd_graph(), "csv");
  REQUIRE_FALSE(done);
  CHECK(done.error().code == recital::error_code::bad_usage);
}

TEST_CASE("GEXF has time, and declares what it uses") {
  const auto graph = odd_graph();
  const std::string text = written(graph, "gexf");
  CHECK(holds(text, "timeformat=\"date\""));
  CHECK(count(text, "\n<node id=\"") == graph.nodes().size());
  CHECK(count(text, "\n<edge id=\"") == graph.edges().size());
  CHECK(holds(text, "<node id=\"node\" label=\"node\" start=\"2019-12-12\">"));
  CHECK(holds(text, "<node id=\"digraph\" label=\"digraph\" start=\"2020-01-01\">"));
  CHECK(holds(text, "<node id=\"文件\" label=\"文件\">"));
  CHECK(holds(text, "<attribute id=\"citations\" title=\"citations\" type=\"integer\"/>"));
  CHECK(holds(text, "<attribute id=\"begin\" title=\"begin\" type=\"long\"/>"));
  CHECK_FALSE(holds(text, "<attribute id=\"weight\""));
  CHECK_FALSE(holds(text, "value=\"\""));
}

TEST_CASE("Cytoscape's JSON tells nodes from edges by their identifiers") {
  const auto graph = odd_graph();
  rapidjson::Document read;
  read.Parse(written(graph, "cytoscape").c_str());
  REQUIRE_FALSE(read.HasParseError());
  std::set<std::string> identifiers;
  for (const char* group : {"nodes", "edges"}) {
    for (const auto& element : read["elements"][group].GetArray()) {
      identifiers.insert(element["data"]["id"].GetString());
    }
  }
  CHECK(identifiers.size() == graph.nodes().size() + graph.edges().size());
}

TEST_CASE("Neo4j's tables have typed columns and a line for each node and relationship") {
  const auto graph = odd_graph();
  const auto parts = recital::graph_format_named("neo4j")->parts;
  REQUIRE(parts.size() == 2);
  std::ostringstream nodes, relationships;
  REQUIRE(parts[0].write(nodes, graph, {}));
  REQUIRE(parts[1].write(relationships, graph, {}));
  CHECK(nodes.str().starts_with("id:ID,:LABEL,label,kind,"));
  CHECK(holds(nodes.str(), ",year:int,"));
  CHECK(holds(nodes.str(), ",read:boolean"));
  CHECK(count(nodes.str(), "\n") == graph.nodes().size() + 1);
  CHECK(relationships.str().starts_with(":START_ID,:END_ID,:TYPE,citation_id,weight:double,"));
  CHECK(count(relationships.str(), "\n") == graph.edges().size() + 1);
  CHECK(count(relationships.str(), ",CITES,") == 10);
}

TEST_CASE("Turtle says a citation twice, and keeps parallel ones") {
  const std::string text = written(odd_graph(), "turtle");
  CHECK(count(text, " cito:cites ") == 10);
  CHECK(count(text, " a cito:Citation ") == 10);
  CHECK(holds(text, "<urn:recital:node#para_1> cito:cites <urn:recital:treaty:npt#art_6> ."));
  CHECK(holds(text, "<urn:recital:back%5Cslash%5C>"));
  CHECK(holds(text, "r:surface \"line\\nbreak\\u0009and \\u0001 control\""));
  CHECK(holds(text, "dcterms:date \"2019-12-12\"^^xsd:date"));
  CHECK(holds(text, "dcterms:date \"2020\"^^xsd:gYear"));
}

TEST_CASE("yEd's GraphML draws every node and edge") {
  const auto graph = odd_graph();
  const std::string text = written(graph, "yed");
  CHECK(count(text, "<y:ShapeNode>") == graph.nodes().size());
  CHECK(count(text, "<y:PolyLineEdge>") == graph.edges().size());
  CHECK(holds(text, "<y:NodeLabel>a:b[c]{d}|e;f,g</y:NodeLabel>"));
}

TEST_CASE("DOT is quoted, keeps parallel edges and has a cluster a document") {
  const auto graph = odd_graph();
  const std::string text = written(graph, "dot");
  CHECK(text.starts_with("// Generator: Recital\ndigraph"));
  CHECK_FALSE(holds(text, "strict"));
  CHECK(count(text, " -> ") == graph.edges().size());
  CHECK(count(text, "subgraph ") == 3);
  CHECK(holds(text, "\"node\"\t["));
  CHECK(holds(text, "\"graph\"\t["));
  CHECK(holds(text, "\"back\\\\slash\\\\\""));
  CHECK(holds(text, "\"quo\\\"te\\\\\\\"\""));
  CHECK(holds(text, "fontname=\"Noto Sans CJK SC\""));
}

TEST_CASE("pictures name what they show") {
  const std::string svg = written(odd_graph(), "svg");
  CHECK(holds(svg, "<svg "));
  CHECK(holds(svg, "What 3 documents cite, 2019 to 2020"));
  CHECK(holds(svg, "Treaties"));
  CHECK(holds(svg, "文件"));
  CHECK_FALSE(holds(svg, "خطة العمل"));  // a name that nothing resolves
  CHECK(written(odd_graph(), "png").starts_with("\x89PNG"));
  const std::string pdf = written(odd_graph(), "pdf");
  CHECK(pdf.starts_with("%PDF"));
  CHECK_FALSE_MESSAGE(holds(pdf, "/CreationDate"), "it would differ with each run");
}

TEST_CASE("a picture has the title it is given") {
  std::ostringstream out;
  REQUIRE(recital::write_graph(out, odd_graph(), "svg", {.title = "Who cites <what>"}));
  CHECK(holds(out.str(), "Who cites &lt;what&gt;"));
}

TEST_CASE("many threads may write at once") {
  const auto graph = odd_graph();
  const std::string dot = written(graph, "dot");
  const std::string svg = written(graph, "svg");
  std::atomic<int> same = 0;
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&, i] {
      std::ostringstream out;
      const bool done = recital::write_graph(out, graph, i % 2 == 0 ? "dot" : "svg").has_value();
      same += done && out.str() == (i % 2 == 0 ? dot : svg) ? 1 : 0;
    });
  }
  for (auto& t : threads) t.join();
  CHECK(same == 4);
}

TEST_CASE("every format takes every graph, and gives the same bytes again") {
  for (const auto& format : recital::graph_formats()) {
    if (format.parts.size() > 1) continue;
    CAPTURE(format.name);
    CHECK(written(odd_graph(), format.name) == written(odd_graph(), format.name));
    CHECK_FALSE(written(recital::citation_graph{}, format.name).empty());
    CHECK_FALSE(written(recital::fold(odd_graph()), format.name).empty());
  }
}
