#include "cli/command_group.hpp"

#include <CLI/App.hpp>

#include "cli/fixed_values.hpp"

namespace recital::cli {

command_group::command_group(std::span<const command_entry> parts, std::string footer)
    : parts_(parts), footer_(std::move(footer)) {}

void command_group::setup(CLI::App& app) {
  app.set_help_flag("-h,--help", "Show this help and exit");
  app.require_subcommand(1);
  app.footer(footer_);
  for (const command_entry& entry : parts_) {
    CLI::App* part = app.add_subcommand(entry.name, entry.summary)->group("Commands");
    commands_.emplace_back(part, entry.make());
    commands_.back().second->setup(*part);
    refuse_wrong_values(*part);
  }
}

exit_status command_group::run() {
  for (const auto& [app, part] : commands_) {
    if (app->parsed()) return part->run();
  }
  return exit_status::nothing_done;
}

}  // namespace recital::cli
