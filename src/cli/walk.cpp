#include "cli/walk.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <new>
#include <span>
#include <system_error>

#include "cli/written_files.hpp"
#include "recital/read/documents.hpp"

namespace recital::cli {

document_reader::document_reader(const knowledge& all, const common_options& options)
    : extractor_(all.known, all.languages), options_{options.language, options.ignore_links} {
  limits_.ocr = options.ocr;
}

void document_reader::read(const result<std::string>& source, const std::function<void(result<reading>)>& take,
                           const take_skipped& skip) const {
  if (!source) return take(tl::make_unexpected(source.error()));
  const auto too_much = [](const std::string& name) {  // one document that is too much must not end the others
    return failure(error_code::too_large, "not enough memory for this document", {name});
  };
  try {
    const auto extract = [&](const std::string& name, result<printed_text> printed) {
      if (!printed) return take(tl::make_unexpected(std::move(printed).error()));
      try {
        take(extractor_.extract(name, *printed, options_));
      } catch (const std::bad_alloc&) {
        take(too_much(name));
      }
    };
    read_documents(*source, limits_, extract, skip);
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

void note_skipped(const tally& counted, messages& out) {
  constexpr std::size_t most_named = 10;
  const auto named = std::span(counted.skipped).first(std::min(most_named, counted.skipped.size()));
  for (const auto& [name, reason] : named) out.note(fmt::format("{}: {}", name, reason));
  if (const std::size_t more = counted.skipped.size() - named.size(); more > 0) {
    out.note(fmt::format("{} more {} not read, for such reasons", more, more == 1 ? "file was" : "files were"));
  }
  if (counted.read + counted.failed + counted.left == 0 && !named.empty()) {
    out.note_always("there is nothing to read: what was found is no document");
  }
}

result<reading_list> find_and_note(const common_options& options, const std::vector<std::string>& inputs,
                                   messages& out) {
  found_inputs found = find_inputs(inputs);
  auto skipped = keep_apart(found, options.written, options);
  if (!skipped) return tl::make_unexpected(std::move(skipped).error());
  for (const auto& [folder, files] : found.passed_over) {
    out.note(fmt::format("{}: {} {} passed over; texts, PDF, Word, HTML and XML files and archives are read", folder,
                         files, files == 1 ? "file" : "files"));
  }
  return reading_list{std::move(found.sources), *std::move(skipped)};
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
