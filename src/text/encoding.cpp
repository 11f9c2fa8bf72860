#include "text/encoding.hpp"

#include <unicode/normalizer2.h>
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
  for (std::size_t i = 1; i < width; ++i) {
    if (!is_inner_byte(bytes[at + i])) return 0;
  }
  return width;
}

tally count_utf8(std::string_view bytes) {
  tally found;
  for (std::size_t at = 0; at < bytes.size();) {
    if (static_cast<unsigned char>(bytes[at]) < 0x80) {
      at = ascii_end(bytes, at + 1);
      continue;
    }
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

/// An encoding of DOS that has the shapes of Arabic letters and not the letters.
constexpr auto shapes_of_dos = "ibm-864";

/// The letters that are written in shapes.
std::string letters_of(const std::string& shapes) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* form = icu::Normalizer2::getNFKCInstance(status);
  if (U_FAILURE(status)) return shapes;
  std::string letters;
  form->normalize(icu::UnicodeString::fromUTF8(shapes), status).toUTF8String(letters);
  return letters;
}

decoded_text converted_shapes(std::string_view bytes) {
  decoded_text made = converted(bytes, shapes_of_dos);
  made.text = letters_of(made.text);
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

/// What ICU's detector thinks.
struct opinion {
  const known_encoding* likeliest = nullptr;  ///< among these; null where it has no opinion
  const known_encoding* faint = nullptr;      ///< one of several bytes that the sample is too short to be sure of
  bool is_other = false;                      ///< one of another language is likelier: of Greek, of Hebrew, of Polish
};

opinion opinion_on(std::string_view sample) {
  constexpr std::int32_t least_confidence = 10;  // of encodings with several bytes more is asked: they hold anything
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, decltype(&ucsdet_close)> detector(ucsdet_open(&status), &ucsdet_close);
  if (U_SUCCESS(status))
    ucsdet_setText(detector.get(), sample.data(), static_cast<std::int32_t>(sample.size()), &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = U_SUCCESS(status) ? ucsdet_detectAll(detector.get(), &count, &status) : nullptr;
  opinion made;
  for (std::int32_t i = 0; U_SUCCESS(status) && i < count && made.likeliest == nullptr; ++i) {
    const auto confidence = ucsdet_getConfidence(matches[i], &status);
    if (confidence < least_confidence) break;
    const std::string_view told = ucsdet_getName(matches[i], &status);
    const auto* const known = std::ranges::find(known_encodings, told, &known_encoding::told);
    if (known == std::end(known_encodings)) made.is_other = true;
    else if (known->bytes == width::one_byte || confidence > least_confidence) made.likeliest = known;
    else if (made.faint == nullptr && *known->name != '\0') made.faint = known;
  }
  return made;
}

/// The detector takes one for another where they are rare: Johab for Shift_JIS.
decoded_text not_read(std::string_view told) {
  return {{}, "an encoding of Japanese or Korean (" + std::string(told) + " or one like it)"};
}

constexpr int all_but_sure = 90;  // percent
constexpr int doubtful = 75;
constexpr int no_text = 40;

/// What is chosen, and how plausible the text is that it gives.
struct choice {
  const char* encoding = nullptr;
  int share = 0;
};

/// The detector knows neither DOS nor the Macintosh, and takes their encodings for those of Windows: the one whose letters
/// stand as they do in words is chosen, its own opinion where several do.
choice best_of_one_byte(std::string_view sample, const known_encoding* told) {
  constexpr std::array<const char*, 12> all{"windows-1252", "windows-1251", "windows-1256",   "KOI8-R",
                                            "ISO-8859-5",   "ibm-866",      "x-mac-cyrillic", "macintosh",
                                            "ibm-850",      "ISO-8859-6",   "ibm-720",        "ibm-855"};
  choice best;
  if (const auto read = told == nullptr ? decoded_text{} : converted(sample, told->name); !read.text.empty())
    best = {told->name, plausibility(read.text)};
  for (const char* const each : all) {
    const auto read = converted(sample, each);
    const int share = read.text.empty() || read.replaced > 0 ? 0 : plausibility(read.text);
    if (share > best.share) best = {each, share};
  }
  return best;
}

/// Whether the letters stand well only where they are taken for shapes: any bytes may give Arabic letters.
bool is_in_shapes(std::string_view sample) {
  const auto read = converted_shapes(sample);
  return !read.text.empty() && read.replaced == 0 && plausibility(read.text) > all_but_sure;
}

/// UTF-16 or UTF-32 without its mark. Of the two orders of bytes the right one is that which gives blanks and lines: Latin
/// letters are ideographs in the other.
std::string wide_without_mark(std::string_view bytes) {
  constexpr std::size_t most = 4096;
  const auto sample = bytes.substr(0, most);
  std::string best;
  std::ptrdiff_t most_blanks = 0;
  if (sample.find('\0') == std::string_view::npos) return best;
  for (const char* const each : {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"}) {
    const auto read = converted(sample, each);
    const auto blanks = std::ranges::count_if(read.text, [](char c) { return c == ' ' || c == '\n'; });
    if (blanks <= most_blanks || read.replaced > 1 || has_controls(read.text)) continue;
    if (plausibility(read.text) < doubtful) continue;
    best = each;
    most_blanks = blanks;
  }
  return best;
}

/// Chinese in seven bits: "~{" and "~}" stand around pairs of bytes.
bool is_hz(std::string_view bytes) {
  const auto is_of_pair = [](char c) { return c > ' ' && c < 0x7F; };
  auto at = bytes.find("~{");
  if (at == std::string_view::npos || ascii_end(bytes, 0) < bytes.size()) return false;
  for (; at != std::string_view::npos; at = bytes.find("~{", at)) {
    const auto end = bytes.find("~}", at);
    const auto pairs = bytes.substr(at + 2, std::min(end, bytes.size()) - at - 2);
    if (end == std::string_view::npos || pairs.size() % 2 != 0 || !std::ranges::all_of(pairs, is_of_pair)) return false;
    at = end;
  }
  return true;
}

decoded_text in_likeliest(std::string_view bytes) {
  const auto sample = bytes.substr(0, sample_bytes);
  const opinion thought = opinion_on(sample);
  const known_encoding* told = thought.likeliest;
  if (told != nullptr && told->bytes == width::several_bytes) {
    decoded_text made = *told->name != '\0' ? converted(bytes, told->name) : not_read(told->told);
    return made.text.empty() && is_in_shapes(sample) ? converted_shapes(bytes) : made;
  }
  const choice best = best_of_one_byte(sample, told);
  if (best.share < doubtful && is_in_shapes(sample)) return converted_shapes(bytes);
  if (best.share < doubtful && thought.faint != nullptr) return converted(bytes, thought.faint->name);
  if (best.encoding == nullptr || best.share < (told == nullptr ? doubtful : no_text)) return {};
  decoded_text made = converted(bytes, best.encoding);
  made.is_doubtful = best.share < doubtful || thought.is_other;
  return made;
}

}  // namespace

std::string decoded_text::damage() const {
  if (replaced == 0) return {};
  return std::to_string(replaced) + (replaced == 1 ? " place is" : " places are") + " damaged: no text in " + encoding;
}

decoded_text decoded(std::string_view bytes) {
  if (const std::string wide = wide_encoding(bytes); !wide.empty()) return converted(bytes, wide.c_str());
  if (is_hz(bytes)) return converted(bytes, "HZ");
  if (bytes.find("\x1B$") != std::string_view::npos) return not_read("ISO-2022");  // it shifts to their letters
  const tally utf8 = count_utf8(bytes);
  // a stray byte or two, or more sequences that are UTF-8 than such as are not: damage, which should be heard of
  constexpr std::size_t fewest_letters = 3;
  if (utf8.bad < fewest_letters || utf8.good > utf8.bad || has_controls(bytes)) return {};
  return in_likeliest(bytes);
}

std::string wide_encoding(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("\xFF\xFE\0\0"sv) || bytes.starts_with("\0\0\xFE\xFF"sv)) return "UTF-32";
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF")) return "UTF-16";
  return wide_without_mark(bytes);
}

bool is_utf8(std::string_view bytes) { return count_utf8(bytes).bad == 0; }

decoded_text decoded_from(std::string_view bytes, const std::string& encoding) {
  return converted(bytes, encoding.c_str());
}

}  // namespace recital::text
