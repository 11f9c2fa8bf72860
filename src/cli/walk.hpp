/// \file
/// From the inputs that a command names to what it makes of each document.
#pragma once
#include <atomic>
#include <cstddef>
#include <functional>
#include <string>
#include <utility>
#include <vector>

#include "cli/batches.hpp"
#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/in_order.hpp"
#include "cli/interrupt.hpp"
#include "cli/knowledge.hpp"
#include "cli/messages.hpp"
#include "recital/core/reference.hpp"
#include "recital/graph/builder.hpp"
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

/// What the inputs stand for; says what was left out.
[[nodiscard]] found_inputs find_and_note(const std::vector<std::string>& inputs, messages& out);

/// The inputs in batches, by the sizes of the files that they are.
[[nodiscard]] std::vector<batch> batches_of(const found_inputs& found, unsigned threads);

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
  const std::vector<batch> parts = batches_of(found, options.threads());
  const interrupt_guard guard;
  std::atomic<bool> ended = false;
  const auto make_worker = [&] {
    return [&, reader = document_reader(all, options)](std::size_t part) mutable {
      std::vector<made> of_inputs(parts[part].end - parts[part].begin);
      for (std::size_t i = 0; i < of_inputs.size() && !ended && !interrupt_guard::has_come(); ++i) {
        reader.read(found.sources[parts[part].begin + i], [&](result<reading> read) {
          if (read) {
            of_inputs[i].push_back(make(*std::move(read)));
          } else {
            of_inputs[i].push_back(tl::make_unexpected(std::move(read).error()));
          }
        });
      }
      return of_inputs;
    };
  };
  tally counted;
  const auto take = [&](std::size_t i, made documents) {
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
  };
  in_order(parts.size(), options.threads(), make_worker, [&](std::size_t part, std::vector<made> of_inputs) {
    for (std::size_t i = 0; i < of_inputs.size(); ++i) take(parts[part].begin + i, std::move(of_inputs[i]));
  });
  out.clear_progress();
  if (counted.left > 0) out.note_always(ended_early(counted.left, interrupt_guard::has_come()));
  return counted;
}

/// Reads all inputs and adds each to a graph as it comes, so that none is kept.
tally read_into(graph_builder& graph, const knowledge& all, const common_options& options,
                const std::vector<std::string>& inputs, messages& out);

/// Reads all inputs and keeps what was read.
[[nodiscard]] tally read_all(const knowledge& all, const common_options& options,
                             const std::vector<std::string>& inputs, messages& out, std::vector<reading>& documents);

}  // namespace recital::cli
