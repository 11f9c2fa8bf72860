/// \file
/// From bits to a list of their places.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace recital::cite {

/// For each byte the places of its bits, lowest first, four to a number, and how many there are.
struct bits_of_bytes {
  std::array<std::array<std::uint64_t, 2>, 256> places{};
  std::array<std::uint8_t, 256> counts{};

  constexpr bits_of_bytes() {
    for (std::size_t byte = 0; byte < 256; ++byte) {
      for (std::uint64_t bit = 0; bit < 8; ++bit) {
        if ((byte >> bit & 1u) == 0) continue;
        const std::size_t n = counts[byte]++;
        places[byte][n / 4] |= bit << (n % 4 * 16);
      }
    }
  }
};
inline constexpr bits_of_bytes bits_of_byte{};

/// Writes the place of each bit that is set, counted from `first`, and returns the end of the list. Writes up to
/// sixty-four places whatever is set: to write too much costs less than to guess how much there is.
[[nodiscard]] inline std::uint16_t* list_bits(std::uint64_t bits, std::size_t first, std::uint16_t* out) {
  constexpr std::uint64_t each_of_four = 0x0001000100010001u;
  std::uint64_t counted_from = first * each_of_four;
  for (int i = 0; i < 8; ++i, bits >>= 8, counted_from += 8 * each_of_four) {
    const auto& places = bits_of_byte.places[bits & 0xFFu];
    const std::uint64_t eight[2] = {places[0] + counted_from, places[1] + counted_from};
    std::memcpy(out, eight, sizeof eight);
    out += bits_of_byte.counts[bits & 0xFFu];
  }
  return out;
}

}  // namespace recital::cite
