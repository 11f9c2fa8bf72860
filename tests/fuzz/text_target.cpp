// Any bytes are either refused or make a document whose every place maps home.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "fuzz/require.hpp"
#include "grammar/language.hpp"
#include "recital/grammar/grammar.hpp"
#include "text/document.hpp"
#include "text/well_formed.hpp"

using recital::fuzz::require;

namespace {

recital::text::layout_words words_of_all_languages() {
  recital::text::layout_words words;
  const auto languages = recital::grammar::load();
  require(languages.has_value(), "the grammars load");
  for (const auto& language : languages->languages()) words.add(language.layout);
  return words;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const auto words = words_of_all_languages();
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  const auto read = recital::text::read_document("fuzz", bytes, words);
  if (!read) {
    require(!read.error().message.empty(), "a refusal has a reason");
    return 0;
  }
  require(recital::text::is_well_formed(read->text), "the running text is UTF-8");
  std::uint32_t last = 0;
  for (const auto& paragraph : read->paragraphs) {
    require(paragraph.text.begin >= last && paragraph.text.begin <= paragraph.text.end, "paragraphs follow each other");
    require(paragraph.text.end <= read->text.size(), "paragraphs lie in the text");
    require(!paragraph.label.empty(), "paragraphs have labels");
    last = paragraph.text.end;
  }
  return 0;
}
