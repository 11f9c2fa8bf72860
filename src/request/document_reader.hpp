/// \file
/// From inputs to the documents in them, with their references.
#pragma once
#include <atomic>
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"
#include "recital/request/knowledge.hpp"
#include "recital/resolve/extractor.hpp"
#include "recital/store/corpus.hpp"
#include "request/batches.hpp"
#include "request/sources.hpp"

namespace recital {

/// Reads documents; all threads share one.
class document_reader {
 public:
  /// Of documents that a corpus keeps no more is loaded than `wanted`. What another program reads for it ends where
  /// `stop` gives true.
  document_reader(const knowledge& all, const reading_options& options, reading_part wanted = reading_part::whole,
                  bool (*stop)() = nullptr);

  /// Reads the documents of what was found; an input that was not found stays the failure it is. What a corpus keeps is
  /// taken from there, where the same program, knowledge and options would give it again; else its references are found
  /// anew in the text that is kept.
  void read(const result<source>& from, const std::function<void(result<reading>)>& take) const;

  /// Reads a text in UTF-8 of that name; no file is opened.
  [[nodiscard]] result<reading> read_text(const std::string& name, std::string_view text) const {
    return extractor_.extract(name, text, options_);
  }

  /// The bytes of a file, and the texts in them, in which `finder` finds the references; for those who keep all of it.
  [[nodiscard]] result<std::string> bytes_of(const std::string& path) const;
  void read_bytes(const std::string& path, result<std::string> bytes, const take_document& take) const;

  [[nodiscard]] const extractor& finder() const { return extractor_; }

  /// How many documents of a corpus were read anew.
  [[nodiscard]] std::size_t stale() const { return stale_; }

 private:
  void read_file(const std::string& path, const take_document& take) const;
  void read_kept(const source& from, const std::function<void(result<reading>)>& take) const;
  [[nodiscard]] result<reading> read_item(const corpus& kept, const kept_item& item) const;

  const corrections& corrected_;
  extractor extractor_;
  extract_options options_;
  read_limits limits_;
  reading_part wanted_;
  std::string knowledge_;  ///< the fingerprint of what is read with
  mutable std::atomic<std::size_t> stale_ = 0;
};

/// What could not be read of a document, with its place.
[[nodiscard]] std::vector<error> damage_of(const reading& document);

/// The inputs in batches, by the sizes of the files that they are.
[[nodiscard]] std::vector<batch> batches_of(const std::vector<result<source>>& sources, unsigned threads);

}  // namespace recital
