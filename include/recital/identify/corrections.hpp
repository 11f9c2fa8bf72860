/// \file
/// What a user knows better about documents than their texts, their files and this library do.
///
///     auto fixed = recital::corrections::load("mine.toml", known, languages);
///     recital::extractor reader(known, languages);
///     auto read = reader.extract("letters/a.txt", bytes, {.corrected = &*fixed});
///
/// The file has a table for each document:
///
///     [[document]]
///     file = "letters/a.txt"        # the path of the input, or its end; a member of an archive is "archive.zip!a.txt"
///     symbol = "A/RES/60/1"
///     title = "2005 World Summit Outcome"
///     date = "2005-09-16"           # or a month, or a year
///     organ = "ga"                  # as the catalogue calls it
///     language = "en"
///     same_work_as = "A/60/L.1"     # a symbol, or a file
///     tags = ["to read", "summit"]
///
///     [[document]]
///     file = "letters/cover.txt"
///     not_a_document = true
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/result.hpp"
#include "recital/grammar/grammar.hpp"

namespace recital {

/// What is said of one document; "" where nothing is.
struct correction {
  std::string file;    ///< the end of the input's path
  std::string symbol;  ///< canonical
  std::string title;
  std::string date;  ///< ISO 8601: a day, a month or a year
  std::string organ;
  std::string language;
  std::string same_work_as;
  bool not_a_document = false;
  std::vector<std::string> tags;  ///< words of the user's own, in byte order; they change nothing of what is read
  place where;                    ///< of the table, for messages

  /// A hash of what changes what is read, in 64 hexadecimal digits.
  [[nodiscard]] std::string fingerprint() const;
};

/// Immutable once loaded; safe to share among threads.
class corrections {
 public:
  /// Reads a file. Fails with not_found or not_readable; with bad_data, file, line and reason where it does not follow the
  /// form or contradicts itself: two tables for one file, values for what is no document, a date that the symbol beside it
  /// rules out, a version of itself or of a version.
  [[nodiscard]] static result<corrections> load(const std::string& path, const catalogue& known,
                                                const grammar& languages);

  /// The same from a text; `file` names it in messages.
  [[nodiscard]] static result<corrections> parse(std::string file, std::string_view toml, const catalogue& known,
                                                 const grammar& languages);

  /// Those that were loaded before, as a corpus keeps them.
  [[nodiscard]] static corrections of(std::vector<correction> all);

  /// The file that says the same: what `parse` reads.
  [[nodiscard]] std::string toml() const;

  /// What is said of an input; null where nothing is. Linear in the tables.
  [[nodiscard]] const correction* find(std::string_view source) const;

  /// In the order of the file.
  [[nodiscard]] const std::vector<correction>& all() const { return all_; }

 private:
  std::vector<correction> all_;
};

}  // namespace recital
