#include "catalogue/layer.hpp"

#include <functional>
#include <future>
#include <utility>

namespace recital::entries {
namespace {

struct file_entries {
  data::toml_document document;
  tables entries;
};

result<file_entries> read_file(const catalogue::source_text& file) {
  auto document = data::toml_document::parse(file.file, file.toml);
  if (!document) return tl::make_unexpected(std::move(document).error());
  tables read = read_entries(document->root());
  if (auto good = document->finish(); !good) return tl::make_unexpected(std::move(good).error());
  return file_entries{*std::move(document), std::move(read)};
}

}  // namespace

result<layer_entries> read_layer(std::span<const catalogue::source_text> files) {
  // most of the time goes into parsing; where no thread is to be had, a file is read when its turn comes
  std::vector<std::future<result<file_entries>>> pending;
  for (const catalogue::source_text& file : files) {
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

}  // namespace recital::entries
