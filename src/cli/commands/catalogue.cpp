#include <memory>

#include "cli/command_group.hpp"

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
    {"check", "Check catalogue files", make_catalogue_check_command},
};

}  // namespace

std::unique_ptr<command> make_catalogue_command() {
  return std::make_unique<command_group>(
      parts, "Example:\n  recital catalogue find \"test ban\"\n\nRun recital catalogue COMMAND --help for more.");
}

}  // namespace recital::cli
