#include "trace/trace_hops.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>

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
  constexpr std::string_view unit = "para_";
  if (!pinpoint.starts_with(unit) || pinpoint.find("__") != std::string_view::npos) return {};
  return pinpoint.substr(unit.size());
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

trace_state state_of(const hop_label& said) {
  const bool complains = said.is == verb_class::supports || said.is == verb_class::renews;
  if (said.verdict == verdict::regretted || said.is == verb_class::laments) return trace_state::regretted;
  if (said.verdict == verdict::not_implemented && complains) return trace_state::regretted;
  if (said.is == verb_class::neutral || said.is == verb_class::none) return trace_state::recalled;
  return trace_state::renewed;
}

/// Gathers the hops of one subject.
class gatherer {
 public:
  gatherer(trace_corpus& corpus, const trace_subject& subject, const std::vector<own_paragraph>& own)
      : corpus_(corpus), subject_(subject), own_(own) {}

  [[nodiscard]] result<std::vector<placed_hop>> gather();

 private:
  [[nodiscard]] result<void> add_own(own_paragraph at);
  [[nodiscard]] result<void> add_citing(reference_place at);
  [[nodiscard]] result<void> add_reuse(own_paragraph at);
  [[nodiscard]] result<void> carry_over(const placed_hop& from);
  [[nodiscard]] result<void> add_asked();
  [[nodiscard]] result<trace_hop> made(std::uint32_t document, std::uint32_t paragraph, span words);
  [[nodiscard]] result<void> compare(placed_hop& hop);
  [[nodiscard]] result<void> judge_wording(placed_hop& hop, const restated_text& base, own_paragraph at,
                                           const restated_words& found);
  [[nodiscard]] bool has_direct(std::uint32_t document, std::uint32_t paragraph) const {
    return std::any_of(hops_.begin(), hops_.end(), [&](const placed_hop& each) {
      return each.document == document && each.paragraph == paragraph && is_direct(each.hop.link);
    });
  }
  [[nodiscard]] bool is_own(std::uint32_t document, std::uint32_t paragraph) const {
    return std::any_of(own_.begin(), own_.end(),
                       [&](const own_paragraph& p) { return p.document == document && p.paragraph == paragraph; });
  }
  void add(placed_hop made);

  trace_corpus& corpus_;
  const trace_subject& subject_;
  const std::vector<own_paragraph>& own_;
  std::vector<placed_hop> hops_;
};

result<void> gatherer::add_own(own_paragraph at) {
  auto place = corpus_.place_of(at.document, at.paragraph);
  const span all{0, static_cast<std::uint32_t>(place.text.size())};
  const auto said = corpus_.label(at.document, at.paragraph, all);
  if (!said) return tl::make_unexpected(said.error());
  trace_hop hop;
  hop.at = std::move(place);
  hop.link = trace_link::own;
  hop.score = score_of(hop.link);
  hop.cites = subject_.id;
  hop.words = all;
  hop.label = *said;
  hop.state = trace_state::created;
  add({at.document, at.paragraph, std::move(hop)});
  return {};
}

/// A hop by its place and words, labelled.
result<trace_hop> gatherer::made(std::uint32_t document, std::uint32_t paragraph, span words) {
  const auto said = corpus_.label(document, paragraph, words);
  if (!said) return tl::make_unexpected(said.error());
  trace_hop hop;
  hop.at = corpus_.place_of(document, paragraph);
  hop.words = words;
  hop.label = *said;
  hop.state = state_of(*said);
  return hop;
}

result<void> gatherer::add_citing(reference_place at) {
  const reading& document = corpus_.documents()[at.document];
  const reference& r = document.references[at.reference];
  const paragraph& p = document.paragraphs[r.paragraph];
  const auto link = subject_.link_of(r);
  if (!link || p.kind == paragraph_kind::heading || is_own(at.document, r.paragraph)) return {};
  auto hop = made(at.document, r.paragraph, {r.words.begin - p.text.begin, r.words.end - p.text.begin});
  if (!hop) return tl::make_unexpected(hop.error());
  hop->link = *link;
  hop->score = score_of(*link);
  hop->cites = r.pinpoint.empty() ? r.target : r.target + '#' + r.pinpoint;
  add({at.document, r.paragraph, *std::move(hop)});
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
    auto hop = made(d, p, hull(found.kept.front(), found.kept.back()));
    if (!hop) return tl::make_unexpected(hop.error());
    hop->link = trace_link::reuse;
    hop->score = match.score;
    hop->reuse = figures_of(match, documents[d].paragraphs[p].text.begin);
    placed_hop placed{d, p, *std::move(hop)};
    if (auto done = judge_wording(placed, base, at, found); !done) return done;
    if (auto done = carry_over(placed); !done) return done;
    add(std::move(placed));
  }
  return {};
}

