#include "cli/choice.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <CLI/Validators.hpp>
#include <system_error>

#include "core/quote.hpp"

namespace recital::cli {

std::string joined(std::span<const std::string_view> names) {
  return fmt::format("{}", fmt::join(names.begin(), names.end(), " "));
}

void limit_to(CLI::Option& option, std::string_view what, std::span<const std::string_view> names) {
  const auto refuse = [what, names](const std::string& value) {
    if (std::ranges::find(names, value) != names.end()) return std::string{};
    return fmt::format("no {} {}; there are {}", what, quote(value), joined(names));
  };
  option.check(CLI::Validator(refuse, "", joined(names)));
}

std::size_t place_of(std::string_view name, std::span<const std::string_view> names) {
  return static_cast<std::size_t>(std::ranges::find(names, name) - names.begin());
}

namespace {

template <class Number>
void limit_to_range(CLI::Option& option, Number low, Number high) {
  const auto refuse = [low, high](const std::string& value) {
    Number number = 0;
    const auto [end, failed] = std::from_chars(value.data(), value.data() + value.size(), number);
    const bool is_number = failed == std::errc{} && end == value.data() + value.size();
    if (is_number && number >= low && number <= high) return std::string{};
    return fmt::format("{} is not a number from {} to {}", quote(value), low, high);
  };
  option.check(CLI::Validator(refuse, ""));
}

}  // namespace

void limit_to_numbers(CLI::Option& option, unsigned long low, unsigned long high) { limit_to_range(option, low, high); }

void limit_to_reals(CLI::Option& option, double low, double high) { limit_to_range(option, low, high); }

}  // namespace recital::cli
