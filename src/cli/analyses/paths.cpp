#include <fmt/format.h>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>

#include <algorithm>
#include <cmath>
#include <memory>
#include <string>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "cli/analyses/analysis.hpp"
#include "cli/cells.hpp"
#include "cli/understood.hpp"
#include "recital/analyse/chains.hpp"
#include "recital/analyse/main_path.hpp"

namespace recital::cli {
namespace {

/// Finds the paragraphs in which one document cites something.
class evidence {
 public:
  explicit evidence(const citation_graph& graph) : graph_(graph) {
    for (node_index n = 0; n < graph.nodes().size(); ++n) places_.emplace(graph.nodes()[n].id, n);
  }

  /// The first three, by their identifiers; "" where there is none.
  [[nodiscard]] std::string of(std::string_view citing, std::string_view cited) const {
    constexpr int most = 3;
    const node_index document = places_.at(citing);
    const node_index target = places_.at(cited);
    std::string shown;
    int count = 0;
    for (node_index n = document; n < graph_.nodes().size() && count < most; ++n) {
      if (graph_.whole_of(n) != document) break;  // what a document contains follows it
      if (cites(n, target)) shown.append(count++ == 0 ? "" : " ").append(graph_.nodes()[n].id);
    }
    return shown;
  }

 private:
  [[nodiscard]] bool cites(node_index paragraph, node_index target) const {
    const bool is_whole = graph_.whole_of(target) == target;
    return std::ranges::any_of(graph_.out_edges(paragraph), [&](const edge& e) {
      return e.kind == edge_kind::cites && (is_whole ? graph_.whole_of(e.to) : e.to) == target;
    });
  }

  const citation_graph& graph_;
  std::unordered_map<std::string_view, node_index> places_;
};

class main_path_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  void add_options(CLI::App& app) override {
    app.add_flag("--counts", counts_, "List every citation with its search path count instead");
  }

  [[nodiscard]] result<table_source> found_in(const citation_graph& graph, messages& out) const override {
    const citation_graph texts = projection(graph);
    const evidence paragraphs(graph);
    table t{{{"citing"},
             side_name_column("citing_name"),
             {"cited"},
             side_name_column("cited_name"),
             measure_column("log_count", "logarithm (base e) of the number of all chains of citations that use this step"),
             name_column("paragraphs")},
            {}};
    const auto add = [&](node_index citing, node_index cited, double log_count) {
      auto& row = t.rows.emplace_back();
      add_node(row, texts, citing);
      add_node(row, texts, cited);
      row.emplace_back(log_count);
      row.push_back(text(paragraphs.of(texts.nodes()[citing].id, texts.nodes()[cited].id)));
    };
    if (counts_) {
      add_counts(texts, add);
    } else {
      const main_path_findings found = main_path(texts);
      for (const main_path_step& step : found.steps) add(step.citing, step.cited, step.log_count);
      out.note(fmt::format("there are e^{:.4f} chains of citations in all", found.log_chains));
    }
    return limited(std::move(t));
  }

 private:
  template <class Add>
  static void add_counts(const citation_graph& texts, Add add) {
    const auto counts = search_path_counts(texts);
    for (std::size_t i = 0; i < counts.size(); ++i) {
      if (!std::isnan(counts[i])) add(texts.edges()[i].from, texts.edges()[i].to, counts[i]);
    }
  }

  bool counts_ = false;
};

class chains_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  void add_options(CLI::App& app) override {
    app.add_option("A", from_, "Text where chains begin: identifier, symbol or words")->type_name("")->required();
    app.add_option("B", to_, "Text where they end")->type_name("")->required();
    CLI::Option* either = app.add_flag("--either-way", either_way_, "Also follow citations backwards");
    app.add_flag("--relations", relations_, "Also follow the catalogue's relations, both in either direction")
        ->excludes(either);
  }

  [[nodiscard]] result<void> understand(const knowledge& all, messages& out) override {
    return understand_all({&from_, &to_}, all, out);
  }

  [[nodiscard]] result<table_source> found_in(const citation_graph& graph, messages& out) const override {
    const citation_graph texts = projection(graph);
    const auto from = node_named(texts, from_);
    if (!from) return tl::make_unexpected(from.error());
    const auto to = node_named(texts, to_);
    if (!to) return tl::make_unexpected(to.error());
    chain_options options{.steps = steps()};
    if (top() != 0) options.most = top();
    const chain_findings found = shortest_chains(texts, *from, *to, options);
    say_how_many(out, found, shortest_chains(texts, *to, *from, options));
    table t{{number_column("chain"),
             number_column("step"),
             {"from"},
             side_name_column("from_name"),
             {"relation"},
             {"to"},
             side_name_column("to_name"),
             name_column("paragraphs")},
            {}};
    const evidence paragraphs(graph);
    for (std::size_t c = 0; c < found.chains.size(); ++c) {
      for (std::size_t i = 0; i + 1 < found.chains[c].size(); ++i) {
        auto& row = t.rows.emplace_back();
        row.insert(row.end(), {number(c + 1), number(i + 1)});
        add_step(row, paragraphs, texts, found.chains[c][i], found.chains[c][i + 1]);
      }
    }
    return t;
  }

