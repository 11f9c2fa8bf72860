#include "text/encoding.hpp"

#include <unicode/ucnv.h>
#include <unicode/ucsdet.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <cstdint>
#include <iterator>
#include <memory>
#include <string_view>

#include "text/ascii.hpp"
#include "text/code_point.hpp"
#include "text/plausible.hpp"

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

/// Whether the bytes of a letter are told by other means than the words that they give.
enum class width : std::uint8_t { one_byte, several_bytes };

/// An encoding as ICU's detector names it, and as its converter does; "" for those that no document of the six languages
/// is kept in.
struct known_encoding {
  std::string_view told;
  const char* name;
  width bytes;
};

constexpr known_encoding known_encodings[] = {{"GB18030", "GB18030", width::several_bytes},
                                              {"Big5", "Big5", width::several_bytes},
                                              {"Shift_JIS", "", width::several_bytes},
                                              {"EUC-JP", "", width::several_bytes},
                                              {"EUC-KR", "", width::several_bytes},
                                              {"windows-1251", "windows-1251", width::one_byte},
                                              {"KOI8-R", "KOI8-R", width::one_byte},
                                              {"ISO-8859-5", "ISO-8859-5", width::one_byte},
                                              {"windows-1256", "windows-1256", width::one_byte},
                                              {"ISO-8859-6", "ISO-8859-6", width::one_byte},
                                              {"windows-1252", "windows-1252", width::one_byte},
                                              {"ISO-8859-1", "windows-1252", width::one_byte}};

/// The encoding that ICU's detector thinks likeliest among these; null where it has no opinion. `faint` is one of several
/// bytes that the sample is too short to be sure of.
const known_encoding* likeliest(std::string_view sample, const known_encoding*& faint) {
  constexpr std::int32_t least_confidence = 10;  // of encodings with several bytes more is asked: they hold anything
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  if (U_SUCCESS(status))
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = U_SUCCESS(status) ? ucsdet_detectAll(detector.get(), &count, &status) : nullptr;
  for (std::int32_t i = 0; U_SUCCESS(status) && i < count; ++i) {
    const auto confidence = ucsdet_getConfidence(matches[i], &status);
    if (confidence < least_confidence) break;
    const std::string_view told = ucsdet_getName(matches[i], &status);
    const auto* const known = std::ranges::find(known_encodings, told, &known_encoding::told);
    if (known == std::end(known_encodings)) continue;
    if (known->bytes == width::one_byte || confidence > least_confidence) return known;
    if (faint == nullptr && *known->name != '\0') faint = known;
  }
  return nullptr;
}

/// What is chosen, and how plausible the text is that it gives.
struct choice {
  const char* encoding = nullptr;
  int share = 0;
};

/// The detector knows neither DOS nor the Macintosh, and takes their encodings for those of Windows: the one whose letters
/// stand as they do in words is chosen, its own opinion where several do.
choice best_of_one_byte(std::string_view sample, const known_encoding* told) {
  constexpr std::array<const char*, 11> all{"windows-1252", "windows-1251", "windows-1256",   "KOI8-R",
                                            "ISO-8859-5",   "ibm-866",      "x-mac-cyrillic", "macintosh",
                                            "ibm-850",      "ISO-8859-6",   "ibm-720"};
  choice best;
  if (told != nullptr) best = {told->name, plausibility(converted(sample, told->name).text)};
  for (const char* const each : all) {
    const auto read = converted(sample, each);
    const int share = read.text.empty() || read.replaced > 0 ? 0 : plausibility(read.text);
    if (share > best.share) best = {each, share};
  }
  return best;
}

constexpr int doubtful = 75;  // percent
constexpr int no_text = 40;

decoded_text in_likeliest(std::string_view bytes) {
  const auto sample = bytes.substr(0, sample_bytes);
  const known_encoding* faint = nullptr;
  const known_encoding* told = likeliest(sample, faint);
  if (told != nullptr && told->bytes == width::several_bytes)
    return *told->name != '\0' ? converted(bytes, told->name) : decoded_text{{}, std::string(told->told)};
  const choice best = best_of_one_byte(sample, told);
  if (best.share < doubtful && faint != nullptr) return converted(bytes, faint->name);
  if (best.encoding == nullptr || best.share < (told == nullptr ? doubtful : no_text)) return {};
  decoded_text made = converted(bytes, best.encoding);
  made.is_doubtful = best.share < doubtful;
  return made;
}

}  // namespace

std::string decoded_text::damage() const {
  if (replaced == 0) return {};
  return std::to_string(replaced) + (replaced == 1 ? " place is" : " places are") + " damaged: no text in " + encoding;
}

decoded_text decoded(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return converted(bytes, "UTF-16");
  if (bytes.find("\x1B$") != std::string_view::npos) return {{}, "ISO-2022"};  // it shifts into Japanese or Korean
  const tally utf8 = count_utf8(bytes);
  // a stray byte or two, or more sequences that are UTF-8 than such as are not: damage, which should be heard of
  constexpr std::size_t fewest_letters = 3;
  if (utf8.bad < fewest_letters || utf8.good > utf8.bad || has_controls(bytes)) return {};
  return in_likeliest(bytes);
}

bool is_utf8(std::string_view bytes) { return count_utf8(bytes).bad == 0; }

decoded_text decoded_from(std::string_view bytes, const std::string& encoding) {
  return converted(bytes, encoding.c_str());
}

}  // namespace recital::text
