/// \file
/// What the page of a document knows of the site around it.
#pragma once
#include <cstddef>
#include <functional>
#include <iosfwd>
#include <string>
#include <vector>

#include "pages/page.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"

namespace recital {

/// A link to another page of the site. Addresses lead there from the folder of the documents' pages.
struct site_link {
  std::string address;
  std::string name;  ///< UTF-8, not escaped
};

/// A document that cites the one that the page is about.
struct citing_document {
  site_link document;
  std::string date{};
  std::vector<site_link> paragraphs{};  ///< in the order of its text
};

struct document_in_site {
  page::site_frame frame;
  std::function<std::string(const reference&)>
      page_of{};                            ///< what the reference cites, in the site; "" where it is not
  std::vector<site_link> versions{};        ///< the same document in other languages
  std::vector<citing_document> cited_by{};  ///< by date, as many as the page lists
  std::size_t all_citing = 0;               ///< documents that cite it
  std::string report{};                     ///< what the report shows of it
};

/// The page that `write_annotated_page` writes, as a part of a site.
void write_annotated_page(std::ostream& out, const reading& document, const catalogue& known, const page_words& words,
                          const document_in_site& place);

}  // namespace recital
