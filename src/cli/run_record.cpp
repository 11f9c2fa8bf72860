#include "cli/run_record.hpp"

#include <algorithm>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <utility>

#include "read/own_output.hpp"
#include "recital/core/version.hpp"
#include "recital/read/inputs.hpp"
#include "request/sources.hpp"

namespace recital::cli {
namespace {

/// Options that have a place of their own in the manifest, or change nothing in the result.
constexpr std::string_view left_out[] = {"output", "catalogue", "grammar", "manifest", "jobs", "quiet", "help"};

std::vector<file_fingerprint> fingerprints(const std::vector<std::string>& paths) {
  std::vector<file_fingerprint> all;
  for (const auto& path : paths) all.push_back(fingerprint(path));
  return all;
}

/// Of what a corpus keeps, as it was when it was read.
std::vector<file_fingerprint> of_inputs(const std::vector<std::string>& inputs) {
  std::vector<file_fingerprint> all;
  for (const auto& each : with_kept(find_inputs(inputs).sources)) {
    if (!each) continue;
    if (each->kept == nullptr) {
      if (!is_own_output_file(each->path)) all.push_back(fingerprint(each->path));
    } else if (each->input->role == input_role::document) {
      all.push_back({each->path, each->input->bytes, each->input->sha256});
    }
  }
  return all;
}

}  // namespace

manifest describe_run(const CLI::App& app, const std::vector<std::string>& inputs, std::vector<error> not_read,
                      const common_options& common, const std::string& output, std::string_view format) {
  manifest made{version, std::string(format)};
  made.files = exported_files(output, format);
  made.inputs = of_inputs(inputs);
  made.not_read = std::move(not_read);
  made.catalogues = fingerprints(common.catalogues);
  made.grammars = fingerprints(common.grammars);
  for (const CLI::Option* option : app.get_options()) {
    const std::string name = option->get_single_name();
    if (option->count() == 0 || option->get_positional() || std::ranges::find(left_out, name) != std::end(left_out)) {
      continue;
    }
    const bool is_switch = option->get_items_expected_max() == 0;
    made.options.emplace_back(name, is_switch ? std::vector<std::string>{} : option->results());
  }
  return made;
}

}  // namespace recital::cli
