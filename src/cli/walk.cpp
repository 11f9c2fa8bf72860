#include "cli/walk.hpp"

#include <fmt/format.h>

#include <new>

#include "cli/choice.hpp"

namespace recital::cli {

document_reader::document_reader(const knowledge& all, const std::string& language)
    : extractor_(all.known, all.languages), options_{language} {}

result<reading> document_reader::read(const result<std::string>& source) {
  if (!source) return tl::make_unexpected(source.error());
  try {
    auto bytes = read_input(*source);
    if (!bytes) return tl::make_unexpected(std::move(bytes).error());
    return extractor_.extract(*source, *bytes, options_);
  } catch (const std::bad_alloc&) {  // one document that is too much must not end the others
    return failure(error_code::too_large, "not enough memory for this document", {*source});
  }
}

found_inputs find_and_note(const std::vector<std::string>& inputs, messages& out) {
  found_inputs found = find_inputs(inputs);
  for (const auto& [folder, files] : found.passed_over) {
    out.note(fmt::format("{}: {} {} passed over; in a folder only {} files are read", folder, files,
                         files == 1 ? "file" : "files", joined(document_endings)));
  }
  return found;
}

tally read_all(const knowledge& all, const common_options& options, const std::vector<std::string>& inputs,
               messages& out, std::vector<reading>& documents) {
  return walk(
      all, options, inputs, out, [](reading&& one) { return std::move(one); },
      [&](reading&& one) { documents.push_back(std::move(one)); });
}

}  // namespace recital::cli
