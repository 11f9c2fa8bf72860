#include "cli/fixed_values.hpp"

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Error.hpp>
#include <CLI/Option.hpp>
#include <CLI/Validators.hpp>
#include <utility>

namespace recital::cli {

std::string wrong_count(std::size_t wanted, const std::string& value_names, std::size_t given) {
  if (wanted == 1) return "needs a value";
  return fmt::format("needs {} values, {}, and has {}", wanted, value_names, given);
}

CLI::Option* add_fixed_values(CLI::App& app, const std::string& name, std::size_t count, const std::string& value_names,
                              const std::string& meaning, std::function<void(const std::vector<std::string>&)> take) {
  const auto check_and_take = [=](const CLI::results_t& given) {
    if (given.size() != count) throw CLI::ValidationError(name, wrong_count(count, value_names, given.size()));
    take(given);
    return true;
  };
  return app.add_option(name, check_and_take, meaning)
      ->type_name(value_names)
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->expected(static_cast<int>(count))
      ->delimiter(',')
      ->allow_extra_args(false);
}

void refuse_wrong_values(CLI::App& app) {
  const auto refuse = [&app](const std::string& value) {
    const bool is_option = value.size() > 1 && value.front() == '-' && app.get_option_no_throw(value) != nullptr;
    return is_option ? fmt::format("needs a value before {}", value) : std::string();
  };
  for (CLI::Option* option : app.get_options(&CLI::Option::nonpositional)) {
    if (option->get_items_expected_max() == 0) option->disable_flag_override();
    else option->check(CLI::Validator(refuse, ""));
  }
}

}  // namespace recital::cli
