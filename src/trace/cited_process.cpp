#include "recital/trace/cited_process.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <set>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace recital {
namespace {

/// What is cited, and the process that it belongs to.
std::unordered_map<std::string_view, const process*> texts_of_processes(const catalogue& known) {
  std::unordered_map<std::string_view, const process*> texts;
  for (const commitment& each : known.commitments()) {
    const process* of = known.process_named(each.process);
    texts.emplace(each.text, of);
    if (of == nullptr || !texts.emplace(of->treaty, of).second) continue;
    for (const review_cycle& cycle : of->cycles) {
      for (const std::string& id : cycle.texts) texts.emplace(id, of);
      for (const std::string& id : cycle.sessions) texts.emplace(id, of);
      if (!cycle.conference.empty()) texts.emplace(cycle.conference, of);
    }
  }
  return texts;
}

}  // namespace

const process* process_cited_most(const catalogue& known, std::span<const reading> documents) {
  constexpr std::size_t one_paragraph_of = 10;
  const auto texts = texts_of_processes(known);
  std::vector<std::pair<const process*, std::size_t>> counts;
  std::size_t paragraphs = 0;
  for (const reading& document : documents) {
    paragraphs += document.paragraphs.size();
    std::set<std::pair<const process*, std::uint32_t>> citing;
    for (const reference& r : document.references) {
      const auto found = texts.find(r.target);
      if (found != texts.end() && found->second != nullptr) citing.emplace(found->second, r.paragraph);
    }
    for (const auto& [of, paragraph] : citing) {
      const auto count = std::ranges::find(counts, of, &std::pair<const process*, std::size_t>::first);
      if (count == counts.end()) counts.emplace_back(of, 1);
      else ++count->second;
    }
  }
  std::ranges::sort(counts, std::greater(), &std::pair<const process*, std::size_t>::second);
  if (counts.empty() || counts[0].second * one_paragraph_of < paragraphs) return nullptr;
  return counts.size() > 1 && counts[1].second == counts[0].second ? nullptr : counts[0].first;
}

}  // namespace recital
