#include "resolve/near_names.hpp"

#include <algorithm>
#include <functional>
#include <set>
#include <tuple>
#include <utility>

#include "grammar/language.hpp"
#include "text/edit_distance.hpp"
#include "text/folded.hpp"
#include "text/words.hpp"

namespace recital {
namespace {

constexpr std::size_t names_shown = 3;
constexpr std::size_t longest = 500;  ///< bytes: no name is longer

void each_name(const instrument& entry, const std::function<void(const std::string&)>& take) {
  for (const auto& [language, title] : entry.title) take(title);
  for (const words_by_language* all : {&entry.names, &entry.shorts}) {
    for (const auto& [language, names] : *all) std::ranges::for_each(names, take);
  }
}

/// A word or a name, and what it is compared by.
struct spelling {
  std::size_t distance;
  std::string shown;

  auto operator<=>(const spelling&) const = default;
};

/// The words that references and names are made of.
std::set<std::string> vocabulary(const catalogue& known, const grammar& languages) {
  std::set<std::string> all;
  const auto add = [&](const std::string& phrase) {
    for (const span& word : text::words_in(phrase)) all.insert(text::folded(phrase.substr(word.begin, word.size())));
  };
  for (const language_grammar& each : languages.languages()) {
    for (const auto& [unit, words] : each.units) std::ranges::for_each(words, add);
    for (const auto& [noun, words] : each.nouns) std::ranges::for_each(words, add);
  }
  for (const instrument& entry : known.instruments()) each_name(entry, add);
  return all;
}

}  // namespace

std::vector<std::string> near_names(std::string_view words, const catalogue& known) {
  if (words.size() > longest) return {};
  const std::string wanted = text::bare(words);
  std::size_t least = text::likely_errors(wanted.size());
  std::set<spelling> found;
  if (least == 0) return {};
  const auto compare = [&](const std::string& name) {
    const std::size_t distance = text::edit_distance(wanted, text::bare(name), least);
    if (distance > least) return;
    if (distance < least) found.clear();
    least = distance;
    found.insert({distance, name});
  };
  for (const instrument& entry : known.instruments()) {
    compare(entry.id);
    each_name(entry, compare);
  }
  std::vector<std::string> names;
  if (least == 0) return names;  // nothing is mistyped
  for (const spelling& each : found) {
    if (names.size() < names_shown) names.push_back(each.shown);
  }
  return names;
}

std::vector<std::string> respelled(std::string_view words, const catalogue& known, const grammar& languages,
                                   std::size_t most) {
  if (words.size() > longest) return {};
  const std::set<std::string> all = vocabulary(known, languages);
  std::set<spelling> found;
  for (const span& word : text::words_in(words)) {
    const std::string typed = text::folded(words.substr(word.begin, word.size()));
    const std::size_t errors = text::likely_errors(typed.size());
    if (errors == 0 || all.contains(typed)) continue;
    for (const std::string& each : all) {
      const std::size_t distance = text::edit_distance(typed, each, errors);
      if (distance > errors) continue;
      std::string changed(words);
      found.insert({distance, changed.replace(word.begin, word.size(), each)});
    }
  }
  std::vector<std::string> best;
  for (const spelling& each : found) {
    if (best.size() < most) best.push_back(each.shown);
  }
  return best;
}

}  // namespace recital
