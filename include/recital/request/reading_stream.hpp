/// \file
/// Many inputs, files and corpora alike, read on several threads and handed over one after the other.
///
///     const auto all = std::make_shared<const recital::knowledge>(*recital::load_knowledge({}));
///     recital::reading_stream stream(all, {}, {"papers", "letters.recital"}, 4);
///     while (auto read = stream.next()) {
///       if (*read) use(**read);
///       else report(read->error());
///     }
#pragma once
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/request/knowledge.hpp"

namespace recital {

/// Reads ahead by some batches a thread at most, so that memory is bounded however many inputs there are. What it gives
/// depends on the inputs alone, not on the number of threads. For one thread; that may be another one for each call.
class reading_stream {
 public:
  /// Begins to read. The inputs are those of `find_inputs`; a corpus among them stands for what it keeps, and
  /// "CORPUS!SOURCE" for one document of it. Opens no file yet but corpora.
  /// \param jobs threads; 0 for one for each processor. One reads when it is asked, on the thread that asks.
  reading_stream(std::shared_ptr<const knowledge> all, const reading_options& options,
                 const std::vector<std::string>& inputs, unsigned jobs);
  ~reading_stream();  ///< what is not read yet is left; waits for the documents that are being read
  reading_stream(reading_stream&&) noexcept;
  reading_stream& operator=(reading_stream&&) noexcept;

  /// The next document, in the order of the inputs, or why it was not read; nothing at the end. Fails with what
  /// `find_inputs`, `read_documents` and `extractor::extract` fail with; of these `skipped` is no fault.
  [[nodiscard]] std::optional<result<reading>> next();

 private:
  struct state;
  std::unique_ptr<state> state_;
};

}  // namespace recital
