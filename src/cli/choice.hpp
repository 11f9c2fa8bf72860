/// \file
/// Options whose value is one of a few names, or a number within bounds. What is not is refused while the command line
/// is parsed, in words of our own: CLI11's speak of types.
#pragma once
#include <CLI/Option.hpp>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace recital::cli {

/// `no format "x"; there are table csv json`. `what` says what the names are names of; both must outlive the option.
/// The check is named by the names, for manual pages and completions.
void limit_to(CLI::Option& option, std::string_view what, std::span<const std::string_view> names);

/// Which of the names it is; it must be one of them.
[[nodiscard]] std::size_t place_of(std::string_view name, std::span<const std::string_view> names);

/// `"x" is not a number from 1 to 1024`.
void limit_to_numbers(CLI::Option& option, unsigned long low, unsigned long high);

/// `"x" is not a number from 0 to 1`.
void limit_to_reals(CLI::Option& option, double low, double high);

/// The names with a blank between.
[[nodiscard]] std::string joined(std::span<const std::string_view> names);

}  // namespace recital::cli
