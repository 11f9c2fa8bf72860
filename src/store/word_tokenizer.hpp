/// \file
/// How SQLite's full-text index gets our words.
#pragma once
#include <sqlite3.h>

#include <string>

#include "recital/search/words.hpp"
#include "store/database.hpp"

namespace recital::store {

/// Stands in the place of SQLite's own tokenizer on a connection. Of a paragraph it makes the words that an index has; a
/// query has its words made, with blanks between, and `|` between those that may stand at one place.
struct word_tokenizer {
  search_words words{};    ///< by the rules of the program, never those of a user's files: all corpora have the same
  std::string language{};  ///< of the paragraph that is written next
};

/// That of a connection, as long as the connection lives. To be asked for before the index is used.
[[nodiscard]] word_tokenizer& word_tokenizer_of(connection& on);

/// SQLite's interface to its index. Null where it has no FTS5, which the connection then remembers.
[[nodiscard]] fts5_api* index_interface(connection& of);

}  // namespace recital::store
