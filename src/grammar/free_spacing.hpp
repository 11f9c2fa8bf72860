/// \file
/// Patterns that are written over several lines, for those who read them.
#pragma once
#include <string>
#include <string_view>

namespace recital {

/// What a pattern begins with whose white space is no part of it. Other engines give the same meaning to it; RE2 does
/// not know it.
inline constexpr std::string_view free_spacing_mark = "(?x)";

/// Of a pattern that begins with the mark, what it says: without the mark, without white space, and without what stands
/// behind a # up to the end of the line. A blank that counts is written `\ ` or stands in a class, `[ ]`; a # that counts,
/// `\#`. Any other pattern is given back as it is. Linear.
[[nodiscard]] std::string without_layout(std::string_view pattern);

}  // namespace recital
