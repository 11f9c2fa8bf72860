#include "recital/analyse/change.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <map>

#include "graph/small_corpus.hpp"

using namespace small_corpus;
using recital::build_graph;
using recital::change;

namespace {

recital::reading citing(std::string symbol, std::vector<std::string> targets) {
  document made(std::move(symbol), "en", "");
  int number = 0;
  for (const auto& target : targets) made.paragraph(std::to_string(++number)).cites(kind::treaty, target);
  return made;
}

std::map<std::string, recital::change_row> by_id(const std::vector<recital::change_row>& rows) {
  std::map<std::string, recital::change_row> all;
  for (const auto& row : rows) all.emplace(row.id, row);
  return all;
}

}  // namespace

TEST_CASE("new, gone, rising, falling and steady, with the paragraphs that show it") {
  const std::vector<recital::reading> early{citing("A", {"treaty:a", "treaty:up", "treaty:same"}),
                                            citing("B", {"treaty:down", "treaty:same"}),
                                            citing("C", {"treaty:down", "treaty:same"})};
  const std::vector<recital::reading> late{citing("D", {"treaty:up", "treaty:up", "treaty:same", "treaty:n"}),
                                           citing("E", {"treaty:up", "treaty:down", "treaty:same"}),
                                           citing("F", {"treaty:same"})};
  const auto rows = recital::changes(build_graph(early, known()), build_graph(late, known()));
  std::vector<std::string> order;
  for (const auto& row : rows) order.push_back(row.id);
  CHECK(order == std::vector<std::string>{"treaty:n", "treaty:a", "treaty:up", "treaty:down", "treaty:same"});
  auto all = by_id(rows);
  CHECK(all["treaty:n"].how == change::appeared);
  CHECK(all["treaty:n"].after.evidence == std::vector<std::string>{"D#para_4"});
  CHECK(all["treaty:a"].how == change::gone);
  CHECK(all["treaty:a"].before.evidence == std::vector<std::string>{"A#para_1"});
  const auto& up = all["treaty:up"];
  CHECK(up.how == change::rising);
  CHECK(up.before.share == doctest::Approx(1.0 / 3));
  CHECK(up.after.paragraphs == 3);
  CHECK(up.after.documents == 2);
  CHECK(up.after.evidence.size() == 3);
  // 1 of 3 and 2 of 3 where 1.5 were expected: 2 (2 * 1 ln(1/1.5) + 2 * 2 ln(2/1.5))
  CHECK(up.g_squared == doctest::Approx(2 * (2 * std::log(1 / 1.5) + 4 * std::log(2 / 1.5))));
  CHECK(all["treaty:down"].how == change::falling);
  CHECK(all["treaty:same"].how == change::steady);
  CHECK(all["treaty:same"].g_squared == 0);
}

TEST_CASE("provisions where they are asked for") {
  const auto graph = build_graph(two_documents(), known());
  CHECK_FALSE(by_id(recital::changes({}, graph)).contains("treaty:npt#art_6"));
  auto all = by_id(recital::changes({}, graph, {.pinpoints = true}));
  CHECK(all["treaty:npt#art_6"].how == change::appeared);
  CHECK(all["treaty:npt"].after.paragraphs == 3);
}

TEST_CASE("so many paragraphs to show it, or all") {
  const auto graph = build_graph(two_documents(), known());
  CHECK(by_id(recital::changes(graph, graph, {.evidence = 1}))["treaty:npt"].before.evidence.size() == 1);
  CHECK(by_id(recital::changes(graph, graph, {.evidence = 0}))["treaty:npt"].before.evidence.size() == 3);
  CHECK(recital::changes({}, {}).empty());
}
