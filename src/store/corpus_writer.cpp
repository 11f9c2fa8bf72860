#include "recital/store/corpus_writer.hpp"

#include <algorithm>
#include <filesystem>
#include <map>
#include <system_error>
#include <unordered_map>
#include <utility>

#include "recital/reuse/reuse_history.hpp"
#include "store/counted_documents.hpp"
#include "store/database.hpp"
#include "store/document_rows.hpp"
#include "store/error_names.hpp"
#include "store/kept_rows.hpp"
#include "store/packed_document.hpp"
#include "store/reuse_rows.hpp"
#include "store/schema.hpp"

namespace recital {
namespace {

using store::blob;
using store::file_name;
using store::statement;

constexpr std::size_t enough = std::size_t{1} << 20;  // bytes of documents whose rows are written one table at a time
constexpr std::size_t much = std::size_t{8} << 20;    // bytes in a batch
constexpr std::size_t many = 1024;                    // inputs in a batch

struct documents_of_corpus {
  store::document_numbers numbers;
  std::vector<reading> read;
};

/// What a corpus has committed, through a connection that is closed again: a writer waits for readers.
result<documents_of_corpus> all_documents(const std::string& path) {
  const auto kept = corpus::open(path);
  if (!kept) return tl::make_unexpected(kept.error());
  documents_of_corpus all;
  for (const kept_input& input : kept->inputs()) {
    for (const kept_item& item : input.items) {
      if (item.failure) continue;
      auto read = kept->reading_of(item, reading_part::whole);
      if (!read) return tl::make_unexpected(std::move(read).error());
      all.numbers.push_back(item.id);
      all.read.push_back(*std::move(read));
    }
  }
  return all;
}

std::vector<reuse_match> matches_of(const std::vector<reading>& read, const catalogue& known, const grammar& languages,
                                    unsigned threads) {
  const reuse_history history(read, known, languages, {}, {}, threads);
  std::vector<reuse_match> all;
  history.all_pairs([&](const reuse_match& each) { all.push_back(each); }, {}, threads);
  return all;
}

}  // namespace

struct corpus_writer::state {
  store::connection file;
  std::optional<store::transaction> batch;  ///< begun at once: what is read below stays as it is until it is written
  result<void> is_ready;
  provenance today;
  const catalogue& known;
  std::vector<kept_input> inputs;
  std::vector<provenance> kept_readers, kept_knowledge;
  corrections corrected;
  std::unordered_map<std::string_view, const kept_input*> by_path;
  std::int64_t next_item;
  store::document_rows rows;
  std::vector<store::numbered_document> waiting;  ///< of this batch, for `enough` to come together
  std::size_t waiting_bytes = 0;
  statement add_input, update_input, remove_input, remove_texts, remove_items, add_item, update_item, add_text,
      add_record;
  std::map<std::string, std::int64_t, std::less<>> readers, knowledge;
  std::size_t bytes = 0, count = 0;  ///< in this batch
  bool is_changed = false;
  bool is_new;  ///< there was no such file, nothing is committed yet, and no other writer can be at work on it

  /// Leaves no empty file. Where something failed SQLite has given its lock away, and another may have begun to write.
  ~state() {
    if (!is_new) return;
    batch.reset();
    if (file.take_empty() && !file.has_moved()) {
      std::error_code unknown;
      std::filesystem::remove(file.path(), unknown);
    }
  }

  /// Also where something failed; `is_ready` and the file tell.
  static result<std::unique_ptr<state>> open(const std::string& path, const catalogue& known, const provenance& today);

