/// \file
/// Hashes of the sources of each stage, taken while the library is built: scripts/cmake/recital-fingerprint.cmake.
#pragma once

namespace recital::store {

extern const char* const reader_sources;     ///< core, text, read
extern const char* const knowledge_sources;  ///< core to resolve, but for read, with their data
extern const char* const word_sources;       ///< text and search, and the words of grammars
extern const char* const reuse_sources;      ///< reuse

}  // namespace recital::store
