/// \file
/// Documents as a site: a folder of pages that lead to each other, from the disk and without a server.
///
///     auto written = recital::write_site("pages", std::move(documents), known, languages);
///     if (!written) report(written.error());
///
/// The folder holds an index of the documents (searched, sorted, filtered), a report on what they cite, a page for each
/// document with its references marked, and a page for each commitment of which they speak. No page names a folder of the
/// machine, and none asks for anything beyond the site. The same documents and options give the same bytes.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/core/result.hpp"
#include "recital/grammar/grammar.hpp"
#include "recital/graph/graph.hpp"
#include "recital/interface/page_words.hpp"

namespace recital {

struct site_options {
  std::string title{};                ///< of the index; "" has one made
  const page_words* words = nullptr;  ///< what pages say, and in which language; null: English
  bool replace = false;               ///< a site that Recital wrote before may go
  provision_namer name_provision{};   ///< what to call provisions (recital/graph/graph.hpp)
  std::function<void(std::size_t done, std::size_t all)> progress{};  ///< hears of each page
};

struct site_totals {
  std::size_t documents = 0;  ///< that have a page: copies have none
  std::size_t commitments = 0;
  std::size_t files = 0;
  std::uint64_t bytes = 0;
};

/// Whether a site may be written to that folder: it is not there, or is empty, or, with `replace`, holds a site that Recital
/// wrote and nothing else. Fails with not_writable and the reason.
[[nodiscard]] result<void> may_hold_site(const std::string& folder, bool replace);

/// Writes a site. The folder is there as a whole or stays as it was, unless the program is killed between the two steps that
/// some file systems need to replace one. Besides the readings, memory for the graph with its texts and for the largest
/// page is needed; time is linear in the readings, but for what tracing takes (recital/trace/trace.hpp). Fails as
/// `may_hold_site` does, and where a picture cannot be drawn.
[[nodiscard]] result<site_totals> write_site(const std::string& folder, std::vector<reading> documents,
                                             const catalogue& known, const grammar& languages,
                                             const site_options& options = {});

}  // namespace recital
