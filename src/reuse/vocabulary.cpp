#include "reuse/vocabulary.hpp"

#include <algorithm>

#include "text/code_point.hpp"
#include "text/folded.hpp"

namespace recital::reuse {
namespace {

constexpr std::size_t shortest_stem = 3;  // letters: less is left of words that but begin like that

std::size_t letters_of(std::string_view utf8) {
  return static_cast<std::size_t>(std::ranges::count_if(utf8, [](char c) { return !text::is_inner_byte(c); }));
}

/// The beginning of a word in the form of the dictionary: what a preposition melts into it is undone.
bool restore_start(std::string& word, const grammar_spelling& spelling) {
  for (const auto& [start, others] : spelling.starts) {
    for (const std::string& other : others) {
      if (!word.starts_with(other)) continue;
      word.replace(0, other.size(), start);
      return true;
    }
  }
  return false;
}

bool drop_clitic(std::string& word, const grammar_spelling& spelling) {
  for (const std::string& clitic : spelling.clitics) {
    if (!word.starts_with(clitic) || letters_of(word) < letters_of(clitic) + shortest_stem) continue;
    word.erase(0, clitic.size());
    return true;
  }
  return false;
}

}  // namespace

std::string vocabulary::form_of(std::string_view word) const {
  if (spelling_->clitics.empty()) return text::bare(word);
  std::string form(word);
  while (restore_start(form, *spelling_) || drop_clitic(form, *spelling_)) {
  }
  return text::bare(form);
}

term vocabulary::add(std::string_view word) {
  if (const auto known = printed_.find(word); known != printed_.end()) return known->second;
  const auto [form, is_new] = forms_.try_emplace(form_of(word), static_cast<term>(forms_.size()));
  if (is_new) shapes_.push_back(is_number(word) ? unknown_number : form->second);
  printed_.emplace(word, form->second);
  return form->second;
}

term vocabulary::find(std::string_view word) const {
  if (const auto known = printed_.find(word); known != printed_.end()) return known->second;
  const auto form = forms_.find(form_of(word));
  if (form != forms_.end()) return form->second;
  return is_number(word) ? unknown_number : no_term;
}

}  // namespace recital::reuse
