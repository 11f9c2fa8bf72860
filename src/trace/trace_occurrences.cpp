#include "trace/trace_occurrences.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <optional>
#include <string_view>
#include <tuple>
#include <unordered_map>

#include "recital/core/pinpoint.hpp"
#include "recital/core/target_id.hpp"
#include "trace/reuse_figures.hpp"
#include "trace/wording_edits.hpp"

namespace recital {
namespace {

bool is_text_itself(const trace_subject& subject, const reading& document) {
  if (document.document == subject.whole) return true;
  return subject.text != nullptr && !subject.text->symbol.empty() && subject.text->symbol == document.document;
}

/// Of "para_5" the label of a paragraph, "5"; else "".
std::string_view paragraph_number(std::string_view pinpoint) {
  const auto steps = recital::pinpoint(pinpoint).steps();
  return steps.size() == 1 && steps.front().unit == "para" ? steps.front().number : std::string_view();
}

std::optional<std::uint32_t> own_in(const reading& document, const trace_subject& subject) {
  const auto found = [&](auto fits) -> std::optional<std::uint32_t> {
    const auto at = std::find_if(document.paragraphs.begin(), document.paragraphs.end(), fits);
    if (at == document.paragraphs.end()) return std::nullopt;
    return static_cast<std::uint32_t>(at - document.paragraphs.begin());
  };
  if (subject.pinpoint.empty()) {
    if (subject.text != nullptr && !subject.text->symbol_is_own) return std::nullopt;
    return found([&](const paragraph& p) { return document.text_of(p) == document.title; });
  }
  for (const reference& r : document.references) {
    const paragraph& p = document.paragraphs[r.paragraph];
    const bool leads = p.kind != paragraph_kind::heading && r.words.begin <= p.text.begin + before_number;
    if (leads && subject.link_of(r) == trace_link::provision) return r.paragraph;
  }
  const std::string_view number = paragraph_number(subject.pinpoint);
  return found([&](const paragraph& p) { return !number.empty() && p.label == number; });
}

trace_state state_of(const occurrence_label& said) {
  const bool complains = said.is == verb_class::supports || said.is == verb_class::renews;
  if (said.verdict == verdict::regretted || said.is == verb_class::laments) return trace_state::regretted;
  if (said.verdict == verdict::not_implemented && complains) return trace_state::regretted;
  if (said.is == verb_class::neutral || said.is == verb_class::none) return trace_state::recalled;
  return trace_state::renewed;
}

/// Gathers the occurrences of one subject.
class gatherer {
 public:
  gatherer(trace_corpus& corpus, const trace_subject& subject, const std::vector<own_paragraph>& own, trace_links links)
      : corpus_(corpus), subject_(subject), own_(own), links_(links) {}

  [[nodiscard]] result<std::vector<placed_occurrence>> gather();

 private:
  [[nodiscard]] result<void> add_own(own_paragraph at);
  [[nodiscard]] result<void> add_citing(reference_place at);
  [[nodiscard]] result<void> add_reuse(own_paragraph at);
  [[nodiscard]] result<void> carry_over(const placed_occurrence& from);
  [[nodiscard]] result<void> add_asked();
  [[nodiscard]] result<void> add_subjects();
  [[nodiscard]] result<trace_occurrence> made(std::uint32_t document, std::uint32_t paragraph, span words);
  [[nodiscard]] trace_occurrence labelled(std::uint32_t document, std::uint32_t paragraph, span words,
                                          const occurrence_label& said);
  [[nodiscard]] result<void> compare(placed_occurrence& occurrence);
  [[nodiscard]] result<void> judge_wording(placed_occurrence& occurrence, const restated_text& base, own_paragraph at,
                                           const restated_words& found);
  [[nodiscard]] bool has_direct(std::uint32_t document, std::uint32_t paragraph) const {
    const auto here = places_.find(key_of(document, paragraph));
    return here != places_.end() &&
           std::ranges::any_of(here->second, [&](std::size_t i) { return is_direct(occurrences_[i].occurrence.link); });
  }
  [[nodiscard]] bool is_own(std::uint32_t document, std::uint32_t paragraph) const {
    return std::any_of(own_.begin(), own_.end(),
                       [&](const own_paragraph& p) { return p.document == document && p.paragraph == paragraph; });
  }
  [[nodiscard]] static std::uint64_t key_of(std::uint32_t document, std::uint32_t paragraph) {
    return std::uint64_t{document} << 32 | paragraph;
  }
  void add(placed_occurrence made);

