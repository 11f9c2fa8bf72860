#include "cli/written_files.hpp"

#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <optional>

#include "cli/interrupt.hpp"
#include "read/own_output.hpp"

namespace recital::cli {
namespace {

/// A plain file, whatever its names are.
struct identity {
  dev_t device;
  ino_t number;
  bool is_empty;
  std::string name;

  [[nodiscard]] bool is(const identity& other) const { return device == other.device && number == other.number; }
};

std::optional<identity> plain(const struct stat& facts, const std::string& name) {
  if (!S_ISREG(facts.st_mode)) return std::nullopt;
  return identity{facts.st_dev, facts.st_ino, facts.st_size == 0, name};
}

std::optional<identity> identity_of(const std::string& path) {
  struct stat facts {};
  return ::stat(path.c_str(), &facts) == 0 ? plain(facts, path) : std::nullopt;
}

std::vector<identity> there_already(const std::vector<std::string>& written) {
  std::vector<identity> there;
  struct stat facts {};
  if (::fstat(STDOUT_FILENO, &facts) == 0) {
    if (auto file = plain(facts, "standard output")) there.push_back(*std::move(file));
  }
  for (const auto& path : written) {
    if (auto file = identity_of(path)) there.push_back(*std::move(file));
  }
  return there;
}

/// The file to be written that is also known by that path; null where it is none of them.
const identity* written_as(const std::vector<identity>& there, const std::string& path) {
  const auto file = identity_of(path);
  if (!file) return nullptr;
  const auto same = std::ranges::find_if(there, [&](const identity& each) { return each.is(*file); });
  return same == there.end() ? nullptr : &*same;
}

tl::unexpected<error> refusal(const identity& file, const std::string& input) {
  const std::string which = file.name == input ? "" : ": " + input;
  return failure(error_code::not_writable, "cannot be written: it is one of the inputs" + which, {file.name});
}

}  // namespace

std::string partial_name(const std::string& path) {
  const bool is_folder = path.ends_with('/');
  std::filesystem::path name(path.substr(0, path.find_last_not_of('/') + 1));
  const std::string ending = is_folder ? "/" : name.extension().native();
  return (is_folder ? name : name.replace_extension()).native() + ".partial" + ending;
}

std::string destination(const std::string& path) {
  std::error_code unknown;
  const auto there = std::filesystem::status(path, unknown);
  const bool is_special = exists(there) && !is_regular_file(there) && !is_directory(there);
  return interrupt_guard::has_left_inputs() && !is_special ? partial_name(path) : path;
}

result<void> keep_apart(found_inputs& found, const std::vector<std::string>& written, const common_options& options) {
  const std::vector<identity> there = there_already(written);
  if (there.empty()) return {};
  const std::vector<std::string> corrections(options.corrections.empty() ? 0 : 1, options.corrections);
  for (const auto* known : {&options.catalogues, &options.grammars, &corrections}) {
    for (const auto& path : *known) {
      if (const identity* file = written_as(there, path)) return refusal(*file, path);
    }
  }
  for (auto& source : found.sources) {
    const identity* file = source ? written_as(there, *source) : nullptr;
    if (file == nullptr) continue;
    if (!file->is_empty && !is_own_output_file(*source)) return refusal(*file, *source);
    source = failure(error_code::skipped, "the output of this run, not read", {*source});
  }
  return {};
}

}  // namespace recital::cli
