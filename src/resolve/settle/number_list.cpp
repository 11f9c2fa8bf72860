#include "resolve/settle/number_list.hpp"

#include <algorithm>

#include "resolve/settle/bodies.hpp"

namespace recital::resolve {
namespace {

using cite::mention;
using cite::mention_kind;

/// "decision" where words speak of decisions alone, by the leads of the rules that read numbers.
std::string_view class_of_texts(const resolution_state& s, std::string_view words) {
  const auto names = [&](std::string_view value) {
    return std::any_of(s.from.language.rules.begin(), s.from.language.rules.end(), [&](const grammar_rule& rule) {
      return rule.makes == "numbered" && std::any_of(rule.leads.begin(), rule.leads.end(), [&](const auto& lead) {
               return lead.first == value && words.find(lead.second) != std::string_view::npos;
             });
    });
  };
  return names("decision") && !names("resolution") ? "decision" : "resolution";
}

}  // namespace

bool is_in_list(const resolution_state& s, std::uint32_t i) {
  constexpr std::uint32_t widest_gap = 6;  // paragraphs between two cells of a list, or the heading and the first
  const mention& m = s.mentions[i];
  const auto rest = s.text({m.where.end, s.bounds(i).end});
  return !s.list.bodies.empty() && m.paragraph > s.list.heading && m.paragraph - s.list.last <= widest_gap &&
         m.where.begin == s.bounds(i).begin && rest.find_first_not_of(" .;") == std::string_view::npos;
}

void follow_list(resolution_state& s, std::uint32_t i) {
  const mention& m = s.mentions[i];
  if (m.kind != mention_kind::body) {
    if (is_in_list(s, i)) s.list.last = m.paragraph;
    return;
  }
  const auto ahead = s.text({s.bounds(i).begin, m.where.begin});
  const auto behind = s.text({m.where.end, s.bounds(i).end});
  captures found;
  const bool is_heading =
      (ahead.empty() && s.from.links.texts_after.match(behind, found) && found.whole.size() == behind.size()) ||
      (behind.empty() && s.from.links.texts_before.match(ahead, found) && found.whole.size() == ahead.size());
  if (is_heading) s.list = {m.paragraph, m.paragraph, bodies_named(s, i), class_of_texts(s, s.text(s.bounds(i)))};
}

}  // namespace recital::resolve
