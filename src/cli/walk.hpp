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
  std::size_t left = 0;           ///< inputs that were not looked at: reading ended early
  std::vector<error> not_read{};  ///< what failed, was damaged or was skipped, and why, in order

  /// Counts an input that was not read, and names it; of those that were skipped only the first ten.
  void add(error why, messages& out);

  /// How many more were skipped than were named.
  void note_more_skipped(messages& out) const;

  [[nodiscard]] exit_status status() const {
    if (read == 0) return exit_status::nothing_done;
    return failed + left == 0 ? exit_status::all_done : exit_status::in_part;
  }

 private:
  std::size_t skipped_ = 0;
};

/// Reads documents on one thread.
class document_reader {
 public:
  document_reader(const knowledge& all, const common_options& options);

  /// Reads the documents of what was found; an input that was not found stays the failure it is.
  void read(const result<std::string>& source, const std::function<void(result<reading>)>& take);

 private:
  extractor extractor_;
  extract_options options_;
  read_limits limits_;
};

/// What could not be read of a document, with its place.
[[nodiscard]] std::vector<error> damage_of(const reading& document);

/// "interrupted; 12 inputs were not read".
[[nodiscard]] std::string ended_early(std::size_t left, bool interrupted);

/// What became of a document.
template <class Made>
struct outcome {
  result<Made> made;            ///< or why it was not read
  std::vector<error> damage{};  ///< what could not be read of it
};

/// Reads all inputs on `options.threads()` threads. On these `make(reading&&)` makes something of each document.
/// `deliver(outcome)` gets that on the calling thread, in the order of the inputs. An interrupt ends the reading early,
/// and so does `deliver` when it returns false: what was read is kept. Returns how many inputs were not looked at.
template <class Make, class Deliver>
std::size_t walk_outcomes(const knowledge& all, const common_options& options, const std::vector<std::string>& inputs,
                          messages& out, Make make, Deliver deliver) {
  using outcomes = std::vector<outcome<decltype(make(std::declval<reading>()))>>;  // an archive holds many documents
  const found_inputs found = find_inputs(inputs);
  const interrupt_guard guard;
  std::atomic<bool> ended = false;
  const auto make_worker = [&] {
    return [&, reader = document_reader(all, options)](std::size_t i) mutable {
      outcomes documents;
      if (ended || interrupt_guard::has_come()) return documents;
      reader.read(found.sources[i], [&](result<reading> read) {
        if (read) {
          auto damage = damage_of(*read);
          documents.push_back({make(*std::move(read)), std::move(damage)});
        } else {
          documents.push_back({tl::make_unexpected(std::move(read).error())});
        }
      });
      return documents;
    };
  };
  std::size_t left = 0;
  in_order(found.sources.size(), options.threads(), make_worker, [&](std::size_t i, outcomes documents) {
    ended = ended || interrupt_guard::has_come();
    if (ended) {
      ++left;
      return;
    }
    for (auto& one : documents) {
      if (!deliver(std::move(one))) {
        ended = true;
        break;
      }
    }
    out.progress(i + 1, found.sources.size());
  });
  out.clear_progress();
  if (left > 0) out.note_always(ended_early(left, interrupt_guard::has_come()));
  return left;
}

/// The same where only what was read is worked on: `deliver(made)` gets it, and what fails is named. The first failure
/// ends the reading with `options.fail_fast`.
template <class Make, class Deliver>
tally walk(const knowledge& all, const common_options& options, const std::vector<std::string>& inputs, messages& out,
           Make make, Deliver deliver) {
  tally counted;
  counted.left = walk_outcomes(all, options, inputs, out, make, [&](auto one) {
    const std::size_t failed_before = counted.failed;
    if (one.made) {
      ++counted.read;
      deliver(*std::move(one.made));
    } else {
      counted.add(std::move(one.made).error(), out);
    }
    for (error& each : one.damage) counted.add(std::move(each), out);
    return !options.fail_fast || counted.failed == failed_before;
  });
  counted.note_more_skipped(out);
  return counted;
}

/// Reads all inputs and keeps what was read.
[[nodiscard]] tally read_all(const knowledge& all, const common_options& options,
                             const std::vector<std::string>& inputs, messages& out, std::vector<reading>& documents);

}  // namespace recital::cli
