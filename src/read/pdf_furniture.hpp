/// \file
/// What a page prints around its text.
#pragma once
#include <string>
#include <vector>

#include "read/pdf_line.hpp"

namespace recital::pdf {

/// The lines of a page, and its measures.
struct sheet {
  float width = 0, height = 0;
  std::vector<line> lines;                    ///< from top to bottom
  std::vector<std::string> above{}, below{};  ///< the words of what was lifted from the head and the foot
};

/// The height that most letters of a document have.
[[nodiscard]] float size_of_text(const std::vector<sheet>& sheets);

/// Takes the document's symbol from the first page, where no other line stands above it; empty where there is none.
[[nodiscard]] std::vector<line> take_symbol(std::vector<sheet>& sheets);

/// Takes away, keeping their words, from the edges of pages inwards: page numbers, job numbers and the texts of bar
/// codes; what stands at the same place on several pages, numbers aside; the symbol on later pages, and running titles in smaller type.
void lift_furniture(std::vector<sheet>& sheets, const std::string& symbol, float size);

}  // namespace recital::pdf
