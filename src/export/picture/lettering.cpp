#include "export/picture/lettering.hpp"

#include <algorithm>

#include "text/code_point.hpp"
#include "text/width.hpp"

namespace recital::picture {
namespace {

constexpr std::string_view narrow = "ijlItf.,:;'|!()[]/ -";
constexpr std::string_view broad = "mwMW@%";

/// Advance in ems, of a sans serif.
double advance(char32_t c) {
  if (c >= 0x80) return 0.62 * text::columns(c) - (text::columns(c) == 2 ? 0.22 : 0);
  const char letter = static_cast<char>(c);
  if (narrow.find(letter) != std::string_view::npos) return 0.36;
  if (broad.find(letter) != std::string_view::npos) return 0.92;
  return letter >= 'A' && letter <= 'Z' ? 0.68 : 0.58;
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

double width_of(std::string_view utf8, double size) {
  double ems = 0;
  for (std::size_t at = 0; at < utf8.size(); at += text::width_of(static_cast<unsigned char>(utf8[at]))) {
    ems += advance(text::code_point_at(utf8, at));
  }
  return ems * size;
}

double width_of(const line_of_text& line) {
  double sum = 0;
  for (const run& r : line) sum += width_of(r.text, r.size) * (r.bold ? 1.06 : 1.0);
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
    ems += advance(c);
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
