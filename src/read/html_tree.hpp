/// \file
/// The tree of a page of HTML, as browsers make it of whatever stands in the file.
#pragma once
#include <gumbo.h>

#include <cstddef>
#include <memory>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

/// Memory that is taken bit by bit and given back as a whole.
class tree_memory {
 public:
  tree_memory() = default;
  ~tree_memory();
  tree_memory(const tree_memory&) = delete;
  tree_memory& operator=(const tree_memory&) = delete;

  /// Null where it would be too much.
  [[nodiscard]] void* take(std::size_t bytes);

 private:
  struct piece {
    piece* before;
  };

  piece* last_ = nullptr;
  std::byte* free_ = nullptr;  ///< of the last piece
  std::size_t left_ = 0;       ///< bytes there
  std::size_t total_ = 0;
};

/// Valid as long as the page it was made of is.
class html_tree {
 public:
  /// Fails with bad_data where the page is nested so deep, or an element has so many attributes, that no page of people's
  /// is like that; with too_large where the parser would take more memory or time than it may.
  [[nodiscard]] static result<html_tree> parse(std::string_view page, const read_limits& limits);

  [[nodiscard]] const GumboNode* root() const { return root_; }

 private:
  std::unique_ptr<tree_memory> memory_;
  const GumboNode* root_ = nullptr;
};

}  // namespace recital
