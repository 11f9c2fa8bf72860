/// \file
/// One spelling of letters that writers use for each other, so that words are found however they are typed.
///
/// - Traditional Chinese characters become simplified ones.
/// - Arabic alef with hamza, madda or wasla becomes bare alef; hamza loses its seat of waw or ya; alef maksura becomes ya,
///   ta marbuta becomes ha; the Persian and Urdu forms of ya, kaf and ha become the Arabic ones.
/// - Russian ё becomes е.
///
/// Each letter takes as many bytes as before, so that an offset into the one text is an offset into the other. Texts,
/// patterns and names are compared in this form; what people see keeps the spelling of its source.
#pragma once
#include <cstddef>
#include <string>
#include <string_view>

namespace recital::text {

/// The text in one spelling. O(bytes), and hardly more than reading it where nothing changes.
/// \param utf8 valid UTF-8 in plain form (normal_form.hpp)
[[nodiscard]] std::string one_spelling(std::string_view utf8);

/// The same; "" where nothing changes.
[[nodiscard]] std::string changed_spelling(std::string_view utf8);

/// Whether a text in Chinese is in traditional characters: more of its characters have a simplified form than are one.
/// O(1): looks at a bounded part of the text.
[[nodiscard]] bool is_traditional(std::string_view utf8);

/// Each traditional character that has a simplified form, and that form behind it; of two pairs for one character the
/// later counts. Made when the program is built.
extern const std::string_view traditional_pairs;

}  // namespace recital::text
