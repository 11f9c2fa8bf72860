#include "cli/walk.hpp"

#include <fmt/format.h>

#include <utility>

#include "cli/written_files.hpp"

namespace recital::cli {
namespace {

constexpr std::size_t most_named = 10;  // of what was skipped

}  // namespace

void note_stale(messages& out, std::size_t documents) {
  if (documents == 0) return;
  out.note(fmt::format("{} read anew, for other knowledge or options than the corpus was made with",
                       documents == 1 ? "1 document was" : fmt::format("{} documents were", documents)));
}

std::string ended_early(const common_options& options, std::size_t left) {
  const bool interrupted = interrupt_guard::has_come();
  std::string line = fmt::format("{}; {} {} not read", interrupted ? "interrupted" : "ended at the first failure", left,
                                 left == 1 ? "input was" : "inputs were");
  const std::string to = destination(options.output);
  if (to != options.output)
    line += fmt::format("; what is finished goes to {}, and {} stays as it was", to, options.output);
  return line;
}

void tally::add(error why, messages& out) {
  if (why.code != error_code::skipped) {
    ++failed;
    out.failed(why);
  } else if (++skipped_ <= most_named) {
    out.note(why.str());
  }
  not_read.push_back(std::move(why));
}

void tally::end(messages& out) const {
  if (skipped_ > most_named) {
    out.note(fmt::format("{} more skipped; recital check names them all", skipped_ - most_named));
  }
  if (skipped_ > 0 && read + failed + left == 0) {
    out.note_always("there is nothing to read: what was found is no document");
  }
}

result<std::vector<result<source>>> sources_of(const common_options& options,
                                               const std::vector<std::string>& inputs) {
  found_inputs found = find_inputs(inputs);
  if (auto apart = keep_apart(found, options.written, options); !apart) return tl::make_unexpected(apart.error());
  return with_kept(std::move(found.sources));
}

tally read_into(graph_builder& graph, const knowledge& all, const common_options& options,
                const std::vector<std::string>& inputs, messages& out) {
  return walk(
      all, options, inputs, out, [](reading&& one) { return std::move(one); },
      [&](const reading& one) { graph.add(one); }, reading_part::without_text);
}

tally read_all(const knowledge& all, const common_options& options, const std::vector<std::string>& inputs,
               messages& out, std::vector<reading>& documents, reading_part wanted,
               std::shared_ptr<const corpus>* kept) {
  return walk(
      all, options, inputs, out, [](reading&& one) { return std::move(one); },
      [&](reading&& one) { documents.push_back(std::move(one)); }, wanted, kept);
}

}  // namespace recital::cli
