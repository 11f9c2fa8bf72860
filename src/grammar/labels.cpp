#include "grammar/labels.hpp"

#include <algorithm>
#include <span>
#include <string_view>

#include "core/quote.hpp"
#include "recital/core/hop_label.hpp"

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

constexpr std::string_view forces[] = {"binds", "expects", "permits", "loosens", "presses", "partial"};

}  // namespace

void read_hops(const table_reader& file, const expand_pattern& pattern, grammar_hops& into) {
  const table_reader at = file.table_or_none("hops");
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
  const auto link = [&](std::string& to, std::string_view key) {
    if (at.has(key)) to = pattern(at, key, at.string(key));
  };
  link(into.own_start, "own_start");
  link(into.subject_after, "subject_after");
  link(into.oblique, "oblique");
  link(into.oblique_after, "oblique_after");
  link(into.pronoun, "pronoun");
  link(into.joins, "joins");
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
