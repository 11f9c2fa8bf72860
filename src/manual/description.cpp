#include "manual/description.hpp"

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <CLI/Validators.hpp>
#include <algorithm>
#include <sstream>

namespace recital::manual {
namespace {

std::string full_name(const CLI::App& app) {
  return app.get_parent() == nullptr ? app.get_name() : full_name(*app.get_parent()) + " " + app.get_name();
}

/// `limit_to` names its check by the values that it lets pass.
std::vector<std::string> choices_of(const CLI::Option& option) {
  auto* asked = const_cast<CLI::Option*>(&option);  // CLI11 has no way to ask a const one; nothing is changed
  std::istringstream names(asked->get_validator(0)->get_name());
  std::vector<std::string> all;
  for (std::string each; names >> each;) all.push_back(each);
  return all;
}

described_option option_of(const CLI::Option& option) {
  described_option made;
  for (const std::string& each : option.get_snames()) made.names.push_back("-" + each);
  for (const std::string& each : option.get_lnames()) made.names.push_back("--" + each);
  made.meaning = option.get_description();
  made.group = option.get_group();
  if (option.get_items_expected_max() == 0) return made;
  made.value = option.get_type_name();
  made.choices = choices_of(option);
  return made;
}

described_argument argument_of(const CLI::Option& option) {
  return {option.get_name(true), option.get_description(), option.get_required(), option.get_items_expected_max() > 1};
}

}  // namespace

described_command describe(const CLI::App& app) {
  described_command made;
  made.name = full_name(app);
  made.summary = app.get_description();
  made.footer = app.get_footer();
  for (const CLI::Option* each : app.get_options()) {
    if (each->get_positional()) made.arguments.push_back(argument_of(*each));
    else made.options.push_back(option_of(*each));
  }
  std::ranges::stable_sort(made.options, {}, [](const described_option& each) { return each.group != "Options"; });
  for (const CLI::App* each : app.get_subcommands({})) made.parts.push_back(describe(*each));
  return made;
}

std::string last_word(const described_command& command) { return command.name.substr(command.name.rfind(' ') + 1); }

bool takes_file(const described_option& option) { return option.value == "FILE" || option.value == "DIR"; }

std::vector<const described_command*> all_of(const described_command& command) {
  std::vector<const described_command*> all{&command};
  for (const described_command& each : command.parts) {
    const auto below = all_of(each);
    all.insert(all.end(), below.begin(), below.end());
  }
  return all;
}

}  // namespace recital::manual
