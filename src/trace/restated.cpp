#include "trace/restated.hpp"

#include <algorithm>

namespace recital {

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
  const alignment found = align(words_, there);
  if (found.share < least.share || found.equal.size() < least.words) return std::nullopt;
  restated_words made{found.share, {}, {}};
  for (const auto& [own, others] : found.equal) {
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
