#include "request/document_reader.hpp"

#include <filesystem>
#include <new>
#include <system_error>
#include <utility>

#include "recital/read/inputs.hpp"

namespace recital {
namespace {

/// One document that is too much must not end the others.
tl::unexpected<error> too_much(const std::string& name) {
  return failure(error_code::too_large, "not enough memory for this document", {name});
}

}  // namespace

document_reader::document_reader(const knowledge& all, const reading_options& options, reading_part wanted,
                                 bool (*stop)())
    : corrected_(all.corrected),
      extractor_(all.known, all.languages),
      options_{options.language, options.ignore_links, &all.corrected},
      wanted_(wanted),
      knowledge_(all.made_with.knowledge) {
  limits_.ocr = options.ocr;
  limits_.password = options.password;
  limits_.stop = stop;
}

void document_reader::read(const result<source>& from, const std::function<void(result<reading>)>& take) const {
  if (!from) return take(tl::make_unexpected(from.error()));
  if (from->kept != nullptr) return read_kept(*from, take);
  read_file(from->path, [&](const std::string& name, result<printed_text> printed) {
    if (!printed) return take(tl::make_unexpected(std::move(printed).error()));
    try {
      take(extractor_.extract(name, *printed, options_));
    } catch (const std::bad_alloc&) {
      take(too_much(name));
    }
  });
}

void document_reader::read_file(const std::string& path, const take_document& take) const {
  read_bytes(path, bytes_of(path), take);
}

result<std::string> document_reader::bytes_of(const std::string& path) const {
  try {
    return read_input(path);
  } catch (const std::bad_alloc&) {
    return too_much(path);
  }
}

void document_reader::read_bytes(const std::string& path, result<std::string> bytes, const take_document& take) const {
  if (!bytes) return take(path, tl::make_unexpected(std::move(bytes).error()));
  try {
    read_documents(path, *std::move(bytes), limits_, take);
  } catch (const std::bad_alloc&) {
    take(path, too_much(path));
  }
}

void document_reader::read_kept(const source& from, const std::function<void(result<reading>)>& take) const {
  for (const kept_item& item : from.input->items) {
    if (!from.member.empty() && item.source != from.member) continue;
    try {
      take(read_item(*from.kept, item));
    } catch (const std::bad_alloc&) {
      take(too_much(item.source));
    }
  }
}

result<reading> document_reader::read_item(const corpus& kept, const kept_item& item) const {
  const correction* corrected = corrected_.find(item.source);
  const bool is_of_command = corrected != nullptr;
  if (!is_of_command) corrected = kept.corrected().find(item.source);
  const std::string said = corrected == nullptr ? "" : corrected->fingerprint();
  const auto as_kept = [&]() -> result<reading> {
    if (item.failure) return tl::make_unexpected(*item.failure);
    return kept.reading_of(item, wanted_);
  };
  if (item.knowledge == knowledge_ && item.correction == said) return as_kept();
  auto printed = kept.printed_text_of(item);
  if (!printed) return tl::make_unexpected(std::move(printed).error());
  if (!*printed) return as_kept();  // its file could not be read, whatever is known
  ++stale_;
  extract_options options = options_;
  options.corrected = is_of_command ? &corrected_ : &kept.corrected();
  return extractor_.extract(item.source, **printed, options);
}

std::vector<error> damage_of(const reading& document) {
  std::vector<error> all;
  for (const std::string& each : document.damage) all.push_back({error_code::bad_data, each, {document.source}});
  return all;
}

std::vector<batch> batches_of(const std::vector<result<source>>& sources, unsigned threads) {
  std::vector<std::uint64_t> sizes;
  for (const auto& source : sources) {
    if (source && source->kept != nullptr) {
      sizes.push_back(source->input->bytes);
      continue;
    }
    std::error_code unknown;  // standard input, or what is no file any more, counts for nothing
    const std::uintmax_t size = source ? std::filesystem::file_size(source->path, unknown) : 0;
    sizes.push_back(unknown ? 0 : size);
  }
  return batches(sizes, threads);
}

}  // namespace recital
