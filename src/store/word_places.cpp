#include "store/word_places.hpp"

#include <sqlite3.h>

#include <string>

namespace recital::store {
namespace {

void word_places(const Fts5ExtensionApi* index, Fts5Context* row, sqlite3_context* answer, int, sqlite3_value**) {
  int count = 0;
  int code = index->xInstCount(row, &count);
  std::string places;
  for (int i = 0; i < count && code == SQLITE_OK; ++i) {
    int phrase = 0;
    int column = 0;
    int first = 0;
    code = index->xInst(row, i, &phrase, &column, &first);
    places += std::to_string(first) + ' ' + std::to_string(index->xPhraseSize(row, phrase)) + ' ';
  }
  if (code != SQLITE_OK) return sqlite3_result_error_code(answer, code);
  sqlite3_result_text(answer, places.data(), static_cast<int>(places.size()), SQLITE_TRANSIENT);
}

/// SQLite hands the interface to its index out through a statement (https://sqlite.org/fts5.html, section 7).
fts5_api* interface_of(sqlite3* database) {
  fts5_api* found = nullptr;
  sqlite3_stmt* asked = nullptr;
  if (sqlite3_prepare_v2(database, "SELECT fts5(?1)", -1, &asked, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(asked, 1, static_cast<void*>(&found), "fts5_api_ptr", nullptr);
    sqlite3_step(asked);
  }
  sqlite3_finalize(asked);
  return found;
}

}  // namespace

void add_word_places(connection& to) {
  fts5_api* index = interface_of(to.handle());
  const bool added = index != nullptr && index->xCreateFunction(index, "word_places", nullptr, word_places, nullptr) == SQLITE_OK;
  if (!added) to.fail({error_code::bad_data, "cannot be searched: this SQLite has no FTS5", {to.path()}});
}

}  // namespace recital::store
