#include "read/foreign_format.hpp"

#include <cstddef>

namespace recital {
namespace {

using namespace std::string_view_literals;

struct signature {
  std::size_t offset;
  std::string_view bytes;
  std::string_view format;
};

constexpr signature signatures[] = {
    {0, "PK\x03\x04"sv, "a ZIP archive or an office document"},
    {0, "PK\x05\x06"sv, "an empty ZIP archive"},
    {0, "\x1F\x8B"sv, "a gzip archive"},
    {0, "\xFD\x37\x7A\x58\x5A\x00"sv, "an xz archive"},
    {0, "\x28\xB5\x2F\xFD"sv, "a zstd archive"},
    {0, "\x37\x7A\xBC\xAF\x27\x1C"sv, "a 7z archive"},
    {4, "1AY&SY"sv, "a bzip2 archive"},
    {257, "ustar"sv, "a tar archive"},
    {0, "\xD0\xCF\x11\xE0"sv, "an office document"},
};

}  // namespace

std::string_view foreign_format(std::string_view bytes) {
  for (const signature& known : signatures) {
    if (bytes.size() >= known.offset && bytes.substr(known.offset).starts_with(known.bytes)) return known.format;
  }
  return {};
}

}  // namespace recital
