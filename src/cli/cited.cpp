#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <cstdint>
#include <optional>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/choice.hpp"
#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/output.hpp"
#include "cli/walk.hpp"
#include "recital/analyse/cited.hpp"
#include "recital/export/table.hpp"
#include "recital/graph/graph.hpp"

namespace recital::cli {
namespace {

constexpr std::string_view formats[] = {"table", "csv", "json"};

table_cell number(std::uint64_t n) { return static_cast<std::int64_t>(n); }
table_cell year(std::optional<int> y) { return y ? table_cell(std::int64_t{*y}) : table_cell(); }
table_cell text(const std::string& t) { return t.empty() ? table_cell() : table_cell(t); }

/// For people: what fits on a line.
table brief(const cited_findings& found, cited_by by) {
  table t;
  t.columns = {{"rank", table_align::right},      {"instrument"},
               {"name", table_align::left, true}, {"paragraphs", table_align::right},
               {"documents", table_align::right}, {"mentions", table_align::right},
               {"first", table_align::right},     {"last", table_align::right}};
  if (by == cited_by::pagerank) t.columns.push_back({"pagerank", table_align::right});
  for (const cited_row& row : found.rows) {
    t.rows.push_back({number(row.rank), row.id, row.label, number(row.paragraphs), number(row.documents),
                      number(row.mentions), year(row.first_year), year(row.last_year)});
    if (by == cited_by::pagerank) t.rows.back().emplace_back(row.pagerank);
  }
  return t;
}

/// For programs: all that is known.
table complete(const cited_findings& found, cited_by by) {
  table t;
  for (const char* name : {"rank", "instrument", "label", "title", "symbol", "kind", "status", "paragraphs",
                           "documents", "mentions", "first_year", "last_year"}) {
    t.columns.push_back({name});
  }
  if (by == cited_by::pagerank) t.columns.push_back({"pagerank"});
  for (const cited_row& row : found.rows) {
    t.rows.push_back({number(row.rank), row.id, text(row.label), text(row.title), text(row.symbol), row.kind,
                      std::string(name(row.status)), number(row.paragraphs), number(row.documents),
                      number(row.mentions), year(row.first_year), year(row.last_year)});
    if (by == cited_by::pagerank) t.rows.back().emplace_back(row.pagerank);
  }
  return t;
}

class cited_command : public command {
 public:
  void setup(CLI::App& app) override {
    add_inputs(app, inputs_);
    limit_to(*app.add_option("--by", by_, "Rank by " + joined(cited_by_names) + " (default: the first)")
                  ->type_name("FIGURE"),
             "figure", cited_by_names);
    add_kinds(app, kinds_);
    app.add_flag("--pinpoints", options_.pinpoints, "Rank articles, actions and the like as well");
    app.add_flag("--doubtful", options_.doubtful, "Rank as well what no reference names beyond doubt");
    limit_to_numbers(*app.add_option("--top", options_.top, "At most so many")->type_name("N"), 1, 1'000'000'000);
    limit_to(*app.add_option("--format", format_, joined(formats) + "; otherwise as FILE ends, or a table")
                  ->type_name("FORMAT"),
             "format", formats);
    add_output(app, output_);
    common_.add_to(app, "recital cited --top 10 graphs/corpus");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    auto to = output::open(output_);
    if (!to) return out.refused(to.error());

    std::vector<reading> documents;
    const tally read = read_all(*all, common_, inputs_, out, documents);
    if (read.read == 0) return exit_status::nothing_done;
    const auto found = most_cited(build_graph(documents, all->known, {.language = common_.language}), options());
    write(to->stream(), found);
    if (auto written = to->commit(); !written) return out.refused(written.error());
    note_doubtful(out, found.doubtful);
    return read.status();
  }

 private:
  [[nodiscard]] cited_options options() const {
    cited_options made = options_;
    if (!by_.empty()) made.by = *cited_by_named(by_);
    made.kinds = kinds_named(kinds_);
    return made;
  }

  void write(std::ostream& to, const cited_findings& found) const {
    const std::string wanted = format_.empty() ? ending_of(output_) : format_;
    const cited_by by = options().by;
    if (wanted == "csv") {
      write_csv(to, complete(found, by));
    } else if (wanted == "json") {
      write_json(to, complete(found, by));
    } else {
      write_text(to, brief(found, by), terminal_width());
    }
  }

  static void note_doubtful(messages& out, std::size_t count) {
    if (count == 0) return;
    out.note(fmt::format("{} left out whose references are all ambiguous or unresolved; --doubtful ranks {} too", count,
                         count == 1 ? "it" : "them"));
  }

  common_options common_;
  std::vector<std::string> inputs_;
  std::string by_;
  std::vector<std::string> kinds_;
  cited_options options_;
  std::string format_;
  std::string output_;
};

}  // namespace

std::unique_ptr<command> make_cited_command() { return std::make_unique<cited_command>(); }

}  // namespace recital::cli
