/// \file
/// Matches that were found before, to be asked again without finding them.
///
///     std::vector<recital::reuse_match> all;
///     history.all_pairs([&](const recital::reuse_match& each) { all.push_back(each); });
///     const recital::reuse_pairs pairs(std::move(all));  // as large as the matches; the history may go
///     for (const recital::reuse_match& each : pairs.taken_up_by(3, 0)) use(each.left, each.score);
#pragma once
#include <cstdint>
#include <functional>
#include <map>
#include <span>
#include <utility>
#include <vector>

#include "recital/reuse/match.hpp"
#include "recital/reuse/reuse_index.hpp"

namespace recital {

/// What `reuse_history::all_pairs` gave with the query and the options that hold where none are said. It gives the same
/// matches in the same order as the history would.
class reuse_pairs {
 public:
  /// \param all in the order of `all_pairs`
  explicit reuse_pairs(std::vector<reuse_match> all);

  /// Whether it can answer a query for a history with these options: one that wants no more than what was kept.
  [[nodiscard]] static bool answers(const reuse_query& query, const reuse_options& options);

  /// As `reuse_history::all_pairs`, for a query that it answers. O(matches).
  void all_pairs(const std::function<void(const reuse_match&)>& take, const reuse_query& query = {}) const;

  /// As `reuse_history::taken_up_by`. O(log matches).
  [[nodiscard]] std::span<const reuse_match> taken_up_by(std::uint32_t document, std::uint32_t paragraph) const;

 private:
  using place = std::pair<std::uint32_t, std::uint32_t>;  // document, paragraph
  using range = std::pair<std::size_t, std::size_t>;      // of matches

  std::vector<reuse_match> all_;
  std::map<place, range> by_later_;
};

}  // namespace recital
