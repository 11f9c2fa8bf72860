/// \file
/// The way home: from an offset in the running text to the source bytes it was made from.
#pragma once
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/span.hpp"

namespace recital::text {

/// Maps the running text, piece by piece, to the source. Pieces are appended in order of text and of source; what lies
/// between two pieces in the source was left out (a line break, page furniture).
class source_map {
 public:
  /// The text from `text` on, up to the next piece, was made from these source bytes.
  void append(std::uint32_t text, span source) { pieces_.push_back({text, source.begin, source.end}); }

  void reserve(std::size_t pieces) { pieces_.reserve(pieces); }

  /// The source bytes that the text bytes `in_text` were made from: half-open, on code point boundaries.
  /// O(log pieces).
  [[nodiscard]] span home(span in_text) const;

  /// The words at `in_text` as the source prints them, on one line: line breaks and furniture gone, white space one
  /// blank wide. `text` is the running text and `source` the bytes this map was made for.
  [[nodiscard]] std::string printed(span in_text, std::string_view text, std::string_view source) const;

 private:
  struct piece {
    std::uint32_t text;
    std::uint32_t begin;
    std::uint32_t end;
  };
  [[nodiscard]] std::size_t piece_at(std::uint32_t offset) const;
  [[nodiscard]] std::uint32_t text_end(std::size_t piece, std::uint32_t limit) const;

  std::vector<piece> pieces_;
};

}  // namespace recital::text
