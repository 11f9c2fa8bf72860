/// \file
/// The letters of Arabic.
#pragma once

namespace recital::text {

/// Whether it is one of the letters that Arabic words begin with; signs above and below letters are none.
[[nodiscard]] constexpr bool is_arabic_letter(char32_t c) { return c >= 0x620 && c <= 0x64A; }

}  // namespace recital::text
