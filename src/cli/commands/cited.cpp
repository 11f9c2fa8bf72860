#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <string>
#include <vector>

#include "cli/cells.hpp"
#include "cli/choice.hpp"
#include "cli/summary.hpp"
#include "cli/table_command.hpp"
#include "recital/analyse/cited.hpp"
#include "recital/formats/findings.hpp"
#include "recital/graph/graph.hpp"
#include "recital/graph/narrow.hpp"

namespace recital::cli {
namespace {

/// For people: what fits on a line.
table brief(const cited_findings& found, cited_by by) {
  table t;
  t.columns = {{"rank", table_align::right},      {"instrument"},
               {"name", table_align::left, true}, {"paragraphs", table_align::right},
               {"documents", table_align::right}, {"mentions", table_align::right},
               {"first", table_align::right},     {"last", table_align::right}};
  if (by == cited_by::pagerank) t.columns.push_back(
        measure_column("pagerank", "how often a reader who follows citations at random comes to it, as a share of 1"));
  for (const cited_row& row : found.rows) {
    t.rows.push_back({number(row.rank), row.id, row.label, number(row.paragraphs), number(row.documents),
                      number(row.mentions), year(row.first_year), year(row.last_year)});
    if (by == cited_by::pagerank) t.rows.back().emplace_back(row.pagerank);
  }
  return t;
}

class cited_command : public graph_table_command {
 public:
  void setup(CLI::App& app) override {
    add_inputs(app, inputs_);
    limit_to(*app.add_option("--by", by_, "Rank by " + joined(cited_by_names) + " (default: the first)")
                  ->type_name("FIGURE"),
             "figure", cited_by_names);
    filters_.add_to(app);
    names_.add_to(app);
    app.add_flag("--pinpoints", options_.pinpoints, "Also rank articles, actions and other provisions");
    app.add_flag("--doubtful", options_.doubtful, "Also rank names that are ambiguous or unresolved");
    limit_to_numbers(*app.add_option("--top", options_.top, "At most N rows")->type_name("N"), 1, 1'000'000'000);
    form_.add_to(app);
    common_.add_to(app, "recital cited --top 10 graphs/corpus");
  }

 private:
  [[nodiscard]] result<table_source> findings(const citation_graph& whole, messages& out) const override {
    graph_filter part = filters_.chosen();
    part.kinds.clear();  // others are left out of the ranking, not of the graph that it is made of
    const auto graph = narrow(whole, part);
    if (!graph) return tl::make_unexpected(graph.error());
    if (!form_.is_for_programs()) out.note("counted " + summary(*graph, totals_of(*graph)));
    const auto found = most_cited(*graph, options());
    if (found.names > 0) out.note(names_left_out(found.names) + "; --doubtful ranks them too");
    return form_.is_for_programs() ? cited_rows(found, options().by) : brief(found, options().by);
  }

  [[nodiscard]] cited_options options() const {
    cited_options made = options_;
    if (!by_.empty()) made.by = *cited_by_named(by_);
    made.kinds = filters_.chosen().kinds;
    return made;
  }

  std::string by_;
  cited_options options_;
};

}  // namespace

std::unique_ptr<command> make_cited_command() { return std::make_unique<cited_command>(); }

}  // namespace recital::cli
