/// \file
/// Passing over bytes, and looking for ASCII among them, sixteen at a time.
#pragma once
#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#if defined(__SSE2__)
#include <emmintrin.h>
#endif

namespace recital::text {

/// Sixteen bytes at once, and for which of them something holds: a bit for each, the first byte lowest.
class sixteen_bytes {
 public:
  static constexpr std::size_t count = 16;

  /// Those from `at` on, which lies within the text; zeros stand for those behind its end.
  sixteen_bytes(std::string_view bytes, std::size_t at) {
    if (at + count <= bytes.size()) {
      load(bytes.data() + at);
      return;
    }
    std::array<char, count> rest{};
    std::memcpy(rest.data(), bytes.data() + at, bytes.size() - at);
    load(rest.data());
  }

#if defined(__SSE2__)
  [[nodiscard]] std::uint32_t beyond_ascii() const { return bits(bytes_); }
  [[nodiscard]] std::uint32_t equal(char c) const { return bits(_mm_cmpeq_epi8(bytes_, _mm_set1_epi8(c))); }
  /// Both are ASCII, or neither is.
  [[nodiscard]] std::uint32_t between(char first, char last) const {
    const __m128i outside =
        _mm_or_si128(_mm_cmplt_epi8(bytes_, _mm_set1_epi8(first)), _mm_cmpgt_epi8(bytes_, _mm_set1_epi8(last)));
    return bits(outside) ^ 0xFFFFu;
  }

 private:
  static std::uint32_t bits(__m128i mask) { return static_cast<std::uint32_t>(_mm_movemask_epi8(mask)); }
  void load(const char* s) { bytes_ = _mm_loadu_si128(reinterpret_cast<const __m128i*>(s)); }

  __m128i bytes_;
#else
  [[nodiscard]] std::uint32_t beyond_ascii() const {
    return where([](char c) { return static_cast<unsigned char>(c) >= 0x80; });
  }
  [[nodiscard]] std::uint32_t equal(char c) const {
    return where([c](char byte) { return byte == c; });
  }
  /// Both are ASCII, or neither is.
  [[nodiscard]] std::uint32_t between(char first, char last) const {
    return where([first, last](char c) { return c >= first && c <= last; });
  }

 private:
  template <class Test>
  [[nodiscard]] std::uint32_t where(Test test) const {
    std::uint32_t found = 0;
    for (std::size_t i = 0; i < count; ++i) found |= static_cast<std::uint32_t>(test(bytes_[i])) << i;
    return found;
  }
  void load(const char* s) { std::memcpy(bytes_.data(), s, count); }

  std::array<char, count> bytes_;
#endif
};

/// The first place from `at` on that `mask`, which is asked of sixteen bytes, has a bit for, or the end.
template <class Mask>
[[nodiscard]] std::size_t find_place(std::string_view bytes, std::size_t at, Mask mask) {
  for (; at < bytes.size(); at += sixteen_bytes::count) {
    const std::uint32_t found = mask(sixteen_bytes(bytes, at));
    if (found != 0) return std::min(at + static_cast<std::size_t>(std::countr_zero(found)), bytes.size());
  }
  return bytes.size();
}

/// Calls `use` with each place that `mask`, which is asked of sixteen bytes, has a bit for; of zeros it has none.
template <class Mask, class Use>
void for_each_place(std::string_view bytes, Mask mask, Use use) {
  for (std::size_t at = 0; at < bytes.size(); at += sixteen_bytes::count) {
    for (std::uint32_t found = mask(sixteen_bytes(bytes, at)); found != 0; found &= found - 1)
      use(at + static_cast<std::size_t>(std::countr_zero(found)));
  }
}

/// The first place from `at` on where a byte is no ASCII, or the end.
[[nodiscard]] inline std::size_t ascii_end(std::string_view bytes, std::size_t at) {
  return find_place(bytes, at, [](const sixteen_bytes& some) { return some.beyond_ascii(); });
}

/// The first place from `at` on where a byte is one of the ASCII characters from `first` to `last`, or the end.
[[nodiscard]] inline std::size_t find_between(std::string_view bytes, std::size_t at, char first, char last) {
  return find_place(bytes, at, [=](const sixteen_bytes& some) { return some.between(first, last); });
}

/// The first digit from `at` on, or the end.
[[nodiscard]] inline std::size_t find_digit(std::string_view bytes, std::size_t at) {
  return find_between(bytes, at, '0', '9');
}

/// The first place from `at` on that is neither a visible ASCII character nor a single blank before one, or the end.
[[nodiscard]] inline std::size_t words_end(std::string_view bytes, std::size_t at) {
  constexpr std::uint32_t all = 0xFFFF;
  const auto is_visible = [&](std::size_t i) { return i < bytes.size() && bytes[i] > ' ' && bytes[i] < 0x7F; };
  const auto other = [&](const sixteen_bytes& some) {
    const std::uint32_t visible = some.between('!', '~');
    return (visible | (some.equal(' ') & visible >> 1)) ^ all;
  };
  while (true) {
    at = find_place(bytes, at, other);
    // the word behind a blank may begin with the next sixteen
    if (at >= bytes.size() || bytes[at] != ' ' || !is_visible(at + 1)) return at;
    ++at;
  }
}

}  // namespace recital::text
