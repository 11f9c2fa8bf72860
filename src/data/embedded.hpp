/// \file
/// The data files that are built into the library.
#pragma once
#include <cstddef>
#include <string_view>

namespace recital::data {

struct embedded_file {
  std::string_view name;
  std::string_view text;
};

extern const embedded_file catalogue_files[];
extern const std::size_t catalogue_files_count;
extern const embedded_file grammar_files[];
extern const std::size_t grammar_files_count;
extern const embedded_file interface_files[];  ///< what pages say, a file a language
extern const std::size_t interface_files_count;
extern const embedded_file page_files[];  ///< styles and scripts of the pages of src/pages
extern const std::size_t page_files_count;

}  // namespace recital::data
