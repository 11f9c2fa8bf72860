#include "pages/marked_words.hpp"

#include <algorithm>
#include <set>
#include <utility>

namespace recital {
namespace {

std::vector<word_group> grouped(std::vector<const reference*> references) {
  const auto longer_first = [](const reference* a, const reference* b) {
    return a->words.begin != b->words.begin ? a->words.begin < b->words.begin : a->words.end > b->words.end;
  };
  std::stable_sort(references.begin(), references.end(), longer_first);
  std::vector<word_group> groups;
  for (const reference* each : references) {
    if (groups.empty() || groups.back().words != each->words) groups.push_back({each->words, {}});
    groups.back().references.push_back(each);
  }
  return groups;
}

/// Where a group begins or ends.
struct edge_of_group {
  std::uint32_t at;
  std::size_t group;
  bool opens;
};

std::vector<edge_of_group> edges_of(const std::vector<word_group>& groups) {
  std::vector<edge_of_group> edges;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (groups[i].words.empty()) continue;
    edges.push_back({groups[i].words.begin, i, true});
    edges.push_back({groups[i].words.end, i, false});
  }
  std::ranges::stable_sort(edges, {}, &edge_of_group::at);
  return edges;
}

}  // namespace

std::vector<std::size_t> marked_words::covered() const {
  std::vector<bool> shown(groups.size());
  for (const stretch& s : stretches) {
    if (s.group != no_position) shown[s.group] = true;
  }
  std::vector<std::size_t> hidden;
  for (std::size_t i = 0; i < groups.size(); ++i) {
    if (!shown[i]) hidden.push_back(i);
  }
  return hidden;
}

marked_words mark_words(span paragraph, const std::vector<const reference*>& references,
                        const std::vector<std::uint32_t>& breaks) {
  marked_words marked{grouped(references), {}};
  std::set<std::pair<std::uint32_t, std::size_t>> open;  // by size
  std::uint32_t from = paragraph.begin;
  auto next_break = breaks.begin();
  const auto advance = [&](std::uint32_t to) {
    const std::size_t group = open.empty() ? no_position : open.begin()->second;
    for (; next_break != breaks.end() && *next_break <= to; ++next_break) {
      if (group != no_position || *next_break <= from) continue;
      marked.stretches.push_back({{from, *next_break}, no_position});
      from = *next_break;
    }
    const bool goes_on = group != no_position && !marked.stretches.empty() && marked.stretches.back().group == group;
    if (goes_on) marked.stretches.back().words.end = to;
    else if (to > from) marked.stretches.push_back({{from, to}, group});
    from = std::max(from, to);
  };
  for (const edge_of_group& edge : edges_of(marked.groups)) {
    advance(edge.at);
    const std::pair key{marked.groups[edge.group].words.size(), edge.group};
    if (edge.opens) open.insert(key);
    else open.erase(key);
  }
  advance(paragraph.end);
  return marked;
}

}  // namespace recital
