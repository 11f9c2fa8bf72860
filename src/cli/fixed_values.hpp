/// \file
/// Options that take a fixed number of values: `--diff A B`, `--diff A,B` or `--diff=A,B`.
#pragma once
#include <algorithm>
#include <array>
#include <cstddef>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace recital::cli {

/// What is wrong with an option that has another number of values than it needs: `needs 2 values, A B, and has 1`.
[[nodiscard]] std::string wrong_count(std::size_t wanted, const std::string& value_names, std::size_t given);

/// Adds an option that takes `count` values and hands them to `take`; `value_names` stand in the help, as in "A B". Too
/// few or too many are refused while the command line is parsed.
CLI::Option* add_fixed_values(CLI::App& app, const std::string& name, std::size_t count, const std::string& value_names,
                              const std::string& meaning, std::function<void(const std::vector<std::string>&)> take);

/// The same for an array, which stays empty where the option is not given.
template <std::size_t N>
CLI::Option* add_fixed_values(CLI::App& app, const std::string& name, const std::string& value_names,
                              const std::string& meaning, std::optional<std::array<std::string, N>>& values) {
  return add_fixed_values(app, name, N, value_names, meaning, [&values](const std::vector<std::string>& given) {
    std::ranges::copy(given, values.emplace().begin());
  });
}

/// Refuses a value of a flag (`--quiet=3`), and an option of the command as the value of another: in `-o --quiet x.txt`
/// the value of -o is missing. To be called once all options are added.
void refuse_wrong_values(CLI::App& app);

}  // namespace recital::cli
