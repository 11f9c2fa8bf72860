#include "resolve/rules/topics.hpp"

#include <algorithm>

namespace recital::resolve {

bool speaks_of(const document_view& seen, const instrument& entry, std::string_view words) {
  const auto found = entry.topics.find(seen.from.language.code);
  if (found == entry.topics.end()) return false;
  return std::any_of(found->second.begin(), found->second.end(),
                     [&](const std::string& topic) { return words.find(topic) != std::string_view::npos; });
}

bool speaks_of_several(const document_view& seen, const instrument& entry, std::string_view words) {
  constexpr int fewest = 2;
  const auto found = entry.topics.find(seen.from.language.code);
  if (found == entry.topics.end()) return false;
  return std::ranges::count_if(found->second, [&](const std::string& topic) {
           return words.find(topic) != std::string_view::npos;
         }) >= fewest;
}

bool has_topic(const document_view& seen, const instrument& entry, std::uint32_t i) {
  return speaks_of(seen, entry, seen.passage(i));
}

}  // namespace recital::resolve
