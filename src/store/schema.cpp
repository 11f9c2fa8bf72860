#include "store/schema.hpp"

#include <string>

#include "data/embedded.hpp"
#include "store/word_tokenizer.hpp"

namespace recital::store {
namespace {

tl::unexpected<error> no_corpus(const connection& file) {
  return failure(error_code::bad_data, "is no corpus of Recital", {file.path()});
}

tl::unexpected<error> of_later_version(const connection& corpus, std::int64_t version) {
  const std::string reason = "is a corpus of version " + std::to_string(version) + ", and this program knows " +
                             std::to_string(schema_version) + "; a later Recital reads it";
  return failure(error_code::bad_data, reason, {corpus.path()});
}

bool is_empty(connection& file) { return file.number("SELECT count(*) FROM sqlite_schema") == 0; }

bool is_ours(connection& file) { return file.number("PRAGMA application_id") == application_id; }

/// What leads to each version from the one before it: a file for each in src/store/migrations, "002.sql" the first.
void migrate(connection& corpus, std::int64_t from) {
  for (std::size_t i = 0; i < data::store_files_count; ++i) {
    const std::string name(data::store_files[i].name);
    if (name.front() < '0' || name.front() > '9' || std::stoll(name) <= from) continue;
    corpus.run(std::string(data::store_files[i].text).c_str());
  }
}

void run_file(connection& corpus, std::string_view name) {
  for (std::size_t i = 0; i < data::store_files_count; ++i) {
    if (data::store_files[i].name == name) corpus.run(std::string(data::store_files[i].text).c_str());
  }
}

}  // namespace

void make_indexes(connection& corpus) { run_file(corpus, "indexes.sql"); }

result<void> check_version(connection& corpus) {
  const auto version = corpus.number("PRAGMA user_version");
  if (auto good = corpus.verdict(); !good) return good;
  if (is_empty(corpus)) return failure(error_code::bad_data, "is empty: nothing has been kept in it", {corpus.path()});
  if (!is_ours(corpus)) return no_corpus(corpus);
  if (version > schema_version) return of_later_version(corpus, version);
  if (version == schema_version) return corpus.verdict();
  return failure(error_code::bad_data, "is a corpus of an earlier version; recital index add brings it up to date",
                 {corpus.path()});
}

result<void> bring_up_to_date(connection& corpus) {
  const auto version = corpus.number("PRAGMA user_version");
  if (auto good = corpus.verdict(); !good) return good;
  const bool is_new = is_empty(corpus);
  if (auto good = corpus.verdict(); !good) return good;
  static_cast<void>(word_tokenizer_of(corpus));  // what follows uses the word index
  if (is_new) {
    run_file(corpus, "schema.sql");
  } else {
    if (!is_ours(corpus)) return no_corpus(corpus);
    if (version > schema_version) return of_later_version(corpus, version);
    if (version < schema_version) migrate(corpus, version);
    make_indexes(corpus);  // a writer may have been killed before it came to that
    if (version == schema_version) return corpus.verdict();
  }
  run_file(corpus, "views.sql");
  corpus.run(("PRAGMA application_id = " + std::to_string(application_id) +
              "; PRAGMA user_version = " + std::to_string(schema_version))
                 .c_str());
  return corpus.verdict();
}

}  // namespace recital::store
