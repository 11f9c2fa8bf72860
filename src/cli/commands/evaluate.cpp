#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/output.hpp"
#include "cli/table_options.hpp"
#include "cli/walk.hpp"
#include "recital/analyse/evaluate.hpp"
#include "recital/core/target_id.hpp"
#include "recital/formats/table.hpp"

namespace recital::cli {
namespace {

table scores(const evaluation& made, bool rounded) {
  const auto figure = [rounded](double value) {
    return rounded ? table_cell(fmt::format("{:.4f}", value)) : table_cell(value);
  };
  const auto number = [](std::size_t count) { return table_cell(static_cast<std::int64_t>(count)); };
  table t;
  t.columns = {{"level"},
               {"precision", table_align::right},
               {"recall", table_align::right},
               {"f1", table_align::right},
               {"found", table_align::right},
               {"wanted", table_align::right},
               {"wrong", table_align::right}};
  for (const level_score& score : made.levels) {
    t.rows.push_back({std::string(name(score.level)), figure(score.precision()), figure(score.recall()),
                      figure(score.f1()), number(score.found), number(score.wanted), number(score.wrong)});
  }
  return t;
}

table disagreements(const evaluation& made) {
  table t;
  t.columns = {{"edge"},
               {"document", table_align::left, true},
               {"paragraph", table_align::right},
               {"target"},
               {"surface", table_align::left, true}};
  const auto add = [&](const std::vector<disagreement>& edges, const char* verdict) {
    for (const disagreement& d : edges) {
      t.rows.push_back({verdict, d.document, d.paragraph, target_id(d.target, d.pinpoint).text(), d.surface});
    }
  };
  add(made.missed, "missed");
  add(made.wrong, "wrong");
  return t;
}

class evaluate_command : public command {
 public:
  void setup(CLI::App& app) override {
    add_inputs(app, inputs_);
    app.add_option("--gold", gold_, "References that people marked, one JSON object a line")
        ->type_name("FILE")
        ->required();
    app.add_flag("--errors", errors_, "List missed and wrong references (csv and json: only these)");
    form_.add_to(app);
    common_.add_to(app, "recital evaluate --gold graphs/corpus.gold.jsonl graphs/corpus");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto gold = read_gold();
    if (!gold) return out.refused(gold.error());
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    common_.will_write(form_.path());
    auto to = form_.open();
    if (!to) return out.refused(to.error());
    std::vector<reading> documents;
    const tally read = read_all(*all, common_, inputs_, out, documents);
    if (read.read == 0) return exit_status::nothing_done;
    const evaluation made = evaluate(*gold, documents, all->known);
    write(to->stream(), made);
    if (auto written = to->commit(); !written) return out.refused(written.error());
    if (!made.absent.empty()) {
      out.note(fmt::format("{}: not among the inputs: {}", gold_, fmt::join(made.absent, " ")));
    }
    return read.status();
  }

 private:
  [[nodiscard]] result<gold_edges> read_gold() const {
    auto bytes = read_input(gold_);
    if (!bytes) return tl::make_unexpected(std::move(bytes).error());
    return gold_edges::parse(gold_, *bytes);
  }

  void write(std::ostream& to, const evaluation& made) const {
    const bool for_programs = form_.is_for_programs();
    if (!for_programs || !errors_) form_.write(to, scores(made, !for_programs));
    if (!for_programs && errors_) to << '\n';
    if (errors_) form_.write(to, disagreements(made));
  }

  common_options common_;
  std::vector<std::string> inputs_;
  std::string gold_;
  bool errors_ = false;
  table_options form_;
};

}  // namespace

std::unique_ptr<command> make_evaluate_command() { return std::make_unique<evaluate_command>(); }

}  // namespace recital::cli
