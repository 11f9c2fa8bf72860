#include "resolve/pinpoint.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <iterator>
#include <utility>

#include "recital/core/pinpoint.hpp"
#include "text/letters.hpp"

namespace recital::resolve {
namespace {

constexpr std::array<std::pair<std::string_view, int>, 12> ranks{{{"annex", 1},
                                                                  {"part", 2},
                                                                  {"chap", 3},
                                                                  {"sect", 4},
                                                                  {"art", 5},
                                                                  {"rule", 5},
                                                                  {"dec", 5},
                                                                  {"action", 5},
                                                                  {"step", 5},
                                                                  {"res", 5},
                                                                  {"para", 6},
                                                                  {"pp", 6}}};

bool is_number(std::string_view s) { return !s.empty() && s.find_first_not_of("0123456789") == std::string_view::npos; }

/// The number in Arabic digits; "15.1" and a letter alone stay as they are. "paragraph (a)" has none.
std::string plain_number_of(const cite::member& m) {
  if (const auto dot = m.text.rfind('.'); dot != std::string_view::npos && m.tail > 0) {
    return std::string(m.text.substr(0, dot + 1)) + std::to_string(m.tail);
  }
  if (m.text.find('.') != std::string_view::npos) return std::string(m.text);
  return m.number > 0 ? std::to_string(m.number) : text::in_small_ascii(m.text);
}

/// The same with "bis" and "ter", which make another article of it.
std::string number_of(const cite::member& m) { return plain_number_of(m) + text::in_small_ascii(m.letter); }

/// "2.4" of articles: the article and its paragraph.
std::string article_id(std::string_view text) {
  const auto dot = text.find('.');
  return pinpoint_within(pinpoint_of("art", text.substr(0, dot)), pinpoint_of("para", text.substr(dot + 1)));
}

/// The number of the provision itself: of "31.3" the first.
int own_number(const cite::member& m) {
  if (m.number != 0) return m.number;
  int number = 0;
  for (const char c : m.text.substr(0, m.text.find('.'))) {
    if (!text::is_digit(c) || number > 999) return 0;
    number = 10 * number + (c - '0');
  }
  return number;
}

/// Adds one member: alone, or within each of the wholes.
void add_provision(const cite::mention& m, const cite::member& part, const std::vector<provision>& wholes,
                   std::vector<provision>& made) {
  const std::string id = provision_id(m.value, part);
  const span where = m.member_count <= 1 ? m.where : part.where;
  if (wholes.empty()) {
    made.push_back({id, std::string(m.value), own_number(part), where});
    return;
  }
  for (const auto& whole : wholes) {
    // articles are numbered through the chapters of a text
    const bool runs_through = m.value == "art" && whole.unit != "annex";
    const span both = hull(whole.where, where);
    if (runs_through) {
      made.push_back({id, std::string(m.value), own_number(part), both});
    } else {
      made.push_back({pinpoint_within(whole.id, id), whole.unit, whole.number, both});
    }
  }
}

}  // namespace

int rank_of_unit(std::string_view unit) {
  const auto found = std::find_if(ranks.begin(), ranks.end(), [&](const auto& r) { return r.first == unit; });
  return found == ranks.end() ? 7 : found->second;
}

std::string provision_id(std::string_view unit, const cite::member& m) {
  if (m.number == 0 && m.text.empty() && m.sub.empty()) return std::string(unit);
  const std::string number = number_of(m);
  const bool has_paragraph = unit == "art" && number.find('.') != std::string::npos;
  std::string id = has_paragraph ? article_id(number) : pinpoint_of(unit, number.empty() ? m.sub : number);
  for (const auto sub : {number.empty() ? std::string_view() : m.sub, m.sub_b, m.sub_c}) {
    if (!sub.empty()) id = pinpoint_within(id, is_number(sub) ? pinpoint_of("para", sub) : std::string(sub));
  }
  return id;
}

constexpr cite::member only_one{};  // "the annex" of a text that has one alone

namespace {

using chain_of_mentions = std::vector<const cite::mention*>;

bool has_unit(const chain_of_mentions& chain, std::string_view unit) {
  return std::ranges::any_of(chain, [&](const cite::mention* m) { return m->value == unit; });
}

/// Whether the sections are those of the article beside them: "article IV, section 11" and "section 2 of article 4", but
/// not "section 2, article 4" nor "article 4 of section 2".
bool has_sections_of_article(const chain_of_mentions& chain) {
  constexpr std::uint32_t widest_comma = 3;  // bytes, with its blank
  if (has_unit(chain, "part") || has_unit(chain, "chap")) return false;
  for (std::size_t i = 0; i + 1 < chain.size(); ++i) {
    const std::uint32_t gap = chain[i + 1]->where.begin - chain[i]->where.end;
    const bool is_comma = gap > 1 && gap <= widest_comma;
    if (chain[i]->value == "art" && chain[i + 1]->value == "sect") return gap <= widest_comma;
    if (chain[i]->value == "sect" && chain[i + 1]->value == "art") return gap > 0 && !is_comma;
  }
  return false;
}

/// How deep what a mention names lies within a text.
class depth {
 public:
  // a report holds resolutions, and they have annexes of their own: "chapter I, resolution 1, annex II"
  explicit depth(const chain_of_mentions& chain)
      : in_report_(has_unit(chain, "res")), sections_of_article_(has_sections_of_article(chain)) {}

