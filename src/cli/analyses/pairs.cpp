#include <fmt/format.h>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>

#include <memory>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/analyses/analysis.hpp"
#include "cli/cells.hpp"
#include "cli/choice.hpp"
#include "recital/analyse/common_citations.hpp"
#include "recital/analyse/mutual.hpp"
#include "recital/graph/narrow.hpp"

namespace recital::cli {
namespace {

constexpr std::string_view levels[] = {"document", "paragraph"};

/// There may be as many pairs as the square of the texts, so rows are made of them one by one.
table_source table_of(const citation_graph& texts, std::vector<common_pair> pairs) {
  return {{{"first"},
           side_name_column("first_name"),
           {"second"},
           side_name_column("second_name"),
           measure_column("common", "how many citing texts, or cited ones, the two have in common"),
           measure_column("strength", "the same as a share of what each has, 0 to 1 (Salton's cosine)")},
          [texts, all = std::move(pairs)](const auto& take) {
            for (const common_pair& pair : all) {
              table_source::row row;
              add_node(row, texts, pair.first);
              add_node(row, texts, pair.second);
              row.insert(row.end(), {number(pair.common), pair.strength});
              take(row);
            }
          }};
}

/// What co-citation and coupling have in common.
class common_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  void add_options(CLI::App& app) override {
    limit_to(*app.add_option("--level", level_, "What counts as citing: document (default) or paragraph")
                  ->type_name("LEVEL"),
             "level", levels);
    limit_to_numbers(*app.add_option("--at-least", at_least_, "Only pairs with at least N in common")->type_name("N"),
                     1, 1'000'000'000);
  }

  [[nodiscard]] bool keeps_paragraphs() const { return level_ == levels[1]; }
  [[nodiscard]] pair_options options() const { return {.at_least = at_least_, .top = top()}; }

 private:
  std::string level_;
  std::uint32_t at_least_ = 1;
};

class cocitation_analysis : public common_analysis {
 public:
  using common_analysis::common_analysis;

 protected:
  void add_options(CLI::App& app) override {
    common_analysis::add_options(app);
    app.add_flag("--only-pinpoints", only_pinpoints_, "Only pairs of articles, actions and other provisions");
  }

  [[nodiscard]] result<table_source> found_in(const citation_graph& graph, messages&) const override {
    const bool apart = pinpoints() || only_pinpoints_;
    const citation_graph texts = fold(graph, {.paragraphs = !keeps_paragraphs(), .provisions = !apart});
    if (!only_pinpoints_) return table_of(texts, co_citation(texts, options()));
    auto pairs = co_citation(texts, {.at_least = options().at_least});
    const auto is_part = [&](node_index n) { return texts.whole_of(n) != n; };
    std::erase_if(pairs, [&](const common_pair& p) { return !is_part(p.first) || !is_part(p.second); });
    if (top() != 0 && pairs.size() > top()) pairs.resize(top());
    return table_of(texts, std::move(pairs));
  }

 private:
  bool only_pinpoints_ = false;
};

class coupling_analysis : public common_analysis {
 public:
  using common_analysis::common_analysis;

 protected:
  [[nodiscard]] result<table_source> found_in(const citation_graph& graph, messages&) const override {
    const citation_graph texts = fold(graph, {.paragraphs = !keeps_paragraphs(), .provisions = !pinpoints()});
    return table_of(texts, bibliographic_coupling(texts, options()));
  }
};

class reciprocal_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  [[nodiscard]] result<table_source> found_in(const citation_graph& graph, messages& out) const override {
    const citation_graph texts = projection(graph);
    table t{{{"first"},
             side_name_column("first_name"),
             {"second"},
             side_name_column("second_name"),
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
  return std::make_unique<cocitation_analysis>("cocitation --level paragraph --only-pinpoints --top 10 graphs/corpus");
}

std::unique_ptr<command> make_analyse_coupling_command() {
  return std::make_unique<coupling_analysis>("coupling --top 10 graphs/corpus");
}

std::unique_ptr<command> make_analyse_reciprocal_command() {
  return std::make_unique<reciprocal_analysis>("reciprocal graphs/corpus");
}

}  // namespace recital::cli
