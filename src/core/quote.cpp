#include "core/quote.hpp"

namespace recital {
namespace {

constexpr std::size_t longest = 120;
constexpr std::string_view gap = " ... ";
constexpr std::size_t half = (longest - gap.size()) / 2;

bool is_inside_code_point(char byte) { return (static_cast<unsigned char>(byte) & 0xC0) == 0x80; }

}  // namespace

std::string shortened(std::string_view utf8) {
  if (utf8.size() <= longest) return std::string(utf8);
  std::size_t end = half;
  std::size_t begin = utf8.size() - half;
  while (end > 0 && is_inside_code_point(utf8[end])) --end;
  while (begin < utf8.size() && is_inside_code_point(utf8[begin])) ++begin;
  return std::string(utf8.substr(0, end)).append(gap).append(utf8.substr(begin));
}

std::string quote(std::string_view utf8) { return '"' + shortened(utf8) + '"'; }

}  // namespace recital
