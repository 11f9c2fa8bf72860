#include "core/roman.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace recital {
namespace {

constexpr std::array<std::pair<std::string_view, int>, 13> roman_values{{{"m", 1000},
                                                                         {"cm", 900},
                                                                         {"d", 500},
                                                                         {"cd", 400},
                                                                         {"c", 100},
                                                                         {"xc", 90},
                                                                         {"l", 50},
                                                                         {"xl", 40},
                                                                         {"x", 10},
                                                                         {"ix", 9},
                                                                         {"v", 5},
                                                                         {"iv", 4},
                                                                         {"i", 1}}};

/// The letters of a Roman number, small; Cyrillic ones are typed for those that they look like.
std::string in_small_latin(std::string_view s) {
  constexpr std::array<std::pair<std::string_view, char>, 4> look_alike{{{"Х", 'x'}, {"І", 'i'}, {"С", 'c'}, {"М", 'm'}}};
  std::string small;
  while (!s.empty()) {
    const auto other = std::ranges::find_if(look_alike, [&](const auto& pair) { return s.starts_with(pair.first); });
    const bool is_cyrillic = other != look_alike.end();
    small += is_cyrillic ? other->second : static_cast<char>(s.front() | 0x20);
    s.remove_prefix(is_cyrillic ? other->first.size() : 1);
  }
  return small;
}

}  // namespace

std::string roman_form(int value) {
  std::string form;
  for (const auto& [letters, worth] : roman_values) {
    for (; value >= worth; value -= worth) form += letters;
  }
  return form;
}

std::optional<int> roman(std::string_view s) {
  constexpr std::size_t longest = 30;  // bytes
  if (s.empty() || s.size() > longest) return std::nullopt;
  const std::string small = in_small_latin(s);
  int value = 0;
  std::string_view rest = small;
  for (const auto& [letters, worth] : roman_values) {
    while (rest.starts_with(letters)) {
      value += worth;
      rest.remove_prefix(letters.size());
    }
  }
  if (!rest.empty() || roman_form(value) != small) return std::nullopt;
  return value;
}

}  // namespace recital
