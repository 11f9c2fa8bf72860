#include "cli/help.hpp"

#include <utility>

namespace recital::cli {

help_layout::help_layout() {
  column_width(28);
  label("SUBCOMMAND", "COMMAND");
  label("Subcommands", "Commands");
  label("Positionals", "Arguments");
}

std::string help_layout::make_option_opts(const CLI::Option* option) const {
  std::string text;
  if (option->get_type_size() != 0 && !option->get_type_name().empty()) text += " " + option->get_type_name();
  if (option->get_required() && option->nonpositional()) text += " (needed)";
  return text;
}

std::string help_layout::make_help(const CLI::App* app, std::string name, CLI::AppFormatMode mode) const {
  std::string text = CLI::Formatter::make_help(app, std::move(name), mode);
  for (auto at = text.find("\n\n\n"); at != std::string::npos; at = text.find("\n\n\n", at)) text.erase(at, 1);
  return text;
}

}  // namespace recital::cli
