/// \file
/// Provisions in Akoma Ntoso's way.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "cite/mention.hpp"
#include "recital/catalogue/catalogue.hpp"

namespace recital::resolve {

/// How deep a unit stands in a text: annex before part before chapter before section before article before paragraph.
[[nodiscard]] int rank_of_unit(std::string_view unit);

/// One provision, with the words that say it.
struct provision {
  std::string id;    ///< "art_3__para_1"
  std::string unit;  ///< the outermost unit: "art"
  int number = 0;    ///< its number
  span where;
};

/// What one member of a pinpoint says: "3 (c)" of a paragraph is "para_3__c", "III.1" of an article "art_3__para_1".
[[nodiscard]] std::string provision_id(std::string_view unit, const cite::member& m);

/// Joins pinpoints that were written side by side into provisions: those of different depth nest, whichever comes
/// first in the text; every member of the outer one goes with every member of the inner one.
[[nodiscard]] std::vector<provision> join(const std::vector<const cite::mention*>& chain,
                                          const std::vector<cite::member>& members);

/// The provision as the instrument counts: some languages have one word for articles and rules, so that "article 37" of
/// what has rules alone is its "rule_37", and a rule of what has articles alone is its article.
[[nodiscard]] std::string in_units_of(const instrument& whole, std::string id);

}  // namespace recital::resolve
