/// \file
/// The words of a running text.
#pragma once
#include <string_view>
#include <vector>

#include "recital/core/span.hpp"

namespace recital::text {

/// Ideographs, each of which counts as a word.
[[nodiscard]] bool is_ideograph(char32_t c);

/// Letters, digits and the marks on them that stand together, and each ideograph: "第9条" is three words. In order.
/// O(bytes).
/// \param utf8 valid UTF-8
[[nodiscard]] std::vector<span> words_in(std::string_view utf8);

/// Whether a sentence or a clause of a list ends between two words: what stands between them has a mark that ends one,
/// and, where it is a full stop, which abbreviations have too, the word before has more than two bytes and the one
/// behind no small letter in front.
[[nodiscard]] bool ends_sentence_between(std::string_view utf8, span word, span next);

}  // namespace recital::text
