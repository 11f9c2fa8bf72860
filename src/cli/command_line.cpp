#include "cli/command_line.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <CLI/App.hpp>
#include <CLI/Error.hpp>
#include <cstdio>
#include <exception>
#include <ios>
#include <memory>
#include <new>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.hpp"
#include "cli/fixed_values.hpp"
#include "cli/help.hpp"
#include "cli/messages.hpp"
#include "core/quote.hpp"
#include "recital/core/version.hpp"

namespace recital::cli {
namespace {

constexpr const char* help_group = "Commands";
constexpr auto usage_status = static_cast<int>(exit_status::nothing_done);

/// The innermost command that was named: help and complaints are about it.
const CLI::App& named_command(const CLI::App& app) {
  const auto named = app.get_subcommands();
  return named.empty() ? app : named_command(*named.front());
}

/// "recital catalogue show".
std::string full_name(const CLI::App& app) {
  return app.get_parent() == nullptr ? app.get_name() : full_name(*app.get_parent()) + " " + app.get_name();
}

std::string names_of_commands(const CLI::App& app) {
  std::string names;
  for (const CLI::App* each : app.get_subcommands({})) names.append(names.empty() ? "" : " ").append(each->get_name());
  return names;
}

/// The first argument that nobody took: an option rather than a word, for words may have been meant as its values.
std::string unexpected(const CLI::App& app) {
  const auto left = app.remaining(true);
  for (const auto& argument : left) {
    if (argument.size() > 1 && argument.front() == '-') return "unknown option " + shortened(argument);
  }
  const auto& command = named_command(app);
  const bool is_group = !command.get_subcommands({}).empty();
  const std::string first = left.empty() ? "" : left.front();
  if (is_group) return fmt::format("no command {}; there are {}", quote(first), names_of_commands(command));
  return "unexpected argument " + quote(first);
}

/// CLI11 has one error for a flag with a value, for an option without its values, and for one that is given twice.
std::string wrong_number(const CLI::App& command, const std::string& said) {
  const std::string name = said.substr(0, said.find_first_of(": "));
  if (said.ends_with("flag override")) return fmt::format("--{} takes no value", name);
  const CLI::Option* option = command.get_option_no_throw(name);
  if (option == nullptr || said.find("missing") == std::string::npos) return name + " is given more than once";
  const auto wanted = static_cast<std::size_t>(option->get_items_expected_min());
  return fmt::format("{} {}", name, wrong_count(wanted, option->get_type_name(), option->count()));
}

std::string reason_of(const CLI::App& app, const CLI::ParseError& error) {
  if (!app.remaining(true).empty()) return unexpected(app);
  const auto& command = named_command(app);
  std::string said = error.what();
  if (dynamic_cast<const CLI::RequiredError*>(&error) != nullptr) {
    const bool is_group = !command.get_subcommands({}).empty();
    return is_group ? "a command is needed: " + names_of_commands(command)
                    : said.substr(0, said.find(" is required")) + " is missing";
  }
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) return wrong_number(command, said);
  return said;
}

int complain(const CLI::App& app, const CLI::ParseError& error) {
  messages(false).note(reason_of(app, error));
  fmt::print(stderr, "try {} --help\n", full_name(named_command(app)));
  return usage_status;
}

/// "recital help trace" asks what "recital trace --help" does.
std::vector<std::string> arguments_of(int argc, char** argv) {
  std::vector<std::string> all(argv + std::min(argc, 1), argv + argc);
  if (!all.empty() && all.front() == "help") {
    all.erase(all.begin());
    all.emplace_back("--help");
  }
  return all;
}

int run(int argc, char** argv) {
  CLI::App app;
  const auto all = set_up(app);
  try {
    auto arguments = arguments_of(argc, argv);
    std::ranges::reverse(arguments);  // as CLI11 takes them
    app.parse(std::move(arguments));
  } catch (const CLI::Success& asked) {  // help or version
    return app.exit(asked);
  } catch (const CLI::ParseError& error) {
    return complain(app, error);
  }
  for (const auto& [part, work] : all) {
    if (part->parsed()) return static_cast<int>(work->run());
  }
  return usage_status;
}

}  // namespace

std::vector<registered_command> set_up(CLI::App& app) {
  app.name("recital");
  app.description("Recital finds the references in UN and IAEA documents and draws them as a graph.");
  app.formatter(std::make_shared<help_layout>());
  app.set_help_flag("-h,--help", "Show this help and exit");
  app.set_version_flag("--version", fmt::format("recital {}", version), "Show the version and exit");
  app.require_subcommand(1);
  app.footer("Example:\n  recital graph graphs/corpus -o corpus.svg\n\nRun recital help COMMAND for more.");
  std::vector<registered_command> all;
  for (const command_entry& entry : commands()) {
    CLI::App* part = app.add_subcommand(entry.name, entry.summary)->group(help_group);
    all.push_back({part, entry.make()});
    all.back().work->setup(*part);
    refuse_wrong_values(*part);
  }
  return all;
}

int run_command_line(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  try {
    return run(argc, argv);
  } catch (const std::bad_alloc&) {
    messages(true).note_always("there is not enough memory for this");
    return usage_status;
  } catch (const std::exception& failure) {  // a fault of ours: still one line
    messages(true).note_always(failure.what());
    return usage_status;
  }
}

}  // namespace recital::cli
