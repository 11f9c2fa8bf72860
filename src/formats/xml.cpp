#include "formats/xml.hpp"

#include <array>
#include <cstddef>
#include <cstdint>

namespace recital::xml {
namespace {

/// What a byte needs; nearly all of them need nothing and are copied in runs.
enum class need : std::uint8_t { none, entity, blank, removal, look_c1, look_noncharacter };

constexpr std::array<need, 256> needs = [] {
  std::array<need, 256> table{};
  for (std::size_t c = 0; c < 0x20; ++c) table[c] = need::removal;
  table['\t'] = table['\n'] = table['\r'] = need::blank;
  table['&'] = table['<'] = table['>'] = table['"'] = need::entity;
  table[0x7F] = need::removal;
  table[0xC2] = need::look_c1;
  table[0xEF] = need::look_noncharacter;
  return table;
}();

std::string_view entity_for(char c) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    default: return "&quot;";
  }
}

/// Bytes at `at` that are left out, for a first byte that may begin such.
std::size_t left_out(need why, std::string_view text, std::size_t at) {
  const auto byte = [&](std::size_t i) { return at + i < text.size() ? static_cast<unsigned char>(text[at + i]) : 0U; };
  if (why == need::removal) return 1;
  if (why == need::look_c1) return byte(1) < 0xA0 ? 2 : 0;
  return byte(1) == 0xBF && byte(2) >= 0xBE ? 3 : 0;  // U+FFFE, U+FFFF
}

/// U+202A to U+202E and U+2066 to U+2069, which all are three bytes.
bool turns_direction(std::string_view utf8, std::size_t at) {
  if (utf8.size() - at < 3 || utf8[at] != '\xE2') return false;
  const auto last = static_cast<unsigned char>(utf8[at + 2]);
  return (utf8[at + 1] == '\x80' && last >= 0xAA && last <= 0xAE) ||
         (utf8[at + 1] == '\x81' && last >= 0xA6 && last <= 0xA9);
}

}  // namespace

void append_escaped(std::string& out, std::string_view utf8) {
  std::size_t copied = 0;
  for (std::size_t at = 0; at < utf8.size(); ++at) {
    const need what = needs[static_cast<unsigned char>(utf8[at])];
    if (what == need::none) continue;
    const std::size_t skipped = what == need::entity || what == need::blank ? 1 : left_out(what, utf8, at);
    if (skipped == 0) continue;
    out.append(utf8, copied, at - copied);
    if (what == need::entity) out.append(entity_for(utf8[at]));
    if (what == need::blank) out += ' ';
    copied = at + skipped;
    at = copied - 1;
  }
  out.append(utf8, copied);
}

void append_text(std::string& out, std::string_view utf8) {
  std::size_t copied = 0;
  for (std::size_t at = utf8.find('\xE2'); at != std::string_view::npos; at = utf8.find('\xE2', at + 1)) {
    if (!turns_direction(utf8, at)) continue;
    append_escaped(out, utf8.substr(copied, at - copied));
    copied = at + 3;
  }
  append_escaped(out, utf8.substr(copied));
}

}  // namespace recital::xml
