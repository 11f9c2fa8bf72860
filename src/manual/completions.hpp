/// \file
/// What shells complete behind `recital`: commands, options, the values of those that have a few, and files.
#pragma once
#include <string>

#include "manual/description.hpp"

namespace recital::manual {

[[nodiscard]] std::string bash_completion(const described_command& program);
[[nodiscard]] std::string zsh_completion(const described_command& program);
[[nodiscard]] std::string fish_completion(const described_command& program);

}  // namespace recital::manual
