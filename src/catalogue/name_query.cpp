#include "catalogue/name_query.hpp"

#include <algorithm>

#include "text/folded.hpp"
#include "text/words.hpp"

namespace recital {
namespace {

std::vector<std::string> words_of(std::string_view name) {
  const std::string bare = text::bare(name);
  std::vector<std::string> words;
  for (const span& each : text::words_in(bare)) words.push_back(bare.substr(each.begin, each.size()));
  return words;
}

std::string letters_of(const std::vector<std::string>& words) {
  std::string letters;
  for (const std::string& word : words) letters += word;
  return letters;
}

}  // namespace

name_query::name_query(std::string_view words) : words_(words_of(words)), letters_(letters_of(words_)) {}

name_match name_query::match(std::string_view name) const {
  const std::vector<std::string> words = words_of(name);
  const std::string letters = letters_of(words);
  if (letters_.empty()) return name_match::none;
  if (letters == letters_) return name_match::is;
  if (letters.starts_with(letters_)) return name_match::begins;
  const auto is_held = [&](const std::string& word) { return std::ranges::find(words, word) != words.end(); };
  if (std::ranges::all_of(words_, is_held)) return name_match::holds_all;
  const auto stands_in = [&](const std::string& word) {
    const auto begins = [&](const std::string& each) { return each.starts_with(word); };
    constexpr std::size_t telling = 4;  // "art" stands in "party"
    return std::ranges::any_of(words, begins) ||
           (word.size() >= telling && letters.find(word) != std::string::npos);
  };
  return std::ranges::all_of(words_, stands_in) ? name_match::holds_beginnings : name_match::none;
}

}  // namespace recital
