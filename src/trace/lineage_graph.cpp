#include "trace/lineage_graph.hpp"

#include <algorithm>

#include "graph/draft.hpp"
#include "recital/core/target_id.hpp"
#include "trace/restated.hpp"

namespace recital {

namespace {

edge_kind kind_of(lineage_tie tie) {
  switch (tie) {
    case lineage_tie::continues:
    case lineage_tie::subject: return edge_kind::continues;
    case lineage_tie::holds: return edge_kind::contains;
    case lineage_tie::within: return edge_kind::part_of;
    case lineage_tie::reuses: return edge_kind::reuses;
    default: return edge_kind::cites;
  }
}

/// Where a cycle stands among those of the process; at the end where it is none of them.
std::size_t place_of(const process& of, std::string_view cycle) {
  return static_cast<std::size_t>(std::ranges::find(of.cycles, cycle, &review_cycle::id) - of.cycles.begin());
}

}  // namespace

lineage_ties::lineage_ties(const trace_corpus& corpus, bool with_citations) : corpus_(corpus) {
  for (std::uint32_t d = 0; d < corpus.documents().size(); ++d) add_document(d, with_citations);
  add_commitments();
  for (const std::string& each : std::set(texts_)) {
    if (const target_id part(each); part.is_provision()) add(each, std::string(part.whole), {lineage_tie::within});
  }
  for (std::uint32_t d = 0; d < corpus.documents().size(); ++d) {
    for (std::uint32_t p = 0; p < corpus.documents()[d].paragraphs.size(); ++p) {
      paragraphs_[stands_in(d, p)].emplace_back(d, p);
    }
  }
}

void lineage_ties::add(const std::string& from, const std::string& to, const lineage_evidence& made) {
  if (from == to) return;
  texts_.insert(from);
  texts_.insert(to);
  ties_.emplace(std::pair(from, to), made);
}

void lineage_ties::add_document(std::uint32_t d, bool with_citations) {
  const reading& document = corpus_.documents()[d];
  const std::string self = named(document.document);
  texts_.insert(self);
  std::string provision;  // that the paragraph is, where it begins with its number
  std::uint32_t paragraph = ~0u;
  for (std::uint32_t i = 0; i < document.references.size(); ++i) {
    const reference& r = document.references[i];
    const auto& p = document.paragraphs[r.paragraph];
    if (r.status != status::resolved || p.kind == paragraph_kind::heading) continue;
    if (r.paragraph != paragraph) provision.clear();
    paragraph = r.paragraph;
    const std::string cited = target_id(r.target, r.pinpoint).text();
    const bool is_its_number = r.target == self && !r.pinpoint.empty() && r.words.begin <= p.text.begin + before_number;
    if (is_its_number) {
      provision = cited;
      provisions_.emplace(std::pair(d, r.paragraph), cited);
      add(self, cited, {lineage_tie::holds});
    } else if (r.target != self && with_citations) {
      add(provision.empty() ? self : provision, cited, {lineage_tie::cites, {d, i}});
    }
  }
}

void lineage_ties::add_commitments() {
  for (const commitment& each : corpus_.known().commitments()) texts_.insert(each.id);
  const citation_graph& graph = corpus_.graph();
  for (const edge& e : graph.edges()) {
    if (e.kind != edge_kind::continues) continue;
    add(std::string(graph.nodes()[e.from].id), std::string(graph.nodes()[e.to].id), {lineage_tie::continues});
  }
}

void lineage_ties::add_subjects(trace_corpus& corpus) {
  for (const commitment& each : corpus.known().commitments()) add_subjects_of(corpus, each);
}

/// Chains that the catalogue knows are among the ties already, so that a match through a later commitment adds nothing.
void lineage_ties::add_subjects_of(trace_corpus& corpus, const commitment& what) {
  const process* of = corpus.known().process_named(what.process);
  if (of == nullptr || what.about.empty()) return;
  const std::size_t made = what.cycle.empty() ? 0 : place_of(*of, what.cycle);
  for (const subject_match& each : corpus.subjects_of(what)) {
    if (!each.taken_up || each.through != nullptr) continue;
    const std::string from = stands_in(each.document, each.paragraph);
    const bool is_own = target_id(from).whole == what.text;
    if (is_own || place_of(*of, corpus.cycles_of(of)[each.document].id) < made) continue;
    const auto tie = ties_.find({from, what.id});
    const bool is_better =
        tie != ties_.end() && tie->second.subject != nullptr && tie->second.subject->score < each.score;
    if (is_better) tie->second.subject = &each;
    else add(from, what.id, {lineage_tie::subject, {}, {}, &each});
  }
}

void lineage_ties::add_reuse_of(const words_taken_up& words, const std::string& text) {
  const auto own = paragraphs_.find(text);
  if (own == paragraphs_.end() || !reuse_is_known_.insert(text).second) return;
  const auto count = corpus_.documents().size();
  for (const auto& [document, paragraph] : own->second) {
    for (const reuse_match& each : words(document, paragraph)) {
      if (each.left.document >= count) continue;
      const std::string earlier = stands_in(each.left.document, each.left.paragraph);
      if (earlier == text) continue;
      lineage_evidence& made = ties_.try_emplace({text, earlier}).first->second;
      if (!made.match || made.match->score < each.score) made = {lineage_tie::reuses, {}, each};
    }
  }
}

// Boost's breadth-first search walks a graph that is there; this one grows while it is walked, for the ties of a text
// cost an alignment for each of its paragraphs.
void lineage_ties::add_reuse(const words_taken_up& words, const std::string& from, const std::string& to) {
  std::set<std::string> met{from};
  std::vector<std::string> layer{from};
  while (!layer.empty() && !met.contains(to)) {
    std::vector<std::string> next;
    for (const std::string& text : layer) {
      add_reuse_of(words, text);
      for (auto tie = ties_.lower_bound({text, {}}); tie != ties_.end() && tie->first.first == text; ++tie) {
        if (met.insert(tie->first.second).second) next.push_back(tie->first.second);
      }
    }
    layer = std::move(next);
  }
}

std::string lineage_ties::named(const std::string& words) const {
  const target_id meant(words);
  const instrument* entry = corpus_.known().find(meant.whole);
  if (entry == nullptr) entry = corpus_.known().by_symbol(meant.whole);
  return entry == nullptr ? words : target_id(entry->id, meant.pinpoint).text();
}

/// The provision that a paragraph is, else its document.
std::string lineage_ties::stands_in(std::uint32_t document, std::uint32_t paragraph) const {
  const auto provision = provisions_.find({document, paragraph});
  return provision == provisions_.end() ? named(corpus_.documents()[document].document) : provision->second;
}

lineage_graph::lineage_graph(const lineage_ties& ties) {
  graph_draft draft;
  for (const std::string& each : ties.texts()) {
    draft.add(each, target_id(each).is_provision() ? node_kind::provision : node_kind::document);
  }
  std::vector<edge> edges;
  for (const auto& [ends, how] : ties.all()) {
    edges.push_back({*draft.find(ends.first), *draft.find(ends.second), no_index, 1, kind_of(how.tie)});
    evidence_.push_back(how);
  }
  graph_ = assemble(draft.words, draft.nodes, edges, graph_level::document);
}

node_index lineage_graph::node_of(std::string_view id) const {
  const auto nodes = graph_.nodes();
  const auto found = std::ranges::lower_bound(nodes, id, {}, &node::id);
  return found == nodes.end() || found->id != id ? no_index : static_cast<node_index>(found - nodes.begin());
}

const lineage_evidence& lineage_graph::evidence_of(node_index from, node_index to) const {
  const auto ties = graph_.out_edges(from);
  const auto found = std::ranges::lower_bound(ties, to, {}, &edge::to);
  return evidence_[static_cast<std::size_t>(&*found - graph_.edges().data())];
}

}  // namespace recital
