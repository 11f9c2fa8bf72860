#include <CLI/App.hpp>
#include <memory>
#include <utility>
#include <vector>

#include "cli/command.hpp"

namespace recital::cli {

std::unique_ptr<command> make_catalogue_list_command();
std::unique_ptr<command> make_catalogue_show_command();
std::unique_ptr<command> make_catalogue_find_command();
std::unique_ptr<command> make_catalogue_check_command();

namespace {

constexpr command_entry parts[] = {
    {"list", "List all entries", make_catalogue_list_command},
    {"show", "Show every known fact of an entry", make_catalogue_show_command},
    {"find", "Find entries by their names, titles and symbols in any language", make_catalogue_find_command},
    {"check", "Say whether catalogue files are good", make_catalogue_check_command},
};

/// A command that is a group of others.
class catalogue_command : public command {
 public:
  void setup(CLI::App& app) override {
    app.set_help_flag("-h,--help", "Show this help and leave");
    app.require_subcommand(1);
    app.footer("Example:\n  recital catalogue find \"test ban\"\n\nrecital catalogue COMMAND --help says more.");
    for (const command_entry& entry : parts) {
      CLI::App* part = app.add_subcommand(entry.name, entry.summary)->group("Commands");
      commands_.emplace_back(part, entry.make());
      commands_.back().second->setup(*part);
    }
  }

  exit_status run() override {
    for (const auto& [app, part] : commands_) {
      if (app->parsed()) return part->run();
    }
    return exit_status::nothing_done;
  }

 private:
  std::vector<std::pair<CLI::App*, std::unique_ptr<command>>> commands_;
};

}  // namespace

std::unique_ptr<command> make_catalogue_command() { return std::make_unique<catalogue_command>(); }

}  // namespace recital::cli
