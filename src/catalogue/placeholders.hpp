/// \file
/// Patterns that the members of a series fill in: "conf:npt-revcon-{year}".
#pragma once
#include <string>
#include <string_view>

#include "recital/catalogue/catalogue.hpp"

namespace recital::entries {

/// Whether the text holds {year} or {ordinal}.
[[nodiscard]] bool has_placeholder(std::string_view text);

/// The placeholder of `text` that `member` has no number for, "{year}" or "{ordinal}"; "" where it has them all.
[[nodiscard]] std::string_view lacking(std::string_view text, const instrument& member);

/// `text` with every placeholder filled in.
[[nodiscard]] std::string filled(std::string_view text, const instrument& member);

}  // namespace recital::entries
