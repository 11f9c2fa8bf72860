/// \file
/// Which review process documents speak of most.
#pragma once
#include <span>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"

namespace recital {

/// Of the processes that have commitments, the one whose treaty, closing texts and meetings the documents cite in the
/// most paragraphs; null where that is less than a tenth of the paragraphs, or two processes are cited alike. Linear in
/// the references and in the catalogue's commitments.
[[nodiscard]] const process* process_cited_most(const catalogue& known, std::span<const reading> documents);

}  // namespace recital
