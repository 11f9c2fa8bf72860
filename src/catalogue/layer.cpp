#include "catalogue/layer.hpp"

#include <algorithm>
#include <functional>
#include <future>
#include <span>
#include <utility>

#include "catalogue/values.hpp"

namespace recital::entries {
namespace {

struct file_entries {
  data::toml_document document;
  tables entries;
};

/// Refuses patterns that cannot be compiled while the line that they stand in is known.
void check_all_patterns(const tables& read) {
  for (const auto& [id, entry] : read.instruments) check_patterns(entry.at, entry.value.patterns);
  for (const auto& [id, entry] : read.series) check_patterns(entry.at, entry.value.model.patterns);
}

result<file_entries> read_entries_of(data::toml_document document, bool is_built_in) {
  tables read = read_entries(document.root());
  // tests have compiled all patterns of what is built in, so these are compiled when they are needed
  if (!is_built_in) check_all_patterns(read);
  if (auto good = document.finish(); !good) return tl::make_unexpected(std::move(good).error());
  return file_entries{std::move(document), std::move(read)};
}

result<file_entries> read_text(const catalogue::source_text& file) {
  auto document = data::toml_document::parse(file.file, file.toml);
  if (!document) return tl::make_unexpected(std::move(document).error());
  return read_entries_of(*std::move(document), false);
}

result<file_entries> read_built_in(const data::embedded_data& file) {
  return read_entries_of(data::toml_document::of(file), true);
}

template <class File>
result<layer_entries> read_side_by_side(std::span<const File> files, result<file_entries> (*read_file)(const File&)) {
  // where no thread is to be had, a file is read when its turn comes
  std::vector<std::future<result<file_entries>>> pending;
  for (const File& file : files) {
    pending.push_back(std::async(std::launch::async | std::launch::deferred, read_file, std::cref(file)));
  }
  layer_entries layer;
  for (auto& each : pending) {
    auto read = each.get();
    if (!read) return tl::make_unexpected(std::move(read).error());
    join(layer.entries, std::move(read->entries));
    layer.documents.push_back(std::move(read->document));
    if (auto good = layer.documents.back().finish(); !good) return tl::make_unexpected(std::move(good).error());
  }
  return layer;
}

}  // namespace

result<layer_entries> read_layer(std::span<const catalogue::source_text> files) {
  return read_side_by_side(files, read_text);
}

result<layer_entries> read_layer(std::span<const data::embedded_data> files) {
  return read_side_by_side(files, read_built_in);
}

}  // namespace recital::entries
