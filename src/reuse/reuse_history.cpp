#include "recital/reuse/reuse_history.hpp"

#include <algorithm>
#include <numeric>
#include <string>
#include <utility>

#include "recital/core/partial_date.hpp"

namespace recital {
namespace {

std::string time_of(const reading& document, const catalogue& known) {
  if (!document.date.empty()) return document.date;
  return partial_date{known.year_of_symbol(document.document)}.text();
}

bool is_treaty_text(const reading& document, const catalogue& known) {
  const instrument* entry = known.by_symbol(document.document);
  return entry != nullptr && entry->kind == kind::treaty && entry->symbol_is_own;
}

}  // namespace

reuse_history::reuse_history(std::span<const reading> documents, const catalogue& known, const grammar& languages,
                             std::span<const reading> treaties, const reuse_options& options, unsigned threads)
    : documents_(documents), treaties_(treaties), order_(documents.size() + treaties.size()), place_(order_.size()) {
  std::vector<std::string> times;
  for (const reading& each : documents) times.push_back(time_of(each, known));
  for (const reading& each : treaties) times.push_back(time_of(each, known));
  std::iota(order_.begin(), order_.end(), 0U);
  std::stable_sort(order_.begin(), order_.end(), [&](auto a, auto b) { return times[a] < times[b]; });
  reuse_index_builder builder(languages, options);
  for (const std::uint32_t number : order_) {
    const bool is_treaty = number >= documents.size() || is_treaty_text(document(number), known);
    place_[number] = builder.add(document(number), is_treaty ? reuse_role::treaty : reuse_role::document);
  }
  index_.emplace(std::move(builder).build(threads));
}

reuse_match reuse_history::numbered(reuse_match match) const {
  for (reuse_side* side : {&match.left, &match.right}) {
    if (side->document != no_index) side->document = order_[side->document];
  }
  return match;
}

std::vector<reuse_match> reuse_history::numbered(std::vector<reuse_match> matches) const {
  for (reuse_match& each : matches) each = numbered(std::move(each));
  return matches;
}

std::vector<reuse_match> reuse_history::find(std::string_view text, std::string_view language,
                                             const reuse_query& query) const {
  return numbered(index_->find(text, language, query));
}

std::vector<reuse_match> reuse_history::find(std::uint32_t document, std::uint32_t paragraph,
                                             const reuse_query& query) const {
  return numbered(index_->find(place_[document], paragraph, query));
}

std::vector<reuse_match> reuse_history::taken_up_by(std::uint32_t document, std::uint32_t paragraph,
                                                    const reuse_query& query) const {
  std::vector<reuse_match> all = find(document, paragraph, query);
  std::erase_if(all, [&](const reuse_match& each) { return place_[each.right.document] > place_[document]; });
  for (reuse_match& each : all) each = mirrored(std::move(each));
  return all;
}

void reuse_history::all_pairs(const std::function<void(const reuse_match&)>& take, const reuse_query& query,
                              unsigned threads) const {
  index_->all_pairs([&](const reuse_match& each) { take(numbered(each)); }, query, threads);
}

}  // namespace recital
