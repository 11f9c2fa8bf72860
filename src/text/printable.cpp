#include "text/printable.hpp"

#include "text/code_point.hpp"
#include "text/well_formed.hpp"

namespace recital::text {
namespace {

constexpr char32_t replacement = 0xFFFD;

bool breaks_line(char32_t c) { return (c >= '\t' && c <= '\r') || c == 0x85 || c == 0x2028 || c == 0x2029; }

bool is_control(char32_t c) { return c < 0x20 || (c >= 0x7F && c < 0xA0); }

bool turns_direction(char32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

bool marks_direction(char32_t c) { return c == 0x61C || c == 0x200E || c == 0x200F; }

}  // namespace

std::string printable(std::string_view bytes) {
  const std::string utf8 = well_formed(bytes);
  std::string out;
  out.reserve(utf8.size());
  for (std::size_t at = 0; at < utf8.size(); at += width_of(static_cast<unsigned char>(utf8[at]))) {
    const char32_t c = code_point_at(utf8, at);
    if (marks_direction(c)) continue;
    append_utf8(out, breaks_line(c) ? U' ' : is_control(c) || turns_direction(c) ? replacement : c);
  }
  return out;
}

}  // namespace recital::text
