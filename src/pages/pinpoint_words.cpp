#include "pages/pinpoint_words.hpp"

#include "graph/pinpoint.hpp"

namespace recital {
namespace {

/// One part of a pinpoint, "para_1" or "a", below a part of that unit.
std::string part_in(const page_words& words, std::string_view part, std::string_view above) {
  const auto stroke = part.find('_');
  if (stroke == std::string_view::npos) return words.filled("unit.point", {{"n", part}});
  const std::string unit = "unit." + std::string(part.substr(0, stroke));
  const auto number = part.substr(stroke + 1);
  const auto below = unit + "_of_" + std::string(above);
  for (const std::string& key : {below, unit}) {
    if (words.texts().contains(key)) return words.filled(key, {{"n", number}});
  }
  return spelt_out(part);
}

}  // namespace

std::string pinpoint_in(const page_words& words, std::string_view pinpoint) {
  constexpr std::string_view between = "__";
  std::string out;
  std::string_view above;
  while (!pinpoint.empty()) {
    const auto end = pinpoint.find(between);
    const auto part = pinpoint.substr(0, end);
    if (!out.empty()) out += words.text(part.find('_') == std::string_view::npos ? "unit.join_point" : "unit.join");
    out += part_in(words, part, above);
    above = part.substr(0, part.find('_'));
    pinpoint = end == std::string_view::npos ? std::string_view() : pinpoint.substr(end + between.size());
  }
  return out;
}

}  // namespace recital
