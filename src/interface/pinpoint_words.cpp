#include "interface/pinpoint_words.hpp"

#include "recital/core/pinpoint.hpp"

namespace recital {
namespace {

/// One step of a pinpoint, below a step of that unit.
std::string step_in(const page_words& words, const pinpoint_step& step, std::string_view above) {
  if (step.number.empty()) return words.filled("unit.point", {{"n", step.unit}});
  if (step.unit.empty()) return words.filled("unit.point", {{"n", step.number}});
  const std::string unit = "unit." + std::string(step.unit);
  const std::string below = unit + "_of_" + std::string(above);
  for (const std::string& key : {below, unit}) {
    if (words.texts().contains(key)) return words.filled(key, {{"n", step.number}});
  }
  return pinpoint(pinpoint_of(step.unit, step.number)).spelt_out();
}

}  // namespace

std::string pinpoint_in(const page_words& words, std::string_view written) {
  std::string out;
  std::string_view above;
  for (const pinpoint_step& each : pinpoint(written).steps()) {
    if (!out.empty()) out += words.text(each.unit.empty() ? "unit.join_point" : "unit.join");
    out += step_in(words, each, above);
    above = each.unit;
  }
  return out;
}

std::string provision_in(const page_words& words, std::string_view whole, std::string_view written) {
  return words.filled("unit.of", {{"whole", whole}, {"provision", pinpoint_in(words, written)}});
}

}  // namespace recital
