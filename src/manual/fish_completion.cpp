#include <fmt/format.h>

#include "manual/completions.hpp"

namespace recital::manual {
namespace {

/// `__recital_at index add`: these are the first words behind `recital`, options aside, and with --alone the only ones.
constexpr std::string_view beginning = R"(# completions of recital for fish
function __recital_at
    set -l words (commandline -opc)
    set -e words[1]
    set -l named (string match -v -- '-*' $words)
    if test "$argv[1]" = --alone
        set -e argv[1]
        test (count $named) -eq (count $argv); or return 1
    end
    set -l wanted (count $argv)
    test $wanted -eq 0; and return 0
    test (count $named) -ge $wanted; and test "$named[1..$wanted]" = "$argv"
end
)";

std::string text(std::string_view words) {
  std::string made = "'";
  for (const char c : words) {
    if (c == '\'' || c == '\\') made += '\\';
    made += c;
  }
  return made + '\'';
}

/// "index add" of "recital index add".
std::string behind_program(const described_command& command) {
  const std::size_t blank = command.name.find(' ');
  return blank == std::string::npos ? "" : command.name.substr(blank);
}

std::string option_line(const described_command& command, const described_option& option) {
  std::string line = fmt::format("complete -c recital -n '__recital_at{}'", behind_program(command));
  for (const std::string& name : option.names) {
    line += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  }
  if (!option.choices.empty()) line += fmt::format(" -x -a '{}'", fmt::join(option.choices, " "));
  else if (!option.value.empty()) line += takes_file(option) ? " -r -F" : " -x";
  return line + " -d " + text(option.meaning) + '\n';
}

}  // namespace

std::string fish_completion(const described_command& program) {
  std::string made(beginning);
  for (const described_command* command : all_of(program)) {
    for (const described_command& each : command->parts) {
      made += fmt::format("complete -c recital -f -n '__recital_at --alone{}' -a {} -d {}\n", behind_program(*command),
                          last_word(each), text(each.summary));
    }
    if (command == &program) continue;  // its options are those of no command
    for (const described_option& option : command->options) made += option_line(*command, option);
  }
  return made;
}

}  // namespace recital::manual
