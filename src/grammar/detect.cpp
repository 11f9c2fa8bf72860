#include "grammar/detect.hpp"

#include <algorithm>
#include <array>

#include "text/code_point.hpp"

namespace recital {
namespace {

constexpr std::size_t enough = 16384;  // bytes

struct script_count {
  std::string_view script;
  std::size_t letters = 0;
};

/// The script of a letter, by the blocks in which the six languages write; an ideograph says as much as three letters.
void count(char32_t c, std::array<script_count, 4>& scripts) {
  if (c >= 0x4E00 && c <= 0x9FFF) scripts[0].letters += 3;
  if (c >= 0x0600 && c <= 0x06FF) ++scripts[1].letters;
  if (c >= 0x0400 && c <= 0x04FF) ++scripts[2].letters;
  if ((c >= 'a' && c <= 'z') || (c >= 0xC0 && c <= 0x24F)) ++scripts[3].letters;
}

std::string_view main_script(std::string_view text) {
  std::array<script_count, 4> scripts{{{"Hani"}, {"Arab"}, {"Cyrl"}, {"Latn"}}};
  for (std::size_t at = 0; at < text.size(); at += text::width_of(static_cast<unsigned char>(text[at]))) {
    count(text::code_point_at(text, at), scripts);
  }
  return std::max_element(scripts.begin(), scripts.end(),
                          [](const auto& a, const auto& b) { return a.letters < b.letters; })
      ->script;
}

std::size_t occurrences(std::string_view text, const std::string& word) {
  const std::string set_off = " " + word + " ";
  std::size_t found = text.starts_with(std::string_view(set_off).substr(1)) ? 1 : 0;
  for (std::size_t at = text.find(set_off); at != std::string_view::npos;
       at = text.find(set_off, at + word.size() + 1)) {
    ++found;
  }
  return found;
}

/// Whether so few function words in a text of words set apart by blanks say that it is in another language.
bool is_foreign(std::string_view text, const language_grammar& language, std::size_t function_words) {
  constexpr std::size_t words_to_judge_by = 60;
  constexpr std::size_t one_in = 25;
  if (language.unspaced || language.function_words.empty()) return false;
  std::size_t words = 0;  // numbers and symbols are no words of any language
  for (std::size_t at = 1; at < text.size(); ++at)
    words += text[at] == ' ' && text[at - 1] >= 'a' && text[at - 1] <= 'z';
  return words >= words_to_judge_by && function_words * one_in < words;
}

}  // namespace

const language_grammar* detect_language(std::string_view text, const std::vector<language_grammar>& languages) {
  std::size_t size = std::min(text.size(), enough);
  while (size > 0 && size < text.size() && text::is_inner_byte(text[size])) --size;
  const auto beginning = text.substr(0, size);
  const auto script = main_script(beginning);
  const language_grammar* best = nullptr;
  std::size_t most = 0;
  for (const language_grammar& language : languages) {
    if (language.code.empty() || language.script != script) continue;
    std::size_t score = 0;
    for (const auto& word : language.function_words) score += occurrences(beginning, word);
    if (best == nullptr || score > most) {
      best = &language;
      most = score;
    }
  }
  return best != nullptr && is_foreign(beginning, *best, most) ? nullptr : best;
}

}  // namespace recital
