#include "resolve/rules/number_list.hpp"

#include <algorithm>

#include "resolve/rules/bodies.hpp"

namespace recital::resolve {
namespace {

using cite::mention;
using cite::mention_kind;

/// "decision" where words speak of decisions alone, by the leads of the rules that read numbers.
std::string_view class_of_texts(const document_view& seen, std::string_view words) {
  const auto names = [&](std::string_view value) {
    return std::any_of(seen.from.language.rules.begin(), seen.from.language.rules.end(), [&](const grammar_rule& rule) {
      return rule.makes == "numbered" && std::any_of(rule.leads.begin(), rule.leads.end(), [&](const auto& lead) {
               return lead.first == value && words.find(lead.second) != std::string_view::npos;
             });
    });
  };
  return names("decision") && !names("resolution") ? "decision" : "resolution";
}

}  // namespace

bool is_in_list(const document_view& seen, const context& so_far, std::uint32_t i) {
  constexpr std::uint32_t widest_gap = 6;  // paragraphs between two cells of a list, or the heading and the first
  const mention& m = seen.mentions[i];
  const auto rest = seen.text({m.where.end, seen.bounds(i).end});
  return !so_far.list.bodies.empty() && m.paragraph > so_far.list.heading &&
         m.paragraph - so_far.list.last <= widest_gap && m.where.begin == seen.bounds(i).begin &&
         rest.find_first_not_of(" .;") == std::string_view::npos;
}

void follow_list(const document_view& seen, context& so_far, std::uint32_t i) {
  const mention& m = seen.mentions[i];
  if (m.kind != mention_kind::body) {
    if (is_in_list(seen, so_far, i)) so_far.list.last = m.paragraph;
    return;
  }
  const auto ahead = seen.text({seen.bounds(i).begin, m.where.begin});
  const auto behind = seen.text({m.where.end, seen.bounds(i).end});
  captures found;
  const bool is_heading =
      (ahead.empty() && seen.from.links.texts_after.match(behind, found) && found.whole.size() == behind.size()) ||
      (behind.empty() && seen.from.links.texts_before.match(ahead, found) && found.whole.size() == ahead.size());
  if (is_heading)
    so_far.list = {m.paragraph, m.paragraph, bodies_named(seen, so_far, i),
                   class_of_texts(seen, seen.text(seen.bounds(i)))};
}

}  // namespace recital::resolve
