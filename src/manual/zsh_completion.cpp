#include <fmt/format.h>

#include <algorithm>

#include "manual/completions.hpp"
#include "manual/man_page.hpp"

namespace recital::manual {
namespace {

/// Within single quotes, where brackets and colons mean something.
std::string text(std::string_view words) {
  std::string made;
  for (const char c : words) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') made += '\\';
    if (c == '\'') made += "'\\''";
    else made += c;
  }
  return made;
}

std::string function_of(const described_command& command) {
  std::string name = "_" + page_name(command.name);
  std::ranges::replace(name, '-', '_');
  return name;
}

std::string value_of(const described_option& option) {
  if (option.value.empty()) return "";
  if (!option.choices.empty()) return fmt::format(":{}:({})", text(option.value), fmt::join(option.choices, " "));
  return fmt::format(":{}:{}", text(option.value), takes_file(option) ? "_files" : "");
}

std::string options_of(const described_command& command) {
  std::string made;
  for (const described_option& option : command.options) {
    for (const std::string& name : option.names) {
      made += fmt::format("    '*{}[{}]{}' \\\n", name, text(option.meaning), value_of(option));
    }
  }
  return made;
}

std::string command_of(const described_command& command) {
  return fmt::format("{}() {{\n  _arguments \\\n{}    '*:file:_files'\n}}\n", function_of(command), options_of(command));
}

std::string group_of(const described_command& command) {
  std::string list;
  std::string cases;
  for (const described_command& each : command.parts) {
    list += fmt::format("        '{}:{}'\n", last_word(each), text(each.summary));
    cases += fmt::format("        {}) {} ;;\n", last_word(each), function_of(each));
  }
  return fmt::format(R"({}() {{
  local context state state_descr line
  typeset -A opt_args
  _arguments -C \
{}    '1: :->command' '*:: :->rest'
  case $state in
    command)
      local -a commands=(
{}      )
      _describe command commands ;;
    rest)
      case $line[1] in
{}      esac ;;
  esac
}}
)",
                     function_of(command), options_of(command), list, cases);
}

}  // namespace

std::string zsh_completion(const described_command& program) {
  std::string made = "#compdef recital\n# completions of recital for zsh\n";
  for (const described_command* command : all_of(program)) {
    made += command->parts.empty() ? command_of(*command) : group_of(*command);
  }
  return made + "_recital \"$@\"\n";
}

}  // namespace recital::manual
