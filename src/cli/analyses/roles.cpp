#include <algorithm>
#include <CLI/App.hpp>
#include <memory>
#include <tuple>

#include "cli/analyses/analysis.hpp"
#include "cli/cells.hpp"
#include "recital/analyse/mutual.hpp"
#include "recital/analyse/roles.hpp"

namespace recital::cli {
namespace {

/// Documents that cite each node.
std::vector<std::uint64_t> citing_documents(const citation_graph& texts) {
  std::vector<std::uint64_t> counts(texts.nodes().size(), 0);
  for (const edge& e : texts.edges()) counts[e.to] += e.kind == edge_kind::cites ? 1 : 0;
  return counts;
}

class dangling_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  [[nodiscard]] result<table_source> found_in(const citation_graph& graph, messages&) const override {
    const citation_graph texts = projection(graph);
    const auto documents = citing_documents(texts);
    table t{{number_column("rank"),
             {"instrument"},
             name_column("name"),
             {"kind"},
             number_column("paragraphs"),
             number_column("documents"),
             {"symbol"}},
            {}};
    for (const node_index n : dangling(texts)) {
      const node& one = texts.nodes()[n];
      auto& row = t.rows.emplace_back();
      row.push_back(number(t.rows.size()));
      add_node(row, texts, n);
      row.insert(row.end(),
                 {text(name(one.kind)), number(one.citations), number(documents[n]), text(one.facts->symbol)});
    }
    return limited(std::move(t));
  }
};

class roles_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  [[nodiscard]] result<table_source> found_in(const citation_graph& graph, messages&) const override {
    const citation_graph texts = projection(graph);
    const auto roles = citation_roles(texts);
    std::vector<node_index> read;
    for (node_index n = 0; n < roles.size(); ++n) {
      if (texts.nodes()[n].read) read.push_back(n);
    }
    std::ranges::sort(read, {}, [&](node_index n) { return std::tuple(roles[n], texts.nodes()[n].id); });
    table t{{{"role"}, {"document"}, name_column("name"), number_column("cites"), number_column("cited")}, {}};
    for (const node_index n : read) {
      auto& row = t.rows.emplace_back();
      row.push_back(text(name(roles[n])));
      add_node(row, texts, n);
      const auto others = [](const edge& e) { return e.kind == edge_kind::cites && e.from != e.to; };
      const auto cites = std::ranges::count_if(texts.out_edges(n), others);
      const auto cited =
          std::ranges::count_if(texts.in_edges(n), [&](edge_index i) { return others(texts.edges()[i]); });
      row.insert(row.end(), {number(static_cast<std::uint64_t>(cites)), number(static_cast<std::uint64_t>(cited))});
    }
    return limited(std::move(t));
  }
};

class self_analysis : public analysis {
 public:
  using analysis::analysis;

 protected:
  [[nodiscard]] result<table_source> found_in(const citation_graph& graph, messages&) const override {
    const citation_graph texts = projection(graph);
    table t{{{"document"},
             name_column("name"),
             number_column("citations"),
             number_column("of_all"),
             measure_column("share", "of all citations by the document, the part that go to itself")},
            {}};
    for (const self_citation& one : self_citations(texts)) {
      auto& row = t.rows.emplace_back();
      add_node(row, texts, one.node);
      row.insert(row.end(), {number(one.citations), number(one.all),
                             static_cast<double>(one.citations) / static_cast<double>(one.all)});
    }
    return limited(std::move(t));
  }
};

}  // namespace

std::unique_ptr<command> make_analyse_dangling_command() {
  return std::make_unique<dangling_analysis>("dangling --kind document --top 10 graphs/corpus");
}

std::unique_ptr<command> make_analyse_roles_command() {
  return std::make_unique<roles_analysis>("roles graphs/corpus");
}

std::unique_ptr<command> make_analyse_self_command() { return std::make_unique<self_analysis>("self graphs/corpus"); }

}  // namespace recital::cli
