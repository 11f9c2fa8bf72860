/// \file
/// Who a document is, by its title block and its enacting line.
#pragma once
#include <cstdint>
#include <string>

#include "identify/evidence.hpp"
#include "recital/core/partial_date.hpp"
#include "recital/core/told_by.hpp"

namespace recital::identify {

struct title_block {
  std::string symbol;                    ///< the document's own, canonical; "" where the title block does not say it
  told_by symbol_by = told_by::nothing;  ///< masthead, number or title
  span title;                            ///< of the text: the title; empty where no heading looks like one
  told_by title_by = told_by::nothing;   ///< number: a number leads it; else masthead
  partial_date date;                     ///< as far as it is said
  told_by date_by = told_by::nothing;    ///< masthead, text or title
  bool is_of_adoption = false;           ///< the date is the one on which the text was adopted
  std::uint32_t title_paragraph = 0;     ///< where the title ends
  const body* issuer = nullptr;          ///< the body that speaks: "The Human Rights Council,"
  const body* organ = nullptr;           ///< the same where the title only names no body: whose document it is
  bool is_enacted = false;               ///< the issuer is that of an enacting line
  bool is_foreign = false;               ///< a heading says that a State or another organization gives the text out
};

/// Reads the headings before the first paragraph of the body, and the enacting line. Linear in them and their mentions.
[[nodiscard]] title_block read_title_block(const evidence& from);

}  // namespace recital::identify
