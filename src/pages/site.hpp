/// \file
/// Documents as a site: pages that lead to each other and need no server.
#pragma once
#include <cstddef>
#include <functional>
#include <span>
#include <string>
#include <string_view>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/graph/graph.hpp"
#include "recital/interface/page_words.hpp"
#include "recital/trace/trace.hpp"

namespace recital {

struct site_content {
  std::span<const reading> documents;           ///< that count, each language version by itself (graph/versions.hpp)
  const citation_graph& graph;                  ///< of these documents, with texts and names; versions are one work
  std::span<const traced_process> commitments;  ///< of these documents
  std::string title = {};                       ///< of the site; "" has one made
};

/// Gets each file of a site, by its name within the site's folder.
using file_taker = std::function<result<void>(const std::string& name, std::string_view bytes)>;

/// Makes the files of a site one by one:
///
///     index.html             all documents, searched, sorted and filtered by a script
///     report.html            the graph, and what is cited
///     commitments.html       a table for each process; where there is any
///     documents/             a page for each document, and a plain list of them
///     commitments/           a page for each commitment of which a document speaks
///     files/                 styles, scripts, and the texts that the report looks at
///
/// `done` hears of each page. Fails with what drawing the picture of the report fails with, and with what `take` does.
/// Besides the content, memory for the largest page is needed.
[[nodiscard]] result<void> make_site(const site_content& of, const catalogue& known, const page_words& words,
                                     const file_taker& take, const std::function<void()>& done);

}  // namespace recital
