#include "core/sha256.hpp"

#include <cstdint>

#include "core/bytes_as_text.hpp"

namespace recital {

void sha256::add(std::string_view bytes) {
  sha256_update(&state_, bytes.size(), reinterpret_cast<const std::uint8_t*>(bytes.data()));
}

std::string sha256::digest() {
  std::string hash(SHA256_DIGEST_SIZE, '\0');
  sha256_digest(&state_, hash.size(), reinterpret_cast<std::uint8_t*>(hash.data()));
  return hash;
}

std::string sha256_of(std::string_view bytes) {
  sha256 hash;
  hash.add(bytes);
  return hexadecimal(hash.digest());
}

}  // namespace recital
