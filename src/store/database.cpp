#include "store/database.hpp"

#include <sqlite3.h>

#include <filesystem>
#include <system_error>
#include <utility>

#include "text/well_formed.hpp"

namespace recital::store {
namespace {

constexpr int reader_waits = 60'000;   // milliseconds; a writer holds readers off while it puts a batch into place
constexpr int writer_waits = 500;      // for another writer, who will be longer than anybody wants to wait
constexpr int commit_waits = 600'000;  // for readers, who only load

/// What went wrong, in words of our own where users can do something about it.
error error_of(int code, const char* said, const std::string& path) {
  const auto is = [&](error_code kind, std::string message) { return error{kind, std::move(message), {path}}; };
  switch (code & 0xFF) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return is(error_code::not_writable, "another program is writing to it");
    case SQLITE_FULL: return is(error_code::not_writable, "cannot be written: there is no room left");
    case SQLITE_READONLY: return is(error_code::not_writable, "cannot be written: it, or its folder, is read-only");
    case SQLITE_CANTOPEN: return is(error_code::not_readable, "cannot be opened, or its folder cannot be written");
    case SQLITE_CORRUPT:
    case SQLITE_FORMAT: return is(error_code::bad_data, "is damaged; recital index verify says more");
    case SQLITE_NOTADB: return is(error_code::bad_data, "is no corpus, or is damaged");
    case SQLITE_IOERR: return is(error_code::not_writable, std::string("cannot be read or written: ") + said);
    case SQLITE_NOMEM: return is(error_code::too_large, "not enough memory for this corpus");
    default: return is(error_code::bad_data, std::string("is damaged: ") + said);
  }
}

/// SQLite has names of its own for what is no file.
std::string as_plain_file(const std::string& path) { return path.starts_with('/') ? path : "./" + path; }

int flags_of(access how) {
  if (how == access::reading) return SQLITE_OPEN_READONLY;
  return how == access::writing ? SQLITE_OPEN_READWRITE : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
}

}  // namespace

struct connection::state {
  sqlite3* handle = nullptr;
  std::string path;
  std::optional<error> failed{};

  state(sqlite3* opened, std::string name) : handle(opened), path(std::move(name)) {}
  state(const state&) = delete;
  state& operator=(const state&) = delete;
  ~state() { sqlite3_close_v2(handle); }

  void note(int code) {
    if (failed || code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE) return;
    failed = error_of(sqlite3_extended_errcode(handle), sqlite3_errmsg(handle), path);
  }
};

connection::connection(std::unique_ptr<state> opened) : state_(std::move(opened)) {}
connection::~connection() = default;
connection::connection(connection&&) noexcept = default;
connection& connection::operator=(connection&&) noexcept = default;

result<connection> connection::open(const std::string& path, access how) {
  std::error_code why;
  if (how != access::creating && std::filesystem::status(path, why).type() == std::filesystem::file_type::not_found) {
    return failure(error_code::not_found, "no such file or folder", {path});
  }
  return open_as(as_plain_file(path), path, how);
}

result<connection> connection::in_memory() { return open_as(":memory:", ":memory:", access::creating); }

result<connection> connection::open_as(const std::string& name, const std::string& path, access how) {
  sqlite3* handle = nullptr;
  const int code = sqlite3_open_v2(name.c_str(), &handle, flags_of(how) | SQLITE_OPEN_NOMUTEX, nullptr);
  auto opened = std::make_unique<state>(handle, path);
  if (handle == nullptr) return failure(error_code::too_large, "not enough memory for this corpus", {path});
  opened->note(code);
  connection made(std::move(opened));
  // a file may come from anywhere: its schema must not do anything when it is read
  sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
  sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
  constexpr int slot_bytes = 1200;
  constexpr int slots = 200;
  sqlite3_db_config(handle, SQLITE_DBCONFIG_LOOKASIDE, nullptr, slot_bytes, slots);  // fewer allocations
  made.wait_for_locks(reader_waits);
  made.run("PRAGMA cell_size_check = ON; PRAGMA foreign_keys = ON; PRAGMA cache_spill = OFF");
  if (auto good = made.verdict(); !good) return tl::make_unexpected(std::move(good).error());
  return made;
}

void connection::run(const char* statements) {
  if (!state_->failed) state_->note(sqlite3_exec(state_->handle, statements, nullptr, nullptr, nullptr));
}

