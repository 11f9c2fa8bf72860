#include "grammar/detect.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/ascii.hpp"
#include "text/code_point.hpp"

namespace recital {
namespace {

constexpr std::size_t enough = 16384;  // bytes

struct script_count {
  std::string_view script;
  std::size_t letters = 0;
};

/// The script of a letter beyond ASCII, by the blocks in which the six languages write; an ideograph says as much as
/// three letters.
void count(char32_t c, std::array<script_count, 4>& scripts) {
  if (c >= 0x4E00 && c <= 0x9FFF) scripts[0].letters += 3;
  if (c >= 0x0600 && c <= 0x06FF) ++scripts[1].letters;
  if (c >= 0x0400 && c <= 0x04FF) ++scripts[2].letters;
  if (c >= 0xC0 && c <= 0x24F) ++scripts[3].letters;
}

bool is_small_letter(char c) { return c >= 'a' && c <= 'z'; }

std::string_view main_script(std::string_view text) {
  std::array<script_count, 4> scripts{{{"Hani"}, {"Arab"}, {"Cyrl"}, {"Latn"}}};
  scripts[3].letters = static_cast<std::size_t>(std::ranges::count_if(text, is_small_letter));
  for (std::size_t at = text::ascii_end(text, 0); at < text.size(); at = text::ascii_end(text, at)) {
    count(text::code_point_at(text, at), scripts);
    at += text::width_of(static_cast<unsigned char>(text[at]));
  }
  return std::max_element(scripts.begin(), scripts.end(),
                          [](const auto& a, const auto& b) { return a.letters < b.letters; })
      ->script;
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

/// How many function words of each language there are, each between two blanks or between the beginning and a blank.
std::vector<std::size_t> language_detector::scores(std::string_view text) const {
  std::vector<std::size_t> found(languages_.size(), 0);
  std::size_t begin = 0;
  for (std::size_t end = text.find(' '); end != std::string_view::npos; end = text.find(' ', begin)) {
    const auto word = text.substr(begin, end - begin);
    begin = end + 1;
    if (word.empty()) continue;
    for (const function_word& known : words_[slot_of(word)]) found[known.language] += known.text == word;
  }
  return found;
}

const language_grammar* language_detector::detect(std::string_view text) const {
  std::size_t size = std::min(text.size(), enough);
  while (size > 0 && size < text.size() && text::is_inner_byte(text[size])) --size;
  const auto beginning = text.substr(0, size);
  const auto script = main_script(beginning);
  const auto score = scores(beginning);
  const language_grammar* best = nullptr;
  std::size_t most = 0;
  for (std::size_t i = 0; i < languages_.size(); ++i) {
    const language_grammar& language = languages_[i];
    if (language.code.empty() || language.script != script) continue;
    if (best == nullptr || score[i] > most) {
      best = &language;
      most = score[i];
    }
  }
  return best != nullptr && is_foreign(beginning, *best, most) ? nullptr : best;
}

}  // namespace recital
