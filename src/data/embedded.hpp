/// \file
/// The data files that are built into the library.
#pragma once
#include <cstddef>
#include <span>
#include <string_view>

#include "data/tree.hpp"

namespace recital::data {

/// A TOML file, parsed beforehand: to parse all of them when the program starts took half of a start's time.
struct embedded_data {
  std::string_view name;
  tree_view values;
};

std::span<const embedded_data> catalogue_files();
std::span<const embedded_data> grammar_files();    ///< in one spelling, see text/one_spelling.hpp
std::span<const embedded_data> interface_files();  ///< what pages say, a file a language

struct embedded_file {
  std::string_view name;
  std::string_view text;
};

extern const embedded_file page_files[];  ///< styles and scripts of the pages of src/pages
extern const std::size_t page_files_count;

extern const embedded_file store_files[];  ///< the tables and views of src/store
extern const std::size_t store_files_count;

}  // namespace recital::data
