#include "trace/restated.hpp"

#include <algorithm>
#include <cstdint>

#include "reuse/alignment.hpp"

namespace recital {
namespace {

std::vector<std::uint64_t> keys_of(const std::vector<word>& words) {
  std::vector<std::uint64_t> keys;
  keys.reserve(words.size());
  for (const word& each : words) keys.push_back(each.key);
  return keys;
}

/// The words of one text that stand in another, in the same order.
reuse::equal_words kept_in(const std::vector<word>& words, const std::vector<word>& other) {
  const std::vector<std::uint64_t> left = keys_of(words);
  const std::vector<std::uint64_t> right = keys_of(other);
  reuse::aligner against(reuse::each_gap_alike);
  return against.align<std::uint64_t>(left, right, reuse::band::whole(left.size(), right.size()));
}

}  // namespace

restated_text::restated_text(const trace_corpus& corpus, own_paragraph at) {
  const reading& read = corpus.documents()[at.document];
  text_ = read.text_of(read.paragraphs[at.paragraph]);
  const auto cited = corpus.citations_in(at.document, at.paragraph);
  const bool is_numbered = !cited.empty() && cited.front().begin <= before_number;
  compared_ = {is_numbered ? cited.front().end : 0, static_cast<std::uint32_t>(text_.size())};
  words_ = words_of(text_);
  std::erase_if(words_, [&](const word& each) { return !compared_.contains(each.where); });
  topic_ = topic_of(text_.substr(compared_.begin));
}

restated_text::restated_text(std::string_view text)
    : text_(text),
      compared_{0, static_cast<std::uint32_t>(text.size())},
      words_(words_of(text)),
      topic_(topic_of(text)) {}

std::optional<restated_words> restated_text::find_in(std::string_view other, const restated_least& least) const {
  const std::vector<word> there = words_of(other);
  const reuse::equal_words kept = kept_in(words_, there);
  const double share = words_.empty() ? 0 : static_cast<double>(kept.size()) / static_cast<double>(words_.size());
  if (share < least.share || kept.size() < least.words) return std::nullopt;
  restated_words made{share, {}, {}};
  for (const auto& [own, others] : kept) {
    made.kept_there.push_back(words_[own].where);
    made.kept.push_back(there[others].where);
  }
  return made;
}

restated_words restated_text::found_by(const reuse_match& match, const reading& own, const reading& other) const {
  const std::uint32_t there = own.paragraphs[match.left.paragraph].text.begin;
  const std::uint32_t here = other.paragraphs[match.right.paragraph].text.begin;
  restated_words made{match.share, {}, {}};
  for (const aligned_run& each : match.runs) {
    const span left{each.left.begin - there, each.left.end - there};
    if (each.kind != run_kind::equal || !compared_.contains(left)) continue;
    made.kept_there.push_back(left);
    made.kept.push_back({each.right.begin - here, each.right.end - here});
  }
  return made;
}

bool restated_text::may_be_in(trace_corpus& corpus, std::uint32_t document, std::uint32_t paragraph,
                              const restated_least& least) const {
  if (topic_.empty()) return true;
  const double common = corpus.weight_of(shared(topic_, corpus.topic_of(document, paragraph)));
  return common >= least.share * corpus.weight_of(topic_);
}

}  // namespace recital
