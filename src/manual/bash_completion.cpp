#include <fmt/format.h>

#include "manual/completions.hpp"

namespace recital::manual {
namespace {

/// Finds the command that was named: words that are no options, as long as they lead on.
constexpr std::string_view beginning = R"bash(# completions of recital for bash
_recital() {
  local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} command=recital i
  for ((i = 1; i < COMP_CWORD; i++)); do
    case " $(_recital_commands "$command") " in
      *" ${COMP_WORDS[i]} "*) command="$command ${COMP_WORDS[i]}" ;;
    esac
  done
  COMPREPLY=()
  local values
  values=$(_recital_values "$command" "$previous")
  case $values in
    FILE) compopt -o default 2>/dev/null; return ;;
    ANY) return ;;
    ?*) COMPREPLY=($(compgen -W "$values" -- "$current")); return ;;
  esac
  case $current in
    -*) COMPREPLY=($(compgen -W "$(_recital_options "$command")" -- "$current")); return ;;
  esac
  values=$(_recital_commands "$command")
  if [ -n "$values" ]; then COMPREPLY=($(compgen -W "$values" -- "$current")); else compopt -o default 2>/dev/null; fi
}
)bash";

void add_words(std::string& out, const std::string& pattern, const std::vector<std::string>& words) {
  if (!words.empty()) out += fmt::format("    '{}') echo '{}' ;;\n", pattern, fmt::join(words, " "));
}

std::string function(const std::string& name, const std::string& subject, const std::string& cases) {
  return fmt::format("{}() {{\n  case {} in\n{}  esac\n}}\n", name, subject, cases);
}

std::vector<std::string> words_of(const described_command& command) {
  std::vector<std::string> all;
  for (const described_command& each : command.parts) all.push_back(last_word(each));
  return all;
}

std::vector<std::string> values_of(const described_option& option) {
  if (!option.choices.empty()) return option.choices;
  return {takes_file(option) ? "FILE" : "ANY"};
}

}  // namespace

std::string bash_completion(const described_command& program) {
  std::string commands;
  std::string options;
  std::string values;
  for (const described_command* command : all_of(program)) {
    add_words(commands, command->name, words_of(*command));
    std::vector<std::string> names;
    for (const described_option& option : command->options) {
      names.insert(names.end(), option.names.begin(), option.names.end());
      if (option.value.empty()) continue;
      for (const std::string& name : option.names) add_words(values, command->name + " " + name, values_of(option));
    }
    add_words(options, command->name, names);
  }
  return std::string(beginning) + function("_recital_commands", "$1", commands) +
         function("_recital_options", "$1", options) + function("_recital_values", "\"$1 $2\"", values) +
         "complete -F _recital recital\n";
}

}  // namespace recital::manual
