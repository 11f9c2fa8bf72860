/// \file
/// From the inputs that a command names to what it makes of each document.
#pragma once
#include <atomic>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/interrupt.hpp"
#include "cli/messages.hpp"
#include "cli/until_exit.hpp"
#include "recital/core/reference.hpp"
#include "recital/graph/builder.hpp"
#include "recital/read/inputs.hpp"
#include "recital/request/knowledge.hpp"
#include "request/document_reader.hpp"
#include "request/in_order.hpp"

namespace recital::cli {

/// How many inputs were read.
struct tally {
  std::size_t read = 0;
  std::size_t failed = 0;
  std::size_t left = 0;           ///< inputs that were not looked at: reading ended early
  std::vector<error> not_read{};  ///< what failed, was damaged or was skipped, and why, in order

  /// Counts an input that was not read, and names it; of those that were skipped only the first ten.
  void add(error why, messages& out);

  /// Notes how many more were skipped than were named, and where nothing else was found.
  void end(messages& out) const;

  [[nodiscard]] exit_status status() const {
    if (read == 0) return exit_status::nothing_done;
    return failed + left == 0 ? exit_status::all_done : exit_status::in_part;
  }

 private:
  std::size_t skipped_ = 0;
};

/// What the inputs stand for, each a file, a file in a corpus, or why it is not read. Fails where an output would
/// replace one of them.
[[nodiscard]] result<std::vector<result<source>>> sources_of(const common_options& options,
                                                             const std::vector<std::string>& inputs);

/// "interrupted; 12 inputs were not read", and where the results are then, if they go to a file.
[[nodiscard]] std::string ended_early(const common_options& options, std::size_t left);

/// That documents of a corpus were read anew; nothing where none was.
void note_stale(messages& out, std::size_t documents);

/// How reading ended.
struct walk_end {
  std::size_t left = 0;                  ///< inputs that were not looked at
  std::shared_ptr<const corpus> kept{};  ///< the corpus that keeps all documents, and no other, just as they were read
};

/// What became of a document.
template <class Made>
struct outcome {
  result<Made> made;            ///< or why it was not read
  std::vector<error> damage{};  ///< what could not be read of it
};

/// Reads all inputs on `options.threads()` threads. On these `make(reading&&)` makes something of each document.
/// `deliver(outcome)` gets that on the calling thread, in the order of the inputs. An interrupt ends the reading early,
/// and so does `deliver` when it returns false: what was read is kept. Fails,
/// before anything is read, where an output would replace one of them.
template <class Make, class Deliver>
[[nodiscard]] result<walk_end> walk_outcomes(const knowledge& all, const common_options& options,
                                             const std::vector<std::string>& inputs, messages& out, Make make,
                                             Deliver deliver, reading_part wanted = reading_part::whole) {
  using outcomes = std::vector<outcome<decltype(make(std::declval<reading>()))>>;  // an archive holds many documents
  // before the first input is opened
  const interrupt_guard guard;
  const auto found = sources_of(options, inputs);
  if (!found) return tl::make_unexpected(found.error());
  const auto& sources = *found;
  const std::vector<batch> parts = batches_of(sources, options.threads());
  std::atomic<bool> ended = false;
  const auto& reader = until_exit<document_reader>(all, options, wanted, interrupt_guard::has_come);
  const auto make_worker = [&] {
    return [&](std::size_t part) {
      std::vector<outcomes> of_inputs(parts[part].end - parts[part].begin);
      for (std::size_t i = 0; i < of_inputs.size() && !ended && !interrupt_guard::has_come(); ++i) {
        reader.read(sources[parts[part].begin + i], [&](result<reading> read) {
          if (read) {
            auto damage = damage_of(*read);
            of_inputs[i].push_back({make(*std::move(read)), std::move(damage)});
          } else {
            of_inputs[i].push_back({tl::make_unexpected(std::move(read).error())});
          }
        });
      }
      return of_inputs;
    };
  };
  std::size_t left = 0;
  const auto take = [&](std::size_t i, outcomes documents) {
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
    out.progress(i + 1, sources.size());
  };
  in_order(parts.size(), options.threads(), make_worker, [&](std::size_t part, std::vector<outcomes> of_inputs) {
    for (std::size_t i = 0; i < of_inputs.size(); ++i) take(parts[part].begin + i, std::move(of_inputs[i]));
  });
  out.clear_progress();
  note_stale(out, reader.stale());
  if (left > 0 && interrupt_guard::has_come()) interrupt_guard::left_inputs();
  if (left > 0) out.note_always(ended_early(options, left));
  return walk_end{left, left == 0 && reader.stale() == 0 ? whole_corpus(sources) : nullptr};
}

/// The same where only what was read is worked on: `deliver(made)` gets it, and what fails is named. The first failure
/// ends the reading with `options.fail_fast`. Whoever asks for `kept`, as `walk_end` has it, keeps the corpus open.
template <class Make, class Deliver>
tally walk(const knowledge& all, const common_options& options, const std::vector<std::string>& inputs, messages& out,
           Make make, Deliver deliver, reading_part wanted = reading_part::whole,
           std::shared_ptr<const corpus>* kept = nullptr) {
  tally counted;
  const auto take = [&](auto one) {
    const std::size_t failed_before = counted.failed;
    if (one.made) {
      ++counted.read;
      deliver(*std::move(one.made));
    } else {
      counted.add(std::move(one.made).error(), out);
    }
    for (error& each : one.damage) counted.add(std::move(each), out);
    return !options.fail_fast || counted.failed == failed_before;
  };
  auto end = walk_outcomes(all, options, inputs, out, make, take, wanted);
  if (!end) out.failed(end.error());
  if (end) counted.left = end->left;
  if (end && kept != nullptr) *kept = std::move(end->kept);
  counted.end(out);
  return counted;
}

/// Reads all inputs and adds each to a graph without texts as it comes, so that none is kept.
tally read_into(graph_builder& graph, const knowledge& all, const common_options& options,
                const std::vector<std::string>& inputs, messages& out);

/// Reads all inputs and keeps what was read; `kept` as for `walk`.
[[nodiscard]] tally read_all(const knowledge& all, const common_options& options,
                             const std::vector<std::string>& inputs, messages& out, std::vector<reading>& documents,
                             reading_part wanted = reading_part::whole, std::shared_ptr<const corpus>* kept = nullptr);

}  // namespace recital::cli