result<void> connection::verdict() const {
  if (state_->failed) return tl::make_unexpected(*state_->failed);
  return {};
}

bool connection::has_failed() const { return state_->failed.has_value(); }

void connection::fail(error why) {
  if (!state_->failed) state_->failed = std::move(why);
}

std::int64_t connection::number(const char* query) {
  statement asked(*this, query);
  return asked.next() ? asked.integer(0) : 0;
}

std::int64_t connection::last_id() const { return sqlite3_last_insert_rowid(state_->handle); }

void connection::wait_for_locks(int milliseconds) { sqlite3_busy_timeout(state_->handle, milliseconds); }

const std::string& connection::path() const { return state_->path; }

bool connection::take_empty() {
  const auto stop = [](void*, int, char**, char**) { return 1; };
  const auto does = [&](const char* what) {
    return sqlite3_exec(state_->handle, what, stop, nullptr, nullptr) == SQLITE_OK;
  };
  wait_for_locks(0);
  return does("BEGIN EXCLUSIVE") && does("SELECT 1 FROM sqlite_schema");
}

bool connection::has_moved() const {
  int moved = 0;
  sqlite3_file_control(state_->handle, "main", SQLITE_FCNTL_HAS_MOVED, &moved);
  return moved != 0;
}

sqlite3* connection::handle() const { return state_->handle; }

statement::statement(connection& on, std::string_view sql) : on_(on.state_.get()) {
  if (on_->failed) return;
  const int length = static_cast<int>(sql.size());
  on_->note(sqlite3_prepare_v3(on_->handle, sql.data(), length, SQLITE_PREPARE_PERSISTENT, &prepared_, nullptr));
}

statement::~statement() { sqlite3_finalize(prepared_); }

statement::statement(statement&& other) noexcept : on_(other.on_), prepared_(std::exchange(other.prepared_, nullptr)) {}

statement& statement::operator=(statement&& other) noexcept {
  std::swap(on_, other.on_);
  std::swap(prepared_, other.prepared_);
  return *this;
}

bool statement::next() {
  if (on_->failed) return false;
  const int code = sqlite3_step(prepared_);
  on_->note(code);
  return code == SQLITE_ROW;
}

std::int64_t statement::integer(int column) const { return sqlite3_column_int64(prepared_, column); }

double statement::real(int column) const { return sqlite3_column_double(prepared_, column); }

std::string_view statement::text(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(prepared_, column));
  return bytes == nullptr ? std::string_view()
                          : std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(prepared_, column)));
}

bool statement::is_null(int column) const { return sqlite3_column_type(prepared_, column) == SQLITE_NULL; }

int statement::columns() const { return sqlite3_column_count(prepared_); }

void statement::reset() { sqlite3_reset(prepared_); }

void statement::set(int place, std::int64_t value) {
  if (!on_->failed) on_->note(sqlite3_bind_int64(prepared_, place, value));
}

void statement::set(int place, double value) {
  if (!on_->failed) on_->note(sqlite3_bind_double(prepared_, place, value));
}

void statement::set(int place, std::string_view value) {
  const char* bytes = value.data() == nullptr ? "" : value.data();
  if (!on_->failed) on_->note(sqlite3_bind_text64(prepared_, place, bytes, value.size(), SQLITE_STATIC, SQLITE_UTF8));
}

void statement::set(int place, blob value) {
  const char* bytes = value.bytes.data() == nullptr ? "" : value.bytes.data();
  if (!on_->failed) on_->note(sqlite3_bind_blob64(prepared_, place, bytes, value.bytes.size(), SQLITE_STATIC));
}

void statement::set(int place, file_name value) {
  if (text::is_well_formed(value.bytes)) set(place, value.bytes);
  else set(place, blob{value.bytes});
}

void statement::set(int place, std::nullopt_t) {
  if (!on_->failed) on_->note(sqlite3_bind_null(prepared_, place));
}

transaction::transaction(connection& on) : on_(on), has_begun_(false) {
  on_.wait_for_locks(writer_waits);
  on_.run("BEGIN IMMEDIATE");
  has_begun_ = !on_.has_failed();
  on_.wait_for_locks(commit_waits);
}

transaction::~transaction() {
  if (is_open_) sqlite3_exec(on_.state_->handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

result<void> transaction::commit() {
  on_.run("COMMIT");
  is_open_ = on_.has_failed();
  return on_.verdict();
}

}  // namespace recital::store
