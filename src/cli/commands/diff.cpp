#include <fmt/format.h>

#include <algorithm>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/cells.hpp"
#include "cli/choice.hpp"
#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/filter_options.hpp"
#include "cli/names_option.hpp"
#include "cli/period.hpp"
#include "cli/summary.hpp"
#include "cli/table_options.hpp"
#include "cli/walk.hpp"
#include "cli/written_files.hpp"
#include "recital/analyse/change.hpp"
#include "recital/formats/findings.hpp"
#include "recital/graph/graph.hpp"
#include "recital/graph/narrow.hpp"

namespace recital::cli {
namespace {

constexpr unsigned long most = 1'000'000'000;

table_cell listed(const std::vector<std::string>& paragraphs) {
  return text(fmt::format("{}", fmt::join(paragraphs, " ")));
}

/// For people: documents, and the paragraphs that show it.
table brief(const std::vector<change_row>& rows) {
  table t{{{"change"},
           {"instrument"},
           name_column("name"),
           number_column("before"),
           number_column("after"),
           measure_column("g2", "log-likelihood ratio (G²) of the change: by chance, 3.84 is passed in 5 of 100 cases, 6.63 in 1"),
           name_column("paragraphs")},
          {}};
  for (const change_row& row : rows) {
    const bool is_past = row.how == change::gone || row.how == change::falling;
    const std::string before = fmt::format("{} ({:.0f}%)", row.before.documents, 100 * row.before.share);
    const std::string after = fmt::format("{} ({:.0f}%)", row.after.documents, 100 * row.after.share);
    t.rows.push_back({std::string(name(row.how)), row.id, text(row.label), before, after, row.g_squared,
                      listed(is_past ? row.before.evidence : row.after.evidence)});
  }
  return t;
}

class diff_command : public command {
 public:
  void setup(CLI::App& app) override {
    add_inputs(app, inputs_)->description("Two inputs, A and B; with --before or --after any number");
    app.add_option("--before", before_, "A is the documents up to YEAR, or those of YEAR-YEAR")->type_name("YEARS");
    app.add_option("--after", after_, "B is the documents from YEAR on, or those of YEAR-YEAR")->type_name("YEARS");
    limit_to(*app.add_option("--only", only_, joined(change_names) + " (default: all but the last)")
                  ->type_name("CHANGE,...")
                  ->delimiter(',')
                  ->allow_extra_args(false),
             "change", change_names);
    limit_to_numbers(
        *app.add_option("--evidence", options_.evidence, "Number of paragraphs shown for each side (default 3; 0: all)")
             ->type_name("N"),
        0, most);
    filters_.add_to(app);
    names_.add_to(app);
    app.add_flag("--pinpoints", options_.pinpoints, "Also compare articles, actions and other provisions");
    app.add_flag("--doubtful", options_.doubtful, "Also compare targets that are ambiguous or unresolved");
    limit_to_numbers(*app.add_option("--top", top_, "At most N rows for each change")->type_name("N"), 1, most);
    form_.add_to(app);
    common_.add_to(app, "recital diff --before 2009 --only gone,falling graphs/corpus");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto periods = two_periods(before_, after_);
    if (!periods) return out.refused(periods.error());
    const bool by_period = !before_.empty() || !after_.empty();
    if (!by_period && inputs_.size() != 2) {
      return out.refused({error_code::bad_usage, "diff compares two inputs; give A and B, or one with --before", {}});
    }
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    common_.will_write(form_.path());
    found_inputs both = find_inputs(inputs_);  // neither of them may be replaced, whichever is read first
    if (auto apart = keep_apart(both, common_.written, common_); !apart) return out.refused(apart.error());
    auto to = form_.open();
    if (!to) return out.refused(to.error());

    graph_filter part = filters_.chosen();
    options_.kinds = std::exchange(part.kinds, {});  // shares are those of all documents, whatever else they cite
    tally read;
    const auto graph_of = [&](const std::vector<std::string>& inputs) {
      graph_builder builder(all->known, {.language = names_.language_of_names(common_),
                                         .versions = filters_.versions(),
                                         .name_provision = provision_words()});
      const tally one = read_into(builder, *all, common_, inputs, out);
      note_set_aside(out, builder.set_aside());
      read.read += one.read;
      read.failed += one.failed;
      read.left += one.left;
      return *narrow(std::move(builder).build(), part);
    };
    std::vector<change_row> found;
    if (by_period) {
      const citation_graph graph = graph_of(inputs_);
      found = compared(within(graph, periods->first), within(graph, periods->second), out);
    } else {
      const citation_graph before = graph_of({inputs_.front()});
      found = compared(before, graph_of({inputs_.back()}), out);
    }
    if (read.read == 0) return exit_status::nothing_done;
    found = wanted(std::move(found));
    form_.write(to->stream(), form_.is_for_programs() ? change_rows(found) : brief(found));
    if (auto written = to->commit(); !written) return out.refused(written.error());
    return read.status();
  }

 private:
  static citation_graph within(const citation_graph& graph, const period& years) {
    return cited_between(graph, years.since, years.until);
  }

  [[nodiscard]] std::vector<change_row> compared(const citation_graph& before, const citation_graph& after,
                                                 messages& out) const {
    if (!form_.is_for_programs()) {
      out.note("counted before: " + summary(before, totals_of(before)));
      out.note("counted after: " + summary(after, totals_of(after)));
    }
    return changes(before, after, options_);
  }

  [[nodiscard]] bool is_wanted(change how) const {
    return only_.empty() ? how != change::steady : std::ranges::find(only_, name(how)) != only_.end();
  }

  /// The changes asked for; they stand together, so the first of each are easily told.
  [[nodiscard]] std::vector<change_row> wanted(std::vector<change_row> all) const {
    std::vector<change_row> rows;
    std::size_t met = 0;
    for (change_row& row : all) {
      if (!is_wanted(row.how)) continue;
      met = rows.empty() || rows.back().how != row.how ? 1 : met + 1;
      if (top_ == 0 || met <= top_) rows.push_back(std::move(row));
    }
    return rows;
  }

  common_options common_;
  std::vector<std::string> inputs_;
  std::string before_;
  std::string after_;
  std::vector<std::string> only_;
  change_options options_;
  filter_options filters_;
  names_option names_;
  std::size_t top_ = 0;
  table_options form_;
};

}  // namespace

std::unique_ptr<command> make_diff_command() { return std::make_unique<diff_command>(); }

}  // namespace recital::cli
