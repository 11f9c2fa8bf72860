#include "resolve/pinpoint.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace recital::resolve {
namespace {

constexpr std::array<std::pair<std::string_view, int>, 10> ranks{{{"annex", 1}, {"part", 2}, {"chap", 3}, {"sect", 4},
                                                                   {"art", 5}, {"rule", 5}, {"dec", 5}, {"action", 5},
                                                                   {"step", 5}, {"para", 6}}};

bool is_number(std::string_view s) { return !s.empty() && s.find_first_not_of("0123456789") == std::string_view::npos; }

std::string lower(std::string_view s) {
  std::string out;
  for (const char c : s) out += (c >= 'A' && c <= 'Z') ? static_cast<char>(c | 0x20) : c;
  return out;
}

/// The number in Arabic digits; "15.1" and a letter alone stay as they are.
std::string number_of(const cite::member& m) {
  if (const auto dot = m.text.rfind('.'); dot != std::string_view::npos && m.tail > 0) {
    return std::string(m.text.substr(0, dot + 1)) + std::to_string(m.tail);
  }
  if (m.text.find('.') != std::string_view::npos) return std::string(m.text);
  return m.number > 0 ? std::to_string(m.number) : lower(m.text);
}

}  // namespace

int rank_of_unit(std::string_view unit) {
  const auto found = std::find_if(ranks.begin(), ranks.end(), [&](const auto& r) { return r.first == unit; });
  return found == ranks.end() ? 7 : found->second;
}

std::string provision_id(std::string_view unit, const cite::member& m) {
  std::string id = std::string(unit) + "_" + number_of(m);
  for (const auto sub : {m.sub, m.sub_b}) {
    if (!sub.empty()) id += is_number(sub) ? "__para_" + std::string(sub) : "__" + std::string(sub);
  }
  return id;
}

std::vector<provision> join(const std::vector<const cite::mention*>& chain, const std::vector<cite::member>& members) {
  std::vector<const cite::mention*> outer_first = chain;
  std::stable_sort(outer_first.begin(), outer_first.end(), [](const cite::mention* a, const cite::mention* b) {
    return rank_of_unit(a->value) < rank_of_unit(b->value);
  });
  std::vector<provision> made;
  int depth = 0;
  for (const cite::mention* m : outer_first) {
    const bool nests = depth > 0 && rank_of_unit(m->value) > depth;
    std::vector<provision> next = nests ? std::vector<provision>() : made;
    for (std::uint32_t i = m->first_member; i < m->first_member + m->member_count; ++i) {
      const auto& part = members[i];
      const std::string id = provision_id(m->value, part);
      const span where = m->member_count == 1 ? m->where : part.where;
      if (nests) {
        for (const auto& whole : made) {
          // articles are numbered through the chapters of a text
          const bool runs_through = m->value == "art" && whole.unit != "annex";
          const span both = hull(whole.where, where);
          if (runs_through) {
            next.push_back({id, std::string(m->value), part.number, both});
          } else {
            next.push_back({whole.id + "__" + id, whole.unit, whole.number, both});
          }
        }
      } else {
        next.push_back({id, std::string(m->value), part.number, where});
      }
    }
    made = std::move(next);
    depth = rank_of_unit(m->value);
  }
  return made;
}

}  // namespace recital::resolve
