/// \file
/// Encodings of old.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace recital::text {

/// A text that was in another encoding than UTF-8.
struct decoded_text {
  std::string text;          ///< UTF-8; "" where too much of it is damaged
  std::string encoding{};    ///< its name; "" where none was told
  std::size_t replaced = 0;  ///< places that are no text in that encoding, each read as U+FFFD

  /// What is to be said of the places replaced, for people; "" where there are none.
  [[nodiscard]] std::string damage() const;
};

/// The text of bytes that are no UTF-8 and can be told to be in another encoding: UTF-16 by its mark; GB18030,
/// Windows-1251, Windows-1256 and Windows-1252 (which is Latin-1 and more) by the letters they would give. A few damaged
/// places do not cost the text. Without an encoding: UTF-8, UTF-8 that is damaged here and there, and what is no text.
/// O(bytes).
[[nodiscard]] decoded_text decoded(std::string_view bytes);

/// Whether the bytes are UTF-8 by the form of their sequences.
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// The text from an encoding by its name. Without an encoding where there is none of that name.
[[nodiscard]] decoded_text decoded_from(std::string_view bytes, const std::string& encoding);

}  // namespace recital::text
