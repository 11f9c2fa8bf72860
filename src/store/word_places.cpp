#include "store/word_places.hpp"

#include <sqlite3.h>

#include <string>

#include "store/word_tokenizer.hpp"

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

}  // namespace

void add_word_places(connection& to) {
  fts5_api* index = index_interface(to);
  if (index == nullptr) return;
  if (index->xCreateFunction(index, "word_places", nullptr, word_places, nullptr) != SQLITE_OK) {
    to.fail({error_code::too_large, "not enough memory for this corpus", {to.path()}});
  }
}

}  // namespace recital::store
