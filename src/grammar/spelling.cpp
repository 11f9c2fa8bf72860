#include "grammar/spelling.hpp"

#include <algorithm>
#include <optional>

#include "text/code_point.hpp"

namespace recital {
namespace {

void add_new(std::vector<std::string>& to, std::string form) {
  if (std::find(to.begin(), to.end(), form) == to.end()) to.push_back(std::move(form));
}

/// Every occurrence of every key replaced, from left to right.
template <class Map>
std::string replaced(std::string_view words, const Map& parts) {
  std::string out;
  std::size_t copied = 0;
  for (std::size_t at = 0; at < words.size(); ++at) {
    const auto found = std::find_if(parts.begin(), parts.end(), [&](const auto& part) {
      return words[at] == part.first.front() && words.substr(at).starts_with(part.first);
    });
    if (found == parts.end()) continue;
    out.append(words.substr(copied, at - copied)).append(found->second);
    copied = at + found->first.size();
    at = copied - 1;
  }
  return out.append(words.substr(copied));
}

using endings = grammar_spelling::words_by_ending;

/// The longest ending of the word that the table has.
endings::const_iterator ending_of(std::string_view word, const endings& table) {
  auto best = table.end();
  for (auto it = table.begin(); it != table.end(); ++it) {
    const bool fits = word.size() > it->first.size() && word.ends_with(it->first);
    if (fits && (best == table.end() || it->first.size() > best->first.size())) best = it;
  }
  return best;
}

/// A word of the head: where it begins and ends in the name, and how it ends.
struct head_word {
  std::size_t begin, end;
  endings::const_iterator ending;
};

std::vector<head_word> head_of(std::string_view name, const grammar_spelling& spelling) {
  std::vector<head_word> head;
  for (std::size_t begin = 0; begin < name.size();) {
    const std::size_t end = std::min(name.find(' ', begin), name.size());
    const auto word = name.substr(begin, end - begin);
    const auto noun = ending_of(word, spelling.nouns);
    const auto adjective = ending_of(word, spelling.adjectives);
    const bool has_noun = noun != spelling.nouns.end();
    if (adjective != spelling.adjectives.end() && end < name.size() &&
        (!has_noun || adjective->first.size() > noun->first.size())) {
      head.push_back({begin, end, adjective});
      begin = end + 1;
      continue;
    }
    if (!has_noun) return {};
    head.push_back({begin, end, noun});
    return head;
  }
  return {};
}

std::ptrdiff_t letters_of(std::string_view utf8) {
  return std::ranges::count_if(utf8, [](char c) { return !text::is_inner_byte(c); });
}

/// Where those words begin, at the beginning of one; npos where they do not.
std::size_t where_words_begin(std::string_view name, std::string_view words) {
  for (std::size_t at = 0; at + words.size() <= name.size();) {
    if (name.substr(at).starts_with(words)) return at;
    at = name.find(' ', at);
    if (at == std::string_view::npos) break;
    ++at;
  }
  return std::string_view::npos;
}

/// Takes a beginning off a word that has it, where so many letters are left.
bool take_off(std::string& word, std::string_view beginning, std::ptrdiff_t letters_left) {
  if (!word.starts_with(beginning) || letters_of(word) < letters_of(beginning) + letters_left) return false;
  word.erase(0, beginning.size());
  return true;
}

/// What a preposition melts into is undone.
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
  constexpr std::ptrdiff_t shortest_stem = 3;  // letters: less is left of words that but begin like that
  return std::ranges::any_of(spelling.clitics,
                             [&](const std::string& clitic) { return take_off(word, clitic, shortest_stem); });
}

}  // namespace

std::string without_clitics(std::string_view word, const grammar_spelling& spelling) {
  std::string form(word);
  while (restore_start(form, spelling) || drop_clitic(form, spelling)) {
  }
  return form;
}