  trace_corpus& corpus_;
  const trace_subject& subject_;
  const std::vector<own_paragraph>& own_;
  trace_links links_;
  std::vector<placed_occurrence> occurrences_;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> places_;  ///< of occurrences, by paragraph
};

result<void> gatherer::add_own(own_paragraph at) {
  auto place = corpus_.place_of(at.document, at.paragraph);
  const span all{0, static_cast<std::uint32_t>(place.text.size())};
  const auto said = corpus_.label(at.document, at.paragraph, all);
  if (!said) return tl::make_unexpected(said.error());
  trace_occurrence occurrence;
  occurrence.at = std::move(place);
  occurrence.link = trace_link::own;
  occurrence.score = score_of(occurrence.link);
  occurrence.cites = subject_.id;
  occurrence.words = all;
  occurrence.label = *said;
  occurrence.state = trace_state::created;
  add({at.document, at.paragraph, std::move(occurrence)});
  return {};
}

/// An occurrence by its place and words, labelled.
result<trace_occurrence> gatherer::made(std::uint32_t document, std::uint32_t paragraph, span words) {
  const auto said = corpus_.label(document, paragraph, words);
  if (!said) return tl::make_unexpected(said.error());
  return labelled(document, paragraph, words, *said);
}

trace_occurrence gatherer::labelled(std::uint32_t document, std::uint32_t paragraph, span words,
                                    const occurrence_label& said) {
  trace_occurrence occurrence;
  occurrence.at = corpus_.place_of(document, paragraph);
  occurrence.words = words;
  occurrence.label = said;
  occurrence.state = state_of(said);
  return occurrence;
}

result<void> gatherer::add_citing(reference_place at) {
  const reading& document = corpus_.documents()[at.document];
  const reference& r = document.references[at.reference];
  const paragraph& p = document.paragraphs[r.paragraph];
  const auto link = subject_.link_of(r);
  if (!link || p.kind == paragraph_kind::heading || is_own(at.document, r.paragraph)) return {};
  auto occurrence = made(at.document, r.paragraph, {r.words.begin - p.text.begin, r.words.end - p.text.begin});
  if (!occurrence) return tl::make_unexpected(occurrence.error());
  occurrence->link = *link;
  occurrence->score = score_of(*link);
  occurrence->cites = target_id(r.target, r.pinpoint).text();
  add({at.document, r.paragraph, *std::move(occurrence)});
  return {};
}

/// The paragraphs that have the commitment's words without citing it.
result<void> gatherer::add_reuse(own_paragraph at) {
  constexpr reuse_query enough{.min_score = 0.15, .max_boilerplate = 1, .reach = 0};
  constexpr double least_share = 0.5;
  const auto documents = corpus_.documents();
  const restated_text base(corpus_, at);
  for (const reuse_match& match : corpus_.words().find(at.document, at.paragraph, enough)) {
    const auto [d, p, bytes] = match.right;
    if (match.share < least_share || d >= documents.size() || is_own(d, p) || has_direct(d, p)) continue;
    const restated_words found = base.found_by(match, documents[at.document], documents[d]);
    if (found.kept.empty()) continue;
    auto occurrence = made(d, p, hull(found.kept.front(), found.kept.back()));
    if (!occurrence) return tl::make_unexpected(occurrence.error());
    occurrence->link = trace_link::reuse;
    occurrence->score = match.score;
    occurrence->reuse = figures_of(match, documents[d].paragraphs[p].text.begin);
    placed_occurrence placed{d, p, *std::move(occurrence)};
    if (auto done = judge_wording(placed, base, at, found); !done) return done;
    if (auto done = carry_over(placed); !done) return done;
    add(std::move(placed));
  }
  return {};
}

/// The paragraphs of the same label in the same document in languages in which the commitment's own text was not read.
result<void> gatherer::carry_over(const placed_occurrence& from) {
  const reading& has_words = corpus_.documents()[from.document];
  for (std::uint32_t d = 0; d < corpus_.documents().size(); ++d) {
    const reading& document = corpus_.documents()[d];
    const bool is_own_language = std::any_of(own_.begin(), own_.end(), [&](const own_paragraph& each) {
      return corpus_.documents()[each.document].language == document.language;
    });
    if (document.document != has_words.document || document.language == has_words.language || is_own_language) continue;
    for (std::uint32_t p = 0; p < document.paragraphs.size(); ++p) {
      const paragraph& there = document.paragraphs[p];
      if (there.label != from.occurrence.at.paragraph || there.kind == paragraph_kind::heading || has_direct(d, p))
        continue;
      auto occurrence = made(d, p, {0, there.text.size()});
      if (!occurrence) return tl::make_unexpected(occurrence.error());
      occurrence->link = trace_link::reuse;
      occurrence->score = from.occurrence.score;
      occurrence->reuse = reuse_figures{
          from.occurrence.reuse->share, from.occurrence.reuse->echo, from.occurrence.reuse->boilerplate, {}};
      occurrence->carried_by = from.occurrence.at;
      add({d, p, *std::move(occurrence)});
    }
  }
  return {};
}

/// The paragraphs that have the words that were asked for, in whatever language.
result<void> gatherer::add_asked() {
  const restated_text base(subject_.words);
  for (std::uint32_t d = 0; d < corpus_.documents().size(); ++d) {
    const reading& document = corpus_.documents()[d];
    for (std::uint32_t p = 0; p < document.paragraphs.size(); ++p) {
      if (document.paragraphs[p].kind == paragraph_kind::heading) continue;
      if (!base.may_be_in(corpus_, d, p, where_words_were_asked_for)) continue;
      const auto found = base.find_in(document.text_of(document.paragraphs[p]), where_words_were_asked_for);
      if (!found) continue;
      auto occurrence = made(d, p, hull(found->kept.front(), found->kept.back()));
      if (!occurrence) return tl::make_unexpected(occurrence.error());
      occurrence->link = trace_link::reuse;
      occurrence->score = found->share;
      add({d, p, *std::move(occurrence)});
    }
  }
  return {};
}

/// The clauses that are about what the commitment is about.
result<void> gatherer::add_subjects() {
  for (const subject_match& match : corpus_.subjects_of(*subject_.entry)) {
    if (is_own(match.document, match.paragraph)) continue;
    const span words = words_of(match.evidence);
    const auto said = corpus_.label_of_clause(match.document, match.paragraph, words);
    if (!said) return tl::make_unexpected(said.error());
    trace_occurrence occurrence = labelled(match.document, match.paragraph, words, *said);
    occurrence.link = match.taken_up ? trace_link::subject : trace_link::possible;
    occurrence.score = match.score;
    occurrence.evidence = match.evidence;
    occurrence.through = match.through == nullptr ? "" : match.through->id;
    add({match.document, match.paragraph, std::move(occurrence)});
  }
  return {};
}

/// Several references of one clause are one occurrence, by the closest of their links.
void gatherer::add(placed_occurrence made) {
  std::vector<std::size_t>& here = places_[key_of(made.document, made.paragraph)];
  const auto same = std::ranges::find_if(
      here, [&](std::size_t i) { return occurrences_[i].occurrence.label.clause == made.occurrence.label.clause; });
  if (same == here.end()) {
    here.push_back(occurrences_.size());
    occurrences_.push_back(std::move(made));
  } else if (made.occurrence.link < occurrences_[*same].occurrence.link) {
    occurrences_[*same] = std::move(made);
  }
}

/// Sets the commitment's own words against the occurrence's, where they are in one language.
result<void> gatherer::compare(placed_occurrence& occurrence) {
  const trace_link link = occurrence.occurrence.link;
  if (subject_.pinpoint.empty() || link == trace_link::own || link == trace_link::subject || !is_direct(link))
    return {};
  if (occurrence.occurrence.other || occurrence.occurrence.carried_by) return {};
  const auto base = std::find_if(own_.begin(), own_.end(), [&](const own_paragraph& p) {
    return corpus_.documents()[p.document].language == occurrence.occurrence.at.language &&
           p.document != occurrence.document;
  });
  if (base == own_.end()) return {};
  const restated_text own(corpus_, *base);
  const auto found = own.find_in(occurrence.occurrence.at.text, where_it_is_cited);
  return found ? judge_wording(occurrence, own, *base, *found) : result<void>();
}

result<void> gatherer::judge_wording(placed_occurrence& occurrence, const restated_text& base, own_paragraph at,
                                     const restated_words& found) {
  occurrence.occurrence.other = restatement{
      corpus_.place_of(at.document, at.paragraph), found.share, base.compared(), {}, found.kept, found.kept_there};
  const auto was = corpus_.label(at.document, at.paragraph, hull(found.kept_there.front(), found.kept_there.back()));
  if (!was) return tl::make_unexpected(was.error());
  const auto is = corpus_.label(occurrence.document, occurrence.paragraph, hull(found.kept.front(), found.kept.back()));
  if (!is) return tl::make_unexpected(is.error());
  occurrence.occurrence.other->compared_here = {found.kept.front().begin,
                                                std::max(found.kept.back().end, is->clause.end)};
  const auto cited_before = corpus_.citations_in(at.document, at.paragraph);
  const auto cited_after = corpus_.citations_in(occurrence.document, occurrence.paragraph);
  occurrence.occurrence.edits = edits_between({base.text(), &*was, cited_before},
                                              {occurrence.occurrence.at.text, &*is, cited_after}, corpus_.force());
  occurrence.occurrence.change = sum_of(occurrence.occurrence.edits);
  if (occurrence.occurrence.state == trace_state::regretted) return {};
  if (occurrence.occurrence.change == wording_change::strengthened)
    occurrence.occurrence.state = trace_state::strengthened;
  if (occurrence.occurrence.change == wording_change::weakened) occurrence.occurrence.state = trace_state::weakened;
  return {};
}

result<std::vector<placed_occurrence>> gatherer::gather() {
  for (const own_paragraph& each : own_) {
    if (auto done = add_own(each); !done) return tl::make_unexpected(done.error());
  }
  for (const std::string& target : links_.cites ? subject_.targets() : std::vector<std::string>()) {
    for (const reference_place& each : corpus_.references_to(target)) {
      if (auto done = add_citing(each); !done) return tl::make_unexpected(done.error());
    }
  }
  if (!subject_.words.empty()) {
    if (auto done = add_asked(); !done) return tl::make_unexpected(done.error());
  } else if (!subject_.pinpoint.empty() && links_.reuse) {
    for (const own_paragraph& each : own_) {
      if (auto done = add_reuse(each); !done) return tl::make_unexpected(done.error());
    }
  }
  if (links_.subject && subject_.entry != nullptr) {
    if (auto done = add_subjects(); !done) return tl::make_unexpected(done.error());
  }
  for (placed_occurrence& each : occurrences_) {
    if (auto done = compare(each); !done) return tl::make_unexpected(done.error());
  }
  std::vector<std::size_t> order(occurrences_.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, {}, [&](std::size_t i) {
    return std::tuple(occurrences_[i].document, occurrences_[i].paragraph, occurrences_[i].occurrence.words.begin);
  });
  std::vector<placed_occurrence> sorted;
  sorted.reserve(order.size());
  for (const std::size_t i : order) sorted.push_back(std::move(occurrences_[i]));
  return sorted;
}

}  // namespace

std::vector<own_paragraph> own_paragraphs(const trace_corpus& corpus, const trace_subject& subject) {
  std::vector<own_paragraph> all;
  for (std::uint32_t d = 0; d < corpus.documents().size(); ++d) {
    const reading& document = corpus.documents()[d];
    if (!is_text_itself(subject, document)) continue;
    if (const auto paragraph = own_in(document, subject)) all.push_back({d, *paragraph});
  }
  return all;
}

result<std::vector<placed_occurrence>> occurrences_of(trace_corpus& corpus, const trace_subject& subject,
                                                      const std::vector<own_paragraph>& own, trace_links links) {
  return gatherer(corpus, subject, own, links).gather();
}

}  // namespace recital
