#include "analyse/trace_hops.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <tuple>

#include "analyse/wording.hpp"
#include "analyse/wording_edits.hpp"

namespace recital {
namespace {

/// Bytes that may stand before the number of a provision where its paragraph begins: a bracket, a dash.
constexpr std::uint32_t before_number = 8;

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

/// Compares a hop's paragraph with the commitment's own one.
class comparison {
 public:
  comparison(trace_corpus& corpus, own_paragraph base) : corpus_(corpus), base_(base) {}

  [[nodiscard]] result<void> apply(placed_hop& to);

 private:
  [[nodiscard]] std::string_view text_of(std::uint32_t document, std::uint32_t paragraph) const {
    const reading& read = corpus_.documents()[document];
    return read.text_of(read.paragraphs[paragraph]);
  }

  trace_corpus& corpus_;
  own_paragraph base_;
};

result<void> comparison::apply(placed_hop& to) {
  constexpr double enough = 0.5;
  constexpr std::size_t fewest = 4;
  const std::string_view before = text_of(base_.document, base_.paragraph);
  const std::string_view after = to.hop.at.text;
  const auto cited_before = corpus_.citations_in(base_.document, base_.paragraph);
  const bool is_numbered = !cited_before.empty() && cited_before.front().begin <= before_number;
  const span compared{is_numbered ? cited_before.front().end : 0, static_cast<std::uint32_t>(before.size())};
  std::vector<word> left = words_of(before);
  std::erase_if(left, [&](const word& each) { return !compared.contains(each.where); });
  const std::vector<word> right = words_of(after);
  const alignment found = align(left, right);
  if (found.share < enough || found.equal.size() < fewest) return {};

  restatement other;
  other.share = found.share;
  other.compared = compared;
  for (const auto& [l, r] : found.equal) {
    other.kept_there.push_back(left[l].where);
    other.kept.push_back(right[r].where);
  }
  auto there = corpus_.place_of(base_.document, base_.paragraph);
  if (!there) return tl::make_unexpected(there.error());
  other.there = *std::move(there);
  const auto was =
      corpus_.label(base_.document, base_.paragraph, hull(other.kept_there.front(), other.kept_there.back()));
  if (!was) return tl::make_unexpected(was.error());
  const auto is = corpus_.label(to.document, to.paragraph, hull(other.kept.front(), other.kept.back()));
  if (!is) return tl::make_unexpected(is.error());
  const auto cited_after = corpus_.citations_in(to.document, to.paragraph);
  to.hop.edits = edits_between({before, &*was, cited_before}, {after, &*is, cited_after}, corpus_.force());
  to.hop.change = sum_of(to.hop.edits);
  to.hop.other = std::move(other);
  return {};
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
  [[nodiscard]] result<void> compare(placed_hop& hop);
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
  if (!place) return tl::make_unexpected(place.error());
  const span all{0, static_cast<std::uint32_t>(place->text.size())};
  const auto said = corpus_.label(at.document, at.paragraph, all);
  if (!said) return tl::make_unexpected(said.error());
  trace_hop hop;
  hop.at = *std::move(place);
  hop.link = trace_link::own;
  hop.score = score_of(hop.link);
  hop.cites = subject_.id;
  hop.words = all;
  hop.label = *said;
  hop.state = trace_state::created;
  add({at.document, at.paragraph, std::move(hop)});
  return {};
}

result<void> gatherer::add_citing(reference_place at) {
  const reading& document = corpus_.documents()[at.document];
  const reference& r = document.references[at.reference];
  const paragraph& p = document.paragraphs[r.paragraph];
  const auto link = subject_.link_of(r);
  if (!link || p.kind == paragraph_kind::heading || is_own(at.document, r.paragraph)) return {};
  const span words{r.words.begin - p.text.begin, r.words.end - p.text.begin};
  const auto said = corpus_.label(at.document, r.paragraph, words);
  if (!said) return tl::make_unexpected(said.error());
  auto place = corpus_.place_of(at.document, r.paragraph);
  if (!place) return tl::make_unexpected(place.error());
  trace_hop hop;
  hop.at = *std::move(place);
  hop.link = *link;
  hop.score = score_of(*link);
  hop.cites = r.pinpoint.empty() ? r.target : r.target + '#' + r.pinpoint;
  hop.words = words;
  hop.label = *said;
  hop.state = state_of(*said);
  add({at.document, r.paragraph, std::move(hop)});
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

result<void> gatherer::compare(placed_hop& hop) {
  if (hop.hop.link == trace_link::own || !is_direct(hop.hop.link)) return {};
  const auto base = std::find_if(own_.begin(), own_.end(), [&](const own_paragraph& p) {
    return corpus_.documents()[p.document].language == hop.hop.at.language && p.document != hop.document;
  });
  if (base == own_.end()) return {};
  if (auto done = comparison(corpus_, *base).apply(hop); !done) return done;
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