  int operator()(const cite::mention* m) const {
    if (in_report_ && m->value == "annex") return 2 * rank_of_unit("para");
    if (sections_of_article_ && m->value == "sect") return 2 * rank_of_unit("art") + 1;
    return 2 * rank_of_unit(m->value);
  }

 private:
  bool in_report_;
  bool sections_of_article_;
};

/// "ст. 3, п. 3 ст. 5": no more than a blank stands between a paragraph and the article behind it, and more before it.
template <class F>
bool is_of_next(const chain_of_mentions& chain, std::size_t i, F&& is_outermost) {
  if (i == 0 || i + 1 >= chain.size() || is_outermost(chain[i]) || !is_outermost(chain[i + 1])) return false;
  return chain[i + 1]->where.begin <= chain[i]->where.end + 1 && chain[i]->where.begin > chain[i - 1]->where.end + 1;
}

/// "paragraph 3 of article 2, paragraph 1 of article 33 and article 51": each article with what is named of it, before it
/// where the chain begins with a paragraph, else behind it.
std::vector<chain_of_mentions> by_outermost(const chain_of_mentions& chain, const depth& rank_of) {
  if (chain.empty()) return {};
  const int outermost = rank_of(*std::ranges::min_element(chain, {}, rank_of));
  const auto is_outermost = [&](const cite::mention* m) { return rank_of(m) == outermost; };
  const bool begins_with_it = is_outermost(chain.front());
  std::vector<chain_of_mentions> groups(1);
  bool has_outermost = false;
  for (std::size_t i = 0; i < chain.size(); ++i) {
    const bool more = std::any_of(chain.begin() + static_cast<std::ptrdiff_t>(i), chain.end(), is_outermost);
    const bool opens = (begins_with_it ? is_outermost(chain[i]) : more) || is_of_next(chain, i, is_outermost);
    if (has_outermost && opens) {
      groups.emplace_back();
      has_outermost = false;
    }
    groups.back().push_back(chain[i]);
    has_outermost = has_outermost || is_outermost(chain[i]);
  }
  return groups;
}

/// The provisions of one outermost mention and of those that belong to it.
std::vector<provision> join_one(const chain_of_mentions& chain, const depth& rank_of,
                                const std::vector<cite::member>& members) {
  chain_of_mentions outer_first = chain;
  std::ranges::stable_sort(outer_first, {}, rank_of);
  std::vector<provision> made;
  std::vector<provision> wholes;  // what those of the present depth lie within
  int last_depth = 0;
  span last_outer{};
  for (const cite::mention* m : outer_first) {
    const int rank = rank_of(m);
    if (last_depth > 0 && rank > last_depth) {
      // behind a list of articles a paragraph belongs to the last of them; before it, to all
      const bool of_last = last_outer.begin < m->where.begin;
      const auto first_whole = of_last && !made.empty() ? made.end() - 1 : made.begin();
      wholes.assign(first_whole, made.end());
      made.erase(first_whole, made.end());
    }
    if (m->member_count == 0) add_provision(*m, only_one, wholes, made);
    for (std::uint32_t i = m->first_member; i < m->first_member + m->member_count; ++i) {
      const auto& part = members[i];
      if (part.number != 0 || !part.text.empty() || !part.sub.empty()) add_provision(*m, part, wholes, made);
    }
    last_depth = rank;
    last_outer = m->where;
  }
  return made;
}

}  // namespace

std::vector<provision> join(const std::vector<const cite::mention*>& chain, const std::vector<cite::member>& members) {
  const depth rank_of(chain);
  std::vector<provision> made;
  for (const chain_of_mentions& one : by_outermost(chain, rank_of)) {
    std::ranges::move(join_one(one, rank_of, members), std::back_inserter(made));
  }
  return made;
}

std::string in_units_of(const instrument& whole, std::string id) {
  constexpr std::string_view article = "art";
  constexpr std::string_view rule = "rule";
  const auto has_alone = [&](std::string_view unit, std::string_view other) {
    return whole.structure.contains(unit) && !whole.structure.contains(other);
  };
  const std::string_view said = pinpoint(id).first().unit;
  if (said == article && has_alone(rule, article)) return std::string(rule) + id.substr(article.size());
  if (said == rule && has_alone(article, rule)) return std::string(article) + id.substr(rule.size());
  return id;
}

}  // namespace recital::resolve
