/// \file
/// The command line as its definitions describe it, for manual pages and completions: the same that help prints.
#pragma once
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace recital::manual {

struct described_option {
  std::vector<std::string> names;    ///< "-o", "--output"
  std::string value;                 ///< "FILE"; "" where it takes none
  std::string meaning;
  std::string group;                 ///< "Options"
  std::vector<std::string> choices;  ///< the values that there are; none where it takes others, too
};

struct described_argument {
  std::string name;  ///< "INPUT"
  std::string meaning;
  bool is_needed = false;
  bool is_repeated = false;
};

struct described_command {
  std::string name;  ///< "recital index add"
  std::string summary;
  std::vector<described_argument> arguments;
  std::vector<described_option> options;  ///< those of one group together
  std::vector<described_command> parts;   ///< the commands of a group
  std::string footer;                     ///< what ends the help: "Example:", and an example
};

[[nodiscard]] described_command describe(const CLI::App& app);

/// "add" of "recital index add".
[[nodiscard]] std::string last_word(const described_command& command);

/// Whether the value of an option names a file.
[[nodiscard]] bool takes_file(const described_option& option);

/// A command and all below it, each before its parts.
[[nodiscard]] std::vector<const described_command*> all_of(const described_command& command);

}  // namespace recital::manual
