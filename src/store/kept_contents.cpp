#include "store/kept_contents.hpp"

#include <utility>

#include "store/packed_document.hpp"
#include "store/packing.hpp"

namespace recital::store {
namespace {

std::string content_of(statement& from, std::int64_t id) {
  from.bind(id);
  std::string content(from.next() ? from.text(0) : std::string_view());
  from.reset();
  return content;
}

}  // namespace

kept_contents::kept_contents(connection& from)
    : record_(from, "SELECT content FROM records WHERE document = ?"),
      words_(from, "SELECT text FROM paragraphs WHERE document = ? ORDER BY ordinal"),
      printed_(from, "SELECT content FROM printed_texts WHERE item = ?") {}

std::string kept_contents::record_of(std::int64_t document) { return content_of(record_, document); }

std::string kept_contents::printed_text_of(std::int64_t item) { return content_of(printed_, item); }

std::vector<std::string> kept_contents::words_of(std::int64_t document) {
  std::vector<std::string> all;
  for (words_.bind(document); words_.next();) all.emplace_back(words_.text(0));
  words_.reset();
  return all;
}

error damage(const std::string& corpus, const std::string& source) {
  return {error_code::bad_data, "is damaged at " + source + "; recital index verify says more", {corpus}};
}

std::optional<reading> reading_of(const std::string& record, const std::optional<std::vector<std::string>>& words) {
  const auto packed = decompressed(record);
  auto kept = packed ? unpack_reading(*packed) : std::nullopt;
  if (!kept || (words && !kept->fill_in(*words))) return std::nullopt;
  return std::move(kept->document);
}

}  // namespace recital::store
