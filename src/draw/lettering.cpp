#include "draw/lettering.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/code_point.hpp"
#include "text/width.hpp"

namespace recital::picture {
namespace {

/// Advances of the printable characters of ASCII in hundredths of an em, in Noto Sans CJK.
constexpr std::array<std::uint8_t, 95> ascii{
    22, 32, 47, 56, 56, 92, 68, 28, 34, 34, 47, 56, 28, 35, 28, 39, 56, 56, 56, 56, 56, 56, 56, 56,
    56, 56, 28, 28, 56, 56, 56, 47, 95, 61, 66, 64, 69, 59, 55, 69, 73, 29, 54, 65, 54, 81, 72, 74,
    63, 74, 64, 60, 60, 72, 58, 88, 57, 53, 60, 34, 39, 34, 56, 56, 61, 56, 62, 51, 62, 55, 32, 56,
    61, 28, 28, 55, 28, 93, 61, 61, 62, 62, 39, 47, 38, 61, 52, 80, 50, 52, 48, 34, 27, 34, 56};

constexpr double room = 1.04;  ///< for other fonts that may be found in its place

/// Marks that are as wide as a character among Chinese ones, and narrow elsewhere.
constexpr std::u32string_view flexible = U"\u00B6\u00B7\u2018\u2019\u201C\u201D\u2022\u2026\u2192";

bool is_arabic(char32_t c) {
  return (c >= 0x600 && c < 0x780) || (c >= 0xFB50 && c < 0xFE00) || (c >= 0xFE70 && c < 0xFEFF);
}

/// Advance in ems, of a sans serif.
double advance(char32_t c, bool among_wide) {
  if (c < 0x20) return 0;
  if (c < 0x7F) return room * ascii[c - 0x20] / 100;
  const int columns = text::columns(c);
  if (columns == 2 || (among_wide && flexible.find(c) != std::u32string_view::npos)) return 1.02;
  if (columns == 0) return 0;
  if (c == 0xA0) return 0.24;
  if (c == 0xB7 || (c >= 0x2018 && c < 0x2022)) return 0.5;
  return is_arabic(c) ? 0.55 : c >= 0x2000 ? 1.0 : 0.66;
}

constexpr std::u32string_view closing =
    U"\u3001\u3002\u300B\u300D\u300F\u3011\u3015\uFF01\uFF09\uFF0C\uFF1A\uFF1B\uFF1F";
constexpr std::u32string_view opening = U"\u300A\u300C\u300E\u3010\u3014\uFF08";

bool may_break(char32_t before, char32_t after) {
  if (before == ' ') return true;
  if (text::columns(before) != 2 && text::columns(after) != 2) return false;
  return opening.find(before) == std::u32string_view::npos && closing.find(after) == std::u32string_view::npos;
}

std::string_view trimmed(std::string_view line) {
  while (line.ends_with(' ')) line.remove_suffix(1);
  return line;
}

}  // namespace

bool has_wide_characters(std::string_view utf8) {
  for (std::size_t at = 0; at < utf8.size(); at += text::width_of(static_cast<unsigned char>(utf8[at]))) {
    if (text::columns(text::code_point_at(utf8, at)) == 2) return true;
  }
  return false;
}

double width_of(std::string_view utf8, double size) {
  const bool among_wide = has_wide_characters(utf8);
  double ems = 0;
  for (std::size_t at = 0; at < utf8.size(); at += text::width_of(static_cast<unsigned char>(utf8[at]))) {
    ems += advance(text::code_point_at(utf8, at), among_wide);
  }
  return ems * size;
}

double width_of(const line_of_text& line) {
  double sum = 0;
  for (const run& r : line) sum += width_of(r.text, r.size) * (r.bold ? 1.07 : 1.0);
  return sum;
}

double height_of(const line_of_text& line) {
  double most = 0;
  for (const run& r : line) most = std::max(most, height_of(r.size));
  return most;
}

double height_of(const std::vector<line_of_text>& lines) {
  double sum = 0;
  for (const auto& line : lines) sum += height_of(line);
  return sum;
}

std::vector<std::string> wrapped(std::string_view utf8, double size, double width) {
  const bool among_wide = has_wide_characters(utf8);
  std::vector<std::string> lines;
  std::size_t begin = 0;
  std::size_t chance = 0;  // the last place where the line may end
  double ems = 0;
  double ems_at_chance = 0;
  char32_t before = 0;
  for (std::size_t at = 0; at < utf8.size();) {
    const char32_t c = text::code_point_at(utf8, at);
    if (at > begin && may_break(before, c)) {
      chance = at;
      ems_at_chance = ems;
    }
    ems += advance(c, among_wide);
    if (ems * size > width && c != ' ' && chance > begin) {
      lines.emplace_back(trimmed(utf8.substr(begin, chance - begin)));
      ems -= ems_at_chance;
      begin = chance;
    }
    before = c;
    at += text::width_of(static_cast<unsigned char>(utf8[at]));
  }
  if (begin < utf8.size()) lines.emplace_back(trimmed(utf8.substr(begin)));
  return lines;
}

}  // namespace recital::picture
