/// \file
/// SQLite for this room: a connection, its statements, its transactions.
///
///     auto db = connection::open("papers.recital", access::reading);
///     statement titles(*db, "SELECT title FROM documents WHERE year = ?");
///     for (titles.bind(2010); titles.next();) use(titles.text(0));
///     if (auto good = db->verdict(); !good) return tl::make_unexpected(good.error());
///
/// Work stays short because no single step has to be checked: the connection remembers the first thing that failed,
/// after which statements do nothing and give no row, and `verdict` hands it out.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

#include "recital/core/result.hpp"

struct sqlite3;
struct sqlite3_stmt;

namespace recital::store {

enum class access : std::uint8_t { reading, writing, creating };

/// A value that is no text for people: packed bytes.
struct blob {
  std::string_view bytes;
};

/// A name of a file, which is bytes: stored as a text where it is UTF-8, else as a blob.
struct file_name {
  std::string_view bytes;
};

/// One for each thread.
class connection {
 public:
  /// Fails with not_found, not_readable or not_writable; with bad_data where the file is no database.
  [[nodiscard]] static result<connection> open(const std::string& path, access how);

  /// A database that is nowhere, and goes with the connection.
  [[nodiscard]] static result<connection> in_memory();

  /// Does statements that have no values.
  void run(const char* statements);

  /// Nothing, or the first thing that failed: bad_data for damage, not_writable, not_readable.
  [[nodiscard]] result<void> verdict() const;
  [[nodiscard]] bool has_failed() const;

  /// Remembers a failure that SQLite does not see.
  void fail(error why);

  /// The number of a statement that gives one, as PRAGMA user_version; 0 where it gives none.
  [[nodiscard]] std::int64_t number(const char* query);

  /// The row that was inserted last.
  [[nodiscard]] std::int64_t last_id() const;

  /// How long to wait for another program's lock.
  void wait_for_locks(int milliseconds);

  [[nodiscard]] const std::string& path() const;

  /// Locks a file in which nothing is, if nobody else has locked it. Also where something has failed; not within a
  /// transaction.
  [[nodiscard]] bool take_empty();

  /// Whether the file was removed, or renamed, since it was opened: what is written to it then is lost.
  [[nodiscard]] bool has_moved() const;

  /// For what no statement does.
  [[nodiscard]] sqlite3* handle() const;

  ~connection();
  connection(connection&&) noexcept;
  connection& operator=(connection&&) noexcept;

 private:
  friend class statement;
  friend class transaction;
  struct state;
  explicit connection(std::unique_ptr<state> opened);
  [[nodiscard]] static result<connection> open_as(const std::string& name, const std::string& path, access how);
  std::unique_ptr<state> state_;
};

/// A prepared statement, to be used any number of times. It must not outlive its connection.
class statement {
 public:
  statement(connection& on, std::string_view sql);
  ~statement();
  statement(statement&&) noexcept;
  statement& operator=(statement&&) noexcept;

  /// Begins anew with these values.
  template <class... Values>
  statement& bind(const Values&... values) {
    reset();
    int place = 0;
    (set(++place, values), ...);
    return *this;
  }

  /// Goes to the next row; false behind the last one.
  bool next();

  /// Does it to its end.
  template <class... Values>
  void run(const Values&... values) {
    bind(values...);
    while (next()) continue;
    reset();
  }

  /// Of the row at hand, from 0. Texts and blobs alike are valid until the next row.
  [[nodiscard]] std::int64_t integer(int column) const;
  [[nodiscard]] double real(int column) const;
  [[nodiscard]] std::string_view text(int column) const;
  [[nodiscard]] bool is_null(int column) const;
  [[nodiscard]] int columns() const;

  void reset();

 private:
  void set(int place, std::int64_t value);
  void set(int place, int value) { set(place, std::int64_t{value}); }
  void set(int place, bool value) { set(place, std::int64_t{value}); }
  void set(int place, std::uint32_t value) { set(place, std::int64_t{value}); }
  void set(int place, std::uint64_t value) { set(place, static_cast<std::int64_t>(value)); }
  void set(int place, double value);
  void set(int place, std::string_view value);
  void set(int place, const std::string& value) { set(place, std::string_view(value)); }
  void set(int place, const char* value) { set(place, std::string_view(value)); }
  void set(int place, blob value);
  void set(int place, file_name value);
  void set(int place, std::nullopt_t);
  template <class T>
  void set(int place, const std::optional<T>& value) {
    value ? set(place, *value) : set(place, std::nullopt);
  }

  connection::state* on_;
  sqlite3_stmt* prepared_ = nullptr;
};

/// All that is done while it lives is done together, or not at all.
class transaction {
 public:
  /// Waits a moment for another writer, no longer.
  explicit transaction(connection& on);

  /// Takes back what was not committed.
  ~transaction();
  transaction(const transaction&) = delete;
  transaction& operator=(const transaction&) = delete;

  /// Whether it was let in: nobody else writes until it ends.
  [[nodiscard]] bool has_begun() const { return has_begun_; }

  /// Waits for readers. Fails with what the connection remembers.
  [[nodiscard]] result<void> commit();

 private:
  connection& on_;
  bool has_begun_;
  bool is_open_ = true;
};

}  // namespace recital::store
