/// \file
/// Where the entries of a lexicon are, by their texts.
#pragma once
#include <algorithm>
#include <cstdint>
#include <functional>
#include <string_view>
#include <utility>
#include <vector>

#include "cite/lexicon_entry.hpp"

namespace recital::cite {

/// Positions in a list of entries that somebody else keeps, by the hash of their texts. There is room for twice as many.
class entry_index {
 public:
  static constexpr std::uint32_t no_entry = 0xFFFFFFFF;

  entry_index() { fill({}); }
  explicit entry_index(const std::vector<lexicon_entry>& entries) { fill(entries); }

  /// Where the position of the entry of these words is kept; `no_entry` stands there where there is none.
  [[nodiscard]] const std::uint32_t& slot_of(const std::vector<lexicon_entry>& entries, std::string_view words) const {
    std::size_t at = std::hash<std::string_view>{}(words) & (slots_.size() - 1);
    while (slots_[at] != no_entry && entries[slots_[at]].text != words) at = (at + 1) & (slots_.size() - 1);
    return slots_[at];
  }
  [[nodiscard]] std::uint32_t& slot_of(const std::vector<lexicon_entry>& entries, std::string_view words) {
    return const_cast<std::uint32_t&>(std::as_const(*this).slot_of(entries, words));
  }

  /// Makes room where half of the slots are taken. Slots move.
  void make_room(const std::vector<lexicon_entry>& entries) {
    if (entries.size() * 2 >= slots_.size()) fill(entries);
  }

 private:
  void fill(const std::vector<lexicon_entry>& entries) {
    constexpr std::size_t fewest = std::size_t{1} << 10;
    std::size_t size = fewest;
    while (size < entries.size() * 4) size *= 2;
    slots_.assign(size, no_entry);
    for (std::size_t i = 0; i < entries.size(); ++i) slot_of(entries, entries[i].text) = static_cast<std::uint32_t>(i);
  }

  std::vector<std::uint32_t> slots_;  ///< a power of two, half of them empty at least
};

}  // namespace recital::cite
