#include <fmt/format.h>

#include <algorithm>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <cmath>
#include <memory>
#include <string_view>
#include <tuple>

#include "cli/analyses/analysis.hpp"
#include "cli/cells.hpp"
#include "cli/choice.hpp"
#include "recital/analyse/betweenness.hpp"
#include "recital/analyse/hits.hpp"

namespace recital::cli {
namespace {

/// The nodes whose value is above 0, highest first; what differs by rounding is a tie, in the order of the identifiers.
std::vector<node_index> ranked(const citation_graph& graph, const std::vector<double>& values) {
  std::vector<node_index> order;
  for (node_index n = 0; n < values.size(); ++n) {
    if (values[n] > 0) order.push_back(n);
  }
  const double most = values.empty() ? 0 : *std::ranges::max_element(values);
  std::ranges::sort(
      order, {}, [&](node_index n) { return std::tuple(-std::round(values[n] / most * 1e10), graph.nodes()[n].id); });
  return order;
}

constexpr std::string_view sides[] = {"authority", "hub"};

class hits_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  void add_options(CLI::App& app) override {
    limit_to(*app.add_option("--by", by_, "Rank by authority (default) or hub")->type_name("SCORE"), "score", sides);
  }

  [[nodiscard]] result<table_source> found_in(const citation_graph& graph, messages&) const override {
    const citation_graph texts = projection(graph);
    const hits_scores scores = hits(texts);
    table t{
        {number_column("rank"),
         {"instrument"},
         name_column("name"),
         measure_column("authority", "how much good hubs cite it; all authorities together are 1"),
         measure_column("hub", "how much it cites that has authority; all hubs together are 1")},
        {}};
    for (const node_index n : ranked(texts, by_ == sides[1] ? scores.hubs : scores.authorities)) {
      auto& row = t.rows.emplace_back();
      row.push_back(number(t.rows.size()));
      add_node(row, texts, n);
      row.insert(row.end(), {scores.authorities[n], scores.hubs[n]});
    }
    return limited(std::move(t));
  }

 private:
  std::string by_;
};

class betweenness_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  void add_options(CLI::App& app) override {
    const auto add = [&](const char* name, auto& value, const char* what) {
      limit_to_numbers(*app.add_option(name, value, what)->type_name("N")->capture_default_str(), 1, 1'000'000'000);
    };
    add("--exact-up-to", options_.exact_up_to, "Exact for up to N citing nodes, else from a sample");
    add("--sample", options_.sample, "Number of citing nodes in a sample");
  }

  [[nodiscard]] result<table_source> found_in(const citation_graph& graph, messages& out) const override {
    const citation_graph texts = projection(graph);
    const betweenness_scores scores = betweenness(texts, options_);
    if (!scores.exact) out.note(fmt::format("estimated from the chains that leave {} nodes", scores.sources));
    table t{{number_column("rank"),
             {"instrument"},
             name_column("name"),
             measure_column("betweenness", "how many pairs of texts are joined by a shortest chain of citations through it")},
            {}};
    for (const node_index n : ranked(texts, scores.values)) {
      auto& row = t.rows.emplace_back();
      row.push_back(number(t.rows.size()));
      add_node(row, texts, n);
      row.emplace_back(scores.values[n]);
    }
    return limited(std::move(t));
  }

 private:
  betweenness_options options_;
};

}  // namespace

std::unique_ptr<command> make_analyse_hits_command() {
  return std::make_unique<hits_analysis>("hits --by hub --top 5 graphs/corpus");
}

std::unique_ptr<command> make_analyse_betweenness_command() {
  return std::make_unique<betweenness_analysis>("betweenness --top 10 graphs/corpus");
}

}  // namespace recital::cli
