/// \file
/// The rows of one document in the tables that everybody reads (docs/corpus.md).
#pragma once
#include <cstdint>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "store/database.hpp"
#include "store/instrument_rows.hpp"
#include "store/word_rows.hpp"

namespace recital::store {

/// Every document that comes into a corpus, or goes out of it, passes here, within the transaction that does so. What
/// else is to be kept of documents hangs on here.
class document_rows {
 public:
  /// Both must outlive it.
  document_rows(connection& to, const catalogue& known);

  /// Writes a document, whose item has that id already.
  void write(std::int64_t id, const reading& document);

  /// Takes a document away, if there is one of that number. Its item stays.
  void remove(std::int64_t id);

  /// To be called once after all changes.
  void tidy() { instruments_.tidy(); }

 private:
  void write_metadata(std::int64_t id, const reading& document);
  void write_paragraphs(std::int64_t id, const reading& document);
  void write_citations(std::int64_t id, const reading& document);

  connection& to_;
  const catalogue& known_;
  instrument_rows instruments_;
  word_rows words_;
  statement document_, contradiction_, paragraph_, citation_;
  std::vector<statement> removals_;
  std::vector<std::int64_t> paragraph_ids_;  ///< of the document at hand
};

}  // namespace recital::store
