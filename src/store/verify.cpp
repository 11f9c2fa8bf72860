#include "recital/store/verify.hpp"

#include <array>
#include <string_view>

#include "recital/store/corpus.hpp"
#include "store/database.hpp"
#include "store/document_rows.hpp"
#include "store/item_hash.hpp"
#include "store/schema.hpp"
#include "store/word_rows.hpp"

namespace recital {
namespace {

using store::connection;
using store::statement;

/// All that the tables say of a document, but for what depends on other documents and for the numbers of rows.
constexpr const char* said_of_document[] = {
    "SELECT source, name, symbol, title, date, year, language, originals, organ, session, agenda_item, cycle, kind,"
    " same_work_as, symbol_by, title_by, date_by, language_by, organ_by, session_by, paragraphs, citations"
    " FROM documents WHERE id = ?",
    "SELECT ordinal, field, told_by, objection, value, against FROM contradictions WHERE document = ? ORDER BY ordinal",
    "SELECT ordinal, label, kind, page, begin, end, text FROM paragraphs WHERE document = ? ORDER BY ordinal",
    "SELECT c.ordinal, p.ordinal, c.status, i.identifier, v.pinpoint, c.target, c.pinpoint, c.kind, c.symbol, "
    "c.surface,"
    " c.via, c.verb, c.begin, c.end, c.words_begin, c.words_end, c.rule, c.resolution_rule, c.candidates, c.reason"
    " FROM citations c JOIN paragraphs p ON p.id = c.paragraph LEFT JOIN instruments i ON i.id = c.instrument"
    " LEFT JOIN provisions v ON v.id = c.provision WHERE c.document = ? ORDER BY c.ordinal"};

/// Adds what a database says of itself, but for "ok".
void add_rows(connection& file, const char* query, std::vector<std::string>& found) {
  statement asked(file, query);
  for (asked.bind(); asked.next();) {
    if (asked.text(0) != "ok") found.emplace_back(asked.text(0));
  }
}

/// Whether what is left of two queries is the same.
bool same_rows(statement& one, statement& other) {
  while (true) {
    const bool has_one = one.next();
    const bool has_other = other.next();
    if (!has_one || !has_other) return has_one == has_other;
    for (int column = 0; column < one.columns(); ++column) {
      if (one.is_null(column) != other.is_null(column) || one.text(column) != other.text(column)) return false;
    }
  }
}

/// Compares each document's rows with those that its record gives, written into a database of their own.
class comparison {
 public:
  comparison(connection& file, connection& scratch, const catalogue& known) : rows_(scratch, known) {
    for (const char* each : said_of_document) pairs_.push_back({statement(file, each), statement(scratch, each)});
  }

  [[nodiscard]] bool agrees(std::int64_t id, reading record) {
    const store::numbered_document one{id, std::move(record)};
    rows_.write({&one, 1});
    bool is_same = true;
    for (auto& [kept, made] : pairs_) is_same = is_same && same_rows(kept.bind(id), made.bind(id));
    for (auto& [kept, made] : pairs_) {
      kept.reset();
      made.reset();
    }
    rows_.remove(id);
    return is_same;
  }

 private:
  store::document_rows rows_;
  std::vector<std::pair<statement, statement>> pairs_;
};

class verification {
 public:
  verification(corpus kept, connection& file, connection& scratch, const catalogue& known)
      : kept_(std::move(kept)),
        tables_(file, scratch, known),
        hash_(file,
              "SELECT sha256, (SELECT content FROM printed_texts WHERE item = items.id),"
              " (SELECT content FROM records WHERE document = items.id) FROM items WHERE id = ?") {}

  void check(std::vector<std::string>& found) {
    if (!kept_.has_sound_reuse()) found.emplace_back("the words that come back are not as they were written");
    for (const kept_input& input : kept_.inputs()) {
      for (const kept_item& item : input.items) check(item, found);
    }
  }

 private:
  void check(const kept_item& item, std::vector<std::string>& found) {
    auto read = item.failure ? std::nullopt : std::optional(kept_.reading_of(item, reading_part::whole));
    if (read && !*read) return found.push_back(item.source + ": its record is damaged");
    hash_.bind(item.id);
    const std::string_view words = read ? std::string_view((*read)->text) : "";
    const bool is_same = hash_.next() && hash_.text(0) == store::item_hash(std::string(hash_.text(1)),
                                                                           std::string(hash_.text(2)), words);
    hash_.reset();
    if (!is_same) found.push_back(item.source + ": what is kept of it has another hash than when it was written");
    if (read && !tables_.agrees(item.id, **std::move(read)))
      found.push_back(item.source + ": the tables say something else than its record");
  }

  corpus kept_;
  comparison tables_;
  statement hash_;
};

bool same_rows(connection& one, connection& other, const char* query) {
  statement left(one, query), right(other, query);
  return same_rows(left, right);
}

/// In memory.
result<connection> empty_corpus() {
  auto made = connection::in_memory();
  if (!made) return made;
  if (auto good = store::bring_up_to_date(*made); !good) return tl::make_unexpected(std::move(good).error());
  return made;
}

/// Compares the word index with one that is made anew of all paragraphs, in memory. One that other rules made is not
/// compared: the next writer makes it anew.
result<void> check_words(const std::string& path, connection& scratch, std::vector<std::string>& found) {
  auto file = connection::open(path, store::access::reading);  // of its own, for what is damaged here fails it
  if (!file) return tl::make_unexpected(std::move(file).error());
  if (!store::has_words_of_today(*file)) return file->verdict();
  store::word_rows(scratch).copy_from(*file);
  bool is_same = same_rows(*file, scratch, "SELECT id, sz FROM paragraph_words_docsize ORDER BY id");
  for (connection* each : {&*file, &scratch}) {
    each->run("CREATE VIRTUAL TABLE temp.word_instances USING fts5vocab(main, paragraph_words, instance)");
  }
  is_same = is_same && same_rows(*file, scratch, "SELECT term, doc, col, offset FROM temp.word_instances");
  if (!is_same || file->has_failed()) found.emplace_back("the word index says something else than the paragraphs");
  return scratch.verdict();
}

}  // namespace

result<std::vector<std::string>> verify(const std::string& path, const catalogue& known) {
  auto kept = corpus::open(path);
  if (!kept) return tl::make_unexpected(std::move(kept).error());
  auto file = connection::open(path, store::access::reading);
  if (!file) return tl::make_unexpected(std::move(file).error());
  std::vector<std::string> found;
  add_rows(*file, "PRAGMA integrity_check", found);
  add_rows(*file, "SELECT 'row ' || rowid || ' of ' || \"table\" || ' points at nothing' FROM pragma_foreign_key_check",
           found);
  if (file->has_failed()) return tl::make_unexpected(file->verdict().error());
  if (!found.empty()) return found;
  auto scratch = empty_corpus();
  if (!scratch) return tl::make_unexpected(std::move(scratch).error());
  auto words = empty_corpus();
  if (!words) return tl::make_unexpected(std::move(words).error());
  if (auto good = check_words(path, *words, found); !good) return tl::make_unexpected(good.error());
  scratch->run("BEGIN; PRAGMA defer_foreign_keys = ON");  // documents alone, without their files; never committed
  verification(*std::move(kept), *file, *scratch, known).check(found);
  for (const connection* each : {&*file, &*scratch}) {
    if (auto good = each->verdict(); !good) return tl::make_unexpected(std::move(good).error());
  }
  return found;
}

}  // namespace recital
