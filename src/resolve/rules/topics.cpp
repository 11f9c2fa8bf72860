#include "resolve/rules/topics.hpp"

#include <algorithm>
#include <vector>

namespace recital::resolve {

bool speaks_of(const document_view& seen, const instrument& entry, std::string_view words) {
  const auto found = entry.topics.find(seen.from.language.code);
  if (found == entry.topics.end()) return false;
  return std::any_of(found->second.begin(), found->second.end(),
                     [&](const std::string& topic) { return words.find(topic) != std::string_view::npos; });
}

bool hold_long_name(const document_view& seen, std::string_view words, const instrument& entry) {
  const auto holds = [&](const std::string& name) { return words.find(name) != std::string_view::npos; };
  const auto title = entry.title.find(seen.from.language.code);
  const auto names = entry.names.find(seen.from.language.code);
  return (title != entry.title.end() && holds(title->second)) ||
         (names != entry.names.end() && std::ranges::any_of(names->second, holds));
}

bool speaks_of_several(const document_view& seen, const instrument& entry, std::string_view words) {
  constexpr std::size_t fewest = 2;
  const auto found = entry.topics.find(seen.from.language.code);
  if (found == entry.topics.end()) return false;
  std::vector<std::string_view> spoken;  // of two forms of one word the longer counts
  for (const std::string& topic : found->second) {
    const auto is_same = [&](std::string_view other) {
      return other.find(topic) != std::string_view::npos ||
             std::string_view(topic).find(other) != std::string_view::npos;
    };
    if (words.find(topic) != std::string_view::npos && std::ranges::none_of(spoken, is_same)) spoken.push_back(topic);
  }
  return spoken.size() >= fewest;
}

bool has_topic(const document_view& seen, const instrument& entry, std::uint32_t i) {
  return speaks_of(seen, entry, seen.passage(i));
}

}  // namespace recital::resolve
