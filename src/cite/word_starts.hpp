/// \file
/// Where words begin, sixty-four bytes at a time.
#pragma once
#include <cstdint>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace recital::cite {

/// The bytes of a block as bits, the first byte lowest.
struct byte_classes {
  std::uint64_t word = 0;       ///< ASCII letters and digits
  std::uint64_t capital = 0;    ///< ASCII capitals
  std::uint64_t small = 0;      ///< ASCII small letters
  std::uint64_t may_begin = 0;  ///< anything that a phrase may begin with: no blank, no inner byte of a code point

  friend bool operator==(const byte_classes&, const byte_classes&) = default;
};

/// The classes of 64 bytes, on any machine.
[[nodiscard]] inline byte_classes classify_one_by_one(const char* s) {
  byte_classes classes;
  for (int i = 0; i < 64; ++i) {
    const auto byte = static_cast<unsigned char>(s[i]);
    const bool word = (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
    classes.word |= static_cast<std::uint64_t>(word) << i;
    classes.capital |= static_cast<std::uint64_t>(byte >= 'A' && byte <= 'Z') << i;
    classes.small |= static_cast<std::uint64_t>(byte >= 'a' && byte <= 'z') << i;
    classes.may_begin |= static_cast<std::uint64_t>(byte > 0x20 && (byte & 0xC0) != 0x80) << i;
  }
  return classes;
}

#if defined(__SSE2__)
/// The same, sixteen bytes at a time.
[[nodiscard]] inline byte_classes classify(const char* s) {
  byte_classes classes;
  const auto in_range = [](__m128i bytes, char first, char count) {
    // unsigned comparison by way of the signed one
    const __m128i shifted = _mm_sub_epi8(bytes, _mm_set1_epi8(static_cast<char>(first + 128)));
    return _mm_cmplt_epi8(shifted, _mm_set1_epi8(static_cast<char>(-128 + count)));
  };
  for (int i = 0; i < 4; ++i) {
    const __m128i bytes = _mm_loadu_si128(reinterpret_cast<const __m128i*>(s + 16 * i));
    const __m128i letter = in_range(_mm_or_si128(bytes, _mm_set1_epi8(0x20)), 'a', 26);
    const __m128i digit = in_range(bytes, '0', 10);
    const __m128i inner = _mm_cmplt_epi8(bytes, _mm_set1_epi8(static_cast<char>(0xC0)));  // 0x80 to 0xBF
    const __m128i blank = in_range(bytes, 0, 0x21);
    const __m128i case_at_top = _mm_slli_epi16(bytes, 2);  // the bit that tells small letters from capitals
    const auto bits = [i](__m128i mask) {
      return static_cast<std::uint64_t>(static_cast<std::uint32_t>(_mm_movemask_epi8(mask))) << (16 * i);
    };
    classes.word |= bits(_mm_or_si128(letter, digit));
    classes.capital |= bits(_mm_andnot_si128(case_at_top, letter));
    classes.small |= bits(_mm_and_si128(case_at_top, letter));
    classes.may_begin |= bits(_mm_or_si128(inner, blank));
  }
  classes.may_begin = ~classes.may_begin;
  return classes;
}
#else
[[nodiscard]] inline byte_classes classify(const char* s) { return classify_one_by_one(s); }
#endif

/// Walks over a text block by block.
class word_starts {
 public:
  /// The places of the next 64 bytes where a phrase may begin: anywhere but inside words, at blanks and inside code
  /// points.
  [[nodiscard]] std::uint64_t next(const char* s) {
    const byte_classes classes = classify(s);
    // a capital behind a small letter begins a word, too: texts have notes glued to the words they belong to
    const std::uint64_t glued = classes.capital & (classes.small << 1 | static_cast<std::uint64_t>(after_small_));
    const std::uint64_t inside = classes.word & ~glued & (classes.word << 1 | static_cast<std::uint64_t>(in_word_));
    in_word_ = (classes.word >> 63) != 0;
    after_small_ = (classes.small >> 63) != 0;
    return classes.may_begin & ~inside;
  }

 private:
  bool in_word_ = false;      // the byte before belongs to a word
  bool after_small_ = false;  // the byte before is a small letter
};

}  // namespace recital::cite
