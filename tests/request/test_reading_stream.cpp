#include <doctest/doctest.h>

#include <algorithm>
#include <memory>
#include <string>
#include <vector>

#include "recital/core/version.hpp"
#include "recital/formats/findings.hpp"
#include "recital/graph/builder.hpp"
#include "recital/request/knowledge.hpp"
#include "recital/request/provision_words.hpp"
#include "recital/request/reading_stream.hpp"
#include "recital/request/target.hpp"
#include "recital/resolve/extractor.hpp"
#include "support/files.hpp"

namespace {

using recital::error_code;

const std::shared_ptr<const recital::knowledge>& known() {
  static const auto all = std::make_shared<const recital::knowledge>(*recital::load_knowledge({}));
  return all;
}

/// What a stream gives, a line each: the document and its first target, or the reason.
std::vector<std::string> lines(const std::vector<std::string>& inputs, unsigned jobs) {
  recital::reading_stream stream(known(), {}, inputs, jobs);
  std::vector<std::string> made;
  while (auto one = stream.next()) {
    made.push_back(*one ? (*one)->document + ' ' + (*one)->references.at(0).target : one->error().message);
  }
  return made;
}

}  // namespace

TEST_CASE("a stream gives documents and failures in the order of the inputs, whatever the threads") {
  const auto samples = support::repository() / "graphs";
  const std::vector<std::string> inputs{(samples / "languages").string(), (samples / "no-such-folder").string(),
                                        (samples / "corpus").string()};
  const auto alone = lines(inputs, 1);
  REQUIRE(alone.size() == 16);
  CHECK(alone[5].find("no such") != std::string::npos);
  CHECK(std::ranges::count_if(alone, [](const std::string& line) { return line.find(':') != line.npos; }) > 10);
  for (const unsigned jobs : {2u, 7u}) CHECK(lines(inputs, jobs) == alone);
}

TEST_CASE("a stream that is left early ends") {
  recital::reading_stream stream(known(), {}, {(support::repository() / "graphs" / "corpus").string()}, 4);
  CHECK(stream.next().has_value());
}

TEST_CASE("options that make no sense are refused before anything is read") {
  recital::reading_options options;
  options.language = "xx";
  CHECK(recital::load_knowledge(options).error().code == error_code::bad_usage);
  options = {};
  options.catalogues = {"/there/is/none.toml"};
  CHECK(recital::load_knowledge(options).error().code == error_code::not_found);
}

TEST_CASE("targets, verbs and words are told apart") {
  CHECK(*recital::target_named("article VI of the NPT", *known()) == "treaty:npt#art_6");
  CHECK(*recital::target_named("a long road", *known()) == "a long road");
  CHECK(*recital::verb_named("recall", known()->languages) == "recall");
  CHECK(recital::verb_named("dance", known()->languages).error().code == error_code::bad_usage);
  CHECK(recital::trace_target_named("\"a long road\"", *known(), "npt", {})->words == "a long road");
  CHECK(recital::trace_target_named("article VI of the NPT", *known(), "", {})->id == "treaty:npt#art_6");
}

TEST_CASE("findings have a cell for each column") {
  const recital::extractor reader(known()->known, known()->languages);
  recital::graph_builder builder(known()->known, {.language = "fr", .name_provision = recital::provision_words()});
  builder.add(*reader.extract("note", "1. We recall article VI of the NPT."));
  const auto graph = std::move(builder).build();
  const auto ranked = recital::most_cited(graph, {.by = recital::cited_by::pagerank, .pinpoints = true});
  const recital::table rows = recital::cited_rows(ranked, recital::cited_by::pagerank);
  REQUIRE(rows.rows.size() == 2);
  for (const auto& row : rows.rows) CHECK(row.size() == rows.columns.size());
  CHECK(rows.columns.back().name == "pagerank");
  CHECK(recital::change_rows(recital::changes(graph, recital::citation_graph())).rows.size() == 1);
}
