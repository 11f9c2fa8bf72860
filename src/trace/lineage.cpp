#include "recital/trace/lineage.hpp"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/quote.hpp"
#include "recital/analyse/chains.hpp"
#include "trace/lineage_graph.hpp"
#include "trace/reuse_figures.hpp"
#include "trace/trace_corpus.hpp"

namespace recital {
namespace {

/// The bytes of a side within its paragraph.
span within_paragraph(const trace_corpus& corpus, const reuse_side& side) {
  const std::uint32_t begin = corpus.documents()[side.document].paragraphs[side.paragraph].text.begin;
  return {side.words.begin - begin, side.words.end - begin};
}

result<lineage_step> reuse_step(trace_corpus& corpus, lineage_step step, const reuse_match& match) {
  step.at = corpus.place_of(match.right.document, match.right.paragraph);
  step.there = corpus.place_of(match.left.document, match.left.paragraph);
  step.words = within_paragraph(corpus, match.right);
  step.words_there = within_paragraph(corpus, match.left);
  step.score = match.score;
  step.reuse = figures_of(match, corpus.documents()[match.right.document].paragraphs[match.right.paragraph].text.begin);
  auto said = corpus.label(match.right.document, match.right.paragraph, step.words);
  if (!said) return tl::make_unexpected(said.error());
  step.label = *std::move(said);
  return step;
}

/// How a tie is called to the reader.
lineage_tie called(edge_kind how) {
  switch (how) {
    case edge_kind::continues: return lineage_tie::continues;
    case edge_kind::contains: return lineage_tie::holds;
    case edge_kind::part_of: return lineage_tie::within;
    case edge_kind::reuses: return lineage_tie::reuses;
    default: return lineage_tie::cites;
  }
}

result<lineage_step> step_of(trace_corpus& corpus, const lineage_graph& ties, node_index from, node_index to) {
  const lineage_evidence& how = ties.evidence_of(from, to);
  lineage_step step;
  step.from = ties.graph().nodes()[from].id;
  step.to = ties.graph().nodes()[to].id;
  step.tie = called(how.how);
  if (how.match) return reuse_step(corpus, std::move(step), *how.match);
  if (how.how != edge_kind::cites) return step;
  const auto [document, number] = how.citation;
  const reference& r = corpus.documents()[document].references[number];
  const std::uint32_t begin = corpus.documents()[document].paragraphs[r.paragraph].text.begin;
  step.words = {r.words.begin - begin, r.words.end - begin};
  step.at = corpus.place_of(document, r.paragraph);
  auto said = corpus.label(document, r.paragraph, step.words);
  if (!said) return tl::make_unexpected(said.error());
  step.label = *std::move(said);
  return step;
}

using path = std::vector<node_index>;

/// The shortest ways from one to the other, in the order of their identifiers.
std::vector<path> shortest_paths(const lineage_graph& ties, const std::string& from, const std::string& to,
                                 std::size_t most) {
  return shortest_chains(ties.graph(), ties.node_of(from), ties.node_of(to), {chain_steps::onwards, most}).chains;
}

/// The shortest ways from the later text to the earlier one: by citation alone, and by words, too.
struct found_ways {
  std::vector<path> cited;
  std::optional<lineage_graph> with_reuse;
  std::vector<path> handed_down;  ///< in `with_reuse`

  [[nodiscard]] bool none() const { return cited.empty() && handed_down.empty(); }
};

found_ways ways_between(lineage_ties& ties, const lineage_graph& graph, const words_taken_up& words,
                        const lineage_findings& ends, std::size_t most) {
  found_ways made;
  made.cited = shortest_paths(graph, ends.later, ends.earlier, most);
  ties.add_reuse(words, ends.later, ends.earlier);
  made.with_reuse.emplace(ties);
  made.handed_down = shortest_paths(*made.with_reuse, ends.later, ends.earlier, most);
  return made;
}

/// Adds the chains along paths, those alone in which words are handed down where that is asked for.
result<void> add_chains(trace_corpus& corpus, const lineage_graph& ties, const std::vector<path>& paths,
                        bool with_reuse, lineage_findings& found) {
  for (const path& nodes : paths) {
    lineage_chain chain;
    for (std::size_t i = 0; i + 1 < nodes.size(); ++i) {
      auto step = step_of(corpus, ties, nodes[i], nodes[i + 1]);
      if (!step) return tl::make_unexpected(step.error());
      chain.push_back(*std::move(step));
    }
    const auto reuses = [](const lineage_step& each) { return each.tie == lineage_tie::reuses; };
    if (with_reuse && std::none_of(chain.begin(), chain.end(), reuses)) continue;
    found.chains.push_back(std::move(chain));
  }
  return {};
}

}  // namespace

result<lineage_findings> lineage(std::span<const reading> documents, const catalogue& known, const grammar& languages,
                                 const std::string& one, const std::string& other, std::size_t most,
                                 std::span<const reading> treaties, const reuse_pairs* kept) {
  trace_corpus corpus(documents, known, languages, treaties);
  lineage_ties ties(corpus);
  const lineage_graph graph(ties);
  lineage_findings found{ties.named(one), ties.named(other), {}};
  for (const std::string& each : {found.later, found.earlier}) {
    if (graph.node_of(each) == no_index) {
      return failure(error_code::not_found, quote(each) + " is neither read nor cited");
    }
  }
  const words_taken_up words = [&](std::uint32_t document, std::uint32_t paragraph) {
    if (kept == nullptr) return corpus.words().taken_up_by(document, paragraph);
    const auto here = kept->taken_up_by(document, paragraph);
    return std::vector<reuse_match>(here.begin(), here.end());
  };
  auto ways = ways_between(ties, graph, words, found, most);
  if (ways.none()) {
    std::swap(found.later, found.earlier);
    auto back = ways_between(ties, graph, words, found, most);
    if (back.none()) std::swap(found.later, found.earlier);
    else ways = std::move(back);
  }
  if (auto done = add_chains(corpus, graph, ways.cited, false, found); !done) return tl::make_unexpected(done.error());
  if (auto done = add_chains(corpus, *ways.with_reuse, ways.handed_down, true, found); !done) {
    return tl::make_unexpected(done.error());
  }
  return found;
}

}  // namespace recital
