#include "cli/walk.hpp"

#include <fmt/format.h>

#include <new>
#include <utility>

#include "recital/read/documents.hpp"

namespace recital::cli {
namespace {

constexpr std::size_t most_named = 10;  // of the files skipped

}  // namespace

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

void tally::note_more_skipped(messages& out) const {
  if (skipped_ <= most_named) return;
  out.note(fmt::format("{} more skipped; recital check names them all", skipped_ - most_named));
}

tally read_all(const knowledge& all, const common_options& options, const std::vector<std::string>& inputs,
               messages& out, std::vector<reading>& documents) {
  return walk(
      all, options, inputs, out, [](reading&& one) { return std::move(one); },
      [&](reading&& one) { documents.push_back(std::move(one)); });
}

}  // namespace recital::cli
