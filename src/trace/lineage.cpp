#include "recital/trace/lineage.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>
#include <utility>

#include "core/quote.hpp"
#include "trace/restated.hpp"
#include "trace/reuse_figures.hpp"
#include "trace/trace_corpus.hpp"

namespace recital {
namespace {

/// What ties two nodes: of citations the first, of matches the best, else the catalogue.
struct tie {
  lineage_tie how;
  std::uint32_t document = 0;
  std::uint32_t reference = 0;
  std::optional<reuse_match> match = {};
};

std::string whole_of(const std::string& id) { return id.substr(0, id.find('#')); }

/// Who ties whom, from the later to the earlier.
class tie_graph {
 public:
  tie_graph(const trace_corpus& corpus) : corpus_(corpus) {
    for (std::uint32_t d = 0; d < corpus.documents().size(); ++d) add_document(d);
    for (const commitment& each : corpus.known().commitments()) {
      nodes_.insert(each.id);
      for (const std::string& before : each.continues) add(each.id, before, {lineage_tie::continues});
    }
    for (const std::string& each : std::set(nodes_)) {
      if (each.find('#') != std::string::npos) add(each, whole_of(each), {lineage_tie::within});
    }
  }

  /// Ties by words take the place of those by citation.
  void add_reuse(const reuse_history& words) {
    const auto count = corpus_.documents().size();
    words.all_pairs([&](const reuse_match& each) {
      if (each.left.document >= count || each.right.document >= count) return;
      const std::string from = stands_in(each.right), to = stands_in(each.left);
      if (from == to) return;
      tie& made = ties_[from].try_emplace(to, tie{lineage_tie::reuses}).first->second;
      if (made.match && made.match->score >= each.score) return;
      made = {lineage_tie::reuses, 0, 0, each};
    });
  }

  [[nodiscard]] bool has(const std::string& id) const { return nodes_.contains(id); }
  [[nodiscard]] const std::map<std::string, tie>& from(const std::string& id) const {
    static const std::map<std::string, tie> none;
    const auto found = ties_.find(id);
    return found == ties_.end() ? none : found->second;
  }

  /// The identifier of what is named by identifier or symbol.
  [[nodiscard]] std::string named(const std::string& words) const {
    const std::string whole = whole_of(words);
    const instrument* entry = corpus_.known().find(whole);
    if (entry == nullptr) entry = corpus_.known().by_symbol(whole);
    return entry == nullptr ? words : entry->id + words.substr(whole.size());
  }

 private:
  void add(const std::string& from, const std::string& to, tie made) {
    if (from == to) return;
    nodes_.insert(from);
    nodes_.insert(to);
    ties_[from].emplace(to, made);
  }

  void add_document(std::uint32_t d) {
    const reading& document = corpus_.documents()[d];
    const std::string self = named(document.document);
    nodes_.insert(self);
    std::string provision;  // that the paragraph is, where it begins with its number
    std::uint32_t paragraph = ~0u;
    for (std::uint32_t i = 0; i < document.references.size(); ++i) {
      const reference& r = document.references[i];
      const auto& p = document.paragraphs[r.paragraph];
      if (r.status != status::resolved || p.kind == paragraph_kind::heading) continue;
      if (r.paragraph != paragraph) provision.clear();
      paragraph = r.paragraph;
      const std::string cited = r.pinpoint.empty() ? r.target : r.target + '#' + r.pinpoint;
      const bool is_its_number =
          r.target == self && !r.pinpoint.empty() && r.words.begin <= p.text.begin + before_number;
      if (is_its_number) {
        provision = cited;
        provisions_.emplace(std::pair(d, r.paragraph), cited);
        add(self, cited, {lineage_tie::holds});
      } else if (r.target != self) {
        add(provision.empty() ? self : provision, cited, {lineage_tie::cites, d, i});
      }
    }
  }

  /// The provision that a paragraph is, else its document.
  [[nodiscard]] std::string stands_in(const reuse_side& side) const {
    const auto provision = provisions_.find({side.document, side.paragraph});
    return provision == provisions_.end() ? named(corpus_.documents()[side.document].document) : provision->second;
  }

