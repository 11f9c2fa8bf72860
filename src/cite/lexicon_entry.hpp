/// \file
/// A phrase of a lexicon and what it may mean.
#pragma once
#include <string>
#include <vector>

#include "recital/catalogue/catalogue.hpp"

namespace recital::cite {

/// One thing that a phrase may mean. Exactly one of the four is set.
struct meaning {
  const recital::instrument* instrument = nullptr;
  const recital::series* series = nullptr;
  const recital::body* body = nullptr;
  const recital::place_entry* place = nullptr;
  bool stands_alone = true;  ///< the phrase needs no help from the context to mean this
  bool of_several = false;   ///< the phrase is in the plural: those of a series whose years stand beside it

  bool operator==(const meaning&) const = default;
};

struct lexicon_entry {
  std::string text;
  std::vector<meaning> meanings;
  bool any_case = false;  ///< letters match in either case
  bool is_first = true;   ///< no entry before it is the same but for its case, where either counts

  [[nodiscard]] bool stands_alone() const { return meanings.size() == 1 && meanings.front().stands_alone; }
  bool operator==(const lexicon_entry&) const = default;
};

}  // namespace recital::cite
