/// \file
/// Where in a row of the full-text index the words of a query stand.
#pragma once
#include "store/database.hpp"

namespace recital::store {

/// Adds the function `word_places(paragraph_words)` to a connection. In a query with MATCH it gives, for each place at
/// which a phrase of the query stands, the number of the first word from 0 and how many words it has, blanks between all
/// numbers: "4 1 9 2".
void add_word_places(connection& to);

}  // namespace recital::store
