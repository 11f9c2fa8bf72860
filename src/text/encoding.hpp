/// \file
/// Encodings of old.
#pragma once
#include <string>
#include <string_view>

namespace recital::text {

/// The text in UTF-8, where the bytes are no UTF-8 and can be told to be in another encoding: UTF-16 by its mark;
/// GB18030, Windows-1251, Windows-1256 and Windows-1252 (which is Latin-1 and more) by the letters they would give.
/// Else "": UTF-8, UTF-8 that is damaged here and there, and what is no text. O(bytes).
[[nodiscard]] std::string decoded(std::string_view bytes);

/// Whether the bytes are UTF-8 by the form of their sequences.
[[nodiscard]] bool is_utf8(std::string_view bytes);

/// The text in UTF-8, from an encoding by its name; "" where there is none of that name, or the bytes are not in it.
[[nodiscard]] std::string decoded_from(std::string_view bytes, const std::string& encoding);

}  // namespace recital::text
