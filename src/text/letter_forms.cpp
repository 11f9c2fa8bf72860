#include "text/letter_forms.hpp"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <array>

#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital::text {
namespace {

/// The Latin letter under an accent; other letters, such as й, are letters of their own.
char32_t without_accent(char32_t c) {
  if (c < 0x80) return c;
  UErrorCode status = U_ZERO_ERROR;
  const UNormalizer2* decomposing = unorm2_getNFDInstance(&status);
  std::array<UChar, 8> parts{};
  const auto length = unorm2_getRawDecomposition(decomposing, static_cast<UChar32>(c), parts.data(),
                                                 static_cast<int32_t>(parts.size()), &status);
  const bool is_accented = U_SUCCESS(status) != 0 && length > 1 && parts[0] < 0x80;
  return is_accented ? static_cast<char32_t>(parts[0]) : c;
}

char32_t capital_of(char32_t c) {
  if (c < 0x80) return is_small_ascii(static_cast<char>(c)) ? c - ('a' - 'A') : c;
  return static_cast<char32_t>(u_toupper(static_cast<UChar32>(c)));
}

/// Each letter may stay what it is, become another of ASCII, or another beyond it.
template <char32_t other(char32_t)>
std::string with_each(std::string_view words) {
  std::string out(words);
  for (std::size_t at = 0; at < out.size();) {
    const std::size_t width = width_of(static_cast<unsigned char>(out[at]));
    const char32_t letter = code_point_at(out, at);
    const char32_t changed = other(letter);
    if (changed == letter) {
      at += width;
    } else if (changed < 0x80 && width == 1) {
      out[at++] = static_cast<char>(changed);
    } else {
      std::string form;
      append_utf8(form, changed);
      out.replace(at, width, form);
      at += form.size();
    }
  }
  return out;
}

bool is_ascii(std::string_view words) {
  return std::ranges::none_of(words, [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
}

std::string with_hyphens_as(std::string_view words, std::string_view mark) {
  std::string out;
  for (const char c : words) c == '-' ? out.append(mark) : out.append(1, c);
  return out;
}

}  // namespace

std::string with_initial(char32_t initial, std::string_view words) {
  std::string out;
  append_utf8(out, initial);
  return out.append(words.substr(width_of(static_cast<unsigned char>(words.front()))));
}

std::string without_accents(std::string_view words) { return with_each<without_accent>(words); }

std::string in_capitals(std::string_view words) { return with_each<capital_of>(words); }

std::vector<std::string> typed_forms(std::string_view words) {
  if (is_ascii(words)) return {};
  std::string plain = without_accents(words);
  if (plain == words) return {};
  std::string capitals = in_capitals(words);
  std::string plain_capitals = in_capitals(plain);
  return {std::move(plain), std::move(capitals), std::move(plain_capitals)};
}

std::vector<std::string> unhyphenated_forms(std::string_view words) {
  if (words.find('-') == std::string_view::npos) return {};
  return {with_hyphens_as(words, " "), with_hyphens_as(words, "–")};
}

}  // namespace recital::text
