#include "store/packing.hpp"

#include <zstd.h>

#include <memory>

namespace recital::store {
namespace {

constexpr int level = 1;                                // 3 takes a third longer and saves a twentieth
constexpr std::uint64_t most = std::uint64_t{4} << 30;  ///< bytes of a document

struct compressor {
  std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> held{ZSTD_createCCtx(), ZSTD_freeCCtx};
  compressor() {
    ZSTD_CCtx_setParameter(held.get(), ZSTD_c_compressionLevel, level);
    ZSTD_CCtx_setParameter(held.get(), ZSTD_c_checksumFlag, 1);
  }
};

}  // namespace

std::string compressed(std::string_view bytes) {
  thread_local const compressor with;  // to make one takes longer than to compress a short document
  std::string made(ZSTD_compressBound(bytes.size()), '\0');
  made.resize(ZSTD_compress2(with.held.get(), made.data(), made.size(), bytes.data(), bytes.size()));
  return made;
}

std::optional<std::string> decompressed(std::string_view bytes) {
  thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> with(ZSTD_createDCtx(), ZSTD_freeDCtx);
  const unsigned long long size = ZSTD_getFrameContentSize(bytes.data(), bytes.size());
  // what claims to be far larger than it can be is damaged, and must not cost memory
  constexpr unsigned long long largest_ratio = 1 << 17;
  if (size > most || size / largest_ratio > bytes.size()) return std::nullopt;
  std::string made(size, '\0');
  const std::size_t got = ZSTD_decompressDCtx(with.get(), made.data(), made.size(), bytes.data(), bytes.size());
  if (ZSTD_isError(got) != 0 || got != size) return std::nullopt;
  return made;
}

}  // namespace recital::store
