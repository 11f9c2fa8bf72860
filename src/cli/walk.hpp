/// \file
/// From the inputs that a command names to what it makes of each document.
#pragma once
#include <algorithm>
#include <atomic>
#include <cstddef>
#include <functional>
#include <iterator>
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
  std::size_t left = 0;                  ///< inputs that were not looked at: reading ended early
  std::vector<skipped_input> skipped{};  ///< what is no failure and was not read, in order

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
  void read(const result<std::string>& source, const std::function<void(result<reading>)>& take,
            const take_skipped& skip) const;

 private:
  extractor extractor_;
  extract_options options_;
  read_limits limits_;
};

/// What is to be read.
struct reading_list {
  std::vector<result<std::string>> sources;
  std::vector<skipped_input> skipped;  ///< what the run itself writes
};

/// What the inputs stand for; says what was left out. Fails where an output would replace one of them.
[[nodiscard]] result<reading_list> find_and_note(const common_options& options, const std::vector<std::string>& inputs,
                                                 messages& out);

/// Names what was skipped: the first ten, and how many more there are.
void note_skipped(const tally& counted, messages& out);

/// "interrupted; 12 inputs were not read", and where the results are then, if they go to a file.
[[nodiscard]] std::string ended_early(const common_options& options, std::size_t left);

/// The inputs in batches, by the sizes of the files that they are.
[[nodiscard]] std::vector<batch> batches_of(const std::vector<result<std::string>>& sources, unsigned threads);

/// Reads all inputs on `options.threads()` threads. On these `make(reading&&)` makes something of each document, which
/// `deliver(made)` gets on the calling thread, in the order of the inputs; what fails is named, in that order too. An
/// interrupt ends the reading early, and so does the first failure with `options.fail_fast`: what was read is kept.
template <class Make, class Deliver>
tally walk(const knowledge& all, const common_options& options, const std::vector<std::string>& inputs, messages& out,
           Make make, Deliver deliver) {
  struct made {  // of an input; an archive holds many documents
    std::vector<result<decltype(make(std::declval<reading>()))>> documents;
    std::vector<skipped_input> skipped;
  };
  const result<reading_list> searched = find_and_note(options, inputs, out);
  if (!searched) {
    out.failed(searched.error());
    return {};
  }
  const auto& sources = searched->sources;
  const std::vector<batch> parts = batches_of(sources, options.threads());
  const interrupt_guard guard;
  std::atomic<bool> ended = false;
  const document_reader reader(all, options);
  const auto make_worker = [&] {
    return [&](std::size_t part) {
      std::vector<made> of_inputs(parts[part].end - parts[part].begin);
      for (std::size_t i = 0; i < of_inputs.size() && !ended && !interrupt_guard::has_come(); ++i) {
        made& one = of_inputs[i];
        const auto take = [&](result<reading> read) {
          if (read) {
            one.documents.push_back(make(*std::move(read)));
          } else {
            one.documents.push_back(tl::make_unexpected(std::move(read).error()));
          }
        };
        reader.read(sources[parts[part].begin + i], take,
                    [&](skipped_input each) { one.skipped.push_back(std::move(each)); });
      }
      return of_inputs;
    };
  };
  tally counted;
  counted.skipped = searched->skipped;
  const auto take = [&](std::size_t i, made input) {
    ended = ended || interrupt_guard::has_come();
    if (ended) {
      ++counted.left;
      return;
    }
    std::ranges::move(input.skipped, std::back_inserter(counted.skipped));
    for (auto& one : input.documents) {
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
    out.progress(i + 1, sources.size());
  };
  in_order(parts.size(), options.threads(), make_worker, [&](std::size_t part, std::vector<made> of_inputs) {
    for (std::size_t i = 0; i < of_inputs.size(); ++i) take(parts[part].begin + i, std::move(of_inputs[i]));
  });
  out.clear_progress();
  note_skipped(counted, out);
  if (counted.left > 0 && interrupt_guard::has_come()) interrupt_guard::left_inputs();
  if (counted.left > 0) out.note_always(ended_early(options, counted.left));
  return counted;
}

/// Reads all inputs and adds each to a graph as it comes, so that none is kept.
tally read_into(graph_builder& graph, const knowledge& all, const common_options& options,
                const std::vector<std::string>& inputs, messages& out);

/// Reads all inputs and keeps what was read.
[[nodiscard]] tally read_all(const knowledge& all, const common_options& options,
                             const std::vector<std::string>& inputs, messages& out, std::vector<reading>& documents);

}  // namespace recital::cli
