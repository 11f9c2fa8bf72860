#include "store/counted_documents.hpp"

#include <string_view>
#include <vector>

#include "graph/kept_documents.hpp"
#include "store/kept_rows.hpp"
#include "store/packed_document.hpp"
#include "store/packing.hpp"

namespace recital::store {
namespace {

std::string_view name(set_aside why) {
  constexpr std::string_view names[] = {"", "copy", "language_version", "repetition"};
  return names[static_cast<std::size_t>(why)];
}

}  // namespace

void mark_counted_documents(connection& corpus) {
  kept_documents kept;
  std::vector<std::int64_t> ids;
  statement record(corpus, "SELECT content FROM records WHERE document = ?");
  for (const kept_input& input : read_inputs(corpus)) {
    for (const kept_item& item : input.items) {
      record.bind(item.id);
      if (item.failure || !record.next()) continue;
      const auto packed = decompressed(record.text(0));
      const auto made = packed ? unpack_reading(*packed) : std::nullopt;
      if (!made) return corpus.fail({error_code::bad_data, "is damaged at " + item.source, {corpus.path()}});
      kept.add(made->document, false);
      ids.push_back(item.id);
    }
  }
  record.reset();
  const auto standings = kept.standings({});
  statement mark(corpus,
                 "UPDATE documents SET counted = ?1, set_aside = ?2"
                 " WHERE id = ?3 AND (counted IS NOT ?1 OR set_aside <> ?2)");
  for (std::size_t i = 0; i < ids.size(); ++i) mark.run(ids[standings[i].counted], name(standings[i].why), ids[i]);
}

}  // namespace recital::store
