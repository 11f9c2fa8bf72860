/// \file
/// Writing to a corpus.
///
///     auto papers = recital::corpus_writer::open("papers.recital", known, *recital::provenance_of("0.1.0", {}));
///     if (!papers) return report(papers.error());
///     recital::file_to_keep one{"letters/a.txt", recital::input_role::document, 1200, modified, hash, {}};
///     recital::read_documents(one.path, {}, [&](const std::string& name, auto printed) {
///       one.items.push_back(recital::item_to_keep::of(name, reader, std::move(printed), {}));
///     });
///     papers->put(std::move(one));
///     if (auto kept = papers->finish(); !kept) return report(kept.error());
///
/// One program at a time writes to a corpus, and others may read it meanwhile. What was committed stays, however the
/// program ends; of what was not nothing is there.
#pragma once
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/grammar/grammar.hpp"
#include "recital/identify/corrections.hpp"
#include "recital/resolve/extractor.hpp"
#include "recital/store/corpus.hpp"
#include "recital/store/provenance.hpp"
#include "recital/text/printed_text.hpp"

namespace recital {

/// A document as it is to be kept.
struct item_to_keep {
  std::string source;
  std::string correction;          ///< the fingerprint of what the user's corrections say of it
  result<reading> read;            ///< or why it was not read
  std::string text, record, hash;  ///< what is kept for the program itself, packed, and the hash of it

  /// Finds the references in what a reader of files gave, and packs all of it. For any thread.
  [[nodiscard]] static item_to_keep of(const std::string& source, const extractor& reader, result<printed_text> printed,
                                       const extract_options& options);

  /// The same where that was done before.
  [[nodiscard]] static item_to_keep of(const std::string& source, const std::optional<printed_text>& printed,
                                       result<reading> read);

  [[nodiscard]] std::size_t bytes() const { return text.size() + record.size() + (read ? read->text.size() : 0); }
};

/// A file as it is to be kept.
struct file_to_keep {
  std::string path;
  input_role role = input_role::document;
  std::uint64_t bytes = 0;
  std::int64_t modified = 0;
  std::string sha256{};
  std::vector<item_to_keep> items{};
};

class corpus_writer {
 public:
  /// Makes the file where there is none, and brings one of an earlier version up to date. The catalogue must outlive
  /// it.
  /// Fails with not_writable where another program writes to it, or the file or its folder is read-only; with bad_data
  /// where it is no corpus, one of a later version, or damaged.
  [[nodiscard]] static result<corpus_writer> open(const std::string& path, const catalogue& known, provenance today);

  ~corpus_writer();
  corpus_writer(corpus_writer&&) noexcept;
  corpus_writer& operator=(corpus_writer&&) noexcept;

  /// As they were when it was opened, in byte order of their paths.
  [[nodiscard]] std::span<const kept_input> inputs() const;
  [[nodiscard]] std::span<const provenance> readers() const;
  [[nodiscard]] std::span<const provenance> knowledge() const;
  [[nodiscard]] const corrections& corrected() const;

  /// The text of an item that was kept; none where it had none. Fails with bad_data.
  [[nodiscard]] result<std::optional<printed_text>> printed_text_of(const kept_item& item);

  /// Keeps a file, in the place of what was kept of that path. A document that was there keeps its number.
  void put(file_to_keep input);

  /// Keeps what was read anew of the text that is kept already.
  void put(const kept_item& item, item_to_keep again);

  /// Notes that a file has changed its times, and nothing else.
  void touch(const kept_input& input, std::uint64_t bytes, std::int64_t modified);

  void remove(const kept_input& input);

  /// Keeps these corrections beside those that are kept; one for the same file takes its place.
  void put(const corrections& more);

  void remove_corrections();

  /// Keeps a file that was read elsewhere: by that reader, and each of its items with that knowledge.
  void put(file_to_keep input, const provenance& reader, const std::vector<const provenance*>& with);

  /// Has the disk take what was done since the last time, as soon as that is much. Fails with not_writable, bad_data.
  [[nodiscard]] result<void> commit_if_much();

  /// Has the words that come back in documents kept from now on, or no longer.
  void want_reuse(bool wanted);

  /// Finds them, where they are wanted and not there by the rules of today, in the documents as they are kept; to be
  /// called behind `finish`. All documents are in memory at once. Returns whether any were looked for. Fails with
  /// bad_data, not_writable.
  [[nodiscard]] result<bool> find_reuse(const grammar& languages, unsigned threads);

  /// Decides which versions of documents count, puts what is cited in order, and has the disk take it all.
  [[nodiscard]] result<void> finish();

 private:
  struct state;
  explicit corpus_writer(std::unique_ptr<state> opened);
  std::unique_ptr<state> state_;
};

}  // namespace recital
