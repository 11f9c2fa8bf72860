/// \file
/// The whole walk: the bytes of a document to its references.
///
///     auto known = recital::catalogue::load();
///     auto languages = recital::grammar::load();
///     recital::extractor reader(*known, *languages);
///     auto read = reader.extract("note.txt", "We recall article VI of the NPT.");
///     for (const auto& found : read->references) use(found.target, found.pinpoint);  // "treaty:npt", "art_6"
#pragma once
#include <memory>
#include <string>
#include <string_view>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/grammar/grammar.hpp"
#include "recital/identify/corrections.hpp"
#include "recital/text/printed_text.hpp"

namespace recital {

struct extract_options {
  std::string language;                    ///< BCP 47, as "zh"; "" has it detected
  bool ignore_links = false;               ///< links on words do not decide between candidates
  const corrections* corrected = nullptr;  ///< what the user says of documents; must outlive the call; null for none
};

/// Reads documents and finds what they refer to. Safe to share among threads: make one and use it for many documents,
/// for it keeps what it compiles, and the first of each language takes some thirty milliseconds more. What it gives
/// depends on the arguments alone, not on what was read before. The catalogue and the grammar must outlive it.
class extractor {
 public:
  /// Compiles nothing yet.
  extractor(const catalogue& known, const grammar& languages);
  ~extractor();
  extractor(extractor&&) noexcept;
  extractor& operator=(extractor&&) noexcept;

  /// Reads `bytes`, a text document in UTF-8. `source` is its name, for records and messages; no file is opened. A
  /// document without any reference is not a failure. Fails with
  /// - empty_input: nothing but white space;
  /// - too_large: more than 4 GiB;
  /// - not_text: it holds zero bytes;
  /// - invalid_utf8: the place says line, column and offset of the first byte that is wrong;
  /// - bad_usage: there is no grammar for `options.language`, or none for the script that the text is in;
  /// - bad_data: a rule of the grammar makes what there is not;
  /// - skipped: the corrections say that it is no document.
  ///
  /// Time and memory grow in proportion to the size of the document.
  [[nodiscard]] result<reading> extract(std::string_view source, std::string_view bytes,
                                        const extract_options& options = {}) const;

  /// The same for what `read_documents` made of a file of any format; offsets count in its text.
  [[nodiscard]] result<reading> extract(std::string_view source, const printed_text& printed,
                                        const extract_options& options = {}) const;

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace recital
