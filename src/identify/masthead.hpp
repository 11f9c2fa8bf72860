/// \file
/// What stands in one line of a title block: symbol, organ, distribution, session, date, in any order.
#pragma once
#include <cstddef>
#include <span>
#include <string_view>

#include "cite/mention.hpp"
#include "identify/evidence.hpp"
#include "recital/core/partial_date.hpp"

namespace recital::identify {

/// A line, or a whole title block that a converter has put on one, as far as it consists of such parts.
struct masthead_line {
  std::size_t end = 0;         ///< bytes of the line that are parts
  bool is_whole = false;       ///< there is nothing else
  bool is_marked = false;      ///< one of the parts stands in mastheads alone: the distribution, the original language
  bool has_publisher = false;  ///< one of them is the organization
  bool has_number = false;     ///< it begins with the number that leads a title: "79/50."
  const cite::mention* symbol = nullptr;  ///< the first one that stands in no brackets
  const cite::mention* number = nullptr;  ///< the first text by its number
  const body* by = nullptr;               ///< the body that stands beside that number, else the first one
  partial_date date;                      ///< the first one
};

/// Reads a paragraph; `mentions` are those in it.
[[nodiscard]] masthead_line read_masthead(const paragraph& line, std::span<const cite::mention> mentions,
                                          const evidence& from);

}  // namespace recital::identify
