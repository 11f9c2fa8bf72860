#include "resolve/settle/common_words.hpp"

#include <algorithm>

#include "resolve/settle/short_name.hpp"
#include "resolve/settle/topics.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::resolve {
namespace {

constexpr std::uint32_t reach = 60;  // bytes

/// "to the Agreement between": the words say what the entry belongs to, by the noun that it has.
bool names_its_whole(const resolution_state& s, std::string_view words, const instrument& meant) {
  return std::ranges::any_of(meant.relations, [&](const auto& r) {
    const instrument* whole = s.known.find(r.second);
    const auto nouns = whole == nullptr ? s.from.language.nouns.end() : s.from.language.nouns.find(whole->noun);
    return nouns != s.from.language.nouns.end() && std::ranges::any_of(nouns->second, [&](const std::string& noun) {
             return words.find(noun) != std::string_view::npos;
           });
  });
}

/// Whether the catalogue has a name of the entry that begins with that letter in small: with a capital it is the same
/// name, such as a sentence begins with.
bool begins_small(const resolution_state& s, const cite::lexicon_entry& named, char32_t capital) {
  const instrument* entry = named.meanings.front().instrument;
  if (entry == nullptr) return false;
  const auto names = entry->names.find(s.from.language.code);
  return names != entry->names.end() && std::ranges::any_of(names->second, [&](const std::string& name) {
           return text::code_point_at(name, 0) == text::other_case(capital);
         });
}

}  // namespace

bool is_of_common_words(const resolution_state& s, std::uint32_t i) {
  const cite::lexicon_entry& named = s.from.names.entry(s.mentions[i].phrase);
  const std::string_view name = named.text;
  for (std::size_t at = 0; at < name.size(); at += text::width_of(static_cast<unsigned char>(name[at]))) {
    const char32_t c = text::code_point_at(name, at);
    const bool begins_sentence = at == 0 && text::is_capital(c) && begins_small(s, named, c);
    if (c != ' ' && !begins_sentence && (text::is_capital(c) || text::other_case(c) == c)) return false;
  }
  return true;
}

bool belongs_to_another(const resolution_state& s, std::uint32_t i, const instrument& meant) {
  const std::uint32_t end = s.mentions[i].where.end;
  return s.from.links.other_after.match(s.after(end, i)) && !names_its_whole(s, s.after(end, i, reach), meant);
}

const entity* longer_name_before(const resolution_state& s, std::uint32_t i, const instrument& meant) {
  constexpr std::uint32_t farthest = 40;  // paragraphs
  if (s.mentions[i].marked || has_topic(s, meant, i)) return nullptr;
  const auto fits = [&](const entity& e) {
    return e.entry == &meant || (e.entry != nullptr && e.entry->noun == meant.noun && is_part_of_name(s, i, e));
  };
  const entity* e = s.in_paragraph(i, fits);
  if (e == nullptr) e = s.in_earlier(i, farthest, fits);
  return e != nullptr && e->entry != &meant ? e : nullptr;
}

}  // namespace recital::resolve