  const trace_corpus& corpus_;
  std::map<std::pair<std::uint32_t, std::uint32_t>, std::string> provisions_;
  std::set<std::string> nodes_;
  std::map<std::string, std::map<std::string, tie>> ties_;
};

/// How many steps away everything is from `start`.
std::map<std::string, std::uint32_t> distances(const tie_graph& graph, const std::string& start) {
  std::map<std::string, std::uint32_t> found{{start, 0}};
  std::vector<std::string> met{start};
  for (std::size_t at = 0; at < met.size(); ++at) {
    const std::uint32_t next = found.at(met[at]) + 1;
    for (const auto& [to, how] : graph.from(met[at])) {
      if (found.emplace(to, next).second) met.push_back(to);
    }
  }
  return found;
}

using path = std::vector<std::string>;

/// All nodes from which `end` is reached by a shortest way, and how near they are to it.
std::map<std::string, std::set<std::string>> ways(const tie_graph& graph,
                                                  const std::map<std::string, std::uint32_t>& far,
                                                  const std::string& end) {
  std::map<std::string, std::vector<std::string>> before;
  for (const auto& [from, distance] : far) {
    for (const auto& [to, how] : graph.from(from)) {
      if (far.at(to) == distance + 1) before[to].push_back(from);
    }
  }
  std::map<std::string, std::set<std::string>> onwards;
  std::vector<std::string> met{end};
  for (std::size_t at = 0; at < met.size(); ++at) {
    const std::string here = met[at];
    for (const std::string& from : before[here]) {
      if (!onwards.contains(from)) met.push_back(from);
      onwards[from].insert(here);
    }
  }
  return onwards;
}

void follow(const std::map<std::string, std::set<std::string>>& onwards, path& so_far, const std::string& end,
            std::size_t most, std::vector<path>& all) {
  if (all.size() >= most) return;
  if (so_far.back() == end) {
    all.push_back(so_far);
    return;
  }
  const auto next = onwards.find(so_far.back());
  if (next == onwards.end()) return;
  for (const std::string& to : next->second) {
    so_far.push_back(to);
    follow(onwards, so_far, end, most, all);
    so_far.pop_back();
  }
}

std::vector<path> shortest_paths(const tie_graph& graph, const std::string& from, const std::string& to,
                                 std::size_t most) {
  const auto far = distances(graph, from);
  std::vector<path> all;
  if (!far.contains(to)) return all;
  path so_far{from};
  follow(ways(graph, far, to), so_far, to, most, all);
  return all;
}

/// The bytes of a side within its paragraph.
span within_paragraph(const trace_corpus& corpus, const reuse_side& side) {
  const std::uint32_t begin = corpus.documents()[side.document].paragraphs[side.paragraph].text.begin;
  return {side.words.begin - begin, side.words.end - begin};
}

result<lineage_step> reuse_step(trace_corpus& corpus, lineage_step step, const reuse_match& match) {
  auto at = corpus.place_of(match.right.document, match.right.paragraph);
  if (!at) return tl::make_unexpected(at.error());
  auto there = corpus.place_of(match.left.document, match.left.paragraph);
  if (!there) return tl::make_unexpected(there.error());
  step.at = *std::move(at);
  step.there = *std::move(there);
  step.words = within_paragraph(corpus, match.right);
  step.words_there = within_paragraph(corpus, match.left);
  step.score = match.score;
  step.reuse = figures_of(match, corpus.documents()[match.right.document].paragraphs[match.right.paragraph].text.begin);
  auto said = corpus.label(match.right.document, match.right.paragraph, step.words);
  if (!said) return tl::make_unexpected(said.error());
  step.label = *std::move(said);
  return step;
}

result<lineage_step> step_of(trace_corpus& corpus, const tie_graph& graph, const std::string& from,
                             const std::string& to) {
  const tie& how = graph.from(from).at(to);
  lineage_step step;
  step.from = from;
  step.to = to;
  step.tie = how.how;
  if (how.match) return reuse_step(corpus, std::move(step), *how.match);
  if (how.how != lineage_tie::cites) return step;
  const reference& r = corpus.documents()[how.document].references[how.reference];
  const std::uint32_t begin = corpus.documents()[how.document].paragraphs[r.paragraph].text.begin;
  step.words = {r.words.begin - begin, r.words.end - begin};
  auto place = corpus.place_of(how.document, r.paragraph);
  if (!place) return tl::make_unexpected(place.error());
  step.at = *std::move(place);
  auto said = corpus.label(how.document, r.paragraph, step.words);
  if (!said) return tl::make_unexpected(said.error());
  step.label = *std::move(said);
  return step;
}

/// Adds the chains along paths, those alone in which words are handed down where that is asked for.
result<void> add_chains(trace_corpus& corpus, const tie_graph& graph, const std::vector<path>& paths, bool with_reuse,
                        lineage_findings& found) {
  for (const path& nodes : paths) {
    lineage_chain chain;
    for (std::size_t i = 0; i + 1 < nodes.size(); ++i) {
      auto step = step_of(corpus, graph, nodes[i], nodes[i + 1]);
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
                                 std::span<const reading> treaties) {
  trace_corpus corpus(documents, known, languages, treaties);
  tie_graph graph(corpus);
  lineage_findings found{graph.named(one), graph.named(other), {}};
  for (const std::string& each : {found.later, found.earlier}) {
    if (!graph.has(each)) return failure(error_code::not_found, quote(each) + " is neither read nor cited");
  }
  tie_graph with_reuse = graph;
  with_reuse.add_reuse(corpus.words());
  auto cited = shortest_paths(graph, found.later, found.earlier, most);
  auto handed_down = shortest_paths(with_reuse, found.later, found.earlier, most);
  if (cited.empty() && handed_down.empty()) {
    std::swap(found.later, found.earlier);
    cited = shortest_paths(graph, found.later, found.earlier, most);
    handed_down = shortest_paths(with_reuse, found.later, found.earlier, most);
    if (cited.empty() && handed_down.empty()) std::swap(found.later, found.earlier);
  }
  if (auto done = add_chains(corpus, graph, cited, false, found); !done) return tl::make_unexpected(done.error());
  if (auto done = add_chains(corpus, with_reuse, handed_down, true, found); !done) {
    return tl::make_unexpected(done.error());
  }
  return found;
}

}  // namespace recital
