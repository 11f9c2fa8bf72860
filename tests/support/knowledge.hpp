/// \file
/// What the program knows when it is built, loaded once for all tests, and short texts read with it.
#pragma once
#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>

#include "grammar/language.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/grammar/grammar.hpp"
#include "recital/resolve/extractor.hpp"
#include "support/strings.hpp"

namespace support {

inline const recital::catalogue& known() {
  static const auto loaded = recital::catalogue::load();
  REQUIRE_MESSAGE(loaded.has_value(), loaded.error().str());
  return *loaded;
}

inline const recital::grammar& grammars() {
  static const auto loaded = recital::grammar::load();
  REQUIRE_MESSAGE(loaded.has_value(), loaded.error().str());
  return *loaded;
}

/// The grammar of that language; null where there is none.
inline const recital::language_grammar* grammar_of(std::string_view code) {
  const auto& all = grammars().languages();
  const auto found = std::ranges::find(all, code, &recital::language_grammar::code);
  return found == all.end() ? nullptr : &*found;
}

inline recital::extractor& extractor() {
  static recital::extractor made(known(), grammars());
  return made;
}

/// The reading of a text; its language is detected where `code` is "".
inline recital::reading extracted(std::string_view text, std::string_view code = {}) {
  auto read = extractor().extract("test.txt", text, {std::string(code)});
  REQUIRE_MESSAGE(read.has_value(), std::string(text) << ": " << read.error().str());
  return std::move(*read);
}

/// "treaty:npt#art_6", or "treaty:npt" where there is no pinpoint.
inline std::string edge(const recital::reference& r) {
  return r.pinpoint.empty() ? r.target : r.target + "#" + r.pinpoint;
}

/// The references of a reading in reading order.
inline strings edges(const recital::reading& read) {
  strings all;
  std::ranges::transform(read.references, std::back_inserter(all), edge);
  return all;
}
inline strings edges(std::string_view text, std::string_view code = {}) { return edges(extracted(text, code)); }

/// The references of the paragraph of that label in reading order.
inline strings edges_of(const recital::reading& read, std::string_view label) {
  strings all;
  for (const recital::reference& r : read.references) {
    if (read.paragraphs[r.paragraph].label == label) all.push_back(edge(r));
  }
  return all;
}

}  // namespace support
