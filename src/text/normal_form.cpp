#include "text/normal_form.hpp"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <array>
#include <atomic>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "text/ascii.hpp"
#include "text/code_point.hpp"

namespace recital::text {
namespace {

constexpr char32_t table_size = 0x20000;  // the planes in which compatibility characters of living scripts stand
constexpr char32_t page_size = 0x100;

/// The plain forms of neighbouring code points: for each an index into `forms`; 0 means "its own plain form".
struct page {
  std::array<std::uint16_t, page_size> index{};
  std::vector<std::string> forms{std::string()};
};

bool is_superscript(UChar32 c) {
  const auto type = u_getIntPropertyValue(c, UCHAR_DECOMPOSITION_TYPE);
  return type == U_DT_SUPER || type == U_DT_SUB;
}

/// Full-width marks that end a clause: their narrow twins may stand inside a number or a symbol.
bool ends_a_clause(UChar32 c) { return c == 0xFF0C || c == 0xFF01 || c == 0xFF1F || c == 0xFF1A || c == 0xFF1B; }

/// Vowel marks and the stroke that draws a word out: Arabic is printed with them or without.
bool is_arabic_ornament(UChar32 c) { return (c >= 0x064B && c <= 0x0652) || c == 0x0670 || c == 0x0640; }

bool is_dropped(UChar32 c) {
  return is_arabic_ornament(c) || u_charType(c) == U_FORMAT_CHAR || (u_charType(c) == U_CONTROL_CHAR && c != '\t');
}

icu::UnicodeString without_ornaments(const icu::UnicodeString& s) {
  icu::UnicodeString kept;
  for (std::int32_t at = 0; at < s.length(); at = s.moveIndex32(at, 1)) {
    if (const UChar32 c = s.char32At(at); !is_arabic_ornament(c)) kept.append(c);
  }
  return kept;
}

/// Whether NFKC changes the code point alone: asking for the form of each would take a tenth of a second.
bool has_compatibility_form(UChar32 c) { return u_getIntPropertyValue(c, UCHAR_NFKC_QUICK_CHECK) == UNORM_NO; }

/// Accents that are typed for an apostrophe: "l´article".
bool is_apostrophe(UChar32 c) { return c == 0xB4 || c == 0x201B; }

bool is_hyphen(UChar32 c) { return (c >= 0x2010 && c <= 0x2012) || c == 0xFE63 || c == 0xFF0D || c == 0x2212; }

/// Ideographs, Korean syllables and private use: most of the code points, and all of them are in plain form.
bool is_in_plain_block(UChar32 c) {
  return (c >= 0x3400 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xF8FF);
}

/// The plain form of a code point that has another one; nothing where it is its own.
std::optional<std::string> form_of(UChar32 c) {
  if (U_IS_SURROGATE(c) || c == '\n' || is_in_plain_block(c)) return std::nullopt;
  if (is_dropped(c)) return "";
  if (c != ' ' && (u_isUWhiteSpace(c) || c == '\t')) return " ";
  if (is_hyphen(c)) return "-";
  if (is_apostrophe(c)) return "\u2019";
  if (c >= 0x80 && u_charType(c) == U_DECIMAL_DIGIT_NUMBER)
    return std::string(1, static_cast<char>('0' + u_charDigitValue(c)));
  if (c < 0x80 || !has_compatibility_form(c) || is_superscript(c) || ends_a_clause(c)) return std::nullopt;
  UErrorCode status = U_ZERO_ERROR;
  const auto* nfkc = icu::Normalizer2::getNFKCInstance(status);
  if (nfkc == nullptr) return std::nullopt;
  const icu::UnicodeString plain_text = without_ornaments(nfkc->normalize(icu::UnicodeString(c), status));
  if (plain_text == icu::UnicodeString(c)) return std::nullopt;
  std::string form;
  return plain_text.toUTF8String(form);
}

std::unique_ptr<const page> make_page(char32_t first) {
  auto made = std::make_unique<page>();
  for (char32_t i = 0; i < page_size; ++i) {
    auto form = form_of(static_cast<UChar32>(first + i));
    if (!form) continue;
    made->index[i] = static_cast<std::uint16_t>(made->forms.size());
    made->forms.push_back(*std::move(form));
  }
  return made;
}

/// A page is made when the first of its code points is met, for a document holds letters of few alphabets and to ask ICU
/// for all of them takes a hundredth of a second. Pages live as long as the program. Where two threads make the same
/// one, the first is kept.
const page& page_of(char32_t c) {
  static std::array<std::atomic<const page*>, table_size / page_size> pages{};
  std::atomic<const page*>& at = pages[c / page_size];
  if (const page* made = at.load(std::memory_order_acquire)) return *made;
  auto made = make_page(c - c % page_size);
  const page* kept = nullptr;
  return at.compare_exchange_strong(kept, made.get(), std::memory_order_acq_rel) ? *made.release() : *kept;
}

}  // namespace

plain_form plain(char32_t c) {
  if (c >= table_size) return {};
  const page& forms = page_of(c);
  const auto index = forms.index[c % page_size];
  if (index == 0) return {};
  return {false, forms.forms[index]};
}

const std::array<bool, 0x800>& plain_letters() {
  static const auto made = [] {
    std::array<bool, 0x800> plain_ones{};
    for (char32_t c = 0; c < plain_ones.size(); ++c)
      plain_ones[c] = !is_combining_mark(c) && !is_raised_digit(c) && plain(c).same;
    return plain_ones;
  }();
  return made;
}

std::string plain_text(std::string_view utf8) {
  const auto& letters = plain_letters();
  std::string out;
  std::size_t copied = 0;  // up to where the text is in `out`
  for (std::size_t at = 0, width = 0; at < utf8.size(); at += width) {
    if (static_cast<unsigned char>(utf8[at]) < 0x80) at = words_end(utf8, at);  // they are in plain form
    if (at == utf8.size()) break;
    const auto lead = static_cast<unsigned char>(utf8[at]);
    width = width_of(lead);
    const char32_t c = code_point_at(utf8, at);
    if (is_unified_ideograph_lead(lead) || (width == 2 && letters[c])) continue;
    const auto form = plain(c);
    if (form.same) continue;
    out.append(utf8, copied, at - copied).append(form.text);
    copied = at + width;
  }
  return out.append(utf8, copied);
}

char32_t composed(char32_t base, char32_t mark) {
  UErrorCode status = U_ZERO_ERROR;
  const auto* nfc = icu::Normalizer2::getNFCInstance(status);
  if (U_FAILURE(status)) return 0;
  const UChar32 pair = nfc->composePair(static_cast<UChar32>(base), static_cast<UChar32>(mark));
  return pair < 0 ? 0 : static_cast<char32_t>(pair);
}

}  // namespace recital::text
