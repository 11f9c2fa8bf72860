#include "recital/reuse/reuse_pairs.hpp"

namespace recital {

reuse_pairs::reuse_pairs(std::vector<reuse_match> all) : all_(std::move(all)) {
  for (std::size_t i = 0; i < all_.size(); ++i) {
    const reuse_side& later = all_[i].right;
    by_later_.try_emplace({later.document, later.paragraph}, i, i).first->second.second = i + 1;
  }
}

bool reuse_pairs::answers(const reuse_query& query, const reuse_options& options) {
  const reuse_query kept;
  // how many words make a match, and how far it reaches, decide what else is found beside it; the others only choose
  return query.min_words == kept.min_words && query.reach == kept.reach && query.min_score >= kept.min_score &&
         query.max_boilerplate <= kept.max_boilerplate && options.common == reuse_options().common;
}

void reuse_pairs::all_pairs(const std::function<void(const reuse_match&)>& take, const reuse_query& query) const {
  place here;
  std::size_t taken = 0;
  for (const reuse_match& each : all_) {
    if (each.score < query.min_score || each.boilerplate > query.max_boilerplate) continue;
    const place there{each.right.document, each.right.paragraph};
    if (there != here) here = there, taken = 0;
    if (query.top != 0 && taken == query.top) continue;
    ++taken;
    take(each);
  }
}

std::span<const reuse_match> reuse_pairs::taken_up_by(std::uint32_t document, std::uint32_t paragraph) const {
  const auto found = by_later_.find({document, paragraph});
  if (found == by_later_.end()) return {};
  const auto [begin, end] = found->second;
  return std::span(all_).subspan(begin, end - begin);
}

}  // namespace recital
