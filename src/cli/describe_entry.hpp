/// \file
/// Catalogue entries in words.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "recital/catalogue/catalogue.hpp"

namespace recital::cli {

/// The title in that language; else in English, else in any. "" where it has none.
[[nodiscard]] std::string title_of(const instrument& entry, std::string_view language);

/// Every known fact of the entry of that identifier or symbol: an instrument, a series, a body, a place, a process or a
/// commitment, of whichever there is one. "" where there is none.
[[nodiscard]] std::string describe_entry(const catalogue& known, std::string_view id);

/// An entry as it is listed.
struct entry_line {
  std::string id;
  std::string kind;  ///< as `name(kind)` has it; "body", "place" or "process"
  std::string date;
  std::string symbol;
  std::string title;
  std::vector<std::string_view> words;  ///< all that it goes by, in all languages; they point into the catalogue
};

/// All instruments, series, bodies, places and processes, each in order of identifier.
[[nodiscard]] std::vector<entry_line> entry_lines(const catalogue& known, std::string_view language);

}  // namespace recital::cli
