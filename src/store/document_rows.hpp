/// \file
/// The rows of documents in the tables that everybody reads (docs/corpus.md).
#pragma once
#include <cstdint>
#include <span>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "store/database.hpp"
#include "store/instrument_rows.hpp"
#include "store/word_rows.hpp"

namespace recital::store {

/// A document whose item has that id already.
struct numbered_document {
  std::int64_t id;
  reading document;
};

/// Every document that comes into a corpus, or goes out of it, passes here, within the transaction that does so. What
/// else is to be kept of documents hangs on here.
class document_rows {
 public:
  /// Both must outlive it.
  document_rows(connection& to, const catalogue& known);

  /// Writes documents, one table after the other: what the writing of a row needs then stays in the processor's caches,
  /// which halves the time of the word index (docs/performance.md).
  void write(std::span<const numbered_document> documents);

  /// Takes a document away, if there is one of that number. Its item stays.
  void remove(std::int64_t id);

  /// To be called once after all changes.
  void tidy() { instruments_.tidy(); }

 private:
  void write_metadata(const numbered_document& one);
  void write_paragraphs(const numbered_document& one);
  void write_citations(const numbered_document& one, std::int64_t first_paragraph);

  const catalogue& known_;
  instrument_rows instruments_;
  word_rows words_;
  statement document_, contradiction_, paragraph_, citation_;
  std::vector<statement> removals_;
  std::int64_t next_paragraph_;
};

}  // namespace recital::store
