/// \file
/// Texts as they are compared when neither case, width nor blanks matter.
#pragma once
#include <string>
#include <string_view>

namespace recital::text {

/// Compatibility form (NFKC) in lower case: "ＮＰＴ" and "npt" are the same. Bytes that are no UTF-8 become U+FFFD.
[[nodiscard]] std::string folded(std::string_view utf8);

/// `folded` without any white space, so that wrapped and unwrapped words are the same too.
[[nodiscard]] std::string squeezed(std::string_view utf8);

/// `folded` without vowel marks and the strokes that stretch Arabic words. Letters with accents stay as they are, for a
/// stemmer tells endings by them.
[[nodiscard]] std::string unmarked(std::string_view utf8);

/// `folded` without what words are read the same without: accents, vowel marks, the strokes that stretch Arabic words.
[[nodiscard]] std::string bare(std::string_view utf8);

}  // namespace recital::text
