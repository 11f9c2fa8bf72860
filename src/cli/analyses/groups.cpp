#include <fmt/format.h>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>

#include <algorithm>
#include <memory>
#include <tuple>

#include "cli/analyses/analysis.hpp"
#include "cli/cells.hpp"
#include "cli/choice.hpp"
#include "recital/analyse/communities.hpp"
#include "recital/analyse/components.hpp"

namespace recital::cli {
namespace {

/// The nodes of groups of two and more; of one group the most cited first.
table members(const citation_graph& graph, const node_groups& groups, const char* called) {
  std::vector<node_index> order;
  for (node_index n = 0; n < groups.of.size(); ++n) {
    if (groups.sizes[groups.of[n]] > 1) order.push_back(n);
  }
  std::ranges::sort(order, {}, [&](node_index n) {
    return std::tuple(groups.of[n], -std::int64_t{graph.nodes()[n].citations}, graph.nodes()[n].id);
  });
  table t{
      {number_column(called), number_column("size"), {"instrument"}, name_column("name"), number_column("citations")},
      {}};
  for (const node_index n : order) {
    auto& row = t.rows.emplace_back();
    row.insert(row.end(), {number(groups.of[n] + std::uint64_t{1}), number(groups.sizes[groups.of[n]])});
    add_node(row, graph, n);
    row.push_back(number(graph.nodes()[n].citations));
  }
  return t;
}

std::size_t of_two_and_more(const node_groups& groups) {
  return static_cast<std::size_t>(std::ranges::count_if(groups.sizes, [](std::size_t size) { return size > 1; }));
}

class communities_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  void add_options(CLI::App& app) override {
    limit_to_reals(*app.add_option("--resolution", options_.resolution,
                                   "Higher values give more and smaller communities (default 1)")
                        ->type_name("NUMBER"),
                   1e-6, 1e6);
  }

  [[nodiscard]] result<table_source> found_in(const citation_graph& graph, messages& out) const override {
    const citation_graph texts = projection(graph);
    const community_findings found = communities(texts, options_);
    out.note(fmt::format("{} communities, modularity {:.4f}", of_two_and_more(found.groups), found.modularity));
    return limited(members(texts, found.groups, "community"));
  }

 private:
  community_options options_;
};

class components_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  [[nodiscard]] result<table_source> found_in(const citation_graph& graph, messages& out) const override {
    const citation_graph texts = projection(graph);
    const node_groups found = strong_components(texts);
    out.note(fmt::format("{} strongly connected components, {} of them circles", found.sizes.size(),
                         of_two_and_more(found)));
    return limited(members(texts, found, "component"));
  }
};

}  // namespace

std::unique_ptr<command> make_analyse_communities_command() {
  return std::make_unique<communities_analysis>("communities graphs/corpus");
}

std::unique_ptr<command> make_analyse_components_command() {
  return std::make_unique<components_analysis>("components graphs/corpus");
}

}  // namespace recital::cli
