#include "trace/trace_corpus.hpp"

#include <algorithm>
#include <cmath>

#include "recital/core/partial_date.hpp"
#include "recital/trace/cited_process.hpp"

namespace recital {
namespace {

const labelled_patterns& shared_force(const grammar& languages) {
  static const labelled_patterns none;
  const auto& all = languages.languages();
  const auto shared = std::find_if(all.begin(), all.end(), [](const language_grammar& g) { return g.code.empty(); });
  return shared == all.end() ? none : shared->occurrences.force;
}

std::uint64_t pair_of(std::uint32_t a, std::uint32_t b) { return (std::uint64_t{a} << 32) | b; }

/// What the title block refers to.
std::vector<std::string> title_targets(const reading& document) {
  std::vector<std::string> targets;
  for (const reference& r : document.references) {
    if (document.paragraphs[r.paragraph].kind == paragraph_kind::heading) targets.push_back(r.target);
  }
  return targets;
}

}  // namespace

trace_corpus::trace_corpus(std::span<const reading> documents, const catalogue& known, const grammar& languages,
                           std::span<const reading> treaties, const version_options& versions)
    : documents_(documents),
      known_(known),
      languages_(languages),
      treaties_(treaties),
      labeller_(languages),
      standings_(languages, known),
      force_(&shared_force(languages)),
      versions_(version_standings(documents, versions)),
      graph_(build_graph(documents, known, {.relatives = relatives::all, .versions = {version_handling::every_text}})) {
  for (node_index n = 0; n < graph_.nodes().size(); ++n) nodes_.emplace(graph_.nodes()[n].id, n);
  std::uint32_t references = 0;
  for (const reading& each : documents) {
    first_.push_back(references);
    references += static_cast<std::uint32_t>(each.references.size());
  }
}

node_index trace_corpus::node_of(std::string_view id) const {
  const auto found = nodes_.find(id);
  return found == nodes_.end() ? no_index : found->second;
}

std::vector<reference_place> trace_corpus::references_to(std::string_view id) const {
  const node_index whole = node_of(id);
  if (whole == no_index) return {};
  std::vector<std::uint32_t> numbers;  // of references, over all documents
  const auto add_citations_of = [&](node_index n) {
    for (const edge_index i : graph_.in_edges(n)) {
      const edge& e = graph_.edges()[i];
      if (e.kind == edge_kind::cites) numbers.push_back(e.citation);
    }
  };
  add_citations_of(whole);
  for (const edge& e : graph_.out_edges(whole)) {
    if (e.kind == edge_kind::contains) add_citations_of(e.to);
  }
  std::ranges::sort(numbers);
  std::vector<reference_place> places;
  for (const std::uint32_t number : numbers) {
    const auto document = std::ranges::upper_bound(first_, number) - first_.begin() - 1;
    places.push_back({static_cast<std::uint32_t>(document), number - first_[static_cast<std::size_t>(document)]});
  }
  return places;
}

bool trace_corpus::is_cited(std::string_view id) const {
  const node_index whole = node_of(id);
  return whole != no_index && graph_.nodes()[whole].citations > 0;
}

standing trace_corpus::standing_of(std::uint32_t document) {
  if (const auto found = standing_.find(document); found != standing_.end()) return found->second;
  return standing_.emplace(document, standings_.read(documents_[document])).first->second;
}

const std::vector<document_cycle>& trace_corpus::cycles_of(const process* of) {
  const auto [known, is_new] = cycles_.try_emplace(of);
  for (std::uint32_t d = 0; is_new && d < documents_.size(); ++d) known->second.push_back(cycle_of(d, of));
  return known->second;
}

document_cycle trace_corpus::cycle_of(std::uint32_t document, const process* of) const {
  const reading& read = documents_[document];
  if (of == nullptr) {
    const int dated = year_of_date(read.date);
    return {partial_date{dated != 0 ? dated : known_.year_of_symbol(read.document)}.text(), true};
  }
  const document_facts undated{read.document, {}, title_targets(read)};
  if (const review_cycle* own = recital::cycle_of(*of, undated)) return {own->id, true};
  const review_cycle* then = cycle_of_date(*of, read.date);
  return {then == nullptr ? std::string() : then->id, false};
}

result<occurrence_label> trace_corpus::label(std::uint32_t document, std::uint32_t paragraph, span about) {
  const auto key = std::pair(pair_of(document, paragraph), pair_of(about.begin, about.end));
  if (const auto found = labels_.find(key); found != labels_.end()) return found->second;
  const reading& read = documents_[document];
  const auto said = labeller_.label(read.text_of(read.paragraphs[paragraph]), read.language, about);
  if (!said) return said;
  return labels_.emplace(key, *said).first->second;
}

result<occurrence_label> trace_corpus::label_of_clause(std::uint32_t document, std::uint32_t paragraph, span about) {
  auto& known = clauses_[pair_of(document, paragraph)];
  const auto same = std::ranges::find_if(known, [&](const occurrence_label& said) {
    const span verb = said.verb_words;
    return said.clause.contains(about) && (verb.end <= about.begin || about.end <= verb.begin || verb.empty());
  });
  if (same != known.end()) return *same;
  auto said = label(document, paragraph, about);
  if (said) known.push_back(*said);
  return said;
}

bool trace_corpus::is_of(std::uint32_t document, const process& of) {
  return cycles_of(&of)[document].of_process || process_cited_most(known_, documents_.subspan(document, 1)) == &of;
}

const std::vector<subject_match>& trace_corpus::subjects_of(const commitment& what) {
  auto known = subjects_.find(what.process);
  if (known == subjects_.end()) {
    known = subjects_.try_emplace(what.process).first;
    const process* of = known_.process_named(what.process);
    subject_matcher matcher(known_, languages_, what.process);
    for (std::uint32_t d = 0; d < documents_.size(); ++d) {
      const bool is_open = of != nullptr && is_of(d, *of);
      matcher.match(documents_[d], d, is_open ? subject_gate::open : subject_gate::by_citing, known->second);
    }
  }
  return known->second[what.id];
}

const topic& trace_corpus::topic_of(std::uint32_t document, std::uint32_t paragraph) {
  const std::uint64_t key = pair_of(document, paragraph);
  if (const auto found = topics_.find(key); found != topics_.end()) return found->second;
  const reading& read = documents_[document];
  return topics_.emplace(key, recital::topic_of(read.text_of(read.paragraphs[paragraph]))).first->second;
}

double trace_corpus::weight_of(const topic& things) {
  if (paragraphs_ == 0) {
    for (std::uint32_t d = 0; d < documents_.size(); ++d) {
      for (std::uint32_t p = 0; p < documents_[d].paragraphs.size(); ++p, ++paragraphs_) {
        for (const std::uint64_t each : topic_of(d, p)) ++frequencies_[each];
      }
    }
  }
  double sum = 0;
  for (const std::uint64_t each : things) {
    const auto found = frequencies_.find(each);
    const double frequency = found == frequencies_.end() ? 1 : found->second;
    sum += std::log((paragraphs_ + 1) / frequency);
  }
  return sum;
}

const reuse_history& trace_corpus::words() {
  if (!words_) words_.emplace(documents_, known_, languages_, treaties_);
  return *words_;
}

trace_place trace_corpus::place_of(std::uint32_t document, std::uint32_t paragraph) {
  const reading& read = documents_[document];
  const recital::paragraph& p = read.paragraphs[paragraph];
  return trace_place{read.source,
                     read.document,
                     read.title,
                     read.language,
                     read.date,
                     p.label,
                     p.page,
                     standing_of(document),
                     std::string(read.text_of(p)),
                     address_of(document)};
}

const std::string& trace_corpus::address_of(std::uint32_t document) {
  const auto [known, is_new] = addresses_.try_emplace(document);
  if (is_new) known->second = known_.address_of_symbol(documents_[document].document);
  return known->second;
}

std::vector<span> trace_corpus::citations_in(std::uint32_t document, std::uint32_t paragraph) const {
  const reading& read = documents_[document];
  const std::uint32_t begin = read.paragraphs[paragraph].text.begin;
  std::vector<span> all;
  for (const reference& r : read.references) {
    if (r.paragraph == paragraph) all.push_back({r.words.begin - begin, r.words.end - begin});
  }
  return all;
}

}  // namespace recital
