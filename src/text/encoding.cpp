#include "text/encoding.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <memory>

#include "text/ascii.hpp"
#include "text/code_point.hpp"

namespace recital::text {
namespace {

constexpr std::size_t sample_bytes = 65536;

/// How many sequences beyond ASCII are UTF-8, and how many are not.
struct tally {
  std::size_t good = 0;
  std::size_t bad = 0;
};

/// Bytes of the sequence that begins at `at`, by its form alone; 0 where there is none.
std::size_t sequence_at(std::string_view bytes, std::size_t at) {
  const auto lead = static_cast<unsigned char>(bytes[at]);
  if (lead < 0xC2 || lead > 0xF4) return 0;
  const std::size_t width = width_of(lead);
  if (at + width > bytes.size()) return 0;
  const auto tail = bytes.substr(at + 1, width - 1);
  const bool good = std::all_of(tail.begin(), tail.end(), is_inner_byte);
  return good ? width : 0;
}

tally count_utf8(std::string_view bytes) {
  tally found;
  for (std::size_t at = ascii_end(bytes, 0); at < bytes.size(); at = ascii_end(bytes, at)) {
    const std::size_t width = sequence_at(bytes, at);
    ++(width > 0 ? found.good : found.bad);
    at += std::max<std::size_t>(width, 1);
  }
  return found;
}

/// Bytes that no text in an encoding of one or two bytes has.
bool has_controls(std::string_view bytes) {
  return std::any_of(bytes.begin(), bytes.end(), [](char c) {
    const auto byte = static_cast<unsigned char>(c);
    return byte < 0x20 && byte != '\t' && byte != '\n' && byte != '\r' && byte != '\f' && byte != 0x1A;
  });
}

/// Puts U+FFFD where bytes are no text in their encoding, and counts such places.
void replace(const void* counter, UConverterToUnicodeArgs* arguments, const char* bytes, std::int32_t size,
             UConverterCallbackReason reason, UErrorCode* status) {
  if (reason <= UCNV_IRREGULAR) ++*static_cast<std::size_t*>(const_cast<void*>(counter));
  UCNV_TO_U_CALLBACK_SUBSTITUTE(nullptr, arguments, bytes, size, reason, status);
}

decoded_text converted(std::string_view bytes, const char* encoding) {
  constexpr std::size_t one_in = 1000;  // so few damaged places leave a text readable
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UConverter, decltype(&ucnv_close)> from(ucnv_open(encoding, &status), &ucnv_close);
  if (U_FAILURE(status) || bytes.size() > INT32_MAX / 2) return {};
  decoded_text made{{}, encoding};
  ucnv_setToUCallBack(from.get(), replace, &made.replaced, nullptr, nullptr, &status);
  const icu::UnicodeString units(bytes.data(), static_cast<std::int32_t>(bytes.size()), from.get(), status);
  if (U_SUCCESS(status) && made.replaced <= 1 + bytes.size() / one_in) units.toUTF8String(made.text);
  return made;
}

/// The encoding that ICU thinks likeliest among those that documents are kept in; null where it has no opinion.
const char* likeliest(std::string_view bytes) {
  struct spoken {
    std::string_view name;
    const char* encoding;
  };
  static constexpr std::array<spoken, 5> encodings{{{"GB18030", "GB18030"},
                                                    {"windows-1251", "windows-1251"},
                                                    {"windows-1256", "windows-1256"},
                                                    {"windows-1252", "windows-1252"},
                                                    {"ISO-8859-1", "windows-1252"}}};
  constexpr std::int32_t least_confidence = 10;
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  const auto sample = bytes.substr(0, sample_bytes);
  if (U_SUCCESS(status))
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = U_SUCCESS(status) ? ucsdet_detectAll(detector.get(), &count, &status) : nullptr;
  for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    if (ucsdet_getConfidence(matches[i], &status) < least_confidence) break;
    const std::string_view name = ucsdet_getName(matches[i], &status);
    const auto known = std::find_if(encodings.begin(), encodings.end(), [&](const auto& e) { return e.name == name; });
    if (known != encodings.end()) return known->encoding;
  }
  return nullptr;
}

/// Letters and marks beyond ASCII that fill texts in Cyrillic and in Latin letters: small letters, quotation marks, dashes.
bool is_usual(char32_t c) {
  constexpr std::u32string_view others = U"éèàùçêîôûâëïñóíáúüößäœ’‘“”«»–—№°ё";
  return (c >= 0x430 && c <= 0x44F) || others.find(c) != std::u32string_view::npos;
}

/// The share of usual characters among those beyond ASCII, in percent.
int usual_share(std::string_view utf8) {
  int all = 0;
  int usual = 0;
  for (std::size_t at = 0; at < utf8.size(); at += width_of(static_cast<unsigned char>(utf8[at]))) {
    const char32_t c = code_point_at(utf8, at);
    all += c >= 0x80;
    usual += c >= 0x80 && is_usual(c);
  }
  return all == 0 ? 0 : usual * 100 / all;
}

/// Encodings of older systems, which ICU takes for those of Windows; `encoding` where it makes a better text.
const char* or_older(std::string_view bytes, const char* encoding) {
  constexpr std::array<const char*, 5> older{"ibm-866", "KOI8-R", "x-mac-cyrillic", "macintosh", "ibm-850"};
  constexpr int sure = 75;
  const std::string_view name = encoding == nullptr ? "" : encoding;
  if (!name.empty() && name != "windows-1251" && name != "windows-1252") return encoding;
  const auto sample = bytes.substr(0, sample_bytes);
  int best = name.empty() ? 0 : usual_share(converted(sample, encoding).text);
  if (best >= sure) return encoding;
  for (const char* const each : older) {
    const int share = usual_share(converted(sample, each).text);
    if (share >= sure && share > best) best = share, encoding = each;
  }
  return encoding;
}

}  // namespace

std::string decoded_text::damage() const {
  if (replaced == 0) return {};
  return std::to_string(replaced) + (replaced == 1 ? " place is" : " places are") + " damaged: no text in " + encoding;
}

decoded_text decoded(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return converted(bytes, "UTF-16");
  const tally utf8 = count_utf8(bytes);
  // a stray byte or two, or more sequences that are UTF-8 than such as are not: damage, which should be heard of
  constexpr std::size_t fewest_letters = 3;
  if (utf8.bad < fewest_letters || utf8.good > utf8.bad || has_controls(bytes)) return {};
  const char* encoding = or_older(bytes, likeliest(bytes));
  return encoding == nullptr ? decoded_text() : converted(bytes, encoding);
}

bool is_utf8(std::string_view bytes) { return count_utf8(bytes).bad == 0; }

decoded_text decoded_from(std::string_view bytes, const std::string& encoding) {
  return converted(bytes, encoding.c_str());
}

}  // namespace recital::text
