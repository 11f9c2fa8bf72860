/// \file
/// Patterns that belong together: one table says the key of each in a file, where it is kept, and how it is anchored.
/// The loader and the compiler both work from it.
///
///     struct ends { pattern first, last; };
///     constexpr pattern_key<ends> keys[] = {{"first", &ends::first, anchor::begin}, {"last", &ends::last, anchor::end}};
///     ends made;
///     compile(made, std::span(keys), {{"first", "\\d+"}});  // made.last is not set
#pragma once
#include <map>
#include <span>
#include <string>
#include <string_view>

#include "grammar/pattern.hpp"

namespace recital {

/// A pattern of a `Set`.
template <class Set>
struct pattern_key {
  std::string_view key;
  pattern Set::*into;
  anchor where;
};

/// Patterns as they are written, macros expanded, by their keys. What is not written is not there.
using pattern_texts = std::map<std::string_view, std::string>;

/// Sets the patterns that are written.
template <class Set>
void compile(Set& made, std::span<const pattern_key<Set>> keys, const pattern_texts& written) {
  for (const pattern_key<Set>& each : keys) {
    const auto found = written.find(each.key);
    if (found != written.end() && !found->second.empty()) made.*each.into = pattern(found->second, each.where);
  }
}

}  // namespace recital
