/// \file
/// The program that reads PDF files for us: `pdftotext` of poppler-utils.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "read/pdf_page.hpp"
#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital::pdf {

/// A command of poppler-utils with the password of the user, if there is one, between `first` and `last`. It stands in
/// the list of processes as long as the program runs: these programs take it no other way.
[[nodiscard]] std::vector<std::string> with_password(std::vector<std::string> first,
                                                     const std::vector<std::string>& last, const read_limits& limits);

struct file_words {
  std::vector<page> pages;
  std::string title;   ///< among the properties of the file; "" where it has none
  std::string damage;  ///< what of the file could not be read: "page 3 is damaged: ..."; "" where all could
};

/// Which words stand where on all pages of a file. Runs the program in a process of its own, held to the limits; where it
/// complains, again for parts of the file until the pages are known that it complains of. Fails with
/// - not_readable where the file is encrypted, the program is missing, or something killed it;
/// - bad_data where the file is damaged so that not all its pages come, and too_large where it reaches a limit.
[[nodiscard]] result<file_words> words_of(std::string_view bytes, const read_limits& limits);

}  // namespace recital::pdf
