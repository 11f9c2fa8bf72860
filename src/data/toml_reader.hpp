/// \file
/// Reading a data file, checked: every key has the type it should have, and no key goes unread.
///
///     auto document = toml_document::parse("places.toml", text);
///     if (!document) return tl::make_unexpected(document.error());
///     for (table_reader entry : document->root().tables_or_none("place")) {
///       place_entry read;
///       read.id = entry.string("id");
///       entry.about(read.id);                         // messages begin with it
///       read.names = entry.strings_by_key("names");   // names.en = [...], names.zh = [...]
///       if (!well_formed(read.id)) entry.refuse("id", "must be lower case");
///       places.push_back(std::move(read));
///     }
///     if (auto good = document->finish(); !good) return tl::make_unexpected(good.error());
///
/// Loaders stay short because no single read has to be checked: what cannot be read gives an empty value, the document
/// remembers the first thing that was wrong, and `finish` hands it out. Messages look like
/// `places.toml:7: geneva: unknown key "nmaes"`.
#pragma once
#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/result.hpp"

namespace recital::data {

class table_reader;
struct embedded_data;

/// A data file that has been parsed. Owns what its readers look at, so it must outlive them; it may be moved.
class toml_document {
 public:
  /// A file that was parsed when the library was built.
  [[nodiscard]] static toml_document of(const embedded_data& file);

  /// Fails with bad_data where `text` is not TOML 1.0 in UTF-8; `file` names it in messages.
  [[nodiscard]] static result<toml_document> parse(std::string file, std::string_view text);

  /// The table at the top of the file.
  [[nodiscard]] table_reader root();

  /// The verdict, asked for once everything has been read: the first thing that was refused; failing that, the first
  /// key in the file that nothing asked for; failing that, all is well.
  [[nodiscard]] result<void> finish() const;

  ~toml_document();
  toml_document(toml_document&&) noexcept;
  toml_document& operator=(toml_document&&) noexcept;

 private:
  friend class table_reader;
  struct state;
  explicit toml_document(std::unique_ptr<state> read);
  std::unique_ptr<state> state_;
};

/// One table of a document. Cheap to copy; copies share what has been asked for.
///
/// Names that end in `_or` or `_or_none`, and tables by key, allow the key to be left out; all others require it.
/// Asking for a key, `has` included, makes it a known one.
class table_reader {
 public:
  [[nodiscard]] bool has(std::string_view key) const;

  /// The keys of the table in the order of the file. Does not make them known.
  [[nodiscard]] std::vector<std::string> keys() const;

  [[nodiscard]] std::string string(std::string_view key) const;
  [[nodiscard]] int integer(std::string_view key) const;
  [[nodiscard]] bool boolean(std::string_view key) const;
  [[nodiscard]] std::vector<std::string> strings(std::string_view key) const;  ///< key = ["...", "..."]
  [[nodiscard]] table_reader table(std::string_view key) const;                ///< [key] or key = {...}
  [[nodiscard]] std::vector<table_reader> tables(std::string_view key) const;  ///< [[key]] or key = [{...}, {...}]

  [[nodiscard]] std::string string_or(std::string_view key, std::string_view fallback) const;
  [[nodiscard]] int integer_or(std::string_view key, int fallback) const;
  [[nodiscard]] bool boolean_or(std::string_view key, bool fallback) const;
  [[nodiscard]] std::vector<std::string> strings_or_none(std::string_view key) const;
  [[nodiscard]] table_reader table_or_none(std::string_view key) const;  ///< a table without keys where it is left out
  [[nodiscard]] std::vector<table_reader> tables_or_none(std::string_view key) const;

  /// Also takes a lone string for a list of one.
  [[nodiscard]] std::vector<std::string> string_or_strings(std::string_view key) const;

  /// Tables whose keys are not fixed: key.en = "...", key.zh = "...". Empty where `key` is left out.
  template <class T>
  using by_key = std::map<std::string, T, std::less<>>;
  [[nodiscard]] by_key<std::string> string_by_key(std::string_view key) const;
  [[nodiscard]] by_key<std::vector<std::string>> strings_by_key(std::string_view key) const;
  [[nodiscard]] by_key<int> integer_by_key(std::string_view key) const;

  /// What messages about this table and those inside it begin with, say the identifier of an entry.
  void about(std::string subject) const;

  /// Refuses the value of `key`, or the table as a whole: for what is well typed and still wrong. The message becomes
  /// `SUBJECT: KEY REASON`, so a reason reads "must be a year".
  void refuse(std::string_view key, std::string_view reason) const;
  void refuse(std::string_view reason) const;

  /// What `refuse` would have `finish` hand out, as an error now: for what shows only once `finish` has been asked.
  [[nodiscard]] error refusal(std::string_view key, std::string_view reason) const;

  /// Where the table begins; where the value of `key` stands; where the `element`-th value of a list stands (from 0).
  [[nodiscard]] place where() const;
  [[nodiscard]] place where(std::string_view key) const;
  [[nodiscard]] place where(std::string_view key, std::size_t element) const;

 private:
  friend class toml_document;
  struct state;
  explicit table_reader(state& read) : state_(&read) {}
  state* state_;
};

}  // namespace recital::data
