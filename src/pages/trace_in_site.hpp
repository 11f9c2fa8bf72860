/// \file
/// What pages of commitments know of the site around them.
#pragma once
#include <functional>
#include <iosfwd>
#include <span>
#include <string>

#include "pages/page.hpp"
#include "recital/trace/trace.hpp"

namespace recital {

struct trace_in_site {
  page::site_frame frame;
  std::function<std::string(const trace_place&)> shown_at;  ///< the address of a paragraph; "" where no page shows it
};

/// The page that `write_trace_page` writes, as a part of a site.
void write_trace_page(std::ostream& out, const trace_findings& found, const page_words& words,
                      const trace_in_site& place);

struct matrix_in_site {
  page::site_frame frame;
  std::function<std::string(const trace_findings&)> page_of;  ///< the address of the page of a commitment
};

/// The tables of the page that `write_matrix_page` writes, as a part of a site; their cells lead to the evidence.
void write_matrix_page(std::ostream& out, std::span<const traced_process> processes, const page_words& words,
                       const matrix_in_site& place);

}  // namespace recital
