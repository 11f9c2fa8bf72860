/// \file
/// A document as the program keeps it for itself: exactly what the readers of files and the extractor gave.
#pragma once
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/reference.hpp"
#include "recital/text/printed_text.hpp"

namespace recital::store {

/// A text as the reader of its file gave it, packed and compressed; and back, or nothing where it is damaged.
[[nodiscard]] std::string pack(const printed_text& printed);
[[nodiscard]] std::optional<printed_text> unpack_printed_text(std::string_view content);

/// A reading without the words of its paragraphs, which are in a table of their own; packed, not yet compressed.
[[nodiscard]] std::string pack(const reading& document);

/// A reading without its text, and what stands between the paragraphs of that.
struct unpacked_reading {
  reading document;
  std::string between;

  /// Puts the text together again. False where these are not the words of its paragraphs.
  [[nodiscard]] bool fill_in(const std::vector<std::string>& words_of_paragraphs);
};

/// Of a packed reading `hash_of_words` alone; nothing where it is damaged there.
[[nodiscard]] std::optional<std::uint64_t> words_of_packed(std::string_view packed);

/// Nothing where it is damaged.
[[nodiscard]] std::optional<unpacked_reading> unpack_reading(std::string_view packed);

}  // namespace recital::store
