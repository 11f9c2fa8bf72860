#include "cli/command_line.hpp"

#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Error.hpp>
#include <cstdio>
#include <exception>
#include <ios>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/help.hpp"
#include "cli/version.hpp"

namespace recital::cli {
namespace {

constexpr const char* help_group = "Commands";
constexpr auto usage_status = static_cast<int>(exit_status::nothing_done);

/// A command and the part of the command line that is its own.
struct registered {
  CLI::App* app;
  std::unique_ptr<command> work;
};

std::vector<registered> register_commands(CLI::App& app) {
  std::vector<registered> all;
  for (const command_entry& entry : commands()) {
    CLI::App* part = app.add_subcommand(entry.name, entry.summary)->group(help_group);
    all.push_back({part, entry.make()});
    all.back().work->setup(*part);
  }
  return all;
}

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
    if (argument.size() > 1 && argument.front() == '-') return fmt::format("unknown option {}", argument);
  }
  const auto& command = named_command(app);
  const bool is_group = !command.get_subcommands({}).empty();
  const std::string first = left.empty() ? "" : left.front();
  if (is_group) return fmt::format("no command \"{}\"; there are {}", first, names_of_commands(command));
  return fmt::format("unexpected argument \"{}\"", first);
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
  if (dynamic_cast<const CLI::ArgumentMismatch*>(&error) != nullptr) {
    const bool is_missing = said.find("missing") != std::string::npos;
    return said.substr(0, said.find(": ")) + (is_missing ? " needs a value" : " is given more than once");
  }
  return said;
}

int complain(const CLI::App& app, const CLI::ParseError& error) {
  fmt::print(stderr, "recital: {}\ntry {} --help\n", reason_of(app, error), full_name(named_command(app)));
  return usage_status;
}

int run(int argc, char** argv) {
  CLI::App app("Recital finds the references that UN and IAEA documents make, and draws the graph of them.", "recital");
  app.formatter(std::make_shared<help_layout>());
  app.set_help_flag("-h,--help", "Show this help and leave");
  app.set_version_flag("--version", fmt::format("recital {}", version), "Show the version and leave");
  app.require_subcommand(1);
  app.footer("Example:\n  recital graph graphs/corpus -o corpus.svg\n\nrecital COMMAND --help says more.");
  const auto all = register_commands(app);
  try {
    app.parse(argc, argv);
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

int run_command_line(int argc, char** argv) {
  std::ios::sync_with_stdio(false);
  try {
    return run(argc, argv);
  } catch (const std::exception& failure) {  // out of memory, or a fault of ours: still one line
    fmt::print(stderr, "recital: {}\n", failure.what());
    return usage_status;
  }
}

}  // namespace recital::cli
