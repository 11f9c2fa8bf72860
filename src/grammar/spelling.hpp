/// \file
/// The forms in which words of a data file may stand in a text.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "grammar/language.hpp"

namespace recital {

/// The words, and then the other ways to print them: after a preposition that melts into them, with letters in another
/// order, with a curved apostrophe.
[[nodiscard]] std::vector<std::string> printed_forms(std::string_view words, const grammar_spelling& spelling);

/// A word without what the language writes onto the beginning of words, as long as three letters are left, and with the
/// beginning that the dictionary has where a preposition melts into it: "الدولة" for "وللدولة".
[[nodiscard]] std::string without_clitics(std::string_view word, const grammar_spelling& spelling);

/// A noun without its article, and without what is written before that: "دولة" for "وللدولة". Two letters are left at least;
/// other words stay as they are.
[[nodiscard]] std::string without_article(std::string_view word, const grammar_spelling& spelling);

/// A word of the plural as it is in the singular, by its ending: "arma" for "armas". Two letters are left before the
/// ending at least; other words stay as they are.
[[nodiscard]] std::string singular(std::string_view word, const grammar_spelling& spelling);

/// A name, and the same with other words for those of it that are often cut short.
///
///     shortened("Конвенция Организации Объединенных Наций против коррупции", russian);  // and "Конвенция ООН ..."
[[nodiscard]] std::vector<std::string> shortened(std::string_view name, const grammar_spelling& spelling);

/// The name of a series as it reads where several of its members are meant; none where the language has no such form.
///
///     of_several("Lake Conference", english);  // "Lake Conferences"
[[nodiscard]] std::vector<std::string> of_several(std::string_view name, const grammar_spelling& spelling);

/// A name in all its cases, the one given first. Its head changes alone: adjectives, as many as there are, and the noun
/// behind them. A name whose head has no ending that is known is left as it is.
///
///     declined("Римский статут", russian);  // and "Римского статута", "Римскому статуту", ...
[[nodiscard]] std::vector<std::string> declined(std::string_view name, const grammar_spelling& spelling);

}  // namespace recital
