#include "identify/own_symbol.hpp"

#include <cstdint>

#include "recital/core/document_symbol.hpp"
#include "text/normal_form.hpp"
#include "text/well_formed.hpp"

namespace recital::identify {

std::string filed_symbol(const evidence& from, std::string_view filed) {
  constexpr std::size_t longest_symbol = 80;
  std::string words = text::plain_text(text::well_formed(filed));
  words.erase(0, words.find_first_not_of(' '));
  words.erase(words.find_last_not_of(' ') + 1);
  if (words.empty() || words.size() > longest_symbol) return {};
  const auto size = static_cast<std::uint32_t>(words.size());
  cite::mention_list found;
  from.names.find(words, {{"h1", paragraph_kind::heading, 0, {0, size}}}, found);
  if (found.mentions.size() != 1 || found.mentions.front().kind != cite::mention_kind::symbol) return {};
  const cite::mention& only = found.mentions.front();
  if (only.where.begin != 0 || only.where.end != size) return {};
  return canonical_symbol(only.words, from.language.symbol_parts);
}

recital::kind kind_of_symbol(const evidence& from, std::string_view symbol) {
  if (symbol.empty()) return kind::document;
  cite::mention_list found;
  const auto size = static_cast<std::uint32_t>(symbol.size());
  const std::string words(symbol);
  from.names.find(words, {{"h1", paragraph_kind::heading, 0, {0, size}}}, found);
  for (const cite::mention& m : found.mentions) {
    if (m.kind == cite::mention_kind::symbol && m.where.begin == 0) {
      return kind_named(m.value).value_or(kind::document);
    }
  }
  return kind::document;
}

std::string symbol_in_file_name(const evidence& from) {
  const std::string_view stem = from.stem;
  for (const cite::mention& m : from.mentions.mentions) {
    if (m.kind != cite::mention_kind::symbol) continue;
    std::string symbol = canonical_symbol(m.words, from.language.symbol_parts);
    const std::string name = document_symbol(symbol).file_name();
    const bool ends_there = stem.size() == name.size() ||
                            (stem.size() > name.size() && (stem[name.size()] == '.' || stem[name.size()] == '-'));
    if (stem.starts_with(name) && ends_there) return symbol;
  }
  return {};
}

}  // namespace recital::identify
