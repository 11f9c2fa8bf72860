#include "regex/classes.hpp"

#include <algorithm>
#include <map>

namespace recital::regex {
namespace {

/// Where one class may end and another begin: the first code point of each stretch that no set's bound divides.
std::vector<char32_t> bounds_of(const std::vector<icu::UnicodeSet>& sets) {
  std::vector<char32_t> bounds{0};
  for (const icu::UnicodeSet& set : sets) {
    for (int i = 0; i < set.getRangeCount(); ++i) {
      bounds.push_back(static_cast<char32_t>(set.getRangeStart(i)));
      if (set.getRangeEnd(i) < icu::UnicodeSet::MAX_VALUE)
        bounds.push_back(static_cast<char32_t>(set.getRangeEnd(i)) + 1);
    }
  }
  std::sort(bounds.begin(), bounds.end());
  bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
  return bounds;
}

}  // namespace

code_point_classes::code_point_classes(const std::vector<icu::UnicodeSet>& sets) {
  const std::vector<char32_t> bounds = bounds_of(sets);
  std::vector<std::vector<bool>> in(bounds.size(), std::vector<bool>(sets.size()));  // by stretch, then by set
  for (std::size_t s = 0; s < sets.size(); ++s) {
    for (int i = 0; i < sets[s].getRangeCount(); ++i) {
      const auto first = static_cast<char32_t>(sets[s].getRangeStart(i));
      const auto last = static_cast<char32_t>(sets[s].getRangeEnd(i));
      auto at = std::lower_bound(bounds.begin(), bounds.end(), first);
      for (; at != bounds.end() && *at <= last; ++at) in[static_cast<std::size_t>(at - bounds.begin())][s] = true;
    }
  }

  std::vector<std::uint16_t> class_of(bounds.size());
  std::map<std::vector<bool>, std::uint16_t> known;
  for (std::size_t i = 0; i < bounds.size(); ++i) {
    const auto [found, is_new] = known.emplace(in[i], static_cast<std::uint16_t>(contained_.size()));
    if (is_new) contained_.push_back(in[i]);
    class_of[i] = found->second;
  }
  beyond_ = class_of.back();

  std::map<std::vector<std::uint16_t>, std::uint16_t> numbers;
  std::size_t stretch = 0;
  for (char32_t first = 0; first <= bounds.back(); first += page_size) {
    const bool is_like_the_last = first >= bounds[stretch] + page_size &&
                                  (stretch + 1 == bounds.size() || bounds[stretch + 1] >= first + page_size);
    if (is_like_the_last) {  // both lie in one stretch, as most of the planes' pages do
      page_of_.push_back(page_of_.back());
      continue;
    }
    std::vector<std::uint16_t> page(page_size);
    for (std::size_t i = 0; i < page_size; ++i) {
      while (stretch + 1 < bounds.size() && bounds[stretch + 1] <= first + i) ++stretch;
      page[i] = class_of[stretch];
    }
    const auto [number, is_new] = numbers.emplace(page, static_cast<std::uint16_t>(numbers.size()));
    if (is_new) pages_.insert(pages_.end(), page.begin(), page.end());
    page_of_.push_back(number->second);
  }
  std::copy_n(pages_.begin(), ascii_.size(), ascii_.begin());
}

}  // namespace recital::regex
