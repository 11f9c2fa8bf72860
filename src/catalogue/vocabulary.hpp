/// \file
/// The words that a catalogue file may use where only certain words make sense.
#pragma once
#include <algorithm>
#include <array>
#include <span>
#include <string>
#include <string_view>

namespace recital::entries {

/// What a later "the ..." calls an instrument.
inline constexpr std::array<std::string_view, 23> nouns{
    "treaty",         "convention",  "covenant",    "protocol", "protocols",  "statute",    "charter",   "agreement",
    "amendment",      "memorandum",  "declaration", "report",   "resolution", "opinion",    "statement", "guidelines",
    "final_document", "action_plan", "decision",    "document", "agenda",     "conference", "summit"};

/// The units that a pinpoint counts.
inline constexpr std::array<std::string_view, 11> units{"art",  "annex", "para", "action", "dec",     "step",
                                                        "part", "sect",  "chap", "rule",   "protocol"};

/// How a body numbers its texts.
inline constexpr std::array<std::string_view, 7> forms{
    "number-year",    "session-number",          "number-roman",        "year-number",
    "special-number", "decision-session-number", "decision-year-number"};

/// What the symbol of a numbered text is made from.
inline constexpr std::array<std::string_view, 5> symbol_parts{"number", "year", "session", "roman", "letter"};

[[nodiscard]] inline bool among(std::span<const std::string_view> words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

/// "a, b, c", for messages.
[[nodiscard]] inline std::string listed(std::span<const std::string_view> words) {
  std::string text;
  for (const std::string_view word : words) text.append(text.empty() ? "" : ", ").append(word);
  return text;
}

}  // namespace recital::entries
