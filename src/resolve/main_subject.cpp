#include "resolve/main_subject.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "identify/review_cycle.hpp"
#include "resolve/rules/common_words.hpp"
#include "resolve/rules/query_around.hpp"

namespace recital::resolve {
namespace {

using cite::mention_kind;

const instrument* treaty_named_by(const document_view& seen, context& so_far, std::uint32_t i) {
  const auto& entry = seen.from.names.entry(seen.mentions[i].phrase);
  const auto& first = entry.meanings.front();
  if (entry.stands_alone()) {
    const bool is_treaty = first.instrument != nullptr && first.instrument->kind == kind::treaty;
    if (!is_treaty || (is_of_common_words(seen, i) && belongs_to_another(seen, i, *first.instrument))) return nullptr;
    return first.instrument;
  }
  const int year = first_year(seen, i);
  // "the action plan" alone may be anybody's, and cannot speak for itself
  if (year == 0 && first.series == nullptr && !seen.mentions[i].marked) return nullptr;
  const auto found = candidates(seen.known, entry.meanings, query_of(seen, so_far, i, year), so_far.maker);
  return found.size() == 1 ? seen.known.find(found.front()->forum) : nullptr;
}

/// Texts named in the headings before anything is said are in the document's title.
void read_title(const document_view& seen, context& so_far) {
  for (std::uint32_t i = 0; i < seen.mentions.size() && seen.is_heading(i); ++i) {
    if (seen.mentions[i].kind != mention_kind::name) continue;
    const auto& entry = seen.from.names.entry(seen.mentions[i].phrase);
    const instrument* named = entry.stands_alone() ? entry.meanings.front().instrument : nullptr;
    if (named == nullptr || named->kind == kind::treaty || named->noun.empty()) continue;
    const auto [known, is_new] = so_far.titled_by_noun.try_emplace(named->noun, named);
    if (!is_new && known->second != named) known->second = nullptr;
  }
}

/// The treaty whose body or conference issued the document: what its symbol begins with is the treaty's initials. Null
/// where that is no treaty's, or that of several.
const instrument* treaty_of_symbol(const document_view& seen) {
  const std::string_view symbol = seen.from.about.symbol;
  const std::string_view initials = symbol.substr(0, symbol.find('/'));
  if (initials.size() < 3 || initials.size() == symbol.size()) return nullptr;
  const auto bears = [&](const words_by_language& words) {
    return std::ranges::any_of(words, [&](const auto& by_language) {
      return std::ranges::find(by_language.second, initials) != by_language.second.end();
    });
  };
  const instrument* only = nullptr;
  for (const instrument& entry : seen.known.instruments()) {
    if (entry.kind != kind::treaty || (!bears(entry.names) && !bears(entry.shorts))) continue;
    if (only != nullptr) return nullptr;
    only = &entry;
  }
  return only;
}

/// Whether most of what has that noun are treaties: declarations are not.
bool calls_treaties(const catalogue& known, std::string_view noun) {
  int treaties = 0;
  for (const instrument& entry : known.instruments()) {
    if (entry.noun == noun) treaties += entry.kind == kind::treaty ? 1 : -1;
  }
  return treaties > 0;
}

/// The nouns by which the document points at a treaty so often, and names so few by, that it must be one itself: the text
/// of "this Convention".
void find_own_nouns(const document_view& seen, const std::map<std::string_view, int>& named, context& so_far) {
  constexpr int fewest = 6;
  constexpr int for_each_naming = 3;
  std::map<std::string_view, int> pointed;
  for (const cite::mention& m : seen.mentions) {
    if (m.kind == mention_kind::demonstrative) ++pointed[m.value];
  }
  for (const auto& [noun, times] : pointed) {
    const auto namings = named.find(noun);
    const bool is_pointed_at =
        times >= fewest && times > for_each_naming * (namings == named.end() ? 0 : namings->second);
    if (is_pointed_at && calls_treaties(seen.known, noun)) so_far.own_nouns.insert(noun);
  }
}

}  // namespace

void find_main_subject(const document_view& seen, context& so_far) {
  read_title(seen, so_far);
  constexpr int weight_of_heading = 3;
  so_far.treaty_of_symbol = treaty_of_symbol(seen);
  if (so_far.treaty_of_symbol != nullptr) so_far.course.count(*so_far.treaty_of_symbol, weight_of_heading);
  std::map<std::string_view, int> named;  // how often treaties are, by their nouns
  for (std::uint32_t i = 0; i < seen.mentions.size(); ++i) {
    if (seen.mentions[i].kind == mention_kind::pinpoint && seen.mentions[i].value == "art" &&
        seen.attachments[i].chain == i && seen.attachments[i].host == nothing) {
      ++so_far.bare_articles;
    }
    if (seen.mentions[i].kind != mention_kind::name) continue;
    const instrument* treaty = treaty_named_by(seen, so_far, i);
    if (treaty == nullptr) continue;
    so_far.course.count(*treaty, seen.is_heading(i) ? weight_of_heading : 1);
    ++named[treaty->noun];
  }
  find_own_nouns(seen, named, so_far);
  so_far.is_law = so_far.bare_articles > 0 && seen.from.links.own_law.match(seen.from.document.text);
}

const instrument* text_in_title(const context& so_far, std::string_view noun) {
  const auto found = so_far.titled_by_noun.find(noun);
  return found == so_far.titled_by_noun.end() ? nullptr : found->second;
}

std::string_view own_cycle(const document_view& seen, const context& so_far) {
  return identify::cycle_of_year(seen.from.about.year, so_far.course.home(), seen.known);
}

}  // namespace recital::resolve