  state(store::connection opened, bool was_made, const catalogue& all_known, provenance with)
      : file(std::move(opened)),
        batch(std::in_place, file),
        is_ready(store::bring_up_to_date(file)),
        today(std::move(with)),
        known(all_known),
        inputs(store::read_inputs(file)),
        kept_readers(store::read_readers(file)),
        kept_knowledge(store::read_knowledge(file)),
        corrected(corrections::of(store::read_corrections(file))),
        next_item(file.number("SELECT max(id) FROM items") + 1),
        rows(file, all_known),
        add_input(file, "INSERT INTO inputs (path, role, bytes, modified, sha256, reader) VALUES (?, ?, ?, ?, ?, ?)"),
        update_input(file, "UPDATE inputs SET role = ?, bytes = ?, modified = ?, sha256 = ?, reader = ? WHERE id = ?"),
        remove_input(file, "DELETE FROM inputs WHERE id = ?"),
        remove_texts(file, "DELETE FROM printed_texts WHERE item IN (SELECT id FROM items WHERE input = ?)"),
        remove_items(file, "DELETE FROM items WHERE input = ?"),
        add_item(file,
                 "INSERT INTO items (id, input, ordinal, source, knowledge, correction, failure, message, file, line,"
                 " column, byte, sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        update_item(file,
                    "UPDATE items SET knowledge = ?, correction = ?, failure = ?, message = ?, file = ?, line = ?,"
                    " column = ?, byte = ?, sha256 = ? WHERE id = ?"),
        add_text(file, "INSERT INTO printed_texts (item, content) VALUES (?, ?)"),
        add_record(file, "INSERT INTO records (document, content) VALUES (?, ?)"),
        is_new(was_made && batch->has_begun() && !file.has_moved()) {
    for (const kept_input& each : inputs) by_path.emplace(each.path, &each);
  }

  void begin() {
    if (!batch) batch.emplace(file);
  }

  void write_waiting() {
    rows.write(waiting);
    waiting.clear();
    waiting_bytes = 0;
  }

  result<void> commit() {
    bytes = count = 0;
    write_waiting();
    auto done = batch->commit();
    batch.reset();
    is_new = is_new && !done;
    return done;
  }

  std::int64_t reader_of(const provenance& with) {
    const auto met = readers.find(with.reader);
    if (met != readers.end()) return met->second;
    statement(file, "INSERT OR IGNORE INTO readers (fingerprint, program, ocr) VALUES (?, ?, ?)")
        .run(with.reader, with.program, with.ocr);
    return readers[with.reader] = id_of("SELECT id FROM readers WHERE fingerprint = ?", with.reader);
  }

  std::int64_t knowledge_of(const provenance& with) {
    const auto met = knowledge.find(with.knowledge);
    if (met != knowledge.end()) return met->second;
    statement(file,
              "INSERT OR IGNORE INTO knowledge (fingerprint, program, language, ignore_links, catalogues, grammars)"
              " VALUES (?, ?, ?, ?, ?, ?)")
        .run(with.knowledge, with.program, with.language, with.ignore_links, file_name{with.catalogues},
             file_name{with.grammars});
    return knowledge[with.knowledge] = id_of("SELECT id FROM knowledge WHERE fingerprint = ?", with.knowledge);
  }

  std::int64_t id_of(const char* query, const std::string& fingerprint) {
    statement asked(file, query);
    asked.bind(fingerprint);
    return asked.next() ? asked.integer(0) : 0;
  }

  void note_change(std::size_t size) {
    if (!is_changed) store::clear_reuse(file);
    is_changed = true;
    bytes += size;
    ++count;
  }

  /// Takes away what was kept of that path; gives its number, 0 where nothing was.
  std::int64_t clear(std::string_view path, std::multimap<std::string_view, std::int64_t>& numbers) {
    const auto kept = by_path.find(path);
    if (kept == by_path.end()) return 0;
    for (const kept_item& each : kept->second->items) {
      rows.remove(each.id);
      numbers.emplace(each.source, each.id);
    }
    remove_texts.run(kept->second->id);
    remove_items.run(kept->second->id);
    return kept->second->id;
  }

  std::int64_t write_file(const file_to_keep& input, std::int64_t id, std::int64_t reader) {
    const auto role = name(input.role);
    if (id != 0) {
      update_input.run(role, input.bytes, input.modified, input.sha256, reader, id);
      return id;
    }
    add_input.run(file_name{input.path}, role, input.bytes, input.modified, input.sha256, reader);
    return file.last_id();
  }

  void write_document(std::int64_t id, item_to_keep& item) {
    if (!item.read) return;
    add_record.run(id, blob{item.record});
    waiting_bytes += item.bytes();
    waiting.push_back({id, *std::move(item.read)});
    if (waiting_bytes >= enough) write_waiting();
  }

  void write_item(std::int64_t id, std::int64_t input, std::size_t ordinal, item_to_keep& item, std::int64_t with) {
    const std::optional<error> why = item.read ? std::nullopt : std::optional(item.read.error());
    add_item.run(id, input, ordinal, file_name{item.source}, with, item.correction, code_of(why), message_of(why),
                 file_of(why), line_of(why), column_of(why), byte_of(why), item.hash);
    if (!item.text.empty()) add_text.run(id, blob{item.text});
    write_document(id, item);
  }

