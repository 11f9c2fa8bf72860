#include <memory>

#include "cli/command_group.hpp"

namespace recital::cli {

std::unique_ptr<command> make_grammar_check_command();

namespace {

constexpr command_entry parts[] = {
    {"check", "Say whether grammar files are good and do what their examples say", make_grammar_check_command},
};

}  // namespace

std::unique_ptr<command> make_grammar_command() {
  return std::make_unique<command_group>(
      parts, "Example:\n  recital grammar check mine.toml\n\nrecital grammar COMMAND --help says more.");
}

}  // namespace recital::cli
