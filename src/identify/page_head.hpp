/// \file
/// What is printed above the pages of a record: symbol, topic and day.
#pragma once
#include <string_view>

#include "recital/core/partial_date.hpp"
#include "recital/core/span.hpp"

namespace recital::identify {

struct page_head {
  span title;         ///< of the text; empty where no page has such a head
  partial_date date;  ///< to the day
};

/// Looks for "26/11/2025 The waters of the lake S/PV.10054" or the same from right to left, in a document of that symbol.
/// Records whose first page is lost have nothing else that says when they met and on what. Linear.
[[nodiscard]] page_head read_page_head(std::string_view text, std::string_view symbol);

}  // namespace recital::identify
