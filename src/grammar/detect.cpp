#include "grammar/detect.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <numeric>
#include <string>

#include "text/ascii.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

constexpr std::size_t enough = 8192;     // bytes
constexpr std::size_t fewest_words = 3;  // function words that tell a language

struct script_count {
  std::string_view script;
  std::size_t letters = 0;
};

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

/// How many code points begin with a byte whose next is within these bounds.
std::size_t count_pairs(std::string_view text, char lead, unsigned char first, unsigned char last) {
  std::size_t found = 0;
  for (auto at = text.find(lead); at != std::string_view::npos; at = text.find(lead, at + 1)) {
    const auto next = static_cast<unsigned char>(at + 1 < text.size() ? text[at + 1] : 0);
    found += next >= first && next <= last;
  }
  return found;
}

/// Of a letter beyond ASCII the first byte tells the script, by the blocks in which the six languages write, but for two
/// bytes that belong to a block in part. An ideograph says as much as three letters.
script_count main_script(std::string_view text) {
  std::array<std::uint32_t, 256> times{};
  std::size_t small = 0;
  for (std::size_t at = 0; at < text.size(); at += text::sixteen_bytes::count) {
    const text::sixteen_bytes some(text, at);
    if (some.beyond_ascii() == 0) {
      small += static_cast<std::size_t>(std::popcount(some.between('a', 'z')));
      continue;
    }
    for (const char c : text.substr(at, text::sixteen_bytes::count)) ++times[static_cast<unsigned char>(c)];
  }
  const auto sum = [&](unsigned first, unsigned last) {
    return std::accumulate(times.begin() + first, times.begin() + last + 1, std::size_t{0});
  };
  const std::size_t latin = times[0xC9] == 0 ? 0 : count_pairs(text, '\xC9', 0x80, 0x8F);       // up to U+024F
  const std::size_t ideographs = times[0xE4] == 0 ? 0 : count_pairs(text, '\xE4', 0xB8, 0xBF);  // from U+4E00 on
  const std::array<script_count, 4> scripts{{{"Hani", 3 * (ideographs + sum(0xE5, 0xE9))},
                                             {"Arab", sum(0xD8, 0xDB)},
                                             {"Cyrl", sum(0xD0, 0xD3)},
                                             {"Latn", small + sum('a', 'z') + latin + sum(0xC3, 0xC8)}}};
  const auto most = std::max_element(scripts.begin(), scripts.end(),
                                     [](const auto& a, const auto& b) { return a.letters < b.letters; });
  return most->letters == 0 ? scripts[3] : *most;  // a heading in capitals
}

/// A text of Latin capitals alone in small letters, as function words are listed; of any other text "".
std::string small_for_capitals(std::string_view text) {
  if (std::ranges::any_of(text, is_small_letter)) return {};
  if (const auto [script, letters] = main_script(text); letters > 0 && script != "Latn") return {};
  return text::in_small_ascii(text);
}

/// The text up to so many bytes, cut between code points.
std::string_view beginning_of(std::string_view text, std::size_t most) {
  std::size_t size = std::min(text.size(), most);
  while (size > 0 && size < text.size() && text::is_inner_byte(text[size])) --size;
  return text.substr(0, size);
}

/// Calls `use` for each word between two blanks or between the beginning and a blank.
template <class F>
void for_each_word(std::string_view text, F&& use) {
  std::size_t begin = 0;
  const auto blanks = [](const text::sixteen_bytes& some) { return some.equal(' '); };
  text::for_each_place(text, blanks, [&](std::size_t end) {
    if (end > begin) use(text.substr(begin, end - begin));
    begin = end + 1;
  });
}

/// Length and last letter tell function words from most other words, and from each other.
std::uint8_t slot_of(std::string_view word) {
  return static_cast<std::uint8_t>(static_cast<unsigned char>(word.back()) + 37 * word.size());
}

/// Whether so few function words in a text of words set apart by blanks say that it is in another language.
bool is_foreign(std::string_view text, const language_grammar& language, std::size_t function_words) {
  constexpr std::size_t words_to_judge_by = 60;
  constexpr std::size_t one_in = 25;
  if (language.unspaced || language.function_words.empty()) return false;
  std::size_t words = 0;  // numbers and symbols are no words of any language
  for (std::size_t at = 1; at < text.size(); ++at) words += (text[at] == ' ') & is_small_letter(text[at - 1]);
  return words >= words_to_judge_by && function_words * one_in < words;
}

}  // namespace

language_detector::language_detector(const std::vector<language_grammar>& languages) : languages_(languages) {
  for (std::size_t i = 0; i < languages.size(); ++i) {
    if (languages[i].code.empty()) continue;  // what all languages share is none of them
    for (const std::string& word : languages[i].function_words) words_[slot_of(word)].push_back({word, i});
  }
}

