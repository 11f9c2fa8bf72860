#include <doctest/doctest.h>

#include <cmath>

#include "analyse/arrow_graph.hpp"
#include "recital/analyse/age.hpp"
#include "recital/analyse/series.hpp"

using arrow_graph::graph_of;
using arrow_graph::id_of;

TEST_CASE("ages by citing paragraph, and half of them are younger than the half-life") {
  // the test treaty of Bangkok is of 1995, that of 1968 is cited twice by one document
  const auto graph = graph_of({"A 2000", "B 2010", "C"}, {{"A", "treaty:bangkok"},
                                                          {"B", "treaty:bangkok"},
                                                          {"B", "A"},
                                                          {"A", "treaty:npt"},
                                                          {"A", "treaty:npt"},
                                                          {"C", "treaty:npt"}});
  const auto ages = recital::citation_ages(graph);
  CHECK(ages.all.citations == 5);
  CHECK(ages.all.undated == 1);
  CHECK(ages.all.youngest == 5);
  CHECK(ages.all.oldest == 32);
  CHECK(ages.all.half_life == 15);
  CHECK(ages.all.mean == doctest::Approx((5 + 15 + 10 + 32 + 32) / 5.0));
  REQUIRE(ages.cited.size() == 3);
  CHECK(id_of(graph, ages.cited[1].cited) == "treaty:bangkok");
  CHECK_MESSAGE(ages.cited[1].figures.half_life == 10, "between two ages it is their mean");
  CHECK(recital::citation_ages(recital::citation_graph{}).all.citations == 0);
}

TEST_CASE("what is dated later than the text that cites it is counted by itself") {
  const auto graph = graph_of({"A 1960", "B 2000"}, {{"A", "treaty:npt"}, {"B", "treaty:npt"}});
  const auto ages = recital::citation_ages(graph);
  CHECK(ages.all.citations == 2);
  CHECK(ages.all.later == 1);
  CHECK(ages.all.youngest < 0);
}

TEST_CASE("a series counts documents and paragraphs of each year") {
  const auto graph = graph_of(
      {"A 2000", "B 2000", "C 2001", "D 2001", "E"},
      {{"A", "treaty:npt"}, {"A", "treaty:npt"}, {"B", "treaty:bangkok"}, {"C", "treaty:npt"}, {"E", "treaty:npt"}});
  const auto rows = recital::citation_series(graph);
  REQUIRE(rows.size() == 3);
  CHECK(rows[0].year == 2000);
  CHECK(id_of(graph, rows[0].cited) == "treaty:bangkok");
  CHECK(id_of(graph, rows[1].cited) == "treaty:npt");
  CHECK(rows[1].documents == 1);
  CHECK(rows[1].paragraphs == 2);
  CHECK(rows[1].share == 0.5);
  CHECK_MESSAGE(rows[2].share == 1, "D cites nothing, so it does not count");
}

TEST_CASE("a burst is where a text is cited far more often than over all years") {
  // ten years of four documents each; in 2004 and 2005 all cite the one treaty, in other years one of them does in 2001
  std::vector<recital::reading> readings;
  for (int year = 2000; year < 2010; ++year) {
    for (int i = 0; i < 4; ++i) {
      small_corpus::document made("D" + std::to_string(year) + "-" + std::to_string(i), "en", std::to_string(year));
      made.paragraph("1").cites(recital::kind::treaty, "treaty:npt");
      if (year == 2004 || year == 2005 || (year == 2001 && i == 0)) {
        made.cites(recital::kind::treaty, "treaty:bangkok");
      }
      readings.push_back(made);
    }
  }
  const auto graph = recital::fold(recital::build_graph(readings, small_corpus::known()));
  const auto bursts = recital::citation_bursts(graph);
  REQUIRE(bursts.size() == 1);
  CHECK(id_of(graph, bursts[0].cited) == "treaty:bangkok");
  CHECK(bursts[0].since == 2004);
  CHECK(bursts[0].until == 2005);
  // 9 of 40 documents: eight citing ones, each twice as likely
  CHECK(bursts[0].weight == doctest::Approx(8 * std::log(2.0)));
  CHECK_MESSAGE(recital::citation_bursts(graph, {.cost = 3}).empty(), "a burst that costs more than it gains");
}
