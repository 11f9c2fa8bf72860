#include "catalogue/agreement.hpp"

#include <algorithm>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "catalogue/process_agreement.hpp"
#include "catalogue/values.hpp"

namespace recital::entries {
namespace {

using objection = std::optional<error>;

// -- what entries point to

objection absent(const table_reader& at, std::string_view key, std::string_view id) {
  return at.refusal(key, "names " + shortened(id) + ", which no entry defines");
}

bool is_forum(const tables& all, std::string_view id) {
  return all.instruments.contains(id) || all.bodies.contains(id) || all.series.contains(id);
}

objection check_surroundings(const tables& all, const instrument& value, const table_reader& at) {
  if (!value.forum.empty() && !is_forum(all, value.forum)) return absent(at, "forum", value.forum);
  if (!value.place.empty() && !all.places.contains(value.place)) return absent(at, "place", value.place);
  return {};
}

objection check_relations(const tables& all, const instrument& value, const table_reader& at) {
  for (const auto& [which, target] : value.relations) {
    if (!all.instruments.contains(target)) return absent(at, name(which), target);
    if (target == value.id) return at.refusal(name(which), "names the entry itself");
  }
  return {};
}

objection check_targets(const tables& all) {
  for (const auto& [id, entry] : all.instruments) {
    if (auto bad = check_surroundings(all, entry.value, entry.at)) return bad;
    if (auto bad = check_relations(all, entry.value, entry.at)) return bad;
  }
  for (const auto& [id, entry] : all.series) {
    if (auto bad = check_surroundings(all, entry.value.model, entry.at)) return bad;
  }
  for (const auto& [id, entry] : all.bodies) {
    const std::string& general = entry.value.unspecified;
    if (!general.empty() && !all.instruments.contains(general)) return absent(entry.at, "unspecified", general);
  }
  return {};
}

// -- what only one entry may have

struct claimant {
  std::string_view id;
  const table_reader* at;
};

/// Who has what. Only looked up, never walked.
using claims = std::unordered_map<std::string_view, claimant>;

/// Who made the same claim first, if that is another entry; else enters the claim.
const claimant* rival(claims& taken, std::string_view what, const claimant& by) {
  const auto [first, added] = taken.try_emplace(what, by);
  return added || first->second.id == by.id ? nullptr : &first->second;
}

error taken_by(const claimant& rival, std::string_view what, const table_reader& in, std::string_view key) {
  const std::string owner = shortened(rival.id) + " (" + line_of(*rival.at) + ')';
  return in.refusal(key, "gives " + quote(what) + ", which belongs to " + owner);
}

using claims_by_language = std::map<std::string_view, claims>;

/// A title that a member has from its series is not its own: two conferences of one year share it.
objection claim_titles(claims_by_language& taken, const instrument& value, const table_reader& at) {
  const table_reader own = at.table_or_none("title");
  for (const auto& [language, words] : value.title) {
    if (!own.has(language)) continue;
    const claimant* first = rival(taken[language], words, {value.id, &at});
    if (first) return taken_by(*first, words, own, language);
  }
  return {};
}

objection claim_names(claims_by_language& taken, const instrument& value, const table_reader& at) {
  for (const auto& [language, list] : value.names) {
    for (const std::string& words : list) {
      const claimant* first = rival(taken[language], words, {value.id, &at});
      if (first) return taken_by(*first, words, at.table_or_none("names"), language);
    }
  }
  return {};
}

objection claim_forms(claims& taken, const row<body>& entry) {
  for (const std::string& form : entry.value.default_for) {
    const claimant* first = rival(taken, form, {entry.value.id, &entry.at});
    if (first) return taken_by(*first, form, entry.at, "default_for");
  }
  return {};
}

/// By layer, then by identifier.
template <class T>
std::vector<const row<T>*> in_layers(const rows<T>& all) {
  std::vector<const row<T>*> ordered;
  for (const auto& [id, entry] : all) ordered.push_back(&entry);
  std::stable_sort(ordered.begin(), ordered.end(), [](const auto* a, const auto* b) { return a->layer < b->layer; });
  return ordered;
}

/// A name that a series shares needs a year beside it, so it may also be the name of an instrument, but not that of
/// another series.
objection check_claims(const tables& all) {
  claims_by_language of_instruments;
  for (const auto* entry : in_layers(all.instruments)) {
    if (auto bad = claim_titles(of_instruments, entry->value, entry->at)) return bad;
    if (auto bad = claim_names(of_instruments, entry->value, entry->at)) return bad;
  }
  claims_by_language of_series;
  for (const auto* entry : in_layers(all.series)) {
    if (auto bad = claim_titles(of_series, entry->value.model, entry->at)) return bad;
    if (auto bad = claim_names(of_series, entry->value.model, entry->at)) return bad;
  }
  claims of_bodies;
  for (const auto* entry : in_layers(all.bodies)) {
    if (auto bad = claim_forms(of_bodies, *entry)) return bad;
  }
  return {};
}

}  // namespace

result<void> check_agreement(const tables& all) {
  if (auto bad = check_targets(all)) return tl::make_unexpected(*std::move(bad));
  if (auto bad = check_claims(all)) return tl::make_unexpected(*std::move(bad));
  if (auto bad = check_processes(all)) return tl::make_unexpected(*std::move(bad));
  return {};
}

}  // namespace recital::entries
