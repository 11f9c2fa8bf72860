#include "cli/analyses/analysis.hpp"

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <utility>

#include "cli/cells.hpp"
#include "cli/choice.hpp"
#include "cli/summary.hpp"
#include "core/quote.hpp"
#include "recital/graph/narrow.hpp"

namespace recital::cli {
namespace {

constexpr unsigned long most = 1'000'000'000;

}  // namespace

void analysis::setup(CLI::App& app) {
  add_options(app);
  add_inputs(app, inputs_);
  filters_.add_to(app);
  names_.add_to(app);
  app.add_flag("--pinpoints", pinpoints_, "Keep articles, actions and other provisions as nodes of their own");
  limit_to_numbers(*app.add_option("--top", top_, "At most N rows")->type_name("N"), 1, most);
  form_.add_to(app);
  common_.add_to(app, "recital analyse " + example_);
}

result<table_source> analysis::findings(const citation_graph& whole, messages& out) const {
  const auto graph = narrow(whole, filters_.chosen());
  if (!graph) return tl::make_unexpected(graph.error());
  auto found = found_in(without_names(*graph), out);
  if (!found) return found;
  const graph_totals all = totals_of(*graph);
  if (!form_.is_for_programs()) out.note("counted " + summary(*graph, all));
  if (all.names > 0) out.note(names_left_out(all.names));
  return found;
}

citation_graph analysis::projection(const citation_graph& graph) const {
  return fold(graph, {.paragraphs = true, .provisions = !pinpoints_});
}

table analysis::limited(table all) const {
  if (top_ != 0 && all.rows.size() > top_) all.rows.resize(top_);
  return all;
}

void add_node(std::vector<table_cell>& row, const citation_graph& graph, node_index n) {
  row.push_back(text(graph.nodes()[n].id));
  row.push_back(text(graph.nodes()[n].label));
}

result<node_index> node_named(const citation_graph& graph, const std::string& name) {
  if (const node_index found = graph.find(name); found != no_index) return found;
  return failure(error_code::not_found, "nothing in the graph is called " + quote(name));
}

}  // namespace recital::cli
