#include <fmt/format.h>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>

#include <memory>
#include <string_view>

#include "cli/analysis.hpp"
#include "cli/cells.hpp"
#include "cli/choice.hpp"
#include "recital/analyse/common_citations.hpp"
#include "recital/analyse/mutual.hpp"

namespace recital::cli {
namespace {

constexpr std::string_view levels[] = {"document", "paragraph"};

using finder = std::vector<common_pair> (*)(const citation_graph&, const pair_options&);

template <finder Find>
class common_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  void add_options(CLI::App& app) override {
    limit_to(*app.add_option("--level", level_, "What cites: document (default) or paragraph")->type_name("LEVEL"),
             "level", levels);
    limit_to_numbers(*app.add_option("--at-least", at_least_, "Only pairs with so much in common")->type_name("N"), 1,
                     1'000'000'000);
  }

  [[nodiscard]] result<table> findings(const citation_graph& graph, messages&) const override {
    const citation_graph texts = level_ == levels[1] ? projection_of_paragraphs(graph) : projection(graph);
    table t{{{"first"},
             name_column("first_name"),
             {"second"},
             name_column("second_name"),
             number_column("common"),
             number_column("strength")},
            {}};
    for (const common_pair& pair : Find(texts, {.at_least = at_least_, .top = top()})) {
      auto& row = t.rows.emplace_back();
      add_node(row, texts, pair.first);
      add_node(row, texts, pair.second);
      row.insert(row.end(), {number(pair.common), pair.strength});
    }
    return t;
  }

 private:
  std::string level_;
  std::uint32_t at_least_ = 1;
};

class reciprocal_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  [[nodiscard]] result<table> findings(const citation_graph& graph, messages& out) const override {
    const citation_graph texts = projection(graph);
    table t{{{"first"},
             name_column("first_name"),
             {"second"},
             name_column("second_name"),
             number_column("there"),
             number_column("back")},
            {}};
    for (const mutual_pair& pair : reciprocal_citations(texts)) {
      auto& row = t.rows.emplace_back();
      add_node(row, texts, pair.first);
      add_node(row, texts, pair.second);
      row.insert(row.end(), {number(pair.there), number(pair.back)});
    }
    out.note(fmt::format("{:.4g} of all citations between two nodes are returned", reciprocity(texts)));
    return limited(std::move(t));
  }
};

}  // namespace

std::unique_ptr<command> make_analyse_cocitation_command() {
  return std::make_unique<common_analysis<co_citation>>(
      "cocitation --level paragraph --pinpoints --top 10 graphs/corpus");
}

std::unique_ptr<command> make_analyse_coupling_command() {
  return std::make_unique<common_analysis<bibliographic_coupling>>("coupling --top 10 graphs/corpus");
}

std::unique_ptr<command> make_analyse_reciprocal_command() {
  return std::make_unique<reciprocal_analysis>("reciprocal graphs/corpus");
}

}  // namespace recital::cli
