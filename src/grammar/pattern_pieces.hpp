/// \file
/// Takes the text of a pattern apart, so that parts of it can be matched by themselves.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace recital {

/// Whether the text of a pattern has a group with a name.
[[nodiscard]] bool has_groups(std::string_view pattern);

/// Whether every part of a pattern means by itself what it means where it stands: no flag counts for what follows it.
[[nodiscard]] bool can_be_taken_apart(std::string_view pattern);

/// The branches of a pattern that can be taken apart: "a(b|c)" and "d" of "a(b|c)|d". O(pattern).
[[nodiscard]] std::vector<std::string_view> branches_of(std::string_view pattern);

/// What a branch is a row of: "a", "(?P<number>b)?" and "cd" of "a(?P<number>b)?cd". What has a group with a name is a
/// piece of its own; neighbours that have none are one. O(branch).
[[nodiscard]] std::vector<std::string_view> pieces_of(std::string_view branch);

/// A piece that is a group and nothing else.
struct group_piece {
  std::string_view name;  ///< "" of "(?:...)"
  std::string_view body;
};
[[nodiscard]] std::optional<group_piece> as_group(std::string_view piece);

/// What a piece repeats at most once, as "b" of "b?"; nothing where it is another piece.
[[nodiscard]] std::optional<std::string_view> optional_body(std::string_view piece);

}  // namespace recital
