/// \file
/// Where an expression need not be tried.
#pragma once
#include <string>

#include "regex/syntax.hpp"

namespace recital::regex {

/// The characters that every match begins with, in UTF-8: a search for them finds each place where the expression can
/// match. "" where matches may begin in more than one way.
[[nodiscard]] std::string literal_start(const syntax& expression);

}  // namespace recital::regex
