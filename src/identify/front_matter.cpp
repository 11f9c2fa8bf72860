#include "identify/front_matter.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

#include "cite/run.hpp"
#include "identify/title.hpp"
#include "text/letters.hpp"

namespace recital::identify {
namespace {

/// The number of the session, where the heading names one.
std::string session_in(std::string_view heading, const title_patterns& patterns, const language_grammar& language) {
  for (const auto& [numbered, mark] :
       {std::pair{&patterns.emergency_session, "ES-"}, {&patterns.special_session, "S-"}, {&patterns.session, ""}}) {
    captures found;
    if (!numbered->match(heading, found)) continue;
    const int number = cite::read_number(found[group::ordinal], language);
    if (number > 0) return mark + std::to_string(number);
  }
  return {};
}

std::string item_in(std::string_view heading, const title_patterns& patterns) {
  captures found;
  if (!patterns.agenda_item.match(heading, found)) return {};
  std::string item;
  for (const char c : found[group::words]) {
    if (c != ' ' || (!item.empty() && item.back() != ' ')) item += c;
  }
  return item;
}

/// The name of a language that `words` begin with, and its code.
const std::pair<const std::string, std::string>* language_at(std::string_view words, const language_grammar& language,
                                                             const language_grammar& shared) {
  for (const auto* names : {&language.title_block.languages, &shared.title_block.languages}) {
    for (const auto& name : *names) {
      if (words.starts_with(name.first)) return &name;
    }
  }
  return nullptr;
}

/// The codes of the languages that are named, in order.
std::vector<std::string> languages_in(std::string_view words, const language_grammar& language,
                                      const language_grammar& shared) {
  const std::string small = text::in_small_ascii(words);
  std::vector<std::string> codes;
  for (std::size_t at = 0; at < small.size();) {
    const auto* named = language_at(std::string_view(small).substr(at), language, shared);
    if (named != nullptr && std::find(codes.begin(), codes.end(), named->second) == codes.end()) {
      codes.push_back(named->second);
    }
    at += named != nullptr ? named->first.size() : 1;
  }
  return codes;
}

}  // namespace

front_matter read_front_matter(const text::document& text, const title_patterns& patterns,
                               const language_grammar& language, const language_grammar& shared) {
  front_matter read;
  for (const paragraph& p : text.paragraphs) {
    if (p.kind == paragraph_kind::footnote) continue;
    const auto words = std::string_view(text.text).substr(p.text.begin, p.text.size());
    if (p.kind != paragraph_kind::heading && is_beside_text(words, patterns)) continue;
    if (p.kind != paragraph_kind::heading) break;
    if (read.session.empty()) read.session = session_in(words, patterns, language);
    if (read.agenda_item.empty()) read.agenda_item = item_in(words, patterns);
    captures found;
    if (read.originals.empty() && patterns.original.match(words, found)) {
      read.originals = languages_in(found[group::words], language, shared);
    }
  }
  return read;
}

}  // namespace recital::identify
