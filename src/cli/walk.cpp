#include "cli/walk.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <new>
#include <system_error>
#include <utility>

#include "cli/written_files.hpp"
#include "recital/read/documents.hpp"

namespace recital::cli {
namespace {

constexpr std::size_t most_named = 10;  // of what was skipped

}  // namespace

document_reader::document_reader(const knowledge& all, const common_options& options)
    : extractor_(all.known, all.languages), options_{options.language, options.ignore_links, &all.corrected} {
  limits_.ocr = options.ocr;
  limits_.stop = interrupt_guard::has_come;
}

void document_reader::read(const result<std::string>& source, const std::function<void(result<reading>)>& take) const {
  if (!source) return take(tl::make_unexpected(source.error()));
  const auto too_much = [](const std::string& name) {  // one document that is too much must not end the others
    return failure(error_code::too_large, "not enough memory for this document", {name});
  };
  try {
    read_documents(*source, limits_, [&](const std::string& name, result<printed_text> printed) {
      if (!printed) return take(tl::make_unexpected(std::move(printed).error()));
      try {
        take(extractor_.extract(name, *printed, options_));
      } catch (const std::bad_alloc&) {
        take(too_much(name));
      }
    });
  } catch (const std::bad_alloc&) {
    take(too_much(*source));
  }
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

std::vector<error> damage_of(const reading& document) {
  std::vector<error> all;
  for (const std::string& each : document.damage) all.push_back({error_code::bad_data, each, {document.source}});
  return all;
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

result<std::vector<result<std::string>>> sources_of(const common_options& options,
                                                    const std::vector<std::string>& inputs) {
  found_inputs found = find_inputs(inputs);
  if (auto apart = keep_apart(found, options.written, options); !apart) return tl::make_unexpected(apart.error());
  return std::move(found.sources);
}

std::vector<batch> batches_of(const std::vector<result<std::string>>& sources, unsigned threads) {
  std::vector<std::uint64_t> sizes;
  for (const auto& source : sources) {
    std::error_code unknown;  // standard input, or what is no file any more, counts for nothing
    const std::uintmax_t size = source ? std::filesystem::file_size(*source, unknown) : 0;
    sizes.push_back(unknown ? 0 : size);
  }
  return batches(sizes, threads);
}

tally read_into(graph_builder& graph, const knowledge& all, const common_options& options,
                const std::vector<std::string>& inputs, messages& out) {
  return walk(
      all, options, inputs, out, [](reading&& one) { return std::move(one); },
      [&](const reading& one) { graph.add(one); });
}

tally read_all(const knowledge& all, const common_options& options, const std::vector<std::string>& inputs,
               messages& out, std::vector<reading>& documents) {
  return walk(
      all, options, inputs, out, [](reading&& one) { return std::move(one); },
      [&](reading&& one) { documents.push_back(std::move(one)); });
}

}  // namespace recital::cli
