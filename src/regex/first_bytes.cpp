#include "regex/first_bytes.hpp"

#include <algorithm>
#include <string>

#include "text/code_point.hpp"

namespace recital::regex {
namespace {

unsigned char lead_of(char32_t c) {
  std::string utf8;
  text::append_utf8(utf8, c);
  return static_cast<unsigned char>(utf8.front());
}

void add_set(const icu::UnicodeSet& set, direction way, std::bitset<256>& bytes) {
  constexpr char32_t last_of_ascii = 0x7F;
  const auto mark = [&](std::size_t first, std::size_t last) {
    for (std::size_t byte = first; byte <= last; ++byte) bytes.set(byte);
  };
  for (int i = 0; i < set.getRangeCount(); ++i) {
    const auto first = static_cast<char32_t>(set.getRangeStart(i));
    const auto last = static_cast<char32_t>(set.getRangeEnd(i));
    if (first <= last_of_ascii) mark(first, std::min(last, last_of_ascii));
    if (last <= last_of_ascii) continue;
    if (way == direction::forwards)
      mark(lead_of(std::max<char32_t>(first, last_of_ascii + 1)), lead_of(last));  // leads are in order
    else mark(0x80, 0xBF);
  }
}

}  // namespace

std::bitset<256> first_bytes(const program& p, const std::vector<icu::UnicodeSet>& sets, direction way) {
  std::bitset<256> bytes;
  std::vector<bool> met(p.code.size());
  std::vector<std::uint32_t> open{p.start};
  while (!open.empty()) {
    const std::uint32_t at = open.back();
    open.pop_back();
    if (met[at]) continue;
    met[at] = true;
    const instruction& each = p.code[at];
    switch (each.what) {
      case instruction::kind::set: add_set(sets[each.index], way, bytes); break;
      case instruction::kind::match: bytes.set(); break;
      case instruction::kind::fork: open.push_back(each.other); [[fallthrough]];
      case instruction::kind::tag:
      case instruction::kind::assertion: open.push_back(each.next); break;
    }
  }
  return bytes;
}

}  // namespace recital::regex
