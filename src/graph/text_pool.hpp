/// \file
/// One home for the many small texts of a graph.
#pragma once
#include <cstddef>
#include <memory>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace recital {

/// Keeps texts at fixed addresses for as long as it lives. A graph of millions of nodes holds views into it: a
/// std::string apiece would cost more than the graph.
class text_pool {
 public:
  /// A copy of the text.
  [[nodiscard]] std::string_view keep(std::string_view text);

  /// A copy that all equal texts share: for what comes again and again (verbs, languages, reasons).
  [[nodiscard]] std::string_view share(std::string_view text);

 private:
  std::vector<std::unique_ptr<char[]>> blocks_;
  char* free_ = nullptr;
  std::size_t left_ = 0;
  std::unordered_set<std::string_view> shared_;
};

}  // namespace recital
