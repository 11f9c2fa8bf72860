/// \file
/// What the text of a pattern says about its matches, so that most places that do not match are passed over without a
/// call of the engine.
#pragma once
#include <algorithm>
#include <bitset>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace recital {

using byte_set = std::bitset<256>;

struct pattern_shape {
  byte_set first, last;             ///< a match begins with one of the first bytes and ends with one of the last
  byte_set second, last_but_one;    ///< its bytes beside those
  bool may_be_empty = false;        ///< a match may take nothing; then all sets hold every byte
  bool may_be_one = false;          ///< it may take one byte; then the sets of those beside hold every byte
  std::string start;                ///< the characters that every match begins with, "" where they differ
  std::vector<std::string> needed;  ///< every match holds one of these; none where nothing is known

  /// Whether a match may begin at `at`.
  [[nodiscard]] bool may_begin(std::string_view text, std::size_t at) const {
    if (may_be_empty) return true;
    if (at >= text.size() || !has(first, text[at])) return false;
    return at + 1 < text.size() ? has(second, text[at + 1]) : may_be_one;
  }

  /// Whether a match may end where the text does.
  [[nodiscard]] bool may_end(std::string_view text) const {
    if (may_be_empty) return true;
    if (text.empty() || !has(last, text.back())) return false;
    return text.size() > 1 ? has(last_but_one, text[text.size() - 2]) : may_be_one;
  }

  /// Whether the text holds what every match needs.
  [[nodiscard]] bool may_lie_in(std::string_view text) const {
    return needed.empty() || std::ranges::any_of(needed, [&](const std::string& words) { return holds(text, words); });
  }

 private:
  /// Letters beyond ASCII begin alike, so that to look for the first byte of words finds little.
  static bool holds(std::string_view text, const std::string& words) {
    constexpr std::size_t shortest = 4;  // bytes; shorter words are found by their first byte
    if (words.size() < shortest) return text.find(words) != std::string_view::npos;
    return ::memmem(text.data(), text.size(), words.data(), words.size()) != nullptr;
  }
  static bool has(const byte_set& set, char byte) { return set[static_cast<unsigned char>(byte)]; }
};

/// Reads a pattern of RE2's syntax. Of what it does not understand, or what is no pattern, it promises nothing: such a
/// shape allows every match. O(pattern).
[[nodiscard]] pattern_shape shape_of(std::string_view pattern);

}  // namespace recital
