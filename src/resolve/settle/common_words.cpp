#include "resolve/settle/common_words.hpp"

#include <algorithm>

#include "resolve/settle/short_name.hpp"
#include "resolve/settle/topics.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::resolve {
namespace {

using cite::mention;
using cite::mention_kind;

bool is_related(const instrument& meant, const instrument& other) {
  return &meant == &other ||
         std::ranges::any_of(meant.relations, [&](const auto& r) { return r.second == other.id; });
}

/// Whether the mention is of something that the entry belongs to: by its name, or by the noun that it has.
bool is_whole_of(const resolution_state& s, const mention& m, const instrument& meant) {
  if (m.kind == mention_kind::name) {
    return std::ranges::any_of(s.from.names.entry(m.phrase).meanings, [&](const cite::meaning& what) {
      return what.instrument != nullptr && is_related(meant, *what.instrument);
    });
  }
  return m.kind == mention_kind::noun && std::ranges::any_of(meant.relations, [&](const auto& r) {
           const instrument* whole = s.known.find(r.second);
           return whole != nullptr && s.may_call(m.value, whole->noun);
         });
}

}  // namespace

bool is_of_common_words(const resolution_state& s, std::uint32_t i) {
  const char32_t first = text::code_point_at(s.from.names.entry(s.mentions[i].phrase).text, 0);
  return !text::is_capital(first) && text::other_case(first) != first;
}

bool belongs_to_another(const resolution_state& s, std::uint32_t i, const instrument& meant) {
  constexpr std::uint32_t reach = 60;  // bytes
  const std::uint32_t end = s.mentions[i].where.end;
  if (!s.from.links.other_after.match(s.after(end, i))) return false;
  const std::uint32_t j = i + 1;
  const bool has_next = j < s.mentions.size() && s.mentions[j].paragraph == s.mentions[i].paragraph;
  return !has_next || s.mentions[j].where.begin > end + reach || !is_whole_of(s, s.mentions[j], meant);
}

const entity* longer_name_before(const resolution_state& s, std::uint32_t i, const instrument& meant) {
  constexpr std::uint32_t reach = 40;  // paragraphs
  if (s.mentions[i].marked || has_topic(s, meant, i)) return nullptr;
  const auto fits = [&](const entity& e) {
    return e.entry == &meant || (e.entry != nullptr && e.entry->noun == meant.noun && is_part_of_name(s, i, e));
  };
  const entity* e = s.in_paragraph(i, fits);
  if (e == nullptr) e = s.in_earlier(i, reach, fits);
  return e != nullptr && e->entry != &meant ? e : nullptr;
}

}  // namespace recital::resolve