/// How many function words of each language there are.
std::vector<std::size_t> language_detector::scores(std::string_view text) const {
  std::vector<std::size_t> found(languages_.size(), 0);
  for_each_word(text, [&](std::string_view word) {
    for (const function_word& known : words_[slot_of(word)]) {
      found[known.language] += known.text.front() == word.front() && known.text == word;  // most differ in their first
    }
  });
  return found;
}

/// Of the grammars in that script, the one with the highest score; null where there is none.
const language_grammar* language_detector::best(std::string_view script, const std::vector<std::size_t>& score) const {
  const language_grammar* found = nullptr;
  for (std::size_t i = 0; i < languages_.size(); ++i) {
    if (languages_[i].code.empty() || languages_[i].script != script) continue;
    if (found == nullptr || score[i] > score[place_of(*found)]) found = &languages_[i];
  }
  return found;
}

const language_grammar* language_detector::detect(std::string_view text) const {
  std::string_view beginning = beginning_of(text, enough);
  const std::string small = small_for_capitals(beginning);
  if (!small.empty()) beginning = small;
  const auto score = scores(beginning);
  const language_grammar* found = best(main_script(beginning).script, score);
  return found != nullptr && is_foreign(beginning, *found, score[place_of(*found)]) ? nullptr : found;
}

/// How many words are function words of a language and not of the other.
std::size_t language_detector::words_of_one(std::string_view text, std::size_t language, std::size_t other) const {
  std::size_t found = 0;
  for_each_word(text, [&](std::string_view word) {
    bool is_of_one = false;
    bool is_of_other = false;
    for (const function_word& known : words_[slot_of(word)]) {
      if (known.text != word) continue;
      is_of_one = is_of_one || known.language == language;
      is_of_other = is_of_other || known.language == other;
    }
    found += is_of_one && !is_of_other;
  });
  return found;
}

/// Whether the first words that only some languages have are of this one: then no more of the text need be read.
bool language_detector::begins_in(std::string_view text, std::size_t language) const {
  std::size_t found = 0;
  for (std::size_t begin = 0, end = 0; found < fewest_words; begin = end + 1) {
    end = text.find(' ', begin);
    if (end == std::string_view::npos) return false;
    if (end == begin) continue;
    const auto word = text.substr(begin, end - begin);
    bool is_own = false;
    bool is_of_other = false;
    for (const function_word& known : words_[slot_of(word)]) {
      if (known.text.front() != word.front() || known.text != word) continue;
      (known.language == language ? is_own : is_of_other) = true;
    }
    if (is_of_other && !is_own) return false;
    found += is_own && !is_of_other;
  }
  return true;
}

/// The language of a paragraph; null where it is too short to tell.
const language_grammar* language_detector::language_of(std::string_view paragraph, const language_grammar& main) const {
  if (!main.unspaced && begins_in(paragraph, place_of(main))) return &main;
  constexpr std::size_t fewest_letters = 12;  // a number, a symbol or a name tells nothing
  const auto [script, letters] = main_script(paragraph);
  if (letters < fewest_letters) return nullptr;
  const bool is_in_main_script = script == main.script;
  if (is_in_main_script && main.unspaced) return &main;
  const auto score = scores(paragraph);
  const language_grammar* found = best(script, score);
  if (found == nullptr) return nullptr;
  const bool shares_script = std::ranges::count(languages_, found->script, &language_grammar::script) > 1;
  if (!shares_script) return found;
  if (!is_in_main_script) return score[place_of(*found)] >= fewest_words ? found : nullptr;
  if (found == &main) return score[place_of(main)] > 0 ? &main : nullptr;
  const std::size_t of_main = words_of_one(paragraph, place_of(main), place_of(*found));
  if (of_main * fewest_words > score[place_of(*found)]) return score[place_of(main)] > 0 ? &main : nullptr;
  const std::size_t of_other = words_of_one(paragraph, place_of(*found), place_of(main));
  return of_other >= fewest_words && of_main * fewest_words <= of_other ? found : nullptr;
}

std::vector<const language_grammar*> language_detector::detect_each(std::string_view text,
                                                                    const std::vector<paragraph>& paragraphs,
                                                                    const language_grammar& main) const {
  constexpr std::size_t enough_of_a_paragraph = 240;  // bytes
  std::vector<const language_grammar*> found;
  found.reserve(paragraphs.size());
  bool has_other = false;
  for (const paragraph& each : paragraphs) {
    const auto words = beginning_of(text.substr(each.text.begin, each.text.size()), enough_of_a_paragraph);
    found.push_back(language_of(words, main));
    has_other = has_other || (found.back() != nullptr && found.back() != &main);
  }
  if (!has_other) return {};
  const auto is_known = [](const language_grammar* language) { return language != nullptr; };
  const language_grammar* before = &main;
  for (auto at = found.begin(); at != found.end();) {
    const auto next = std::find_if(at, found.end(), is_known);
    std::fill(at, next, next == found.end() || *next == before ? before : &main);
    if (next == found.end()) break;
    before = *next;
    at = next + 1;
  }
  return found;
}

}  // namespace recital
