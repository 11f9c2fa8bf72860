#include "catalogue/concept_entry.hpp"

#include <algorithm>
#include <optional>
#include <string>

#include "catalogue/values.hpp"

namespace recital::entries {
namespace {

/// "nuclear_weapon_states", "annex_2_states".
bool is_concept_name(std::string_view word) {
  const auto good = [](char c) { return ('a' <= c && c <= 'z') || ('0' <= c && c <= '9') || c == '_'; };
  return !word.empty() && std::ranges::all_of(word, good);
}

std::vector<std::string> words_of(std::string_view text) {
  std::vector<std::string> words;
  while (!text.empty()) {
    const auto end = std::min(text.find(' '), text.size());
    if (end > 0) words.emplace_back(text.substr(0, end));
    text.remove_prefix(std::min(end + 1, text.size()));
  }
  return words;
}

/// Nothing where names and signs do not take turns, or an excluded concept is one of several.
std::optional<subject_form> form_of(std::string_view text) {
  subject_form made{{{}}, {}};
  std::string sign = "+";
  bool wants_name = true;
  for (const std::string& word : words_of(text)) {
    if (wants_name != is_concept_name(word)) return std::nullopt;
    if (!wants_name) {
      sign = word;
    } else if (sign == "+") {
      if (!made.all.back().empty()) made.all.emplace_back();
      made.all.back().push_back(word);
    } else if (sign == "|" && made.none.empty()) {
      made.all.back().push_back(word);
    } else if (sign == "-") {
      made.none.push_back(word);
    } else {
      return std::nullopt;
    }
    wants_name = !wants_name;
  }
  if (wants_name || made.all.back().empty()) return std::nullopt;
  return made;
}

/// Words with something in each of them, and no ".." at either end.
bool is_term(std::string_view term) {
  const std::vector<std::string> words = words_of(term);
  const auto is_bare = [](const std::string& word) { return word.find_first_not_of('*') == std::string::npos; };
  return !words.empty() && words.front() != ".." && words.back() != ".." && std::ranges::none_of(words, is_bare);
}

words_by_language terms(const table_reader& at, std::string_view key) {
  words_by_language read = words(at, key);
  for (const auto& [language, list] : read) {
    for (const std::string& each : list) {
      if (!is_term(each)) at.refuse(key, "holds " + quote(each) + ", which is no term");
    }
  }
  return read;
}

int percent(const table_reader& at, std::string_view key, int known) {
  const int read = at.integer_or(key, known);
  if (read < 0 || read > 100) at.refuse(key, "must be from 0 to 100");
  return read;
}

int weight(const table_reader& at, std::string_view key, int known) {
  const int read = at.integer_or(key, known);
  if (read < 1 || read > 100) at.refuse(key, "must be from 1 to 100");
  return read;
}

}  // namespace

subject_concept read_concept(const table_reader& at) {
  subject_concept read;
  read.id = at.string("id");
  at.about(read.id);
  if (!is_concept_name(read.id)) at.refuse("id", "must be in small letters, digits and _");
  const std::string role = one_of(at, "role", concept_role_names, name(concept_role::thing));
  const auto known = std::ranges::find(concept_role_names, role);
  if (known != concept_role_names.end()) {
    read.role = static_cast<concept_role>(known - concept_role_names.begin());
  }
  read.instruments = texts(at, "instruments");
  read.terms = terms(at, "terms");
  read.no_terms = terms(at, "no_terms");
  if (read.instruments.empty() && read.terms.empty()) at.refuse("has neither terms nor instruments");
  return read;
}

subject_scores read_scores(const table_reader& at, const subject_scores& known) {
  subject_scores read;
  read.thing = weight(at, "thing", known.thing);
  read.act = weight(at, "act", known.act);
  read.actor = weight(at, "actor", known.actor);
  read.before = percent(at, "before", known.before);
  read.taken_up = percent(at, "taken_up", known.taken_up);
  read.possible = percent(at, "possible", known.possible);
  if (read.possible > read.taken_up) at.refuse("possible", "must not be more than taken_up");
  return read;
}

std::vector<subject_form> read_forms(const table_reader& at, std::string_view key) {
  std::vector<subject_form> forms;
  for (const std::string& each : texts(at, key)) {
    if (auto read = form_of(each)) forms.push_back(*std::move(read));
    else at.refuse(key, "holds " + quote(each) + "; it must be concepts with + | or - between");
  }
  return forms;
}

}  // namespace recital::entries
