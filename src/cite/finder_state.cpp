#include "cite/finder_state.hpp"

#include <algorithm>

#include "core/quote.hpp"
#include "grammar/alternatives.hpp"
#include "grammar/spelling.hpp"
#include "text/letter_forms.hpp"
#include "text/letters.hpp"
#include "text/one_spelling.hpp"

namespace recital::cite {
namespace {

mention_kind kind_of_name(const meaning& what) {
  return what.body != nullptr ? mention_kind::body : what.place != nullptr ? mention_kind::place : mention_kind::name;
}

}  // namespace

result<void> finder::state::add_rules(const language_grammar& g) {
  for (const grammar_rule& rule : g.rules) {
    const auto makes = mention_kind_named(rule.makes);
    if (!makes)
      return failure(error_code::bad_data, shortened(rule.id) + ": makes unknown " + quote(rule.makes), rule.where);
    compiled_rule compiled{&rule, *makes, rule_patterns(rule.patterns)};
    for (const auto& [value, words] : rule.leads) {
      auto forms = printed_forms(words, language.spelling);
      const bool is_numbered = *makes == mention_kind::numbered || *makes == mention_kind::pinpoint;
      if (g.script == "Latn" && is_numbered) {  // "RÉSOLUTION", "articulo"; of other leads some are other words then
        for (auto& form : text::typed_forms(words)) forms.push_back(std::move(form));
      }
      // a letter of two bytes has no twin that the scanner takes it for: "СТАТЬЯ"
      if (g.script == "Cyrl" && is_numbered) forms.push_back(text::in_capitals(words));
      for (auto& form : forms) {
        add(std::move(form), {lead::what::rule, *makes, language.unspaced || rule.inside_words,
                              static_cast<std::uint32_t>(rules.size()), value});
      }
    }
    if (compiled.patterns.whole.is_set()) whole_rules.push_back(static_cast<std::uint32_t>(rules.size()));
    rules.push_back(std::move(compiled));
  }
  return {};
}

void finder::state::add_name_pattern(const std::string& written, const meaning& what) {
  const std::string expression = text::one_spelling(written);
  const pattern made(expression, anchor::begin);
  const std::string& start = made.literal_start();
  const auto index = static_cast<std::uint32_t>(name_patterns.size());
  add(start, {lead::what::name_pattern, kind_of_name(what), true, index});
  patterns_by_start[start.substr(0, start_bytes)].push_back(index);
  name_patterns.push_back({made, start, static_cast<std::uint32_t>(names.entries().size() + pattern_entries.size())});
  pattern_entries.push_back({expression, {what}, false});
}

void finder::state::add_name_patterns(const catalogue& known) {
  const auto add_all = [&](const words_by_language& by_language, const meaning& what) {
    const auto found = by_language.find(language.code);
    if (found == by_language.end()) return;
    for (const auto& expression : found->second) add_name_pattern(expression, what);
  };
  for (const auto& entry : known.instruments()) add_all(entry.patterns, {.instrument = &entry});
  for (const auto& entry : known.all_series()) {
    add_all(entry.model.patterns, {.series = &entry, .stands_alone = false});
  }
}

void finder::state::add_names() {
  for (std::uint32_t i = 0; i < names.entries().size(); ++i) {
    const lexicon_entry& entry = names.entries()[i];
    if (!entry.is_first) continue;  // wherever it stands, the first is found
    add(entry.text, {lead::what::name, kind_of_name(entry.meanings.front()), language.unspaced, i}, entry.any_case);
  }
  if (!language.title_marks.first.empty()) {
    add(language.title_marks.first, {lead::what::title_mark, mention_kind::titled, true, 0});
  }
}

void finder::state::add_verbs() {
  for (const auto& [verb, words] : language.verbs) add_verb_forms(words, verb);
  add_verb_forms(language.no_verbs, {});
}

/// Each phrase as it stands, and in capitals.
void finder::state::add_verb_forms(const std::vector<std::string>& entries, std::string_view verb) {
  std::vector<std::string> forms;
  for (const auto& words : forms_of(entries)) {
    for (auto& form : printed_forms(words, language.spelling)) {
      forms.push_back(text::in_capitals(form));
      forms.push_back(std::move(form));
    }
  }
  std::ranges::sort(forms);
  const auto repeated = std::ranges::unique(forms);
  forms.erase(repeated.begin(), repeated.end());
  for (std::string& form : forms) {
    add(std::move(form), {lead::what::verb, mention_kind::verb, language.unspaced, 0, verb});
  }
}

std::vector<finder::name_within> finder::state::names_in(std::string_view words) const {
  std::vector<name_within> found;
  scanner.scan(words, [&](std::size_t at, std::uint32_t index, std::size_t bytes) {
    const lead& what = leads[index];
    const span where{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + bytes)};
    const bool is_name = what.kind == lead::what::name && what.makes == mention_kind::name;
    if (is_name && (what.inside_words || bounds.whole(words, where))) found.push_back({where, what.index});
  });
  return found;
}

std::string_view finder::state::unit_of(std::string_view word) const {
  for (const auto& [unit, words] : language.units) {
    if (std::find(words.begin(), words.end(), word) != words.end()) return unit;
  }
  return {};
}

}  // namespace recital::cite
