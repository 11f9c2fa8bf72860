/// \file
/// The words of paragraphs in the full-text index of a corpus.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>

#include "store/database.hpp"
#include "store/word_tokenizer.hpp"

namespace recital::store {

/// Whether the words of the corpus were made by the rules of this program.
[[nodiscard]] bool has_words_of_today(connection& corpus);

/// Keeps the table `paragraph_words`, whose rows have the numbers of paragraphs, within the transactions of others. The
/// index does not keep its words, so those of a paragraph that goes are made once more from its text.
class word_rows {
 public:
  /// Makes all words anew where the corpus has those of other rules. Both must outlive it.
  explicit word_rows(connection& to);

  void write(std::int64_t paragraph, std::string_view text, std::string_view language);

  /// Writes the words of all paragraphs of another corpus.
  void copy_from(connection& other);

  /// To be called while the paragraphs of the document are still there.
  void remove(std::int64_t document);

 private:
  void make_anew();

  connection& to_;
  word_tokenizer& tokens_;
  statement add_, take_, paragraphs_;
};

}  // namespace recital::store