std::string without_article(std::string_view word, const grammar_spelling& spelling) {
  constexpr std::ptrdiff_t shortest_noun = 2;
  const auto without = [&](std::string_view before) -> std::optional<std::string> {
    std::string noun(word);
    for (const auto& [article, others] : spelling.starts) {
      if (take_off(noun, std::string(before) + article, shortest_noun)) return noun;
      for (const std::string& other : others) {
        if (take_off(noun, std::string(before) + other, shortest_noun)) return noun;
      }
    }
    return std::nullopt;
  };
  if (auto noun = without("")) return *noun;
  for (const std::string& clitic : spelling.clitics) {
    if (auto noun = without(clitic)) return *noun;
  }
  return std::string(word);
}

std::string singular(std::string_view word, const grammar_spelling& spelling) {
  constexpr std::ptrdiff_t shortest_beginning = 2;
  std::string_view longest, other;
  for (const auto& [ending, of_one] : spelling.singulars) {
    if (ending.size() > longest.size() && word.ends_with(ending)) longest = ending, other = of_one;
  }
  const std::string_view beginning = word.substr(0, word.size() - longest.size());
  if (longest.empty() || letters_of(beginning) < shortest_beginning) return std::string(word);
  return std::string(beginning).append(other);
}

std::vector<std::string> printed_forms(std::string_view words, const grammar_spelling& spelling) {
  std::vector<std::string> forms{std::string(words)};
  for (const auto& [start, others] : spelling.starts) {
    if (!words.starts_with(start)) continue;
    for (const auto& other : others) add_new(forms, other + std::string(words.substr(start.size())));
  }
  static const std::vector<std::pair<std::string, std::string>> curved{{"'", "’"}};
  const bool has_apostrophe = words.find('\'') != std::string_view::npos;
  for (std::size_t i = 0, plain = forms.size(); i < plain; ++i) {
    if (!spelling.parts.empty()) add_new(forms, replaced(forms[i], spelling.parts));
    if (has_apostrophe) add_new(forms, replaced(forms[i], curved));
  }
  return forms;
}

std::vector<std::string> shortened(std::string_view name, const grammar_spelling& spelling) {
  std::vector<std::string> forms{std::string(name)};
  for (const auto& [words, others] : spelling.shorter) {
    for (std::size_t i = 0, known = forms.size(); i < known; ++i) {
      const auto at = where_words_begin(forms[i], words);
      if (at == std::string::npos) continue;
      for (const auto& other : others) add_new(forms, std::string(forms[i]).replace(at, words.size(), other));
    }
  }
  return forms;
}

std::vector<std::string> of_several(std::string_view name, const grammar_spelling& spelling) {
  const std::string words = std::string(name) + ' ';
  std::size_t first = std::string::npos;
  const std::pair<const std::string, std::vector<std::string>>* head = nullptr;
  for (const auto& each : spelling.several) {
    const auto at = where_words_begin(words, each.first + ' ');
    const bool is_longer = at == first && head != nullptr && each.first.size() > head->first.size();
    if (at == std::string::npos || (at >= first && !is_longer)) continue;
    first = at;
    head = &each;
  }
  std::vector<std::string> forms;
  if (head == nullptr) return forms;
  for (const auto& other : head->second) forms.push_back(std::string(name).replace(first, head->first.size(), other));
  return forms;
}

std::vector<std::string> declined(std::string_view name, const grammar_spelling& spelling) {
  std::vector<std::string> forms{std::string(name)};
  const auto head = head_of(name, spelling);
  if (head.empty()) return forms;
  for (std::size_t i = 0; i < head.back().ending->second.size(); ++i) {
    std::string form;
    for (const head_word& word : head) {
      if (i >= word.ending->second.size()) return forms;
      const auto stem = name.substr(word.begin, word.end - word.begin - word.ending->first.size());
      form.append(stem).append(word.ending->second[i]).append(word.end < name.size() ? " " : "");
    }
    if (head.back().end < name.size()) form.append(name.substr(head.back().end + 1));
    add_new(forms, std::move(form));
  }
  return forms;
}

}  // namespace recital
