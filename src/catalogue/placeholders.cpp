#include "catalogue/placeholders.hpp"

namespace recital::entries {
namespace {

constexpr std::string_view year = "{year}";
constexpr std::string_view ordinal = "{ordinal}";

bool holds(std::string_view text, std::string_view placeholder) {
  return text.find(placeholder) != std::string_view::npos;
}

void fill(std::string& text, std::string_view placeholder, int number) {
  const std::string digits = std::to_string(number);
  for (auto at = text.find(placeholder); at != std::string::npos; at = text.find(placeholder, at + digits.size())) {
    text.replace(at, placeholder.size(), digits);
  }
}

}  // namespace

bool has_placeholder(std::string_view text) { return holds(text, year) || holds(text, ordinal); }

std::string_view lacking(std::string_view text, const instrument& member) {
  if (member.year == 0 && holds(text, year)) return year;
  if (member.ordinal == 0 && holds(text, ordinal)) return ordinal;
  return {};
}

std::string filled(std::string_view text, const instrument& member) {
  std::string whole(text);
  fill(whole, year, member.year);
  fill(whole, ordinal, member.ordinal);
  return whole;
}

}  // namespace recital::entries
