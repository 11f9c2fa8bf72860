#include <doctest/doctest.h>

#include <cmath>
#include <set>
#include <string>

#include "draw/compose.hpp"
#include "draw/layers.hpp"
#include "draw/model.hpp"
#include "export/odd_graph.hpp"
#include "graph/small_corpus.hpp"
#include "recital/graph/narrow.hpp"

using namespace small_corpus;
using recital::picture_label_names;
using recital::picture_labels;
using recital::picture_layout;
using recital::picture_layout_names;
using recital::picture::area;
using recital::picture::compose;
using recital::picture::figure;
using recital::picture::layers;
using recital::picture::limits;
using recital::picture::model_of;

namespace {

/// Documents of as many years, each of which cites its own share of as many resolutions, and all of them one treaty.
recital::citation_graph crowd(int documents, int resolutions) {
  std::vector<recital::reading> readings;
  for (int d = 0; d < documents; ++d) {
    document made("WP." + std::to_string(d), d % 2 == 0 ? "en" : "zh", std::to_string(1980 + d) + "-05-01");
    for (int p = 1; p <= 9; ++p) {
      made.paragraph(std::to_string(p));
      if (p < 4) made.cites(kind::treaty, "treaty:npt", p == 1 ? "" : "art_" + std::to_string(p));
      for (int r = d * 9 + p; r < resolutions; r += documents * 9) {
        made.cites(kind::resolution, "A/RES/" + std::to_string(r) + "/1");
        if (r < 20)
          made.paragraph(std::to_string(p) + "bis").cites(kind::resolution, "A/RES/" + std::to_string(r) + "/1");
      }
    }
    if (d > 0) made.cites(kind::document, "WP." + std::to_string(d - 1));
    readings.push_back(made);
  }
  return recital::build_graph(readings, known());
}

bool overlap(const area& a, const area& b) {
  constexpr double touch = 0.5;
  return a.x + touch < b.right() && b.x + touch < a.right() && a.y + touch < b.bottom() && b.y + touch < a.bottom();
}

void check_sound(const figure& drawing) {
  std::size_t overlapping = 0;
  std::size_t outside = 0;
  for (std::size_t i = 0; i < drawing.labels.size(); ++i) {
    const area& a = drawing.labels[i].at;
    if (a.x < 0 || a.y < 0 || a.right() > drawing.width || a.bottom() > drawing.height) ++outside;
    for (std::size_t j = i + 1; j < drawing.labels.size(); ++j) overlapping += overlap(a, drawing.labels[j].at) ? 1 : 0;
  }
  CHECK(overlapping == 0);
  CHECK(outside == 0);
  bool finite = true;
  for (const auto& c : drawing.curves) {
    for (const auto& p : c.points) finite = finite && std::isfinite(p.x) && std::isfinite(p.y);
    CHECK(c.points.size() % 3 == 1);
  }
  CHECK(finite);
}

}  // namespace

TEST_CASE("no label lies over another, whatever the layout and the size") {
  for (const auto& graph : {recital::citation_graph{}, odd_graph(), crowd(2, 50), crowd(9, 60), crowd(40, 300),
                            recital::fold(crowd(9, 60))}) {
    for (const auto layout : {picture_layout::layers, picture_layout::lanes, picture_layout::ego}) {
      for (const auto labels : {picture_labels::top, picture_labels::all, picture_labels::none}) {
        CAPTURE(graph.nodes().size());
        CAPTURE(picture_layout_names[static_cast<std::size_t>(layout)]);
        CAPTURE(picture_label_names[static_cast<std::size_t>(labels)]);
        check_sound(*compose(graph, {.layout = layout, .labels = labels}));
      }
    }
  }
}

