#include "grammar/labels.hpp"

#include <algorithm>
#include <span>
#include <string_view>

#include "core/quote.hpp"
#include "recital/core/occurrence_label.hpp"

namespace recital {
namespace {

using data::table_reader;

std::vector<std::string> expanded(const table_reader& at, std::string_view key, const expand_pattern& pattern) {
  std::vector<std::string> read;
  for (const std::string& each : at.strings_or_none(key)) read.push_back(pattern(at, key, each));
  return read;
}

void add(const table_reader& at, std::string_view key, const expand_pattern& pattern, labelled_patterns& into) {
  const table_reader by_name = at.table_or_none(key);
  for (const std::string& each : by_name.keys()) {
    std::vector<std::string>& list = into[each];
    for (std::string& one : expanded(by_name, each, pattern)) list.push_back(std::move(one));
  }
}

void check_keys(const table_reader& at, std::string_view key, std::span<const std::string_view> known) {
  const table_reader by_name = at.table_or_none(key);
  for (const std::string& each : by_name.keys()) {
    if (std::find(known.begin(), known.end(), each) == known.end()) by_name.refuse(each, "is none of them");
  }
}

constexpr pattern_key<clause_patterns> clause_keys[] = {
    {"own_start", &clause_patterns::own_start, anchor::both},
    {"subject_after", &clause_patterns::subject_after, anchor::both},
    {"oblique", &clause_patterns::oblique, anchor::end},
    {"oblique_after", &clause_patterns::oblique_after, anchor::begin},
    {"pronoun", &clause_patterns::pronoun, anchor::begin},
    {"joins", &clause_patterns::joins, anchor::end},
};

constexpr std::string_view forces[] = {"binds", "expects", "permits", "loosens", "presses", "partial"};

}  // namespace

clause_patterns::clause_patterns(const pattern_texts& written) { compile(*this, keys(), written); }

std::span<const pattern_key<clause_patterns>> clause_patterns::keys() { return clause_keys; }

void read_occurrences(const table_reader& file, const expand_pattern& pattern, grammar_occurrences& into) {
  const table_reader at = file.table_or_none("occurrences");
  check_keys(at, "verdicts", verdict_names);
  check_keys(at, "classes", verb_class_names);
  check_keys(at, "force", forces);
  add(at, "verbs", pattern, into.verbs);
  add(at, "voices", pattern, into.voices);
  add(at, "verdicts", pattern, into.verdicts);
  add(at, "modals", pattern, into.modals);
  add(at, "qualifiers", pattern, into.qualifiers);
  add(at, "classes", pattern, into.classes);
  add(at, "force", pattern, into.force);
  for (std::string& one : expanded(at, "no_verb", pattern)) into.no_verb.push_back(std::move(one));
  if (at.has("own_voice")) into.own_voice = at.string("own_voice");
  for (const pattern_key<clause_patterns>& each : clause_patterns::keys()) {
    if (!at.has(each.key)) continue;
    const std::string written = pattern(at, each.key, at.string(each.key));
    into.clause[each.key] = written.empty() ? "" : "(?i)" + written;
  }
}

void read_standings(const table_reader& file, const expand_pattern& pattern, std::vector<grammar_standing>& into) {
  for (const table_reader& at : file.tables_or_none("standing")) {
    grammar_standing read;
    const std::string word = at.string("is");
    const auto is = standing_named(word);
    if (!is) at.refuse("is", "is no standing: " + quote(word));
    read.is = is.value_or(standing::unknown);
    read.titles = expanded(at, "titles", pattern);
    read.symbols = expanded(at, "symbols", pattern);
    if (read.titles.empty() && read.symbols.empty()) at.refuse("must have titles or symbols");
    into.push_back(std::move(read));
  }
}

}  // namespace recital
