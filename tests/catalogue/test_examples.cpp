// Every entry of the catalogue is found where its examples say, and not where its counter-examples say.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include "support/clause.hpp"
#include "support/knowledge.hpp"

using recital::reading;
using recital::reference;
using recital::words_by_language;
using support::strings;

namespace {

/// Calls `check(text, reading)` for each clause in a language that has a grammar.
template <class F>
void for_each_clause(const words_by_language& clauses, F&& check) {
  for (const auto& [code, texts] : clauses) {
    const auto* language = support::grammar_of(code);
    if (language == nullptr) continue;
    for (const std::string& text : texts) check(text, support::extracted(support::paragraph_of(text, *language), code));
  }
}

template <class F>
bool refers(const reading& read, F&& to) {
  return std::ranges::any_of(read.references, to);
}

std::string found_in(const reading& read) { return " => " + support::joined(support::edges(read)); }

/// Whether an identifier follows the pattern of a series, "conf:x-{year}", or is that of a member that is listed.
bool is_member(const recital::series& of, std::string_view id) {
  if (std::ranges::any_of(of.members, [&](const auto& member) { return member.id == id; })) return true;
  const auto open = of.id.find('{');
  const auto close = of.id.find('}');
  if (open == std::string::npos || id.size() <= open) return false;
  const auto tail = std::string_view(of.id).substr(close + 1);
  if (!id.starts_with(std::string_view(of.id).substr(0, open)) || !id.ends_with(tail)) return false;
  const auto number = id.substr(open, id.size() - open - tail.size());
  return !number.empty() && number.find_first_not_of("0123456789") == std::string_view::npos;
}

/// Whether a body gives out texts of such a symbol, or it is that for its texts in general.
bool is_text_of(const recital::body& by, const reference& r) {
  if (r.target == by.unspecified) return true;
  const std::string& symbol = r.symbol.empty() ? r.target : r.symbol;
  return std::ranges::any_of(by.symbols, [&](const auto& form) {
    return symbol.starts_with(std::string_view(form.second).substr(0, form.second.find('{')));
  });
}

}  // namespace

TEST_CASE("instruments are found in their examples") {
  for (const auto& entry : support::known().instruments()) {
    for_each_clause(entry.examples, [&](const std::string& text, const reading& read) {
      CHECK_MESSAGE(refers(read, [&](const reference& r) { return r.target == entry.id; }),
                    entry.id << ": " << text << found_in(read));
    });
  }
}

TEST_CASE("instruments are not found in their counter-examples") {
  for (const auto& entry : support::known().instruments()) {
    for_each_clause(entry.counter_examples, [&](const std::string& text, const reading& read) {
      CHECK_MESSAGE(!refers(read, [&](const reference& r) { return r.target == entry.id; }),
                    entry.id << ": " << text << found_in(read));
    });
  }
}

TEST_CASE("members of series are found in the examples of their series, and not in its counter-examples") {
  for (const auto& entry : support::known().all_series()) {
    const auto to_member = [&](const reference& r) { return is_member(entry, r.target); };
    for_each_clause(entry.model.examples, [&](const std::string& text, const reading& read) {
      CHECK_MESSAGE(refers(read, to_member), entry.id << ": " << text << found_in(read));
    });
    for_each_clause(entry.model.counter_examples, [&](const std::string& text, const reading& read) {
      CHECK_MESSAGE(!refers(read, to_member), entry.id << ": " << text << found_in(read));
    });
  }
}

TEST_CASE("texts of bodies are found in their examples") {
  for (const auto& entry : support::known().bodies()) {
    for_each_clause(entry.examples, [&](const std::string& text, const reading& read) {
      CHECK_MESSAGE(refers(read, [&](const reference& r) { return is_text_of(entry, r); }),
                    entry.id << ": " << text << found_in(read));
    });
  }
}
