/// \file
/// The symbol of a document that stands in the header of its first page, as office programs keep it: apart from the text.
#pragma once
#include <string>

#include "read/printed_builder.hpp"

namespace recital {

/// Sees the lines of all headers and keeps the one that looks most like a symbol: the shortest with strokes and digits.
class header_symbol {
 public:
  void see(std::string line) {
    const bool is_symbol = line.size() < longest && line.find('/') != std::string::npos &&
                           line.find_first_of("0123456789") != std::string::npos && line[0] >= 'A' && line[0] <= 'Z';
    if (is_symbol && (best_.empty() || line.size() < best_.size())) best_ = std::move(line);
  }

  /// As the heading that it is; nothing where no line looked like one.
  void print(printed_builder& out) const {
    if (best_.empty()) return;
    out.begin(part_kind::heading);
    out.text(best_);
    out.end();
  }

 private:
  static constexpr std::size_t longest = 40;
  std::string best_;
};

}  // namespace recital
