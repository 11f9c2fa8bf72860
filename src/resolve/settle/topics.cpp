#include "resolve/settle/topics.hpp"

#include <algorithm>

namespace recital::resolve {

bool speaks_of(const resolution_state& s, const instrument& entry, std::string_view words) {
  const auto found = entry.topics.find(s.from.language.code);
  if (found == entry.topics.end()) return false;
  return std::any_of(found->second.begin(), found->second.end(),
                     [&](const std::string& topic) { return words.find(topic) != std::string_view::npos; });
}

bool has_topic(const resolution_state& s, const instrument& entry, std::uint32_t i) {
  return speaks_of(s, entry, s.passage(i));
}

}  // namespace recital::resolve
