// Every rule of every grammar does what its examples say, and does not do what its counter-examples say.
#include <doctest/doctest.h>

#include <string>

#include "support/clause.hpp"
#include "support/knowledge.hpp"

using recital::grammar_rule;
using recital::language_grammar;
using support::strings;

namespace {

/// The language that a grammar's examples are in; what all languages share is shown in English.
const language_grammar& language_of_examples(const language_grammar& g) {
  return g.code.empty() ? *support::grammar_of("en") : g;
}

std::string at(const grammar_rule& rule, const recital::place& where) { return where.str() + ": " + rule.id + ": "; }

}  // namespace

TEST_CASE("every example gives exactly what it says, in reading order") {
  for (const language_grammar& g : support::grammars().languages()) {
    const auto& language = language_of_examples(g);
    for (const grammar_rule& rule : g.rules) {
      CHECK_MESSAGE(!rule.examples.empty(), at(rule, rule.where) << "has no example");
      for (const auto& example : rule.examples) {
        const strings found = support::edges(support::paragraph_of(example.text, language), language.code);
        CHECK_MESSAGE(found == example.targets, at(rule, example.where)
                                                    << example.text << " => " << support::joined(found));
      }
    }
  }
}

TEST_CASE("no counter-example gives a reference by its rule") {
  for (const language_grammar& g : support::grammars().languages()) {
    const auto& language = language_of_examples(g);
    for (const grammar_rule& rule : g.rules) {
      for (const std::string& text : rule.counter_examples) {
        const auto read = support::extracted(support::paragraph_of(text, language), language.code);
        for (const auto& r : read.references) {
          CHECK_MESSAGE(r.rule != rule.id, at(rule, rule.where) << text << " => " << support::edge(r));
        }
      }
    }
  }
}
