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

result<lineage_step> subject_step(trace_corpus& corpus, lineage_step step, const subject_match& match) {
  step.at = corpus.place_of(match.document, match.paragraph);
  step.words = words_of(match.evidence);
  step.score = match.score;
  step.evidence = match.evidence;
  auto said = corpus.label_of_clause(match.document, match.paragraph, step.words);
  if (!said) return tl::make_unexpected(said.error());
  step.label = *std::move(said);
  return step;
}

result<lineage_step> step_of(trace_corpus& corpus, const lineage_graph& ties, node_index from, node_index to) {
  const lineage_evidence& how = ties.evidence_of(from, to);
  lineage_step step;
  step.from = ties.graph().nodes()[from].id;
  step.to = ties.graph().nodes()[to].id;
  step.tie = how.tie;
  if (how.match) return reuse_step(corpus, std::move(step), *how.match);
  if (how.subject != nullptr) return subject_step(corpus, std::move(step), *how.subject);
  if (how.tie != lineage_tie::cites) return step;
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

/// The shortest ways from the later text to the earlier one.
struct found_ways {
  std::vector<path> cited;
  std::vector<path> by_subject;  ///< in the graph with subjects
  std::optional<lineage_graph> with_reuse;
  std::vector<path> handed_down;  ///< in `with_reuse`

  [[nodiscard]] bool none() const { return cited.empty() && by_subject.empty() && handed_down.empty(); }
};

/// The ties among the documents, and the graphs of those that do not depend on what is asked for.
struct tied {
  lineage_ties ties;
  lineage_graph graph;
  std::optional<lineage_graph> with_subjects;
};

tied ties_among(trace_corpus& corpus, trace_links links) {
  lineage_ties ties(corpus, links.cites);
  lineage_graph graph(ties);
  tied made{std::move(ties), std::move(graph), {}};
  if (links.subject) {
    lineage_ties more = made.ties;
    more.add_subjects(corpus);
    made.with_subjects.emplace(more);
  }
  return made;
}

found_ways ways_between(tied& all, const words_taken_up& words, const lineage_findings& ends,
                        const lineage_options& how) {
  found_ways made;
  made.cited = shortest_paths(all.graph, ends.later, ends.earlier, how.most);
  if (all.with_subjects) made.by_subject = shortest_paths(*all.with_subjects, ends.later, ends.earlier, how.most);
  if (!how.links.reuse) return made;
  all.ties.add_reuse(words, ends.later, ends.earlier);
  made.with_reuse.emplace(all.ties);
  made.handed_down = shortest_paths(*made.with_reuse, ends.later, ends.earlier, how.most);
  return made;
}

/// Adds the chains along paths; where a tie is wanted, those alone that have one of the kind.
result<void> add_chains(trace_corpus& corpus, const lineage_graph& ties, const std::vector<path>& paths,
                        std::optional<lineage_tie> wanted, lineage_findings& found) {
  for (const path& nodes : paths) {
    lineage_chain chain;
    for (std::size_t i = 0; i + 1 < nodes.size(); ++i) {
      auto step = step_of(corpus, ties, nodes[i], nodes[i + 1]);
      if (!step) return tl::make_unexpected(step.error());
      chain.push_back(*std::move(step));
    }
    const auto is_wanted = [&](const lineage_step& each) { return each.tie == *wanted; };
    if (wanted && std::ranges::none_of(chain, is_wanted)) continue;
    found.chains.push_back(std::move(chain));
  }
  return {};
}

}  // namespace

result<lineage_findings> lineage(std::span<const reading> documents, const catalogue& known, const grammar& languages,
                                 const std::string& one, const std::string& other, const lineage_options& how) {
  trace_corpus corpus(documents, known, languages, how.treaties);
  tied all = ties_among(corpus, how.links);
  lineage_findings found{all.ties.named(one), all.ties.named(other), {}};
  for (const std::string& each : {found.later, found.earlier}) {
    if (all.graph.node_of(each) == no_index) {
      return failure(error_code::not_found, quote(each) + " is neither read nor cited");
    }
  }
  const words_taken_up words = [&](std::uint32_t document, std::uint32_t paragraph) {
    if (how.kept == nullptr) return corpus.words().taken_up_by(document, paragraph);
    const auto here = how.kept->taken_up_by(document, paragraph);
    return std::vector<reuse_match>(here.begin(), here.end());
  };
  auto ways = ways_between(all, words, found, how);
  if (ways.none()) {
    std::swap(found.later, found.earlier);
    auto back = ways_between(all, words, found, how);
    if (back.none()) std::swap(found.later, found.earlier);
    else ways = std::move(back);
  }
  auto done = add_chains(corpus, all.graph, ways.cited, std::nullopt, found);
  if (done && all.with_subjects) {
    done = add_chains(corpus, *all.with_subjects, ways.by_subject, lineage_tie::subject, found);
  }
  if (done && ways.with_reuse) {
    done = add_chains(corpus, *ways.with_reuse, ways.handed_down, lineage_tie::reuses, found);
  }
  if (!done) return tl::make_unexpected(done.error());
  return found;
}

}  // namespace recital
