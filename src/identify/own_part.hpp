/// \file
/// A resolution on a page with others, as printed volumes hold them: where it begins, and the day below it.
#pragma once
#include <cstdint>
#include <optional>
#include <string_view>

#include "identify/evidence.hpp"
#include "recital/core/partial_date.hpp"

namespace recital::identify {

struct own_part {
  span title;                   ///< of the text: behind the number that leads it
  std::uint32_t paragraph = 0;  ///< that of the title
};

/// The first paragraph that is led by the number which that symbol of the body stands for: "34/169. Code of conduct";
/// nothing where none is. Linear.
[[nodiscard]] std::optional<own_part> find_own_part(const evidence& from, std::string_view symbol, const body& by);

/// The day in or below the first line behind a paragraph that names the meeting: "84th plenary meeting"; none where no
/// such line has one. Linear.
[[nodiscard]] partial_date day_of_meeting(const evidence& from, std::uint32_t behind);

}  // namespace recital::identify