  static std::optional<std::string_view> code_of(const std::optional<error>& why) {
    return why ? std::optional(store::name(why->code)) : std::nullopt;
  }
  static std::optional<file_name> message_of(const std::optional<error>& why) {
    return why ? std::optional(file_name{why->message}) : std::nullopt;
  }
  static std::optional<file_name> file_of(const std::optional<error>& why) {
    return why ? std::optional(file_name{why->where.file}) : std::nullopt;
  }
  static std::optional<std::uint32_t> line_of(const std::optional<error>& why) {
    return why ? std::optional(why->where.line) : std::nullopt;
  }
  static std::optional<std::uint32_t> column_of(const std::optional<error>& why) {
    return why ? std::optional(why->where.column) : std::nullopt;
  }
  static std::optional<std::uint64_t> byte_of(const std::optional<error>& why) {
    return why ? std::optional(why->where.offset) : std::nullopt;
  }

  void put(file_to_keep input, const provenance& reader, const std::vector<const provenance*>& with) {
    begin();
    std::multimap<std::string_view, std::int64_t> numbers;
    const std::int64_t id = write_file(input, clear(input.path, numbers), reader_of(reader));
    std::size_t size = 0;
    for (std::size_t i = 0; i < input.items.size(); ++i) {
      item_to_keep& item = input.items[i];
      size += item.bytes();
      const auto number = numbers.find(item.source);
      const std::int64_t item_id = number == numbers.end() ? next_item++ : number->second;
      if (number != numbers.end()) numbers.erase(number);
      write_item(item_id, id, i, item, knowledge_of(*with[i]));
    }
    note_change(size);
  }
};

corpus_writer::corpus_writer(std::unique_ptr<state> opened) : state_(std::move(opened)) {}
corpus_writer::~corpus_writer() = default;
corpus_writer::corpus_writer(corpus_writer&&) noexcept = default;
corpus_writer& corpus_writer::operator=(corpus_writer&&) noexcept = default;

result<std::unique_ptr<corpus_writer::state>> corpus_writer::state::open(const std::string& path,
                                                                         const catalogue& known,
                                                                         const provenance& today) {
  std::error_code unknown;
  const bool is_new = !std::filesystem::exists(path, unknown);
  auto file = store::connection::open(path, store::access::creating);
  if (!file) return tl::make_unexpected(std::move(file).error());
  // Some programs leave another journal set in the file. Keys are not checked at each row, which took a third of the
  // time: rows are written and removed in their order, and `verify` checks them. Nor are names checked that come from
  // enumerations: for a list of three SQLite makes a table at each row, which took five times as long as the row. What is
  // written stays in memory until a batch is whole, so that others can read meanwhile; but for more than 64 MB of it, as
  // when parts of a large word index are joined.
  file->run("PRAGMA journal_mode = DELETE; PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
  file->run("PRAGMA cache_size = -32768; PRAGMA cache_spill = 16384");
  return std::make_unique<state>(*std::move(file), is_new, known, today);
}

result<corpus_writer> corpus_writer::open(const std::string& path, const catalogue& known, provenance today) {
  auto opened = state::open(path, known, today);
  // Who had the file before may have taken it away, for nothing came into it; then there is no name to write under.
  if (opened && (*opened)->file.has_moved()) opened = state::open(path, known, today);
  if (!opened) return tl::make_unexpected(std::move(opened).error());
  const state& made = **opened;
  if (!made.is_ready) return tl::make_unexpected(made.is_ready.error());
  if (auto good = made.file.verdict(); !good) return tl::make_unexpected(std::move(good).error());
  return corpus_writer(*std::move(opened));
}

std::span<const kept_input> corpus_writer::inputs() const { return state_->inputs; }

std::span<const provenance> corpus_writer::readers() const { return state_->kept_readers; }

std::span<const provenance> corpus_writer::knowledge() const { return state_->kept_knowledge; }

const corrections& corpus_writer::corrected() const { return state_->corrected; }

result<std::optional<printed_text>> corpus_writer::printed_text_of(const kept_item& item) {
  statement asked(state_->file, "SELECT content FROM printed_texts WHERE item = ?");
  asked.bind(item.id);
  if (!asked.next()) {
    if (auto good = state_->file.verdict(); !good) return tl::make_unexpected(std::move(good).error());
    return std::optional<printed_text>();
  }
  auto printed = store::unpack_printed_text(asked.text(0));
  if (!printed) return failure(error_code::bad_data, "is damaged at " + item.source, {state_->file.path()});
  return printed;
}

void corpus_writer::put(file_to_keep input) {
  const std::vector with(input.items.size(), &std::as_const(state_->today));
  state_->put(std::move(input), state_->today, with);
}

void corpus_writer::put(file_to_keep input, const provenance& reader, const std::vector<const provenance*>& with) {
  state_->put(std::move(input), reader, with);
}

void corpus_writer::put(const kept_item& item, item_to_keep again) {
  state& s = *state_;
  s.begin();
  s.rows.remove(item.id);
  const std::optional<error> why = again.read ? std::nullopt : std::optional(again.read.error());
  s.update_item.run(s.knowledge_of(s.today), again.correction, state::code_of(why), state::message_of(why),
                    state::file_of(why), state::line_of(why), state::column_of(why), state::byte_of(why), again.hash,
                    item.id);
  s.note_change(again.bytes());
  s.write_document(item.id, again);
}

void corpus_writer::touch(const kept_input& input, std::uint64_t bytes, std::int64_t modified) {
  state_->begin();
  statement(state_->file, "UPDATE inputs SET bytes = ?, modified = ? WHERE id = ?").run(bytes, modified, input.id);
  ++state_->count;
}

void corpus_writer::remove(const kept_input& input) {
  state_->begin();
  std::multimap<std::string_view, std::int64_t> numbers;
  state_->remove_input.run(state_->clear(input.path, numbers));
  state_->note_change(0);
}

void corpus_writer::remove_corrections() {
  state_->begin();
  state_->file.run("DELETE FROM tags; DELETE FROM corrections");
}

void corpus_writer::put(const corrections& more) {
  state& s = *state_;
  s.begin();
  statement remove(s.file, "DELETE FROM corrections WHERE file = ?");
  statement unmark(s.file, "DELETE FROM tags WHERE file = ?");
  statement add(s.file, "INSERT INTO corrections VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  statement mark(s.file, "INSERT INTO tags VALUES (?, ?)");
  for (const correction& one : more.all()) {
    const file_name file{one.file};
    unmark.run(file);
    remove.run(file);
    add.run(file, one.symbol, one.title, one.date, one.organ, one.language, file_name{one.same_work_as},
            one.not_a_document, file_name{one.where.file}, one.where.line);
    for (const std::string& tag : one.tags) mark.run(file, tag);
  }
  s.corrected = corrections::of(store::read_corrections(s.file));
  ++s.count;
}

result<void> corpus_writer::commit_if_much() {
  state& s = *state_;
  if (s.file.has_failed() || (s.bytes < much && s.count < many)) return s.file.verdict();
  return s.commit();
}

result<void> corpus_writer::finish() {
  state& s = *state_;
  s.begin();
  s.write_waiting();
  if (s.is_changed || s.file.number("SELECT count(*) FROM documents WHERE counted IS NULL") > 0) {
    store::make_indexes(s.file);
    s.rows.tidy();
    store::mark_counted_documents(s.file);
    s.file.run(
        "DELETE FROM knowledge WHERE NOT EXISTS (SELECT 1 FROM items WHERE items.knowledge = knowledge.id);"
        "DELETE FROM readers WHERE NOT EXISTS (SELECT 1 FROM inputs WHERE inputs.reader = readers.id)");
  }
  s.is_changed = false;
  return s.commit();
}

void corpus_writer::want_reuse(bool wanted) {
  state_->begin();
  store::keep_reuse(state_->file, wanted);
}

result<bool> corpus_writer::find_reuse(const grammar& languages, unsigned threads) {
  state& s = *state_;
  s.begin();  // from here on no other program changes the documents
  const std::string rules = store::reuse_rules_of(s.today.knowledge);
  const bool is_needed = store::keeps_reuse(s.file) && store::reuse_rules(s.file) != rules;
  if (auto good = s.file.verdict(); !good) return tl::make_unexpected(std::move(good).error());
  if (!is_needed) {
    s.batch.reset();
    return false;
  }
  auto documents = all_documents(s.file.path());
  if (!documents) return tl::make_unexpected(std::move(documents).error());
  store::clear_reuse(s.file);
  store::write_reuse(s.file, documents->numbers, matches_of(documents->read, s.known, languages, threads), rules);
  if (auto good = s.commit(); !good) return tl::make_unexpected(std::move(good).error());
  return true;
}

}  // namespace recital
