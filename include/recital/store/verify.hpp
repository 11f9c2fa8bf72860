/// \file
/// Whether a corpus is whole.
///
///     const auto found = recital::verify("papers.recital", known);
///     if (found) for (const std::string& damage : *found) report(damage);
#pragma once
#include <string>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/result.hpp"

namespace recital {

/// What is wrong with it, a line each; nothing where all is well. Looks at the file as a database (pages, indexes,
/// keys), at the hash of each document, and whether the tables say what the program's own records say. The catalogue
/// tells under which identifier an instrument stands. Fails with what `corpus::open` fails with. O(corpus).
[[nodiscard]] result<std::vector<std::string>> verify(const std::string& path, const catalogue& known);

}  // namespace recital
