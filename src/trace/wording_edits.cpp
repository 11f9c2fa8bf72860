#include "trace/wording_edits.hpp"

#include <algorithm>
#include <iterator>
#include <string>

#include "text/letters.hpp"

namespace recital {
namespace {

using keys = std::vector<std::string>;

bool holds(const keys& all, std::string_view key) { return std::find(all.begin(), all.end(), key) != all.end(); }

bool is_of(const labelled_patterns& force, std::string_view what, std::string_view key) {
  const auto found = force.find(what);
  return found != force.end() && holds(found->second, key);
}

int strength(const labelled_patterns& force, std::string_view modal) {
  return is_of(force, "binds", modal) ? 3 : is_of(force, "expects", modal) ? 2 : is_of(force, "permits", modal) ? 1 : 0;
}

std::string strongest(const labelled_patterns& force, const keys& modals) {
  std::string best;
  for (const std::string& each : modals) {
    if (strength(force, each) > strength(force, best)) best = each;
  }
  return best;
}

wording_change towards(bool stronger) { return stronger ? wording_change::strengthened : wording_change::weakened; }

void add_actor(const wording_side& before, const wording_side& after, std::vector<wording_edit>& edits) {
  keys bound = before.label->actors;
  if (!before.label->voice.empty()) bound.push_back(before.label->voice);
  const keys& now = after.label->actors;
  const bool same = std::any_of(now.begin(), now.end(), [&](const std::string& each) { return holds(bound, each); });
  if (bound.empty() || now.empty() || same) return;
  edits.push_back({edit_kind::actor, wording_change::other, bound.back(), now.back()});
}

/// The first keys without those that the second have, too.
keys only_in(const keys& these, const keys& others) {
  keys only;
  std::ranges::copy_if(these, std::back_inserter(only), [&](const std::string& each) { return !holds(others, each); });
  return only;
}

/// A modal that stays says nothing of one that was changed beside it: "undertakes to keep, and shall report".
void add_modal(const wording_side& before, const wording_side& after, const labelled_patterns& force,
               std::vector<wording_edit>& edits) {
  const keys gone = only_in(before.label->modals, after.label->modals);
  const keys come = only_in(after.label->modals, before.label->modals);
  const bool changed = !gone.empty() && !come.empty();
  const std::string was = strongest(force, changed ? gone : before.label->modals);
  const std::string is = strongest(force, changed ? come : after.label->modals);
  const int by = strength(force, is) - strength(force, was);
  if (was.empty() || is.empty() || by == 0) return;
  edits.push_back({edit_kind::modal, towards(by > 0), was, is});
}

void add_qualifiers(const wording_side& before, const wording_side& after, const labelled_patterns& force,
                    std::vector<wording_edit>& edits) {
  const auto add = [&](const keys& these, const keys& others, bool came) {
    for (const std::string& each : these) {
      const bool loosens = is_of(force, "loosens", each);
      if (holds(others, each) || !(loosens || is_of(force, "presses", each))) continue;
      edits.push_back({edit_kind::qualifier, towards(loosens != came), came ? "" : each, came ? each : ""});
    }
  };
  add(before.label->qualifiers, after.label->qualifiers, false);
  add(after.label->qualifiers, before.label->qualifiers, true);
}

/// The numbers of the clause that was judged, outside citations, in order.
keys numbers_in(const wording_side& side) {
  keys all;
  for (std::uint32_t at = side.label->clause.begin; at < side.label->clause.end; ++at) {
    if (!text::is_digit(side.text[at])) continue;
    std::uint32_t end = at;
    while (end < side.label->clause.end && text::is_digit(side.text[end])) ++end;
    const auto names_a_text = [&](span cited) { return cited.overlaps({at, end}); };
    if (std::none_of(side.citations.begin(), side.citations.end(), names_a_text)) {
      all.emplace_back(side.text.substr(at, end - at));
    }
    at = end;
  }
  return all;
}

bool is_year(const std::string& digits) { return digits.size() == 4 && (digits[0] == '1' || digits[0] == '2'); }

void add_numbers(const wording_side& before, const wording_side& after, std::vector<wording_edit>& edits) {
  const keys was = numbers_in(before);
  const keys is = numbers_in(after);
  const auto first = [](const keys& these, const keys& others, bool year) {
    const auto changed = [&](const std::string& each) { return is_year(each) == year && !holds(others, each); };
    const auto found = std::find_if(these.begin(), these.end(), changed);
    return found == these.end() ? std::string() : *found;
  };
  if (const std::string from = first(was, is, true), to = first(is, was, true); !from.empty() || !to.empty()) {
    edits.push_back({edit_kind::deadline, towards(from.empty() || (!to.empty() && to < from)), from, to});
  }
  if (const std::string from = first(was, is, false), to = first(is, was, false); !from.empty() && !to.empty()) {
    edits.push_back({edit_kind::number, wording_change::other, from, to});
  }
}

}  // namespace

std::vector<wording_edit> edits_between(const wording_side& before, const wording_side& after,
                                        const labelled_patterns& force) {
  std::vector<wording_edit> edits;
  add_actor(before, after, edits);
  add_modal(before, after, force, edits);
  add_qualifiers(before, after, force, edits);
  add_numbers(before, after, edits);
  return edits;
}

wording_change sum_of(const std::vector<wording_edit>& edits) {
  const auto any = [&](wording_change effect) {
    return std::any_of(edits.begin(), edits.end(), [&](const wording_edit& e) { return e.effect == effect; });
  };
  const bool stronger = any(wording_change::strengthened);
  const bool weaker = any(wording_change::weakened);
  if (stronger && weaker) return wording_change::mixed;
  if (stronger) return wording_change::strengthened;
  if (weaker) return wording_change::weakened;
  return edits.empty() ? wording_change::unchanged : wording_change::other;
}

}  // namespace recital
