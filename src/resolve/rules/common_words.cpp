#include "resolve/rules/common_words.hpp"

#include <algorithm>

#include "resolve/rules/narrowing.hpp"
#include "resolve/rules/short_name.hpp"
#include "resolve/rules/topics.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::resolve {
namespace {

constexpr std::uint32_t reach = 60;  // bytes

/// "to the Agreement between": the words say what the entry belongs to, by the noun that it has.
bool names_its_whole(const document_view& seen, std::string_view words, const instrument& meant) {
  return std::ranges::any_of(meant.relations, [&](const auto& r) {
    const instrument* whole = seen.known.find(r.second);
    const auto nouns = whole == nullptr ? seen.from.language.nouns.end() : seen.from.language.nouns.find(whole->noun);
    return nouns != seen.from.language.nouns.end() && std::ranges::any_of(nouns->second, [&](const std::string& noun) {
             return words.find(noun) != std::string_view::npos;
           });
  });
}

/// Whether the catalogue has a name of the entry that begins with that letter in small: with a capital it is the same
/// name, such as a sentence begins with.
bool begins_small(const document_view& seen, const cite::lexicon_entry& named, char32_t capital) {
  const instrument* entry = named.meanings.front().instrument;
  if (entry == nullptr) return false;
  const auto names = entry->names.find(seen.from.language.code);
  return names != entry->names.end() && std::ranges::any_of(names->second, [&](const std::string& name) {
           return text::code_point_at(name, 0) == text::other_case(capital);
         });
}

/// Whether the title or a name of the entry begins with those words, in capitals or not.
bool begins_with(const document_view& seen, const instrument& entry, std::string_view words) {
  const auto begins = [&](const std::string& name) {
    return name.size() > words.size() &&
           std::ranges::equal(std::string_view(name).substr(0, words.size()), words, text::same_but_case);
  };
  const auto title = entry.title.find(seen.from.language.code);
  if (title != entry.title.end() && begins(title->second)) return true;
  const auto names = entry.names.find(seen.from.language.code);
  return names != entry.names.end() && std::ranges::any_of(names->second, begins);
}

/// Whether the mention is joined to the one before, with at most the date of that between them.
bool is_joined(const document_view& seen, std::uint32_t i) {
  const span at = seen.attachments[i - 1].where;
  if (seen.mentions[i - 1].paragraph != seen.mentions[i].paragraph) return false;
  std::string_view gap = seen.text({at.end, std::max(at.end, seen.mentions[i].where.begin)});
  captures date;
  if (seen.from.links.year_behind.match(gap, date)) gap.remove_prefix(date.whole.size() - 1);
  return seen.from.links.coordinate.match(gap);
}

}  // namespace

bool is_of_common_words(const document_view& seen, std::uint32_t i) {
  const cite::lexicon_entry& named = seen.from.names.entry(seen.mentions[i].phrase);
  const std::string_view name = named.text;
  for (std::size_t at = 0; at < name.size(); at += text::width_of(static_cast<unsigned char>(name[at]))) {
    const char32_t c = text::code_point_at(name, at);
    const bool begins_sentence = at == 0 && text::is_capital(c) && begins_small(seen, named, c);
    if (c != ' ' && !begins_sentence && (text::is_capital(c) || text::other_case(c) == c)) return false;
  }
  return true;
}

bool belongs_to_another(const document_view& seen, std::uint32_t i, const instrument& meant) {
  const std::uint32_t end = seen.mentions[i].where.end;
  return seen.from.links.other_after.match(seen.after(end, i)) &&
         !names_its_whole(seen, seen.after(end, i, reach), meant);
}

const entity* longer_name_before(const document_view& seen, const context& so_far, std::uint32_t i,
                                 const instrument& meant) {
  constexpr std::uint32_t farthest = 40;  // paragraphs
  if (seen.mentions[i].marked || has_topic(seen, meant, i)) return nullptr;
  const auto fits = [&](const entity& e) {
    return e.entry == &meant ||
           (e.entry != nullptr && are_called_alike(*e.entry, meant) && is_part_of_name(seen, i, e));
  };
  const entity* e = so_far.in_paragraph(i, fits);
  if (e == nullptr) e = so_far.in_earlier(i, farthest, fits);
  return e != nullptr && e->entry != &meant ? e : nullptr;
}

const instrument* protocol_joined(const document_view& seen, const context& so_far, std::uint32_t i,
                                  const instrument& meant) {
  if (i == 0 || so_far.findings[i - 1].empty() || !is_joined(seen, i) || has_topic(seen, meant, i)) return nullptr;
  const std::string& whole = so_far.findings[i - 1].back().target;
  const std::string_view words = seen.text(seen.mentions[i].where);
  const instrument* only = nullptr;
  for (const instrument& entry : seen.known.instruments()) {
    if (!is_protocol_to(entry, whole) || !are_called_alike(entry, meant) || !begins_with(seen, entry, words)) continue;
    if (only != nullptr) return nullptr;
    only = &entry;
  }
  return only;
}

}  // namespace recital::resolve
