#include "store/word_tokenizer.hpp"

#include <algorithm>
#include <memory>
#include <new>
#include <string_view>

namespace recital::store {
namespace {

using token_taker = int (*)(void*, int, const char*, int, int, int);

/// Where tokens go, until one is refused.
class token_sink {
 public:
  token_sink(void* context, token_taker take) : context_(context), take_(take) {}

  bool put(std::string_view token, span where, int flags = 0) {
    code_ = take_(context_, flags, token.data(), static_cast<int>(token.size()), static_cast<int>(where.begin),
                  static_cast<int>(where.end));
    return code_ == SQLITE_OK;
  }

  [[nodiscard]] int code() const { return code_; }

 private:
  void* context_;
  token_taker take_;
  int code_ = SQLITE_OK;
};

void put_paragraph(word_tokenizer& from, std::string_view text, token_sink& sink) {
  from.words.hand_over(text, from.language, [&](const indexed_word& each) {
    return sink.put(each.word, each.where) &&
           (each.marked_stem.empty() || sink.put(each.marked_stem, each.where, FTS5_TOKEN_COLOCATED));
  });
}

void put_query(std::string_view words, token_sink& sink) {
  int flags = 0;
  for (std::size_t begin = 0; begin < words.size();) {
    const std::size_t end = std::min(words.find_first_of(" |", begin), words.size());
    const span where{static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)};
    if (end > begin && !sink.put(words.substr(begin, end - begin), where, flags)) return;
    flags = end < words.size() && words[end] == '|' ? FTS5_TOKEN_COLOCATED : 0;
    begin = end + 1;
  }
}

int tokenize(Fts5Tokenizer* self, void* context, int why, const char* text, int size, token_taker take) try {
  token_sink sink(context, take);
  const std::string_view utf8(text, static_cast<std::size_t>(size));
  if ((why & FTS5_TOKENIZE_QUERY) != 0) put_query(utf8, sink);
  else put_paragraph(*reinterpret_cast<word_tokenizer*>(self), utf8, sink);
  return sink.code();
} catch (const std::bad_alloc&) {
  return SQLITE_NOMEM;
}

int make(void* tokenizer, const char**, int, Fts5Tokenizer** made) {
  *made = static_cast<Fts5Tokenizer*>(tokenizer);
  return SQLITE_OK;
}

fts5_tokenizer methods{make, [](Fts5Tokenizer*) {}, tokenize};

/// What the schema names, so that every program can open the index.
constexpr const char* name_in_schema = "unicode61";

/// For a connection that has failed, on which statements do nothing.
word_tokenizer& of_none() {
  static thread_local word_tokenizer unused;
  return unused;
}

}  // namespace

word_tokenizer& word_tokenizer_of(connection& on) {
  fts5_api* index = index_interface(on);
  if (index == nullptr) return of_none();
  void* kept = nullptr;
  fts5_tokenizer found{};
  index->xFindTokenizer(index, name_in_schema, &kept, &found);
  if (found.xTokenize == tokenize) return *static_cast<word_tokenizer*>(kept);
  auto made = std::make_unique<word_tokenizer>();
  const auto destroy = [](void* old) { delete static_cast<word_tokenizer*>(old); };
  if (index->xCreateTokenizer(index, name_in_schema, made.get(), &methods, destroy) == SQLITE_OK)
    return *made.release();
  on.fail({error_code::too_large, "not enough memory for this corpus", {on.path()}});
  return of_none();
}

fts5_api* index_interface(connection& of) {
  // SQLite hands it out through a statement (https://sqlite.org/fts5.html, section 7).
  fts5_api* found = nullptr;
  sqlite3_stmt* asked = nullptr;
  if (sqlite3_prepare_v2(of.handle(), "SELECT fts5(?1)", -1, &asked, nullptr) == SQLITE_OK) {
    sqlite3_bind_pointer(asked, 1, static_cast<void*>(&found), "fts5_api_ptr", nullptr);
    sqlite3_step(asked);
  }
  sqlite3_finalize(asked);
  if (found == nullptr) of.fail({error_code::bad_data, "cannot be searched: this SQLite has no FTS5", {of.path()}});
  return found;
}

}  // namespace recital::store
