/// \file
/// What a command was asked to do, for the manifest beside its result.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "cli/common_options.hpp"
#include "recital/export/manifest.hpp"

namespace CLI {
class App;
}

namespace recital::cli {

/// The inputs with their hashes, those that were not read, the options that were given and can change the result, and
/// the files written to `output`. Inputs are read once more.
[[nodiscard]] manifest describe_run(const CLI::App& app, const std::vector<std::string>& inputs,
                                    std::vector<error> not_read, const common_options& common,
                                    const std::string& output, std::string_view format);

}  // namespace recital::cli
