/// \file
/// Encodings of old.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace recital::text {

/// A text that was in another encoding than UTF-8.
struct decoded_text {
  std::string text;          ///< UTF-8; "" where too much of it is damaged, or the encoding is none that is read
  std::string encoding{};    ///< its name; "" where none was told
  std::size_t replaced = 0;  ///< places that are no text in that encoding, each read as U+FFFD
  bool is_doubtful = false;  ///< many of its characters stand as in no text, or it may be in another language

  /// What is to be said of the places replaced, for people; "" where there are none.
  [[nodiscard]] std::string damage() const;
};

/// The text of bytes that are no UTF-8 and can be told to be in another encoding: UTF-16 and UTF-32, HZ by its
/// marks, GB18030 and Big5 as ICU's detector tells them; encodings of one byte, of Windows, DOS, the Macintosh and KOI8-R, by
/// the letters that they would give. A few damaged places do not cost the text. Encodings of Japanese and Korean are told and not read. Without
/// an encoding: UTF-8, UTF-8 that is damaged here and there, and what is no text. O(bytes).
[[nodiscard]] decoded_text decoded(std::string_view bytes);

/// The encoding that writes a letter in two or four bytes, by its mark, else by its zero bytes and the text that it gives:
/// "UTF-16", "UTF-16LE". "" where the bytes are in none.
[[nodiscard]] std::string wide_encoding(std::string_view bytes);

/// Whether the bytes are UTF-8 by the form of their sequences.
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// The text from an encoding by its name. Without an encoding where there is none of that name.
[[nodiscard]] decoded_text decoded_from(std::string_view bytes, const std::string& encoding);

}  // namespace recital::text
