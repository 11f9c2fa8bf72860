#include <doctest/doctest.h>
#include <rapidjson/document.h>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

#include "export/odd_graph.hpp"
#include "recital/export/manifest.hpp"
#include "support/files.hpp"

TEST_CASE("what cannot be read has no hash") {
  for (const char* path : {"-", "no/such/file", "/", "/dev/null"}) {
    CAPTURE(path);
    const auto made = recital::fingerprint(path);
    CHECK(made.path == path);
    CHECK(made.sha256.empty());
  }
}

TEST_CASE("a manifest says what went in and what came out") {
  const auto path = support::own_file("manifest.json").string();
  recital::manifest made{"1.2.3", "svg"};
  made.inputs = {{"a\xFF.txt", 3, std::string(64, '0')}, {"-"}};
  made.options = {{"text", {}}, {"level", {"document"}}, {"kind", {"treaty", "document"}}};
  const auto graph = small_corpus::odd_graph();
  REQUIRE(recital::write_manifest(path, made, graph));
  std::ifstream file(path);
  std::stringstream text;
  text << file.rdbuf();
  std::filesystem::remove(path);
  rapidjson::Document read;
  read.Parse(text.str().c_str());
  REQUIRE_FALSE(read.HasParseError());
  CHECK(read["version"].GetString() == std::string("1.2.3"));
  CHECK(read["inputs"][0]["bytes"].GetInt() == 3);
  CHECK_FALSE(read["inputs"][1].HasMember("sha256"));
  CHECK(read["options"]["text"].GetBool());
  CHECK(read["options"]["level"].GetString() == std::string("document"));
  CHECK(read["options"]["kind"].Size() == 2);
  CHECK(read["graph"]["nodes"].GetUint() == graph.nodes().size());
  CHECK(read["graph"]["edges"].GetUint() == graph.edges().size());
  CHECK(read["graph"]["parallel_edges"].GetUint() == 1);
  CHECK(read["totals"]["documents"].GetUint() == 3);
  CHECK(read["totals"]["unresolved"].GetUint() == 1);
}

TEST_CASE("the files of an export are named as they lie beside the manifest") {
  CHECK(recital::manifest_path("out/a.csv") == "out/a.csv.manifest.json");
  const auto files = recital::exported_files("no/such/a.csv", "neo4j");
  REQUIRE(files.size() == 2);
  CHECK(files[0].path == "a-nodes.csv");
  CHECK(files[1].path == "a-relationships.csv");
  CHECK(recital::exported_files("a", "xyz").empty());
}
