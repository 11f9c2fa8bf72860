/// \file
/// From the inputs that a command names to what it makes of each document.
#pragma once
#include <atomic>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/in_order.hpp"
#include "cli/interrupt.hpp"
#include "cli/knowledge.hpp"
#include "cli/messages.hpp"
#include "recital/core/reference.hpp"
#include "recital/read/documents.hpp"
#include "recital/read/inputs.hpp"
#include "recital/resolve/extractor.hpp"

namespace recital::cli {

/// How many inputs were read.
struct tally {
  std::size_t read = 0;
  std::size_t failed = 0;
  std::size_t left = 0;  ///< inputs that were not looked at: reading ended early

  [[nodiscard]] exit_status status() const {
    if (read == 0) return exit_status::nothing_done;
    return failed + left == 0 ? exit_status::all_done : exit_status::in_part;
  }
};

/// Reads documents; all threads share one.
class document_reader {
 public:
  document_reader(const knowledge& all, const common_options& options);

  /// Reads the documents of what was found; an input that was not found stays the failure it is.
  void read(const result<std::string>& source, const std::function<void(result<reading>)>& take) const;

 private:
  extractor extractor_;
  extract_options options_;
  read_limits limits_;
};

/// What the inputs stand for; says what was left out.
[[nodiscard]] found_inputs find_and_note(const std::vector<std::string>& inputs, messages& out);

/// "interrupted; 12 inputs were not read".
[[nodiscard]] std::string ended_early(std::size_t left, bool interrupted);

/// Reads all inputs on `options.threads()` threads. On these `make(reading&&)` makes something of each document, which
/// `deliver(made)` gets on the calling thread, in the order of the inputs; what fails is named, in that order too. An
/// interrupt ends the reading early, and so does the first failure with `options.fail_fast`: what was read is kept.
template <class Make, class Deliver>
tally walk(const knowledge& all, const common_options& options, const std::vector<std::string>& inputs, messages& out,
           Make make, Deliver deliver) {
  using made = std::vector<result<decltype(make(std::declval<reading>()))>>;  // an archive holds many
  const found_inputs found = find_and_note(inputs, out);
  const interrupt_guard guard;
  std::atomic<bool> ended = false;
  const document_reader reader(all, options);
  const auto make_worker = [&] {
    return [&](std::size_t i) {
      made documents;
      if (ended || interrupt_guard::has_come()) return documents;
      reader.read(found.sources[i], [&](result<reading> read) {
        if (read) {
          documents.push_back(make(*std::move(read)));
        } else {
          documents.push_back(tl::make_unexpected(std::move(read).error()));
        }
      });
      return documents;
    };
  };
  tally counted;
  in_order(found.sources.size(), options.threads(), make_worker, [&](std::size_t i, made documents) {
    ended = ended || interrupt_guard::has_come();
    if (ended) {
      ++counted.left;
      return;
    }
    for (auto& one : documents) {
      if (one) {
        ++counted.read;
        deliver(*std::move(one));
      } else {
        ++counted.failed;
        out.failed(one.error());
        ended = options.fail_fast;
      }
      if (ended) break;
    }
    out.progress(i + 1, found.sources.size());
  });
  out.clear_progress();
  if (counted.left > 0) out.note_always(ended_early(counted.left, interrupt_guard::has_come()));
  return counted;
}

/// Reads all inputs and keeps what was read.
[[nodiscard]] tally read_all(const knowledge& all, const common_options& options,
                             const std::vector<std::string>& inputs, messages& out, std::vector<reading>& documents);

}  // namespace recital::cli
