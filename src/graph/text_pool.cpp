#include "graph/text_pool.hpp"

#include <algorithm>
#include <cstring>

namespace recital {
namespace {

constexpr std::size_t block_size = 1 << 16;

}  // namespace

std::string_view text_pool::keep(std::string_view text) {
  if (text.empty()) return {};
  if (text.size() > left_) {
    left_ = std::max(block_size, text.size());
    blocks_.push_back(std::make_unique_for_overwrite<char[]>(left_));
    free_ = blocks_.back().get();
  }
  char* const at = free_;
  std::memcpy(at, text.data(), text.size());
  free_ += text.size();
  left_ -= text.size();
  return {at, text.size()};
}

std::string_view text_pool::share(std::string_view text) {
  if (text.empty()) return {};
  if (const auto known = shared_.find(text); known != shared_.end()) return *known;
  return *shared_.insert(keep(text)).first;
}

}  // namespace recital
