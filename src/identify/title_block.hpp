/// \file
/// Who a document is, by its title block and its enacting line.
#pragma once
#include <string>

#include "identify/evidence.hpp"
#include "recital/core/partial_date.hpp"

namespace recital::identify {

struct title_block {
  std::string symbol;            ///< the document's own, canonical; "" where the title block does not say it
  span title;                    ///< of the text: the heading that looks most like one; empty where none does
  partial_date date;             ///< as far as it is said
  const body* issuer = nullptr;  ///< the body that speaks: "The Human Rights Council,"
};

/// Reads the headings before the first paragraph of the body, and the enacting line.
[[nodiscard]] title_block read_title_block(const evidence& from);

}  // namespace recital::identify
