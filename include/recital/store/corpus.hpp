/// \file
/// A corpus: documents that are kept in one file, with everything that was found in them.
///
///     if (recital::is_corpus("papers.recital")) {
///       const auto kept = recital::corpus::open("papers.recital");
///       if (!kept) return report(kept.error());
///       for (const recital::kept_input& input : kept->inputs()) {
///         for (const recital::kept_item& item : input.items) {
///           if (item.failure) continue;                               // it was not read, and this is why
///           const auto read = kept->reading_of(item, recital::reading_part::whole);
///           if (read) use(*read);                                     // as the extractor gave it
///         }
///       }
///     }
///
/// The file is an SQLite database whose tables are for everyone (docs/corpus.md). It is told by its content, never by
/// its name. Many may read it while one writes to it.
#pragma once
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/identify/corrections.hpp"
#include "recital/reuse/reuse_pairs.hpp"
#include "recital/store/provenance.hpp"
#include "recital/text/printed_text.hpp"

namespace recital {

/// How much of a reading is wanted. Without its text it is read several times as fast, and a graph needs no more.
enum class reading_part : std::uint8_t {
  without_text,  ///< `text` is empty, and `words` stands for it
  whole,
};

/// What an input is.
enum class input_role : std::uint8_t {
  document,  ///< a file that was read, whether or not it could be
  output,    ///< a file that Recital wrote, which is no document
  left_out,  ///< what a folder leaves out, with its reason; never opened
};

/// As a corpus spells it: "document", "output", "left_out".
[[nodiscard]] constexpr std::string_view name(input_role role) {
  return role == input_role::document ? "document" : role == input_role::output ? "output" : "left_out";
}

/// A document of an input, or why it is none.
struct kept_item {
  std::int64_t id = 0;
  std::string source;            ///< the input; "archive!member" in an archive
  std::string knowledge;         ///< the fingerprint of what it was read with
  std::string correction;        ///< the fingerprint of what the user's corrections said of it, "" for nothing
  std::optional<error> failure;  ///< why it was not read
};

/// A file, as it was when it was read last.
struct kept_input {
  std::int64_t id = 0;
  std::string path;  ///< as it was given
  input_role role = input_role::document;
  std::uint64_t bytes = 0;
  std::int64_t modified = 0;     ///< nanoseconds since 1970; 0 where that could not be trusted
  std::string sha256;            ///< 64 hexadecimal digits; "" where it was not opened
  std::string reader;            ///< the fingerprint of what read it
  std::vector<kept_item> items;  ///< in the order of the input: one, or the members of an archive
};

/// How a corpus keeps the words that come back.
enum class reuse_keeping : std::uint8_t {
  not_wanted,
  out_of_date,  ///< `index add` finds them anew
  kept,
};

/// Whether a file is a corpus, of whatever version. O(1).
[[nodiscard]] bool is_corpus(const std::string& path);

/// A corpus that is read. What it gives is that of one moment, the one when it was opened; a writer waits with what is
/// new until it is gone. Any number of threads may share one.
class corpus {
 public:
  /// Fails with not_found or not_readable; with bad_data where the file is no corpus, is of another version, or is
  /// damaged.
  [[nodiscard]] static result<corpus> open(const std::string& path);

  ~corpus();
  corpus(corpus&&) noexcept;
  corpus& operator=(corpus&&) noexcept;

  [[nodiscard]] const std::string& path() const;

  /// In byte order of their paths.
  [[nodiscard]] std::span<const kept_input> inputs() const;

  /// What read the files, and what the documents were read with: of the first `reader` and `program` count, of the
  /// second all but `reader` and `ocr`.
  [[nodiscard]] std::span<const provenance> readers() const;
  [[nodiscard]] std::span<const provenance> knowledge() const;

  /// What the user said of documents, kept with them.
  [[nodiscard]] const corrections& corrected() const;

  /// A document as the extractor gave it. Fails with bad_data where the file is damaged there.
  [[nodiscard]] result<reading> reading_of(const kept_item& item, reading_part wanted) const;

  /// The text of an item as the reader of its file gave it; none where the file gave no text. Fails with bad_data.
  [[nodiscard]] result<std::optional<printed_text>> printed_text_of(const kept_item& item) const;

  /// The words that come back in its documents, where it keeps them and this program would find the same with the
  /// knowledge of today. O(matches). Fails with bad_data.
  /// \param read all its documents that could be read, in their order; with that knowledge, each as the corpus has it
  [[nodiscard]] result<std::optional<reuse_pairs>> reuse(std::span<const reading> read, const provenance& today) const;

  /// Whether words that come back are to be kept, and whether they are, by the rules of this program.
  [[nodiscard]] reuse_keeping reuse_kept(const provenance& today) const;

  /// Whether the words that come back are as they were written. O(matches).
  [[nodiscard]] bool has_sound_reuse() const;

 private:
  struct state;
  explicit corpus(std::unique_ptr<state> opened);
  std::unique_ptr<state> state_;
};

}  // namespace recital
