#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <string>
#include <vector>

#include "cli/cells.hpp"
#include "cli/link_option.hpp"
#include "cli/table_command.hpp"
#include "cli/understood.hpp"
#include "formats/reuse_cells.hpp"
#include "recital/trace/lineage.hpp"

namespace recital::cli {
namespace {

constexpr std::size_t most = 20;  // chains of each kind

table chains_table(const lineage_findings& found) {
  table t{{number_column("chain"),
           number_column("step"),
           {"from"},
           {"tie"},
           {"to"},
           {"document"},
           {"paragraph"},
           {"standing"},
           {"verb"},
           {"voice"},
           number_column("score"),
           {"discounted"},
           name_column("words"),
           {"earlier_document", table_align::left, false, true},
           {"earlier_paragraph", table_align::left, false, true},
           {"earlier_words", table_align::left, false, true}},
          {}};
  for (std::size_t c = 0; c < found.chains.size(); ++c) {
    for (std::size_t s = 0; s < found.chains[c].size(); ++s) {
      const lineage_step& step = found.chains[c][s];
      auto& row = t.rows.emplace_back();
      row = {number(c + 1), number(s + 1), text(step.from), text(name(step.tie)), text(step.to)};
      if (!step.at) {
        row.resize(t.columns.size());
        continue;
      }
      const bool stands = step.at->standing != standing::unknown;
      row.insert(
          row.end(),
          {text(step.at->document), text(step.at->paragraph), stands ? text(name(step.at->standing)) : table_cell(),
           text(step.label.verb), text(step.label.voice), step.score > 0 ? table_cell(step.score) : table_cell(),
           step.reuse ? text(tables::discounted(step.reuse->echo, step.reuse->boilerplate)) : table_cell(),
           text(step.at->text.substr(step.words.begin, step.words.size()))});
      if (step.there) {
        row.insert(row.end(), {text(step.there->document), text(step.there->paragraph),
                               text(step.there->text.substr(step.words_there.begin, step.words_there.size()))});
      }
      row.resize(t.columns.size());
    }
  }
  return t;
}

class lineage_command : public reading_table_command {
 public:
  void setup(CLI::App& app) override {
    app.add_option("A", from_, "One text or provision: identifier, symbol or reference in words")
        ->type_name("")
        ->required();
    app.add_option("B", to_, "The other text or provision")->type_name("")->required();
    add_inputs(app, inputs_);
    links_.add_to(app);
    treaty_.add_to(app);
    form_.add_to(app);
    common_.add_to(app, "recital lineage A/C.1/75/L.99 treaty:npt#art_6 graphs/corpus");
  }

 private:
  [[nodiscard]] result<void> understand(const knowledge& all, messages& out) override {
    return understand_all({&from_, &to_}, all, out);
  }

  [[nodiscard]] result<table_source> findings(const material& given) const override {
    const knowledge& all = given.all;
    given.out.working("looking for chains, for words that come back and for subjects");
    const auto found = lineage(given.documents, all.known, all.languages, from_, to_,
                               {most, links_.chosen(), given.treaties, given.kept});
    if (!found) return tl::make_unexpected(found.error());
    if (found->chains.empty()) given.out.note("no chain leads from A to B in the documents that were read");
    return chains_table(*found);
  }

  std::string from_, to_;
  link_option links_;
};

}  // namespace

std::unique_ptr<command> make_lineage_command() { return std::make_unique<lineage_command>(); }

}  // namespace recital::cli
