/// \file
/// The options that all commands have.
#pragma once
#include <string>
#include <vector>

#include "recital/core/kind.hpp"
#include "recital/request/knowledge.hpp"

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace recital::cli {

struct common_options : reading_options {
  bool quiet = false;
  unsigned jobs = 0;                 ///< threads; 0: as many as the machine runs at once
  bool fail_fast = false;            ///< the first input that fails ends the reading
  std::string output;                ///< where the results go, as the user named it; "" for standard output
  std::vector<std::string> written;  ///< the files that the run writes, or may write

  /// Adds them to a command, with what `--language` means there, and an example of its use for the end of its help.
  void add_to(CLI::App& app, const std::string& example,
              const std::string& language_meaning = "Language of the documents (default: detected)");

  [[nodiscard]] unsigned threads() const;

  /// Says before anything is read where the results will go: "" and "-" are standard output. `parts` are the files that
  /// are written under other names than `path`.
  void will_write(const std::string& path, const std::vector<std::string>& parts = {});
};

/// The documents that a command works on.
CLI::Option* add_inputs(CLI::App& app, std::vector<std::string>& inputs);

/// Where the results go.
CLI::Option* add_output(CLI::App& app, std::string& output);

/// The language in which a page, a picture or a table speaks to its readers, one of those there are: `--interface fr`;
/// "en" where it is left out.
CLI::Option* add_interface(CLI::App& app, std::string& language);

/// Which kinds of instrument to look at: `--kind treaty,resolution`, also several times.
CLI::Option* add_kinds(CLI::App& app, std::vector<std::string>& kinds);

/// The kinds of those names, which have been checked.
[[nodiscard]] std::vector<kind> kinds_named(const std::vector<std::string>& names);

}  // namespace recital::cli
