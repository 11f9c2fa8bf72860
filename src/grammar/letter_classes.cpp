#include "grammar/letter_classes.hpp"

#include <array>

#include "text/code_point.hpp"

namespace recital {
namespace {

struct range {
  char32_t first, last;
};

constexpr range letters[] = {
    {U'A', U'Z'},     {U'a', U'z'},     {0xAA, 0xAA},     {0xB5, 0xB5},     {0xBA, 0xBA},
    {0xC0, 0xD6},     {0xD8, 0xF6},     {0xF8, 0x2C1},                                       // Latin
    {0x386, 0x386},   {0x388, 0x3F5},   {0x3F7, 0x3FF},                                      // Greek
    {0x400, 0x481},   {0x48A, 0x52F},                                                        // Cyrillic
    {0x531, 0x556},   {0x561, 0x587},   {0x5D0, 0x5EA},                                      // Armenian, Hebrew
    {0x620, 0x64A},   {0x66E, 0x66F},   {0x671, 0x6D3},   {0x6D5, 0x6D5},   {0x6FA, 0x6FC},  // Arabic
    {0x750, 0x77F},   {0xFB50, 0xFBB1}, {0xFBD3, 0xFD3D}, {0xFD50, 0xFDFB}, {0xFE70, 0xFEFC},
    {0x900, 0x1FFF},                                                                             // many
    {0x3005, 0x3006}, {0x3400, 0x4DBF}, {0x4E00, 0x9FFF}, {0xF900, 0xFAFF}, {0x20000, 0x323AF},  // Han
    {0x3041, 0x3096}, {0x309D, 0x309F}, {0x30A1, 0x30FA}, {0x30FC, 0x318E}, {0xAC00, 0xD7A3},    // kana, Hangul
    {0xFB00, 0xFB06}, {0xFF21, 0xFF3A}, {0xFF41, 0xFF5A},                                        // forms of Latin
};

/// Blocks in which each capital has its small letter beside it.
constexpr range of_both_cases[] = {{0x180, 0x24F}, {0x460, 0x481}, {0x48A, 0x52F}, {0x1E00, 0x1FFF}};

constexpr range capitals[] = {{U'A', U'Z'},   {0xC0, 0xD6},     {0xD8, 0xDE},    {0x178, 0x178},
                              {0x386, 0x386}, {0x388, 0x38F},   {0x391, 0x3AB},  {0x400, 0x42F},
                              {0x531, 0x556}, {0x10A0, 0x10C5}, {0xFF21, 0xFF3A}};

constexpr range small_letters[] = {{U'a', U'z'},   {0xB5, 0xB5},   {0xDF, 0xF6},     {0xF8, 0xFF},    {0x138, 0x138},
                                   {0x149, 0x149}, {0x17F, 0x17F}, {0x250, 0x2AF},   {0x390, 0x390},  {0x3AC, 0x3CE},
                                   {0x430, 0x45F}, {0x561, 0x587}, {0xFB00, 0xFB06}, {0xFF41, 0xFF5A}};

void append(std::string& set, range r) {
  text::append_utf8(set, r.first);
  if (r.first == r.last) return;
  set += '-';
  text::append_utf8(set, r.last);
}

template <std::size_t Count>
void append(std::string& set, const range (&ranges)[Count]) {
  for (const range& each : ranges) append(set, each);
}

/// Latin Extended-A: pairs, the capital first, but for two letters without one and one whose capital is elsewhere.
void append_extended_latin(std::string& set, bool are_capitals) {
  constexpr range pairs[] = {{0x100, 0x137}, {0x139, 0x148}, {0x14A, 0x177}, {0x179, 0x17E}};
  for (const range& each : pairs) {
    for (char32_t c = each.first; c < each.last; c += 2) append(set, {c + !are_capitals, c + !are_capitals});
  }
}

std::string all_letters() {
  std::string set;
  append(set, letters);
  return set;
}

template <std::size_t Count>
std::string of_one_case(const range (&ranges)[Count], bool are_capitals) {
  std::string set;
  append(set, ranges);
  append_extended_latin(set, are_capitals);
  append(set, of_both_cases);
  return set;
}

/// What stands for a class between square brackets.
struct named_class {
  std::string_view written;
  std::string ranges;
};

/// The class that a pattern begins with; null where it begins with none of these.
const named_class* class_at(std::string_view pattern) {
  static const std::array<named_class, 4> all{named_class{R"(\pL)", all_letters()},
                                              {R"(\p{L})", all_letters()},
                                              {R"(\p{Lu})", of_one_case(capitals, true)},
                                              {R"(\p{Ll})", of_one_case(small_letters, false)}};
  for (const named_class& each : all) {
    if (pattern.starts_with(each.written)) return &each;
  }
  return nullptr;
}

}  // namespace

std::string with_letters(std::string_view pattern) {
  std::string out;
  bool is_in_set = false;
  std::size_t at = 0;
  const auto copy = [&](std::size_t bytes) {
    out += pattern.substr(at, bytes);
    at += bytes;
  };
  while (at < pattern.size()) {
    const std::string_view rest = pattern.substr(at);
    const named_class* const named = rest.front() == '\\' ? class_at(rest) : nullptr;
    if (named != nullptr) {
      out += is_in_set ? named->ranges : '[' + named->ranges + ']';
      at += named->written.size();
    } else if (rest.front() == '\\') {
      copy(2);
    } else if (is_in_set && rest.starts_with("[:")) {
      copy(rest.substr(0, rest.find(":]")).size() + 2);
    } else if (!is_in_set && rest.front() == '[') {
      is_in_set = true;
      copy(rest.starts_with("[^]") ? 3 : rest.starts_with("[]") || rest.starts_with("[^") ? 2 : 1);
    } else {
      is_in_set = is_in_set && rest.front() != ']';
      copy(1);
    }
  }
  return out;
}

}  // namespace recital
