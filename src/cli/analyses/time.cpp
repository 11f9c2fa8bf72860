#include <fmt/format.h>

#include <algorithm>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

#include "cli/analyses/analysis.hpp"
#include "cli/cells.hpp"
#include "cli/choice.hpp"
#include "recital/analyse/age.hpp"
#include "recital/analyse/series.hpp"

namespace recital::cli {
namespace {

void add_figures(std::vector<table_cell>& row, const age_figures& figures) {
  row.insert(row.end(), {number(figures.citations), number(figures.undated), number(figures.later)});
  if (figures.citations == 0) {
    row.resize(row.size() + 4);
    return;
  }
  row.insert(row.end(),
             {figures.half_life, figures.mean, std::int64_t{figures.youngest}, std::int64_t{figures.oldest}});
}

class age_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  [[nodiscard]] result<table_source> found_in(const citation_graph& graph, messages& out) const override {
    const citation_graph texts = projection(graph);
    age_findings found = citation_ages(texts);
    if (const auto later = found.all.later; later > 0) {
      out.note(fmt::format("{} {} what is dated later than the text that cites it: an age below 0", later,
                           later == 1 ? "citation is to" : "citations are to"));
    }
    std::ranges::sort(found.cited, [&](const age_row& a, const age_row& b) {
      if (a.figures.citations != b.figures.citations) return a.figures.citations > b.figures.citations;
      return texts.nodes()[a.cited].id < texts.nodes()[b.cited].id;
    });
    table t{{{"instrument"},
             name_column("name"),
             number_column("year"),
             number_column("citations"),
             number_column("undated"),
             measure_column("later", "citations of what is dated later than the text that cites it"),
             measure_column("half_life", "in years: half of the citations are to what was younger when it was cited"),
             measure_column("mean", "the mean age in years when it is cited"),
             number_column("youngest"),
             number_column("oldest")},
            {}};
    for (const age_row& one : found.cited) {
      auto& row = t.rows.emplace_back();
      add_node(row, texts, one.cited);
      const int dated = texts.nodes()[one.cited].year;
      row.push_back(year(dated == 0 ? std::nullopt : std::optional(dated)));
      add_figures(row, one.figures);
    }
    t = limited(std::move(t));
    std::vector<table_cell> all(3);  // without an instrument: of all citations
    add_figures(all, found.all);
    t.rows.insert(t.rows.begin(), std::move(all));
    return t;
  }
};

/// How each node is cited over all years: by documents, and in paragraphs.
std::vector<std::pair<std::uint64_t, std::uint64_t>> sums(const citation_graph& graph,
                                                          const std::vector<series_row>& rows) {
  std::vector<std::pair<std::uint64_t, std::uint64_t>> all(graph.nodes().size());
  for (const series_row& row : rows) {
    all[row.cited].first += row.documents;
    all[row.cited].second += row.paragraphs;
  }
  return all;
}

class series_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  [[nodiscard]] result<table_source> found_in(const citation_graph& graph, messages&) const override {
    const citation_graph texts = projection(graph);
    auto rows = citation_series(texts);
    const auto cited = sums(texts, rows);
    std::ranges::stable_sort(rows, [&](const series_row& a, const series_row& b) {
      if (cited[a.cited] != cited[b.cited]) return cited[a.cited] > cited[b.cited];
      return texts.nodes()[a.cited].id < texts.nodes()[b.cited].id;
    });
    table t{{{"instrument"},
             name_column("name"),
             number_column("year"),
             number_column("documents"),
             number_column("paragraphs"),
             measure_column("share", "of the citing documents of the year, the part that cite it")},
            {}};
    std::size_t met = 0;
    node_index last = no_index;
    for (const series_row& one : rows) {
      if (one.cited != last && ++met > top() && top() != 0) break;  // so many instruments, not rows
      last = one.cited;
      auto& row = t.rows.emplace_back();
      add_node(row, texts, one.cited);
      row.insert(row.end(), {std::int64_t{one.year}, number(one.documents), number(one.paragraphs), one.share});
    }
    return t;
  }
};

class bursts_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  void add_options(CLI::App& app) override {
    limit_to_reals(*app.add_option("--ratio", options_.ratio, "How many times the usual rate a burst has (default 2)")
                        ->type_name("NUMBER"),
                   1.0, 1e6);
    limit_to_reals(
        *app.add_option("--cost", options_.cost, "Cost of beginning a burst; higher gives fewer bursts (default 1)")
             ->type_name("NUMBER"),
        0.0, 1e6);
  }

  [[nodiscard]] result<table_source> found_in(const citation_graph& graph, messages&) const override {
    const citation_graph texts = projection(graph);
    table t{
        {{"instrument"},
         name_column("name"),
         number_column("since"),
         number_column("until"),
         measure_column("weight", "how much likelier these years are in a burst than outside one, as a logarithm (base e)")},
        {}};
    for (const burst& one : citation_bursts(texts, options_)) {
      auto& row = t.rows.emplace_back();
      add_node(row, texts, one.cited);
      row.insert(row.end(), {std::int64_t{one.since}, std::int64_t{one.until}, one.weight});
    }
    return limited(std::move(t));
  }

 private:
  burst_options options_;
};

}  // namespace

std::unique_ptr<command> make_analyse_age_command() {
  return std::make_unique<age_analysis>("age --top 10 graphs/corpus");
}

std::unique_ptr<command> make_analyse_series_command() {
  return std::make_unique<series_analysis>("series --top 3 graphs/corpus");
}

std::unique_ptr<command> make_analyse_bursts_command() {
  return std::make_unique<bursts_analysis>("bursts --ratio 3 graphs/corpus");
}

}  // namespace recital::cli
