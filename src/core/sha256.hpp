/// \file
/// SHA-256, after FIPS 180-4.
#pragma once
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace recital {

/// The hash of bytes that come in pieces of any size.
///
///     sha256 hash;
///     hash.add("ab");
///     hash.add("c");
///     hash.digits() == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
class sha256 {
 public:
  void add(std::string_view bytes);

  /// In 64 hexadecimal digits; nothing may be added afterwards.
  [[nodiscard]] std::string digits();

 private:
  void take_block(const unsigned char* block);

  std::array<std::uint32_t, 8> state_{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
                                      0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
  std::array<unsigned char, 64> waiting_{};
  std::size_t waits_ = 0;  ///< bytes in `waiting_`
  std::uint64_t bytes_ = 0;
};

}  // namespace recital
