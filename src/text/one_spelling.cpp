#include "text/one_spelling.hpp"

#include <array>
#include <cstdint>
#include <vector>

#include "text/ascii.hpp"
#include "text/code_point.hpp"
#include "text/normal_form.hpp"

namespace recital::text {
namespace {

struct letter_pair {
  char32_t written, meant;
};

constexpr std::array letter_pairs{
    letter_pair{U'Ё', U'Е'},     letter_pair{U'ё', U'е'}, letter_pair{0x0622, 0x0627},  // alef with madda
    letter_pair{0x0623, 0x0627},                                                        // alef with hamza above
    letter_pair{0x0625, 0x0627},                                                        // alef with hamza below
    letter_pair{0x0671, 0x0627},                                                        // alef wasla
    letter_pair{0x0624, 0x0648},                                                        // hamza on waw
    letter_pair{0x0626, 0x064A},                                                        // hamza on ya
    letter_pair{0x0649, 0x064A},                                                        // alef maksura
    letter_pair{0x06CC, 0x064A},                                                        // Persian ya
    letter_pair{0x06D2, 0x064A},                                                        // Urdu ya
    letter_pair{0x06A9, 0x0643},                                                        // Persian kaf
    letter_pair{0x06AA, 0x0643},                                                        // kaf with a long stroke
    letter_pair{0x0629, 0x0647},                                                        // ta marbuta
    letter_pair{0x06C0, 0x0647},                                                        // Persian ha with ya above
    letter_pair{0x06BE, 0x0647},                                                        // Urdu ha
    letter_pair{0x06C1, 0x0647},                                                        // Urdu ha
    letter_pair{0x06D5, 0x0647},                                                        // Uighur ha
};

/// Of the letters of two bytes, what each is in one spelling.
constexpr std::array<std::uint16_t, 0x800> make_letters() {
  std::array<std::uint16_t, 0x800> made{};
  for (std::size_t c = 0; c < made.size(); ++c) made[c] = static_cast<std::uint16_t>(c);
  for (const letter_pair& each : letter_pairs) made[each.written] = static_cast<std::uint16_t>(each.meant);
  return made;
}
constexpr auto letters = make_letters();

constexpr char32_t first_ideograph = 0x4E00;
constexpr std::size_t ideograph_count = 0x5200;  // up to the end of the last lead byte, U+9FFF

/// Of the unified ideographs, the simplified form, and whether the character is the form of another.
struct ideographs {
  std::array<std::uint16_t, ideograph_count> form;
  std::array<bool, ideograph_count> is_form{};

  ideographs() {
    for (std::size_t i = 0; i < form.size(); ++i) form[i] = static_cast<std::uint16_t>(first_ideograph + i);
    for (std::size_t at = 0; at + 6 <= traditional_pairs.size(); at += 6) {
      const char32_t simplified = code_point_at(traditional_pairs, at + 3);
      form[code_point_at(traditional_pairs, at) - first_ideograph] = static_cast<std::uint16_t>(simplified);
      is_form[simplified - first_ideograph] = true;
    }
    for (auto& each : form) each = form[each - first_ideograph];  // a form may have a form of its own
  }
};

const ideographs& the_ideographs() {
  static const ideographs made;
  return made;
}

bool is_ideograph(char32_t c) { return c >= first_ideograph && c < first_ideograph + ideograph_count; }

/// The marks of quotations where lines once ran downwards, and those that are their like.
constexpr std::array corner_marks{U'\u201C', U'\u201D', U'\u2018', U'\u2019'};
constexpr char32_t first_corner_mark = 0x300C;

bool is_corner_mark(char32_t c) { return c >= first_corner_mark && c < first_corner_mark + corner_marks.size(); }

/// The letter that stands at a byte beyond ASCII, in one spelling.
char32_t spelled(char32_t c) {
  if (c < letters.size()) return letters[c];
  if (is_corner_mark(c)) return corner_marks[c - first_corner_mark];
  return is_ideograph(c) ? the_ideographs().form[c - first_ideograph] : c;
}

/// The end of the ideographs in a row from `at` on that are their own simplified form: most of a Chinese text.
std::size_t past_simplified(std::string_view utf8, std::size_t at) {
  const auto& form = the_ideographs().form;
  for (; at < utf8.size(); at += 3) {
    const auto lead = static_cast<unsigned char>(utf8[at]);
    if (lead < 0xE4 || lead > 0xE9) break;
    const char32_t c = code_point_at(utf8, at);
    if (c < first_ideograph || form[c - first_ideograph] != c) break;
  }
  return at;
}

/// Calls `use` with each letter beyond ASCII from `at` on that may be spelled in another way, and its place, for as long
/// as it says to go on; gives the place where it did not, or the end.
template <class Use>
std::size_t for_each_letter(std::string_view utf8, std::size_t at, Use use) {
  while (at < utf8.size()) {
    const auto lead = static_cast<unsigned char>(utf8[at]);
    if (lead < 0x80) {
      at = ascii_end(utf8, at + 1);
      continue;
    }
    if (lead >= 0xE4) at = past_simplified(utf8, at);
    if (at == utf8.size() || static_cast<unsigned char>(utf8[at]) < 0x80) continue;
    if (!use(code_point_at(utf8, at), at)) return at;
    at += width_of(static_cast<unsigned char>(utf8[at]));
  }
  return at;
}

/// Writes a letter of two bytes or three over one that has as many.
void write_over(std::string& text, std::size_t at, char32_t c) {
  const auto put = [&](std::size_t i, char32_t byte) { text[at + i] = static_cast<char>(byte); };
  if (c < letters.size()) {
    put(0, 0xC0 | (c >> 6)), put(1, 0x80 | (c & 0x3F));
  } else {
    put(0, 0xE0 | (c >> 12)), put(1, 0x80 | ((c >> 6) & 0x3F)), put(2, 0x80 | (c & 0x3F));
  }
}

}  // namespace

std::string changed_spelling(std::string_view utf8) {
  const auto first = for_each_letter(utf8, 0, [](char32_t c, std::size_t) { return spelled(c) == c; });
  if (first == utf8.size()) return {};
  std::string out(utf8);
  for_each_letter(utf8, first, [&](char32_t c, std::size_t at) {
    if (const char32_t meant = spelled(c); meant != c) write_over(out, at, meant);
    return true;
  });
  return out;
}

std::string one_spelling(std::string_view utf8) {
  std::string changed = changed_spelling(utf8);
  return changed.empty() ? std::string(utf8) : changed;
}

bool is_traditional(std::string_view utf8) {
  constexpr std::size_t enough = 16384;  // bytes
  std::size_t traditional = 0;
  std::size_t simplified = 0;
  for (std::size_t at = ascii_end(utf8, 0); at < utf8.size() && at < enough; at = ascii_end(utf8, at)) {
    const char32_t c = code_point_at(utf8, at);
    at += width_of(static_cast<unsigned char>(utf8[at]));
    if (!is_ideograph(c)) continue;
    const std::size_t i = c - first_ideograph;
    traditional += the_ideographs().form[i] != c;
    simplified += the_ideographs().is_form[i];
  }
  return traditional > simplified;
}

}  // namespace recital::text
