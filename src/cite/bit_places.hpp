/// \file
/// From bits to a list of their places.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>

namespace recital::cite {

/// For each byte the places of its bits, lowest first, and how many there are.
struct bits_of_bytes {
  std::array<std::array<std::uint16_t, 8>, 256> places{};
  std::array<std::uint8_t, 256> counts{};

  constexpr bits_of_bytes() {
    for (std::size_t byte = 0; byte < 256; ++byte) {
      for (std::uint16_t bit = 0; bit < 8; ++bit) {
        if ((byte >> bit & 1u) != 0) places[byte][counts[byte]++] = bit;
      }
    }
  }
};
inline constexpr bits_of_bytes bits_of_byte{};

/// Writes the place of each bit that is set, counted from `first`, and returns the end of the list. Writes up to
/// sixty-four places whatever is set: to write too much costs less than to guess how much there is.
[[nodiscard]] inline std::uint16_t* list_bits(std::uint64_t bits, std::size_t first, std::uint16_t* out) {
  for (int i = 0; i < 8; ++i, bits >>= 8, first += 8) {
    const std::size_t byte = bits & 0xFFu;
    for (std::size_t k = 0; k < 8; ++k) {
      out[k] = static_cast<std::uint16_t>(bits_of_byte.places[byte][k] + first);
    }
    out += bits_of_byte.counts[byte];
  }
  return out;
}

}  // namespace recital::cite