 private:
  [[nodiscard]] chain_steps steps() const {
    if (relations_) return chain_steps::all;
    return either_way_ ? chain_steps::either_way : chain_steps::citations;
  }

  void say_how_many(messages& out, const chain_findings& found, const chain_findings& back) const {
    if (found.count > 0) {
      const std::size_t length = found.chains.front().size() - 1;
      out.note(fmt::format("{} shortest {} of {} {}", found.count, found.count == 1 ? "chain" : "chains", length,
                           length == 1 ? "step" : "steps"));
    } else {
      out.note(fmt::format("no chain leads from {} to {}{}", from_, to_,
                           back.count > 0              ? ", but from the second to the first"
                           : either_way_ || relations_ ? ""
                                                       : "; --either-way follows citations back as well"));
    }
  }

  /// Two nodes, and what links them: a citation there rather than one back rather than a relation.
  void add_step(std::vector<table_cell>& row, const evidence& paragraphs, const citation_graph& texts, node_index from,
                node_index to) const {
    add_node(row, texts, from);
    const auto link = [&](node_index a, node_index b, bool citation) -> const edge* {
      for (const edge& e : texts.out_edges(a)) {
        const bool wanted = citation ? e.kind == edge_kind::cites : e.kind > edge_kind::cites;
        if (e.to == b && wanted) return &e;
      }
      return nullptr;
    };
    const auto name_of = [&](node_index n) { return texts.nodes()[n].id; };
    std::string how;
    std::string shown;
    if (link(from, to, true)) {
      how = "cites";
      shown = paragraphs.of(name_of(from), name_of(to));
    } else if (steps() != chain_steps::citations && link(to, from, true)) {
      how = "cited by";
      shown = paragraphs.of(name_of(to), name_of(from));
    } else if (const edge* there = link(from, to, false)) {
      how = name(there->kind);
    } else if (const edge* back = link(to, from, false)) {
      how = fmt::format("({})", name(back->kind));
    }
    row.push_back(text(how));
    add_node(row, texts, to);
    row.push_back(text(shown));
  }

  std::string from_;
  std::string to_;
  bool either_way_ = false;
  bool relations_ = false;
};

class reach_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  void add_options(CLI::App& app) override {
    app.add_option("TARGET", target_, "Text: identifier, symbol or words")->type_name("")->required();
  }

  [[nodiscard]] result<void> understand(const knowledge& all, messages& out) override {
    return understand_all({&target_}, all, out);
  }

  [[nodiscard]] result<table_source> found_in(const citation_graph& graph, messages&) const override {
    const citation_graph texts = projection(graph);
    const auto target = node_named(texts, target_);
    if (!target) return tl::make_unexpected(target.error());
    table t{{{"direction"}, number_column("steps"), {"instrument"}, name_column("name")}, {}};
    add(t, texts, distances(texts, *target, chain_steps::citations), "leads to");
    add(t, texts, distances_to(texts, *target), "led from");
    return limited(std::move(t));
  }

 private:
  static void add(table& t, const citation_graph& texts, const std::vector<std::uint32_t>& far, const char* direction) {
    std::vector<node_index> order;
    for (node_index n = 0; n < far.size(); ++n) {
      if (far[n] != no_index && far[n] != 0) order.push_back(n);
    }
    std::ranges::sort(order, {}, [&](node_index n) { return std::tuple(far[n], texts.nodes()[n].id); });
    for (const node_index n : order) {
      auto& row = t.rows.emplace_back();
      row.insert(row.end(), {text(direction), number(far[n])});
      add_node(row, texts, n);
    }
  }

  std::string target_;
};

}  // namespace

std::unique_ptr<command> make_analyse_main_path_command() {
  return std::make_unique<main_path_analysis>("main-path graphs/corpus");
}

std::unique_ptr<command> make_analyse_chains_command() {
  return std::make_unique<chains_analysis>("chains treaty:npt treaty:ctbt --either-way graphs/corpus");
}

std::unique_ptr<command> make_analyse_reach_command() {
  return std::make_unique<reach_analysis>("reach treaty:npt graphs/corpus");
}

}  // namespace recital::cli