TEST_CASE("everything is named where that is asked for, and nothing where it is not") {
  const auto graph = crowd(40, 300);
  for (const auto layout : {picture_layout::layers, picture_layout::lanes, picture_layout::ego}) {
    const auto names = [&](picture_labels labels) {
      std::set<std::string> said;
      const auto drawing = compose(graph, {.layout = layout, .labels = labels});
      for (const auto& label : drawing->labels) {
        for (const auto& line : label.lines) said.insert(line.front().text);
      }
      std::size_t resolutions = 0;
      for (int r = 1; r <= 299; ++r) resolutions += said.contains("A/RES/" + std::to_string(r) + "/1") ? 1 : 0;
      return resolutions;
    };
    CAPTURE(picture_layout_names[static_cast<std::size_t>(layout)]);
    CHECK(names(picture_labels::all) == 299);
    CHECK(names(picture_labels::none) == 0);
    CHECK(names(picture_labels::top) > 10);
    CHECK(names(picture_labels::top) < 299);
  }
}

TEST_CASE("an ego picture is around what it was asked for, and says where that is not there") {
  const auto graph = crowd(9, 60);
  const auto around = compose(graph, {.layout = picture_layout::ego, .centre = "A/RES/7/1"});
  REQUIRE(around);
  CHECK(around->labels.front().lines.front().front().text == "Around A/RES/7/1");
  const auto nowhere = compose(graph, {.layout = picture_layout::ego, .centre = "A/RES/999/1"});
  REQUIRE_FALSE(nowhere);
  CHECK(nowhere.error().code == recital::error_code::not_found);
}

TEST_CASE("documents of one name are told apart by their language") {
  const std::vector<recital::reading> readings{
      document("A/C.1/75/L.1", "ar", "2020").paragraph("1").cites(kind::treaty, "treaty:npt"),
      document("A/C.1/75/L.1", "ru", "2020").paragraph("1").cites(kind::treaty, "treaty:npt")};
  std::set<std::string> said;
  const auto drawing = compose(recital::build_graph(readings, known()), {.layout = picture_layout::lanes});
  for (const auto& label : drawing->labels) {
    said.insert(label.lines.front().front().text);
  }
  CHECK(said.contains("A/C.1/75/L.1 (ar)"));
  CHECK(said.contains("A/C.1/75/L.1 (ru)"));
}

TEST_CASE("few paragraphs have cells, many are drawn with their documents") {
  CHECK(model_of(crowd(2, 20)).cells);
  CHECK_FALSE(model_of(crowd(20, 60)).cells);
  CHECK_FALSE(model_of(recital::fold(crowd(2, 20))).cells);
}

TEST_CASE("what few paragraphs cite is left out first, and the picture says so") {
  limits small;
  small.instruments = 30;
  const auto graph = crowd(9, 60);
  const auto shown = model_of(graph, small);
  CHECK(shown.instruments_not_read == 60);
  CHECK(shown.least_citations == 2);
  std::string said;
  for (const auto& label : layers(graph, shown, {}).labels) {
    for (const auto& line : label.lines) said += line.front().text + "\n";
  }
  CHECK(said.find("that at least 2 paragraphs cite") != std::string::npos);
}

TEST_CASE("documents stand in the order of their dates, those without one last") {
  const std::vector<recital::reading> readings{
      document("C", "en", "").paragraph("1").cites(kind::treaty, "treaty:npt"),
      document("B", "en", "2010-05").paragraph("1").cites(kind::treaty, "treaty:npt"),
      document("A", "en", "2009").paragraph("1").cites(kind::treaty, "treaty:npt")};
  const auto graph = recital::build_graph(readings, known());
  std::string order;
  for (const auto& d : model_of(graph).documents) order += graph.nodes()[d.node].id;
  CHECK(order == "ABC");
}

TEST_CASE("a line is as heavy as the citations it stands for") {
  const auto graph = build_graph(two_documents(), known());
  const auto cells = model_of(graph);
  std::uint32_t mentions = 0;
  for (const auto& l : cells.links) mentions += l.weight;
  CHECK(mentions == 9);
  limits none;
  none.cells = 0;
  for (const auto& l : model_of(graph, none).links) {
    if (graph.nodes()[l.to].id == "treaty:npt" && graph.nodes()[l.from].id == "NPT/CONF.2015/PC.I/WP.1")
      CHECK(l.weight == 2);
  }
}
