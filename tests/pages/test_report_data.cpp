#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <sstream>
#include <string>

#include "export/odd_graph.hpp"
#include "pages/report_data.hpp"

namespace {

rapidjson::Document data_of(const recital::citation_graph& graph) {
  std::ostringstream out;
  recital::write_report_data(out, graph);
  CHECK(out.str().find('<') == std::string::npos);  // nothing ends the script element, or begins another
  rapidjson::Document read;
  read.Parse(out.str().c_str());
  REQUIRE(!read.HasParseError());
  return read;
}

/// The identifier that a row stands for.
std::string id_of(const rapidjson::Document& data, unsigned at) {
  const auto& row = data["nodes"][at];
  if (row.IsObject()) return row["id"].GetString();
  return id_of(data, row[0].GetUint()) + row[2].GetString();
}

}  // namespace

TEST_CASE("the script's data hold every node and every citation, in order") {
  const auto graph = small_corpus::odd_graph();
  const auto data = data_of(graph);
  REQUIRE(data["nodes"].Size() == graph.nodes().size());
  for (unsigned i = 0; i < data["nodes"].Size(); ++i) {
    CHECK(id_of(data, i) == graph.nodes()[i].id);
    const auto& row = data["nodes"][i];
    const unsigned kind = row.IsObject() ? row["kind"].GetUint() : row[1].GetUint();
    CHECK(data["kinds"][kind].GetString() == name(graph.nodes()[i].kind));
    if (row.IsArray() && row.Size() > 4) CHECK(row[4].GetString() == graph.nodes()[i].text);
  }
  unsigned at = 0;
  for (const auto& e : graph.edges()) {
    if (e.kind != recital::edge_kind::cites) continue;
    const auto& row = data["cites"][at++];
    CHECK(row[0].GetUint() == e.from);
    CHECK(row[1].GetUint() == e.to);
    CHECK(row[4].GetString() == graph.citation_of(e).surface);
    CHECK(data["states"][row[3].GetUint()].GetString() == name(graph.citation_of(e).status));
    CHECK(row[5].GetString() == graph.citation_of(e).doubt);
  }
  CHECK(at == data["cites"].Size());
}

TEST_CASE("columns of analyses stand with the documents and instruments") {
  const auto plain = small_corpus::odd_graph();
  recital::node_column column{"weight", true, {}};
  for (std::size_t i = 0; i < plain.nodes().size(); ++i) column.values.push_back(static_cast<double>(i));
  const auto data = data_of(plain.with_columns({column}));
  CHECK(data["columns"][0].GetString() == std::string("weight"));
  for (unsigned i = 0; i < data["nodes"].Size(); ++i) {
    if (data["nodes"][i].IsObject()) CHECK(data["nodes"][i]["values"][0].GetDouble() == i);
  }
}
