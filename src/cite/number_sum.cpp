#include "cite/number_sum.hpp"

#include <algorithm>
#include <optional>
#include <string>

namespace recital::cite {
namespace {

constexpr std::string_view between = " -";

std::optional<int> part_named(const std::string& words, const language_grammar& language) {
  if (const auto found = language.number_parts.find(words); found != language.number_parts.end()) return found->second;
  if (const auto found = language.numbers.find(words); found != language.numbers.end()) return found->second;
  return std::nullopt;
}

/// Where words are listed by how they begin: the longest beginning that is.
std::optional<int> part_beginning(std::string word, const language_grammar& language) {
  constexpr std::size_t shortest = 6;  // three letters outside of the Latin script
  for (; word.size() >= shortest; word.pop_back()) {
    if (const auto part = part_named(word, language)) return part;
  }
  return std::nullopt;
}

/// The longest of the beginnings of `small`, up to the end of a word, that is a part; takes it off.
std::optional<int> take_part(std::string& small, const language_grammar& language) {
  for (std::size_t end = small.size(); end != 0 && end != std::string::npos;
       end = small.find_last_of(between, end - 1)) {
    auto part = part_named(small.substr(0, end), language);
    const bool is_word = small.find_first_of(between) >= end;
    if (!part && is_word) part = part_beginning(small.substr(0, end), language);
    if (!part) {
      if (is_word) break;
      continue;
    }
    small.erase(0, std::min(small.find_first_not_of(between, end), small.size()));
    return part;
  }
  return std::nullopt;
}

}  // namespace

int number_sum(std::string small, const language_grammar& language) {
  int sum = 0;
  while (!small.empty()) {
    const auto part = take_part(small, language);
    if (!part) return 0;
    sum += *part;
  }
  return sum;
}

}  // namespace recital::cite
