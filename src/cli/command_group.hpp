/// \file
/// A command that is a group of others.
#pragma once
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.hpp"

namespace recital::cli {

class command_group : public command {
 public:
  /// `parts` are its commands, in the order of the help; `footer` ends the help.
  command_group(std::span<const command_entry> parts, std::string footer);

  void setup(CLI::App& app) override;
  exit_status run() override;

 private:
  std::span<const command_entry> parts_;
  std::string footer_;
  std::vector<std::pair<CLI::App*, std::unique_ptr<command>>> commands_;
};

}  // namespace recital::cli
