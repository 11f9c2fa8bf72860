/// \file
/// Names of files that hold pages.
#pragma once
#include <set>
#include <string>
#include <string_view>

namespace recital {

/// A file for the page about what has that name: letters and digits of ASCII, dots and strokes, ".html" behind them. It
/// is none of those taken, also where capitals make no difference, and is taken from then on.
[[nodiscard]] std::string page_file(std::string_view name, std::set<std::string>& taken);

/// An input as a page names it: without the folders that it lies in, which concern nobody else. "a.txt" for
/// "/home/me/a.txt", "papers.zip!b.txt" for "in/papers.zip!wp/b.txt".
[[nodiscard]] std::string input_name(std::string_view source);

}  // namespace recital
