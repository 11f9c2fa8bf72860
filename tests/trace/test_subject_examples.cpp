// Every commitment is taken up in its examples, and in none of its counter-examples, in each language on its own.
#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>

#include "support/clause.hpp"
#include "support/knowledge.hpp"
#include "trace/subject_matches.hpp"

namespace {

using recital::commitment;
using recital::subject_match;
using recital::subject_matcher;
using recital::subject_matches;

/// Whether a document of one paragraph takes it up.
bool is_taken_up(const commitment& wanted, const std::string& text, const std::string& language) {
  static std::map<std::string, subject_matcher> matchers;
  auto& matcher =
      matchers.try_emplace(wanted.process, support::known(), support::grammars(), wanted.process).first->second;
  subject_matches found;
  matcher.match(support::extracted(support::paragraph_of(text, *support::grammar_of(language)), language), 0,
                recital::subject_gate::open, found);
  return std::ranges::any_of(found[wanted.id], [](const subject_match& each) { return each.taken_up; });
}

}  // namespace

TEST_CASE("commitments are taken up in their examples, and not in their counter-examples") {
  for (const commitment& each : support::known().commitments()) {
    for (const auto& [language, texts] : each.examples) {
      for (const std::string& text : texts) CHECK_MESSAGE(is_taken_up(each, text, language), each.id << ": " << text);
    }
    for (const auto& [language, texts] : each.counter_examples) {
      for (const std::string& text : texts) {
        CHECK_MESSAGE(!is_taken_up(each, text, language), each.id << ": " << text);
      }
    }
  }
}

TEST_CASE("every commitment that has forms has examples, in two languages at least") {
  std::size_t with_forms = 0;
  for (const commitment& each : support::known().commitments()) {
    if (each.about.empty()) continue;
    ++with_forms;
    CHECK_MESSAGE(each.examples.size() >= 2, each.id);
  }
  CHECK(with_forms > 100);
}
