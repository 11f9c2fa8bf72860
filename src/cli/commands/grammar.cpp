#include <memory>

#include "cli/command_group.hpp"

namespace recital::cli {

std::unique_ptr<command> make_grammar_check_command();

namespace {

constexpr command_entry parts[] = {
    {"check", "Check grammar files and their examples", make_grammar_check_command},
};

}  // namespace

std::unique_ptr<command> make_grammar_command() {
  return std::make_unique<command_group>(
      parts, "Example:\n  recital grammar check mine.toml\n\nRun recital grammar COMMAND --help for more.");
}

}  // namespace recital::cli
