// Any bytes are either refused or make a reading whose references lie in the source and in its paragraphs.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/require.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/grammar/grammar.hpp"
#include "recital/resolve/extractor.hpp"
#include "text/well_formed.hpp"

using recital::fuzz::require;

namespace {

struct everything {
  recital::result<recital::catalogue> known = recital::catalogue::load();
  recital::result<recital::grammar> languages = recital::grammar::load();
  recital::extractor finder;

  everything() : finder(known.value(), languages.value()) {}
};

void check(const recital::reading& read, const recital::reference& found, std::size_t size) {
  require(found.source.begin < found.source.end && found.source.end <= size, "a span lies in the source");
  require(found.paragraph < read.paragraphs.size(), "a reference belongs to a paragraph");
  require(!found.target.empty(), "a reference has a target, if only by name");
  require(!found.surface.empty() && recital::text::is_well_formed(found.surface), "a surface is text");
  require(!found.rule.empty(), "a reference says what found it");
  require((found.status == recital::status::ambiguous) == !found.candidates.empty(), "candidates where ambiguous");
  require((found.status == recital::status::unresolved) == found.reason.has_value(), "a reason where unresolved");
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static everything all;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto read = all.finder.extract("fuzz.txt", bytes);
  if (!read) {
    require(!read.error().message.empty(), "a refusal has a reason");
    return 0;
  }
  for (const auto& found : read->references) check(*read, found, size);
  return 0;
}
