#include "resolve/discourse.hpp"

#include <algorithm>

namespace recital::resolve {

void discourse::add(entity named, const catalogue& known) {
  if (named.entry != nullptr) {
    for (const auto& [relation, target] : named.entry->relations) {
      if (relation != relation::amends && relation != relation::protocol_to) continue;
      if (const instrument* whole = known.find(target); whole != nullptr) {
        entities_.push_back(
            {named.at, named.paragraph, named.in_note, whole, whole->id, whole->symbol, whole->noun, whole->kind});
      }
    }
  }
  entities_.push_back(std::move(named));
}

const entity* discourse::defined(std::string_view noun) const {
  const auto found = defined_.find(noun);
  return found == defined_.end() ? nullptr : &found->second;
}

int discourse::weight_of(const instrument& treaty) const {
  const auto found = weight_.find(treaty.id);
  return found == weight_.end() ? 0 : found->second.second;
}

int discourse::weight_of_all() const {
  int all = 0;
  for (const auto& [id, counted] : weight_) all += counted.second;
  return all;
}

int discourse::weight_of_home() const {
  int most = 0;
  for (const auto& [id, counted] : weight_) most = std::max(most, counted.second);
  return most;
}

has_provision provision_of(const instrument& entry, std::string_view unit, int number) {
  const auto found = entry.structure.find(unit);
  // actions and steps are those of plans: a treaty has them where the catalogue says so
  const bool is_of_plans = unit == "action" || unit == "step";
  if (is_of_plans && entry.kind == kind::treaty && found == entry.structure.end()) return has_provision::no;
  if (!entry.structure_known || number == 0) return has_provision::unknown;  // lettered units are not counted
  if (found == entry.structure.end()) {
    // a text without any unit has none; of one whose articles are known, paragraphs are not counted
    return entry.structure.empty() || unit == "art" ? has_provision::no : has_provision::unknown;
  }
  return number <= found->second ? has_provision::yes : has_provision::no;
}

}  // namespace recital::resolve
