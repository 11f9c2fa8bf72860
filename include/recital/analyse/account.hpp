/// \file
/// An account of inputs: what each is, what was found in it, and what a person should look at.
///
///     std::vector<recital::account_entry> all;
///     all.push_back(recital::account_of(read, languages));
///     all.push_back(recital::account_of(failure));
///     recital::mark_duplicates(all);
///     for (const auto& entry : all) for (const auto& remark : entry.remarks) use(entry.path, remark.what);
#pragma once
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/grammar/grammar.hpp"

namespace recital {

/// What is remarked on. The first two are faults: something was not read that should have been. The others are worth a
/// look, and may well be as they should.
enum class suspicion : std::uint8_t {
  not_read,   ///< an input that failed
  damaged,    ///< a part of the file could not be read
  skipped,    ///< an input that was left out on purpose: a picture, a link out of the folder
  no_symbol,  ///< the document's own is not found, and it is named by its file
  no_date,
  contradicted,        ///< some place gives another symbol or date than the one that counts
  date_refused,        ///< some place gives a date that the document cannot bear
  dated_before_cited,  ///< it cites what is later than its date
  language_in_doubt,   ///< it may be in another language than the one that it was read in, or in several
  encoding_in_doubt,   ///< many letters stand as they do in no text: it may be in another encoding than was told
  same_text,           ///< as an earlier document
  same_symbol,         ///< and language, as an earlier document whose text is another
  language_version,    ///< of an earlier document, by its symbol
  empty_page,          ///< a page without text, as scanned ones are
  numbers_unread,      ///< a paragraph with many numbers such as 71/285, few of which are references
};

/// As JSON and CSV have it: "no_symbol".
[[nodiscard]] std::string_view name(suspicion what);

struct account_remark {
  suspicion what;
  std::string detail;  ///< what is particular: the reason, the other document, the pages; "" where there is nothing
};

/// For people: "the same text as a/b.txt".
[[nodiscard]] std::string words(const account_remark& remark);

/// Where a value was found, for people: "the title block", "the file's name".
[[nodiscard]] std::string_view words(told_by by);

/// What a place says otherwise, and why it does not count: "the file's name gives the symbol A/73/9997".
[[nodiscard]] std::string words(const contradiction& one);

/// One input, or one document of an archive.
struct account_entry {
  std::string path;
  bool is_read = false;                 ///< where it is not, there is one remark, and what follows `remarks` is empty
  std::vector<account_remark> remarks;  ///< in the order of `suspicion`
  std::string symbol, title, organ, session, date, language;  ///< as in `reading`; "" where not found
  identity_sources told;                                      ///< which place gave each of them
  std::vector<contradiction> contradictions;
  std::size_t paragraphs = 0;
  std::size_t references = 0;
  std::size_t unresolved = 0;  ///< of the references: those without one target
  std::string text_hash;       ///< of the running text; documents of the same text have the same one
};

struct account_options {
  bool language_is_given = false;  ///< it was not detected, so there is no doubt about it
};

/// What is to be said of a document that was read, but for duplicates. O(its size).
[[nodiscard]] account_entry account_of(const reading& document, const grammar& languages,
                                       const account_options& options = {});

/// What is to be said of an input that was not.
[[nodiscard]] account_entry account_of(const error& why_not);

/// Remarks on what repeats an earlier document: its text, or its symbol in the same language or another. O(n log n).
void mark_duplicates(std::vector<account_entry>& all);

/// A file of corrections (identify/corrections.hpp) with a table for each document that they may mend: the symbol that
/// some place gives to a document without one, the work of which it is a copy, and as comments what a person is to look
/// at. O(n) for each copy.
[[nodiscard]] std::string proposed_corrections(const std::vector<account_entry>& all);

/// Whether something is wrong: one of the remarks is a fault.
[[nodiscard]] bool has_fault(const account_entry& entry);

}  // namespace recital
