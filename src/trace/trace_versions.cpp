#include "trace/trace_versions.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>

namespace recital {

void merge_versions(std::vector<placed_occurrence>& occurrences, const trace_corpus& corpus) {
  std::map<std::pair<std::uint32_t, std::string_view>, std::vector<trace_occurrence*>> counted;  // by paragraph
  for (placed_occurrence& each : occurrences) {
    if (corpus.counts(each.document)) {
      counted[{each.document, each.occurrence.at.paragraph}].push_back(&each.occurrence);
    }
  }
  const auto is_said_by_another = [&](const placed_occurrence& each) {
    if (corpus.counts(each.document)) return false;
    const auto there = counted.find({corpus.counted_for(each.document), each.occurrence.at.paragraph});
    if (there == counted.end()) return false;
    const auto closest = std::ranges::min_element(there->second, {}, &trace_occurrence::link);
    if ((*closest)->link > each.occurrence.link) return false;
    auto& languages = (*closest)->also_in;
    const std::string& language = each.occurrence.at.language;
    if (language != (*closest)->at.language && std::ranges::find(languages, language) == languages.end())
      languages.push_back(language);
    return true;
  };
  std::vector<bool> goes;
  for (const placed_occurrence& each : occurrences) goes.push_back(is_said_by_another(each));
  std::size_t next = 0;
  for (std::size_t i = 0; i < occurrences.size(); ++i) {
    if (goes[i]) continue;
    if (next != i) occurrences[next] = std::move(occurrences[i]);
    ++next;
  }
  occurrences.erase(occurrences.begin() + static_cast<std::ptrdiff_t>(next), occurrences.end());
}

}  // namespace recital
