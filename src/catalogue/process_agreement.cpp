#include "catalogue/process_agreement.hpp"

#include <algorithm>
#include <charconv>
#include <set>
#include <string>
#include <string_view>

#include "catalogue/placeholders.hpp"
#include "core/quote.hpp"
#include "recital/core/document_symbol.hpp"
#include "recital/core/pinpoint.hpp"
#include "recital/core/target_id.hpp"

namespace recital::entries {
namespace {

using data::table_reader;
using objection = std::optional<error>;

/// Whether an open series has a member of that identifier for some year.
bool is_unlisted_member(const tables& all, std::string_view id) {
  const auto dash = id.rfind('-');
  if (dash == std::string_view::npos) return false;
  instrument member;
  const std::string_view digits = id.substr(dash + 1);
  const auto [end, bad] = std::from_chars(digits.data(), digits.data() + digits.size(), member.year);
  if (bad != std::errc() || end != digits.data() + digits.size() || digits.size() != 4) return false;
  return std::any_of(all.series.begin(), all.series.end(),
                     [&](const auto& one) { return one.second.value.open && filled(one.first, member) == id; });
}

bool is_known(const tables& all, std::string_view id) {
  return all.instruments.contains(id) || is_unlisted_member(all, id);
}

error absent(const table_reader& at, std::string_view key, std::string_view id) {
  return at.refusal(key, "names " + shortened(id) + ", which no entry defines");
}

objection check_cycle(const tables& all, const review_cycle& cycle, const table_reader& at) {
  if (!cycle.conference.empty() && !is_known(all, cycle.conference)) return absent(at, "cycle", cycle.conference);
  for (const std::vector<std::string>* list : {&cycle.sessions, &cycle.texts}) {
    for (const std::string& id : *list) {
      if (!is_known(all, id)) return absent(at, "cycle", id);
    }
  }
  return {};
}

objection check_process(const tables& all, const row<process>& entry) {
  if (!is_known(all, entry.value.treaty)) return absent(entry.at, "treaty", entry.value.treaty);
  for (const review_cycle& cycle : entry.value.cycles) {
    if (auto bad = check_cycle(all, cycle, entry.at)) return bad;
  }
  return {};
}

/// Whether the text has what the first part of the pinpoint counts: "art_3__para_1" of a treaty with articles 1 to 11. The
/// paragraphs of a preamble, "pp_10", stand in no structure.
bool has_unit(const instrument& text, std::string_view pinpoint) {
  if (!text.structure_known) return true;
  const auto [name, digits] = recital::pinpoint(pinpoint).first();
  if (name == "pp") return true;
  const auto unit = text.structure.find(name);
  int number = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return unit != text.structure.end() && number >= 1 && number <= unit->second;
}

using identifiers = std::set<std::string_view>;

/// Whether all concepts of the forms are there, and each form begins with a thing: that is where the search begins.
objection check_forms(const tables& all, const std::vector<subject_form>& forms, const table_reader& at) {
  for (const subject_form& form : forms) {
    for (const std::string& id : form.all.front()) {
      const auto known = all.concepts.find(id);
      if (known == all.concepts.end() || known->second.value.role == concept_role::thing) continue;
      return at.refusal("about", "begins with " + shortened(id) + ", which is no thing");
    }
    std::vector<std::string> named = form.none;
    for (const auto& any : form.all) named.insert(named.end(), any.begin(), any.end());
    for (const std::string& id : named) {
      if (!all.concepts.contains(id)) return absent(at, "about", id);
    }
  }
  return {};
}

objection check_commitment(const tables& all, const identifiers& known, const row<commitment>& entry) {
  const commitment& value = entry.value;
  const auto review = all.processes.find(value.process);
  if (review == all.processes.end()) return absent(entry.at, "process", value.process);
  const std::vector<review_cycle>& cycles = review->second.value.cycles;
  const auto wanted = [&](const review_cycle& cycle) { return cycle.id == value.cycle; };
  if (!value.cycle.empty() && std::none_of(cycles.begin(), cycles.end(), wanted)) {
    return absent(entry.at, "cycle", value.cycle);
  }
  if (!value.pinpoint.empty() && !has_unit(all.instruments.find(value.text)->second.value, value.pinpoint)) {
    return entry.at.refusal("pinpoint",
                            "is " + shortened(value.pinpoint) + ", which " + shortened(value.text) + " does not have");
  }
  for (const std::string& id : value.continues) {
    if (!known.contains(id) && !is_known(all, id)) return absent(entry.at, "continues", id);
    if (id == value.id) return entry.at.refusal("continues", "names the commitment itself");
  }
  return check_forms(all, value.about, entry.at);
}

objection check_concept(const tables& all, const row<subject_concept>& entry) {
  for (const std::string& id : entry.value.instruments) {
    const std::string whole(target_id(id).whole);
    if (id.ends_with('*') || is_known(all, whole) || document_symbol::is_symbol(whole)) continue;
    return absent(entry.at, "instruments", id);
  }
  return {};
}

}  // namespace

objection check_processes(const tables& all) {
  for (const auto& [id, entry] : all.processes) {
    if (auto bad = check_process(all, entry)) return bad;
  }
  for (const auto& [id, entry] : all.concepts) {
    if (auto bad = check_concept(all, entry)) return bad;
  }
  identifiers known;
  for (const auto& [text, entry] : all.commitments) {
    if (!all.instruments.contains(text)) return absent(entry.at, "text", text);
    for (const row<commitment>& each : entry.value.provisions) known.insert(each.value.id);
  }
  for (const auto& [text, entry] : all.commitments) {
    for (const row<commitment>& each : entry.value.provisions) {
      if (auto bad = check_commitment(all, known, each)) return bad;
    }
  }
  return {};
}

}  // namespace recital::entries
