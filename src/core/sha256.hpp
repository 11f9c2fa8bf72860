/// \file
/// SHA-256 (FIPS 180-4), from nettle.
#pragma once
#include <nettle/sha2.h>

#include <string>
#include <string_view>

namespace recital {

/// The hash of bytes that come in pieces of any size.
///
///     sha256 hash;
///     hash.add("ab");
///     hash.add("c");
///     hexadecimal(hash.digest()) == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
class sha256 {
 public:
  sha256() { sha256_init(&state_); }

  void add(std::string_view bytes);

  /// The hash, 32 bytes. What is added afterwards begins a new one.
  [[nodiscard]] std::string digest();

 private:
  sha256_ctx state_;
};

/// The hash of bytes that are all there, in hexadecimal digits.
[[nodiscard]] std::string sha256_of(std::string_view bytes);

}  // namespace recital
