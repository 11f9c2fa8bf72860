/// \file
/// The other ways to type words that a dictionary has with accents and hyphens.
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace recital::text {

/// The words in capitals.
[[nodiscard]] std::string in_capitals(std::string_view words);

/// The words, which are not empty, with another first letter.
[[nodiscard]] std::string with_initial(char32_t initial, std::string_view words);

/// The words with a plain letter for each Latin letter that has an accent. Letters of other alphabets, such as й, stay.
[[nodiscard]] std::string without_accents(std::string_view words);

/// Latin words without accents and in capitals, as keyboards, telexes and headings have them: "resolution", "RÉSOLUTION"
/// and "RESOLUTION" for "résolution". None for words that have no accents.
[[nodiscard]] std::vector<std::string> typed_forms(std::string_view words);

/// Words with a blank or a dash for each of their hyphens: "non prolifération" and "non–prolifération" for
/// "non-prolifération". None for words that have no hyphen.
[[nodiscard]] std::vector<std::string> unhyphenated_forms(std::string_view words);

}  // namespace recital::text
