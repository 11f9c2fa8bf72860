#include "cli/analysis.hpp"

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <utility>

#include "cli/cells.hpp"
#include "cli/choice.hpp"
#include "cli/knowledge.hpp"
#include "cli/walk.hpp"
#include "recital/graph/narrow.hpp"

namespace recital::cli {
namespace {

constexpr unsigned long most = 1'000'000'000;

}  // namespace

void analysis::setup(CLI::App& app) {
  add_options(app);
  add_inputs(app, inputs_);
  filters_.add_to(app);
  app.add_flag("--pinpoints", pinpoints_, "Keep articles, actions and the like apart from their instruments");
  limit_to_numbers(*app.add_option("--top", top_, "At most so many")->type_name("N"), 1, most);
  form_.add_to(app);
  common_.add_to(app, "recital analyse " + example_);
}

exit_status analysis::run() {
  messages out(common_.quiet);
  const auto all = load_knowledge(common_);
  if (!all) return out.refused(all.error());
  auto to = form_.open();
  if (!to) return out.refused(to.error());

  std::vector<reading> documents;
  const tally read = read_all(*all, common_, inputs_, out, documents);
  if (read.read == 0) return exit_status::nothing_done;
  const auto graph = narrow(build_graph(documents, all->known, {.language = common_.language}), filters_.chosen());
  if (!graph) return out.refused(graph.error());
  const auto found = findings(*graph, out);
  if (!found) return out.refused(found.error());
  form_.write(to->stream(), *found);
  if (auto written = to->commit(); !written) return out.refused(written.error());
  return read.status();
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
  return failure(error_code::not_found, "nothing in the graph is called \"" + name + "\"");
}

}  // namespace recital::cli
