/// \file
/// What documents were read with, so that a corpus knows which of them another program, another catalogue or other
/// options would read otherwise.
///
///     const auto today = recital::provenance_of("0.1.0", {.language = "en"});
///     if (today && item.knowledge != today->knowledge) read_again(item);
#pragma once
#include <string>
#include <vector>

#include "recital/core/result.hpp"

namespace recital {

/// What a user may give that changes what is read.
struct reading_conditions {
  std::vector<std::string> catalogues{};  ///< files, in order
  std::vector<std::string> grammars{};
  std::string language{};  ///< BCP 47; "" has it detected
  bool ignore_links = false;
  bool ocr = false;
};

/// Fingerprints are of 64 hexadecimal digits. Two that are the same give the same.
struct provenance {
  std::string reader;  ///< of what turns files into text: this program's readers, and whether scanned pages are read
  std::string
      knowledge;        ///< of what finds references in text: the program, its catalogue and grammars, the user's files
                        ///< by their content, and the options
  std::string program;  ///< its version, for people
  std::string language;
  std::string catalogues;  ///< a line for each file of the user's: its hash, two blanks, its path
  std::string grammars;
  bool ignore_links = false;
  bool ocr = false;
};

/// Reads the user's files. Fails with not_found or not_readable.
[[nodiscard]] result<provenance> provenance_of(std::string program, const reading_conditions& given);

}  // namespace recital
