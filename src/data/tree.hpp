/// \file
/// The values of a data file as a tree that needs no parsing: what a data file becomes when the library is built, and
/// what a user's file becomes when it is read.
///
///     if (auto read = parse_toml("places.toml", text)) {
///       const tree_view all = read->view();
///       for (std::size_t i = 0; i < all.root().count; ++i) all.key(all.root(), i);   // in the order of the alphabet
///     }
///
/// A tree is two arrays, of values and of letters, so that a compiler can lay it out beforehand.
#pragma once
#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/result.hpp"

namespace recital::data {

enum class value_kind : std::uint8_t { table, list, string, integer, boolean, decimal, date, time, date_time };

/// One value and where it begins in its file.
struct value {
  /// A table: place of the first key, which its value follows, and so on. A list: place of the first element.
  /// A string: where its letters begin. Else: the number; 0 or 1 for a boolean.
  std::int64_t first = 0;
  std::uint32_t count = 0;   ///< keys, elements, or bytes of a string
  std::uint32_t line = 0;    ///< from 1; 0 for what no file holds
  std::uint32_t column = 0;  ///< from 1, in code points
  value_kind kind = value_kind::table;
};

/// A tree that somebody else owns. Cheap to copy.
struct tree_view {
  std::span<const value> values{};
  std::string_view letters{};

  [[nodiscard]] const value& root() const { return values.front(); }
  [[nodiscard]] std::string_view text(const value& string) const {
    return letters.substr(static_cast<std::size_t>(string.first), string.count);
  }
  [[nodiscard]] const value& key(const value& table, std::size_t i) const { return at(table, 2 * i); }
  [[nodiscard]] const value& mapped(const value& table, std::size_t i) const { return at(table, 2 * i + 1); }
  [[nodiscard]] const value& element(const value& list, std::size_t i) const { return at(list, i); }

  /// Which of its entries has this key; `table.count` where none has. Logarithmic: keys stand in order.
  [[nodiscard]] std::size_t find(const value& table, std::string_view key) const;

 private:
  [[nodiscard]] const value& at(const value& inner, std::size_t i) const {
    return values[static_cast<std::size_t>(inner.first) + i];
  }
};

/// A tree that owns what it holds.
struct tree {
  std::vector<value> values;
  std::string letters;
  [[nodiscard]] tree_view view() const { return {values, letters}; }
};

/// Fails with bad_data, with line and column, where `text` is not TOML 1.0 in UTF-8; `file` names it in messages.
[[nodiscard]] result<tree> parse_toml(std::string file, std::string_view text);

inline std::size_t tree_view::find(const value& table, std::string_view wanted) const {
  std::size_t low = 0;
  std::size_t high = table.count;
  while (low < high) {
    const std::size_t middle = low + (high - low) / 2;
    if (text(key(table, middle)) < wanted) low = middle + 1;
    else high = middle;
  }
  return low < table.count && text(key(table, low)) == wanted ? low : table.count;
}

}  // namespace recital::data
