/// \file
/// The hash that says whether an item is still as it was written.
#pragma once
#include <string>
#include <string_view>

namespace recital::store {

/// SHA-256 in hexadecimal digits, of what is kept of an item: its packed text, its packed record, its running text.
[[nodiscard]] std::string item_hash(std::string_view text, std::string_view record, std::string_view words);

}  // namespace recital::store
