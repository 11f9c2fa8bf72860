#include <new>
#include <utility>

#include "core/bytes_as_text.hpp"
#include "core/sha256.hpp"
#include "recital/store/corpus_writer.hpp"
#include "store/item_hash.hpp"
#include "store/packed_document.hpp"
#include "store/packing.hpp"

namespace recital {

std::string store::item_hash(std::string_view text, std::string_view record, std::string_view words) {
  sha256 hash;
  for (const std::string_view part : {text, record, words}) {
    hash.add(std::to_string(part.size()) + ":");
    hash.add(part);
  }
  return hexadecimal(hash.digest());
}

item_to_keep item_to_keep::of(const std::string& source, const extractor& reader, result<printed_text> printed,
                              const extract_options& options) {
  const recital::correction* corrected = options.corrected == nullptr ? nullptr : options.corrected->find(source);
  const std::string said = corrected == nullptr ? "" : corrected->fingerprint();
  if (!printed)
    return {source, said, tl::make_unexpected(std::move(printed).error()), "", "", store::item_hash("", "", "")};
  item_to_keep made = of(source, *printed, reader.extract(source, *printed, options));
  made.correction = said;
  return made;
}

item_to_keep item_to_keep::of(const std::string& source, const std::optional<printed_text>& printed,
                              result<reading> read) {
  item_to_keep made{source, "", std::move(read), "", "", ""};
  if (printed) made.text = store::pack(*printed);
  if (made.read) made.record = store::compressed(store::pack(*made.read));
  made.hash = store::item_hash(made.text, made.record, made.read ? made.read->text : "");
  return made;
}

}  // namespace recital
