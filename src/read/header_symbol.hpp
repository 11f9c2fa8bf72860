/// \file
/// The symbol of a document that stands in the header of its first page, as office programs keep it: apart from the text.
#pragma once
#include <string>

namespace recital {

/// Sees the lines of all headers and keeps the one that looks most like a symbol: the shortest with strokes and digits.
class header_symbol {
 public:
  void see(std::string line) {
    const bool is_symbol = line.size() < longest && line.find('/') != std::string::npos &&
                           line.find_first_of("0123456789") != std::string::npos && line[0] >= 'A' && line[0] <= 'Z';
    if (is_symbol && (best_.empty() || line.size() < best_.size())) best_ = std::move(line);
  }

  /// "" where no line did.
  [[nodiscard]] const std::string& best() const { return best_; }

 private:
  static constexpr std::size_t longest = 40;
  std::string best_;
};

}  // namespace recital
