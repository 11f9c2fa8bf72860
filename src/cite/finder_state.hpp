/// \file
/// The rules, names and phrases of a finder, compiled for the pass over a text.
#pragma once
#include <algorithm>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "cite/finder.hpp"
#include "cite/run.hpp"
#include "cite/word_bounds.hpp"
#include "grammar/pattern.hpp"
#include "grammar/rule_patterns.hpp"

namespace recital::cite {

/// A rule of a grammar with its patterns.
struct compiled_rule {
  const grammar_rule* rule;
  mention_kind makes;
  rule_patterns patterns;
};

/// A name of the catalogue with variable parts.
struct name_pattern {
  pattern whole;
  std::string start;  ///< what every match begins with
  std::uint32_t phrase;
};

/// What a phrase of the scanner stands for.
struct lead {
  enum class what : std::uint8_t { name, rule, verb, title_mark, name_pattern } kind;
  mention_kind makes;        ///< by its words alone
  bool inside_words;         ///< counts where a word goes on, too
  std::uint32_t index;       ///< of the lexicon entry, the rule or the name pattern
  std::string_view value{};  ///< of the verb, or as the rule has it
};

/// Of a name pattern, which begins with two literal characters: so many of their bytes tell most of them apart.
inline constexpr std::size_t start_bytes = 2;

/// What a finder looks for: grammars and names, compiled.
struct finder::state {
  const language_grammar& language;
  lexicon names;
  std::vector<compiled_rule> rules;
  std::vector<std::uint32_t> whole_rules;  ///< those that read whole paragraphs
  std::vector<name_pattern> name_patterns;
  std::map<std::string, std::vector<std::uint32_t>, std::less<>> patterns_by_start;  ///< by the first two bytes
  std::vector<lexicon_entry> pattern_entries;
  std::vector<lead> leads;
  std::vector<phrase> phrases;
  phrase_scanner scanner{{}};
  word_bounds bounds;
  pattern year_ahead;  ///< a year at the beginning of a title: "1944年芝加哥公约"
  std::size_t longest_noun = 0;
  std::unordered_map<std::string_view, std::string_view> nouns;  ///< by its words, what leans on something named before

  state(const catalogue& known, const language_grammar& g) : language(g), names(known, g), bounds(g.spelling.clitics) {
    if (const auto year = g.connectors.find("year_ahead"); year != g.connectors.end())
      year_ahead = pattern(year->second, anchor::begin);
    for (const auto& [noun, forms] : g.nouns) {
      for (const auto& words : forms) {
        nouns.emplace(words, noun);
        longest_noun = std::max(longest_noun, words.size());
      }
    }
  }

  result<void> add_rules(const language_grammar& g);
  void add_name_patterns(const catalogue& known);
  void add_name_pattern(const std::string& written, const meaning& what);
  void add_names();
  void add_verbs();
  void add_verb_forms(const std::vector<std::string>& entries, std::string_view verb);
  void add(std::string words, lead what, bool any_case = false) {
    phrases.push_back({std::move(words), static_cast<std::uint32_t>(leads.size()), any_case});
    leads.push_back(what);
  }
  [[nodiscard]] std::string_view unit_of(std::string_view word) const;
  [[nodiscard]] std::vector<name_within> names_in(std::string_view words) const;

  /// The entries of the lexicon, then those of the name patterns.
  [[nodiscard]] const lexicon_entry& entry(std::uint32_t phrase) const {
    const std::size_t named = names.entries().size();
    return phrase < named ? names.entries()[phrase] : pattern_entries[phrase - named];
  }
};

}  // namespace recital::cite