/// The paragraphs of the same label in the same document in languages in which the commitment's own text was not read.
result<void> gatherer::carry_over(const placed_hop& from) {
  const reading& has_words = corpus_.documents()[from.document];
  for (std::uint32_t d = 0; d < corpus_.documents().size(); ++d) {
    const reading& document = corpus_.documents()[d];
    const bool is_own_language = std::any_of(own_.begin(), own_.end(), [&](const own_paragraph& each) {
      return corpus_.documents()[each.document].language == document.language;
    });
    if (document.document != has_words.document || document.language == has_words.language || is_own_language) continue;
    for (std::uint32_t p = 0; p < document.paragraphs.size(); ++p) {
      const paragraph& there = document.paragraphs[p];
      if (there.label != from.hop.at.paragraph || there.kind == paragraph_kind::heading || has_direct(d, p)) continue;
      auto hop = made(d, p, {0, there.text.size()});
      if (!hop) return tl::make_unexpected(hop.error());
      hop->link = trace_link::reuse;
      hop->score = from.hop.score;
      hop->reuse = reuse_figures{from.hop.reuse->share, from.hop.reuse->echo, from.hop.reuse->boilerplate, {}};
      hop->carried_by = from.hop.at;
      add({d, p, *std::move(hop)});
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
      auto hop = made(d, p, hull(found->kept.front(), found->kept.back()));
      if (!hop) return tl::make_unexpected(hop.error());
      hop->link = trace_link::reuse;
      hop->score = found->share;
      add({d, p, *std::move(hop)});
    }
  }
  return {};
}

/// Several references of one clause are one hop, by the closest of their links.
void gatherer::add(placed_hop made) {
  const auto same = std::find_if(hops_.begin(), hops_.end(), [&](const placed_hop& other) {
    return other.document == made.document && other.paragraph == made.paragraph &&
           other.hop.label.clause == made.hop.label.clause;
  });
  if (same == hops_.end()) {
    hops_.push_back(std::move(made));
  } else if (made.hop.link < same->hop.link) {
    *same = std::move(made);
  }
}

/// Sets the commitment's own words against the hop's, where they are in one language.
result<void> gatherer::compare(placed_hop& hop) {
  if (subject_.pinpoint.empty() || hop.hop.link == trace_link::own || !is_direct(hop.hop.link)) return {};
  if (hop.hop.other || hop.hop.carried_by) return {};
  const auto base = std::find_if(own_.begin(), own_.end(), [&](const own_paragraph& p) {
    return corpus_.documents()[p.document].language == hop.hop.at.language && p.document != hop.document;
  });
  if (base == own_.end()) return {};
  const restated_text own(corpus_, *base);
  const auto found = own.find_in(hop.hop.at.text, where_it_is_cited);
  return found ? judge_wording(hop, own, *base, *found) : result<void>();
}

result<void> gatherer::judge_wording(placed_hop& hop, const restated_text& base, own_paragraph at,
                                     const restated_words& found) {
  hop.hop.other = restatement{corpus_.place_of(at.document, at.paragraph), found.share, base.compared(), {}, found.kept, found.kept_there};
  const auto was = corpus_.label(at.document, at.paragraph, hull(found.kept_there.front(), found.kept_there.back()));
  if (!was) return tl::make_unexpected(was.error());
  const auto is = corpus_.label(hop.document, hop.paragraph, hull(found.kept.front(), found.kept.back()));
  if (!is) return tl::make_unexpected(is.error());
  hop.hop.other->compared_here = {found.kept.front().begin, std::max(found.kept.back().end, is->clause.end)};
  const auto cited_before = corpus_.citations_in(at.document, at.paragraph);
  const auto cited_after = corpus_.citations_in(hop.document, hop.paragraph);
  hop.hop.edits =
      edits_between({base.text(), &*was, cited_before}, {hop.hop.at.text, &*is, cited_after}, corpus_.force());
  hop.hop.change = sum_of(hop.hop.edits);
  if (hop.hop.state == trace_state::regretted) return {};
  if (hop.hop.change == wording_change::strengthened) hop.hop.state = trace_state::strengthened;
  if (hop.hop.change == wording_change::weakened) hop.hop.state = trace_state::weakened;
  return {};
}

result<std::vector<placed_hop>> gatherer::gather() {
  for (const own_paragraph& each : own_) {
    if (auto done = add_own(each); !done) return tl::make_unexpected(done.error());
  }
  for (const std::string& target : subject_.targets()) {
    for (const reference_place& each : corpus_.references_to(target)) {
      if (auto done = add_citing(each); !done) return tl::make_unexpected(done.error());
    }
  }
  if (!subject_.words.empty()) {
    if (auto done = add_asked(); !done) return tl::make_unexpected(done.error());
  } else if (!subject_.pinpoint.empty()) {
    for (const own_paragraph& each : own_) {
      if (auto done = add_reuse(each); !done) return tl::make_unexpected(done.error());
    }
  }
  for (placed_hop& each : hops_) {
    if (auto done = compare(each); !done) return tl::make_unexpected(done.error());
  }
  std::stable_sort(hops_.begin(), hops_.end(), [](const placed_hop& a, const placed_hop& b) {
    return std::tuple(a.document, a.paragraph, a.hop.words.begin) <
           std::tuple(b.document, b.paragraph, b.hop.words.begin);
  });
  return std::move(hops_);
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

result<std::vector<placed_hop>> hops_of(trace_corpus& corpus, const trace_subject& subject,
                                        const std::vector<own_paragraph>& own) {
  return gatherer(corpus, subject, own).gather();
}

}  // namespace recital
