// In any text, in any language, what is found lies in its paragraph and in order.
#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "cite/finder.hpp"
#include "fuzz/require.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/grammar/grammar.hpp"
#include "text/normal_form.hpp"
#include "text/well_formed.hpp"

using recital::fuzz::require;

namespace {

struct finders {
  recital::result<recital::catalogue> known = recital::catalogue::load();
  recital::result<recital::grammar> languages = recital::grammar::load();
  std::vector<recital::cite::finder> all;

  finders() {
    const recital::language_grammar* shared = nullptr;
    for (const auto& language : languages.value().languages()) {
      if (language.code.empty()) shared = &language;
    }
    for (const auto& language : languages->languages()) {
      if (language.code.empty()) continue;
      auto made = recital::cite::finder::make(known.value(), *shared, language);
      require(made.has_value(), "the grammar compiles");
      all.push_back(std::move(*made));
    }
  }
};

/// Lines as paragraphs.
std::vector<recital::paragraph> paragraphs_of(std::string_view text) {
  std::vector<recital::paragraph> made;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    made.push_back({"u1",
                    recital::paragraph_kind::unnumbered,
                    0,
                    {static_cast<std::uint32_t>(begin), static_cast<std::uint32_t>(end)}});
    begin = end + 1;
  }
  return made;
}

void check(const recital::cite::mention_list& found, const std::vector<recital::paragraph>& paragraphs) {
  std::uint32_t last = 0;
  for (const auto& m : found.mentions) {
    require(m.where.begin >= last && m.where.begin < m.where.end, "mentions are in order and not empty");
    require(m.paragraph < paragraphs.size(), "a mention belongs to a paragraph");
    const auto& home = paragraphs[m.paragraph].text;
    require(m.where.begin >= home.begin && m.where.end <= home.end, "a mention lies in its paragraph");
    require(m.first_member + m.member_count <= found.members.size(), "its members are there");
    last = m.where.begin;
  }
}

}  // namespace

/// The first byte says which language.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static const finders languages;
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  std::string text;
  for (const char c : bytes) text += c == '\0' ? ' ' : c;
  text = recital::text::plain_text(recital::text::well_formed(text));
  const auto paragraphs = paragraphs_of(text);
  recital::cite::mention_list found;
  languages.all[data[0] % languages.all.size()].find(text, paragraphs, found);
  check(found, paragraphs);
  return 0;
}
