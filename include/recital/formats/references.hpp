/// \file
/// References as records: one JSON object a line, CSV, or a table.
///
///     std::string lines;
///     for (const auto& reading : readings) recital::append_jsonl(lines, reading);
///     std::cout << lines;
#pragma once
#include <functional>
#include <iosfwd>
#include <span>
#include <string>

#include "recital/core/reference.hpp"
#include "recital/formats/table.hpp"

namespace recital {

/// Appends each reference of a document as a JSON object on a line of its own, in reading order. Members, in this
/// order: source document language paragraph page kind target pinpoint symbol surface begin end via verb status, then
/// `candidates` where it is ambiguous, `reason` where it is unresolved, and rule. `page` is left out where the format
/// has no pages; all other members are always there. The text is UTF-8 whatever the names of files are made of. A
/// thread may fill a buffer of its own, which is then written in one go: with documents in order the output is the same
/// for any number of threads.
void append_jsonl(std::string& out, const reading& document);

/// The same for many documents, one write each.
void write_jsonl(std::ostream& out, std::span<const reading> documents);

/// What a table of references says beyond the record.
struct csv_columns {
  /// What a target is called, in the language of a document; "" for one that has no name. Without it nothing has.
  std::function<std::string(const reference& cited, const reading& by)> name_of_target;
  bool text = false;  ///< the text of the citing paragraph as well
};

/// The same fields as columns, all of them always, page before kind, candidates and reason before rule; candidates have
/// a blank between them. Behind them `date`, that of the document, `target_name`, and `text` where it is asked for.
/// RFC 4180: a line of names first, lines ending in CR LF. A field that a spreadsheet would take for a formula has an
/// apostrophe before it, as in `write_csv` of tables.
void write_csv(std::ostream& out, std::span<const reading> documents, const csv_columns& more = {});

/// What a person wants to see of them: document, paragraph, target with its pinpoint, status, and the citing words.
[[nodiscard]] table tabulate(std::span<const reading> documents);

}  // namespace recital
