/// \file
/// A paragraph in quotation, with what is to be seen in it.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/span.hpp"

namespace recital {

/// A stretch of a text and what is to be seen of it.
struct quotation_mark {
  span where;                  ///< bytes
  std::string_view element;    ///< "mark", "ins", "del"
  std::string_view name = {};  ///< its class
};

/// What lies in `whole` outside of those words, without the blanks and signs around it. `kept` is ascending.
[[nodiscard]] std::vector<span> between(span whole, const std::vector<span>& kept, std::string_view text);

/// Appends the text in a block that runs the way its language is written. Where several marks overlap, each stretch
/// bears all of them.
void append_quotation(std::string& out, std::string_view language, std::string_view text,
                      const std::vector<quotation_mark>& marks);

}  // namespace recital
