#include "text/folded.hpp"

#include <unicode/locid.h>
#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <algorithm>

#include "text/letters.hpp"

namespace recital::text {
namespace {

bool is_plain_ascii(std::string_view text) {
  return std::ranges::all_of(text, [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

/// White space as text editors have it: also the separators among the control characters.
bool is_blank(UChar32 c) { return u_isUWhiteSpace(c) || (c >= 0x1C && c <= 0x1F); }

icu::UnicodeString folded_units(std::string_view utf8) {
  UErrorCode status = U_ZERO_ERROR;
  const auto units =
      icu::UnicodeString::fromUTF8(icu::StringPiece(utf8.data(), static_cast<std::int32_t>(utf8.size())));
  const auto* nfkc = icu::Normalizer2::getNFKCInstance(status);
  icu::UnicodeString form = U_SUCCESS(status) ? nfkc->normalize(units, status) : units;
  form.toLower(icu::Locale::getRoot());
  return form;
}

std::string without_marks(const icu::UnicodeString& units) {
  icu::UnicodeString kept;
  for (std::int32_t i = 0; i < units.length(); i = units.moveIndex32(i, 1)) {
    constexpr UChar32 tatweel = 0x0640;
    const UChar32 c = units.char32At(i);
    if (c != tatweel && u_charType(c) != U_NON_SPACING_MARK) kept.append(c);
  }
  std::string out;
  kept.toUTF8String(out);
  return out;
}

}  // namespace

std::string folded(std::string_view utf8) {
  if (is_plain_ascii(utf8)) return in_small_ascii(utf8);
  std::string out;
  folded_units(utf8).toUTF8String(out);
  return out;
}

std::string squeezed(std::string_view utf8) {
  const auto units = icu::UnicodeString::fromUTF8(folded(utf8));
  icu::UnicodeString dense;
  for (std::int32_t i = 0; i < units.length(); i = units.moveIndex32(i, 1)) {
    const UChar32 c = units.char32At(i);
    if (!is_blank(c)) dense.append(c);
  }
  std::string out;
  dense.toUTF8String(out);
  return out;
}

std::string unmarked(std::string_view utf8) {
  return is_plain_ascii(utf8) ? in_small_ascii(utf8) : without_marks(folded_units(utf8));
}

std::string bare(std::string_view utf8) {
  if (is_plain_ascii(utf8)) return in_small_ascii(utf8);
  UErrorCode status = U_ZERO_ERROR;
  const auto* nfd = icu::Normalizer2::getNFDInstance(status);
  const icu::UnicodeString units = folded_units(utf8);
  return without_marks(U_SUCCESS(status) ? nfd->normalize(units, status) : units);
}

}  // namespace recital::text
