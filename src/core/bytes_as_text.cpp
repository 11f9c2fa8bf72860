#include "core/bytes_as_text.hpp"

#include <nettle/base16.h>
#include <nettle/base64.h>

#include <cstdint>

namespace recital {
namespace {

const std::uint8_t* data_of(std::string_view bytes) { return reinterpret_cast<const std::uint8_t*>(bytes.data()); }

}  // namespace

std::string hexadecimal(std::string_view bytes) {
  std::string out(BASE16_ENCODE_LENGTH(bytes.size()), '\0');
  base16_encode_update(out.data(), bytes.size(), data_of(bytes));
  return out;
}

std::string base64(std::string_view bytes) {
  std::string out(BASE64_ENCODE_RAW_LENGTH(bytes.size()), '\0');
  base64_encode_raw(out.data(), bytes.size(), data_of(bytes));
  return out;
}

}  // namespace recital
