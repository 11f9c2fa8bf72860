#include "cli/walk.hpp"

#include <fmt/format.h>

#include <filesystem>
#include <new>
#include <system_error>

#include "recital/read/documents.hpp"

namespace recital::cli {

document_reader::document_reader(const knowledge& all, const common_options& options)
    : extractor_(all.known, all.languages), options_{options.language, options.ignore_links} {
  limits_.ocr = options.ocr;
}

void document_reader::read(const result<std::string>& source, const std::function<void(result<reading>)>& take) {
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

std::string ended_early(std::size_t left, bool interrupted) {
  return fmt::format("{}; {} {} not read", interrupted ? "interrupted" : "ended at the first failure", left,
                     left == 1 ? "input was" : "inputs were");
}

found_inputs find_and_note(const std::vector<std::string>& inputs, messages& out) {
  found_inputs found = find_inputs(inputs);
  for (const auto& [folder, files] : found.passed_over) {
    out.note(fmt::format("{}: {} {} passed over; texts, PDF, Word, HTML and XML files and archives are read", folder,
                         files, files == 1 ? "file" : "files"));
  }
  return found;
}

std::vector<batch> batches_of(const found_inputs& found, unsigned threads) {
  std::vector<std::uint64_t> sizes;
  for (const auto& source : found.sources) {
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
