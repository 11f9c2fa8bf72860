/// \file
/// What a later text does to the wording of a commitment that it repeats.
#pragma once
#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace recital {

/// What was changed.
enum class edit_kind : std::uint8_t {
  actor,      ///< who is to act
  modal,      ///< "shall" to "should"
  qualifier,  ///< "as appropriate", "without delay"
  deadline,   ///< a year by which
  number,     ///< another number
};
inline constexpr std::array<std::string_view, 5> edit_kind_names{"actor", "modal", "qualifier", "deadline", "number"};
[[nodiscard]] constexpr std::string_view name(edit_kind k) { return edit_kind_names[static_cast<std::size_t>(k)]; }

/// What one change does to the commitment; of all changes of a wording together `mixed` where they pull both ways.
enum class wording_change : std::uint8_t {
  not_compared,  ///< the two wordings are not both known, in one language, or too little of the first comes back
  unchanged,
  strengthened,
  weakened,
  mixed,
  other,  ///< neither stronger nor weaker, as another number
};
inline constexpr std::array<std::string_view, 6> wording_change_names{"not_compared", "unchanged", "strengthened",
                                                                      "weakened",     "mixed",     "other"};
[[nodiscard]] constexpr std::string_view name(wording_change c) {
  return wording_change_names[static_cast<std::size_t>(c)];
}

struct wording_edit {
  edit_kind kind = edit_kind::modal;
  wording_change effect = wording_change::other;
  std::string before;  ///< keys of the data ("shall"), or the digits of the text; "" where there was nothing
  std::string after;   ///< "" where it was dropped
};

}  // namespace recital
