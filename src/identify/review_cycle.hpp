/// \file
/// The review cycle that a document belongs to.
#pragma once
#include <string_view>

#include "identify/document_metadata.hpp"

namespace recital::identify {

/// Of the conferences of the treaty that is a document's main subject, the cycle of the one that goes by the year. ""
/// where there is none; where the year is 0; where `main_subject` is null.
[[nodiscard]] std::string_view cycle_of_year(int year, const instrument* main_subject, const catalogue& known);

/// The cycle whose documents bear such symbols: NPT/CONF.2020/WP.99 is of 2020, though that conference met later; else
/// that of the document's year. "" where neither tells.
[[nodiscard]] std::string_view review_cycle_of(const document_metadata& document, const instrument* main_subject,
                                               const catalogue& known);

}  // namespace recital::identify
