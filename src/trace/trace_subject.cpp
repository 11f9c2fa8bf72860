#include "trace/trace_subject.hpp"

#include <algorithm>
#include <boost/graph/breadth_first_search.hpp>
#include <iterator>

#include "core/quote.hpp"
#include "graph/of_kind.hpp"
#include "recital/core/partial_date.hpp"
#include "recital/core/pinpoint.hpp"
#include "recital/core/target_id.hpp"

namespace recital {
namespace {

bool holds(const std::vector<std::string>& list, std::string_view value) {
  return std::find(list.begin(), list.end(), value) != list.end();
}

std::optional<trace_link> link_within(pinpoint cited, pinpoint traced) {
  if (cited == traced) return trace_link::provision;
  if (traced.empty() || cited.lies_within(traced)) return trace_link::part;
  if (cited.empty() || traced.lies_within(cited)) return trace_link::whole;
  return std::nullopt;
}

constexpr bool is_containment(edge_kind k) { return k == edge_kind::part_of; }

/// The texts that a text is part of, the nearest first.
std::vector<std::string> containers_of(const trace_corpus& corpus, std::string_view text) {
  const node_index start = corpus.node_of(text);
  if (start == no_index) return {};
  std::vector<node_index> met;
  const auto noting = boost::write_property(get(boost::vertex_index, corpus.graph()), std::back_inserter(met),
                                            boost::on_discover_vertex());
  boost::breadth_first_search(of_kind(corpus.graph(), is_containment), start,
                              boost::visitor(boost::make_bfs_visitor(noting)));
  std::vector<std::string> all;
  for (auto n = met.begin() + 1; n != met.end(); ++n) all.emplace_back(corpus.graph().nodes()[*n].id);
  return all;
}

/// The commitments that take one up.
std::vector<std::string> successors_of(const trace_corpus& corpus, std::string_view id) {
  std::vector<std::string> all;
  const node_index n = corpus.node_of(id);
  if (n == no_index) return all;
  for (const edge_index i : corpus.graph().in_edges(n)) {
    const edge& e = corpus.graph().edges()[i];
    if (e.kind == edge_kind::continues) all.emplace_back(corpus.graph().nodes()[e.from].id);
  }
  return all;
}

/// "action 5 of the Final Document" is the one of the plan that the document contains.
const commitment* held_by(const trace_corpus& corpus, const trace_subject& subject) {
  const catalogue& known = corpus.known();
  if (subject.pinpoint.empty() || known.commitment_named(target_id(subject.whole, subject.pinpoint).text()) != nullptr)
    return nullptr;
  for (const commitment& each : known.commitments()) {
    if (each.pinpoint == subject.pinpoint && holds(containers_of(corpus, each.text), subject.whole)) return &each;
  }
  return nullptr;
}

const process* process_of(const catalogue& known, const trace_subject& subject) {
  if (subject.entry != nullptr) return known.process_named(subject.entry->process);
  for (const process& each : known.processes()) {
    if (each.treaty == subject.whole || cycle_of_meeting(each, subject.whole) != nullptr) return &each;
    if (subject.text != nullptr && !subject.text->cycle.empty() && subject.text->forum == each.treaty) return &each;
  }
  return nullptr;
}

std::string year_of(const catalogue& known, const trace_subject& subject) {
  const int dated = subject.text == nullptr ? 0 : year_of_date(subject.text->date);
  return partial_date{dated != 0 ? dated : known.year_of_symbol(subject.whole)}.text();
}

std::string cycle_that_made(const catalogue& known, const trace_subject& subject) {
  if (subject.of == nullptr) return year_of(known, subject);
  if (subject.entry != nullptr && subject.entry->process == subject.of->id) return subject.entry->cycle;
  if (subject.whole == subject.of->treaty) return {};
  if (const auto* cycle = cycle_of_meeting(*subject.of, subject.whole)) return cycle->id;
  if (subject.text == nullptr) return {};
  if (subject.text->forum == subject.of->treaty && !subject.text->cycle.empty()) return subject.text->cycle;
  const auto* cycle = cycle_of_date(*subject.of, subject.text->date);
  return cycle == nullptr ? std::string() : cycle->id;
}

}  // namespace

std::optional<trace_link> trace_subject::link_of(const reference& r) const {
  if (r.status != status::resolved || whole.empty()) return std::nullopt;
  const recital::pinpoint cited(r.pinpoint);
  const recital::pinpoint traced(pinpoint);
  if (r.target == whole) return link_within(cited, traced);
  if (holds(containers, r.target)) {
    // "action 5 of the Final Document" means the plan in it that has actions
    const bool is_ours = text != nullptr && text->structure.contains(cited.first().unit);
    return is_ours ? link_within(cited, traced) : std::optional(trace_link::container);
  }
  const bool succeeds = holds(successors, target_id(r.target, r.pinpoint).text());
  return succeeds ? std::optional(trace_link::successor) : std::nullopt;
}

std::vector<std::string> trace_subject::targets() const {
  if (whole.empty()) return {};
  std::vector<std::string> all{whole};
  all.insert(all.end(), containers.begin(), containers.end());
  for (const std::string& each : successors) all.emplace_back(target_id(each).whole);
  std::sort(all.begin(), all.end());
  all.erase(std::unique(all.begin(), all.end()), all.end());
  return all;
}

std::string_view trace_subject::title_in(std::string_view language) const {
  const auto title = [&](const auto& titles) -> std::string_view {
    const auto found = titles.find(language);
    return found == titles.end() ? std::string_view() : found->second;
  };
  if (entry != nullptr) return title(entry->title);
  if (!words.empty()) return words;
  return text == nullptr ? std::string_view() : title(text->title);
}

namespace {

result<trace_subject> asked_for(const trace_target& target, const catalogue& known) {
  trace_subject made;
  made.id = '"' + target.words + '"';
  made.words = target.words;
  if (target.process.empty()) return made;
  made.of = known.process_named(target.process);
  if (made.of != nullptr) return made;
  return failure(error_code::not_found, "no review process " + quote(target.process));
}

}  // namespace

result<trace_subject> subject_of(const trace_target& target, const trace_corpus& corpus) {
  const catalogue& known = corpus.known();
  trace_subject made;
  if (!target.words.empty()) return asked_for(target, known);
  const target_id named(target.id);
  made.whole = named.whole;
  made.pinpoint = named.pinpoint;
  made.text = known.find(made.whole);
  if (made.text == nullptr) made.text = known.by_symbol(made.whole);
  if (made.text != nullptr) made.whole = made.text->id;
  if (const commitment* held = held_by(corpus, made)) {
    made.whole = held->text;
    made.text = known.find(held->text);
  }
  made.id = target_id(made.whole, made.pinpoint).text();
  made.entry = known.commitment_named(made.id);
  made.of = target.process.empty() ? process_of(known, made) : known.process_named(target.process);
  if (!target.process.empty() && made.of == nullptr) {
    return failure(error_code::not_found, "no review process " + quote(target.process));
  }
  made.made_in = cycle_that_made(known, made);
  made.containers = containers_of(corpus, made.whole);
  made.successors = successors_of(corpus, made.id);
  return made;
}

}  // namespace recital
