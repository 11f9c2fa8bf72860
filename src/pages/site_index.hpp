/// \file
/// The first page of a site: all documents that were read.
#pragma once
#include <iosfwd>

#include "pages/page.hpp"
#include "pages/site.hpp"
#include "pages/site_map.hpp"

namespace recital {

/// Writes the page: its script searches, sorts and filters what stands in it as data, one row a document:
///
///     [file, symbol, title, date, year, organ, cycle, language, kind, references, citing paragraphs]
///
/// The script's document_list.ts reads it. O(documents log documents).
void write_site_index(std::ostream& out, const site_content& of, const site_map& map, const page_words& words,
                      const page::site_frame& frame);

}  // namespace recital
