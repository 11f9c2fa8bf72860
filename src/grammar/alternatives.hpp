/// \file
/// Lists of words whose forms are written as one entry.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/result.hpp"

namespace recital {

/// Every phrase that an entry stands for, in the order in which they are written. A group may stand within another, and
/// may begin with "?:", as a macro's does. "?" makes the letter or the group before it one that may be missing.
///
///     alternatives("rappel(ant|le)");   // "rappelant", "rappelle"
///     alternatives("a (|aussi )noté");  // "a noté", "a aussi noté"
///     alternatives("guidée? par");      // "guidée par", "guidé par"
///
/// Fails with bad_data where a bracket has no other, and where an entry stands for more than 4,096 phrases; the place is
/// empty.
[[nodiscard]] result<std::vector<std::string>> alternatives(std::string_view entry);

/// Every phrase that some entries stand for, and the same with a capital, as at the beginning of a clause; each once. Of an
/// entry that is none it gives nothing.
[[nodiscard]] std::vector<std::string> forms_of(const std::vector<std::string>& entries);

}  // namespace recital
