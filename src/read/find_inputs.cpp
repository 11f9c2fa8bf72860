#include <glob.h>
#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <map>
#include <optional>
#include <string_view>
#include <system_error>
#include <utility>

#include "read/file_name.hpp"
#include "read/folder.hpp"
#include "recital/read/inputs.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

enum class entry { nothing, folder, other };

/// What stands under that path; a link that leads nowhere is something that cannot be read.
entry kind_of(const std::string& path) {
  struct stat facts {};
  if (::stat(path.c_str(), &facts) == 0) return S_ISDIR(facts.st_mode) ? entry::folder : entry::other;
  return ::lstat(path.c_str(), &facts) == 0 ? entry::other : entry::nothing;
}

/// The pattern with its ending in both cases: "*.[pP][dD][fF]" for "*.pdf".
std::string with_any_ending(const std::string& pattern) {
  const auto dot = pattern.find_last_of("./[]");
  if (dot == std::string::npos || pattern[dot] != '.') return pattern;
  const auto ending = std::string_view(pattern).substr(dot + 1);
  if (!std::ranges::all_of(ending, text::is_ascii_letter_or_digit)) return pattern;
  std::string made = pattern.substr(0, dot + 1);
  constexpr char other_case = 0x20;
  for (const char c : ending)
    text::is_ascii_letter(c) ? made += {'[', c, static_cast<char>(c ^ other_case), ']'} : made += c;
  return made;
}

bool is_junk(const std::string& path) {
  const std::string name = path.substr(path.rfind('/') + 1);  // npos + 1 == 0
  return kind_of_name(name) == name_kind::junk || kind_of_name(name + "/") == name_kind::junk;
}

/// What matches a pattern, in byte order (the system would sort by locale).
std::vector<std::string> matches(const std::string& pattern) {
  std::vector<std::string> paths;
  glob_t found{};
  if (::glob(with_any_ending(pattern).c_str(), GLOB_NOSORT, nullptr, &found) == 0) {
    paths.assign(found.gl_pathv, found.gl_pathv + found.gl_pathc);
  }
  ::globfree(&found);
  if (!is_hidden(pattern)) std::erase_if(paths, is_junk);
  std::ranges::sort(paths);
  return paths;
}

void add_path(found_inputs& found, const std::string& path) {
  switch (kind_of(path)) {
    case entry::folder: return add_folder(found, path);
    case entry::other: found.sources.emplace_back(path); return;
    case entry::nothing: found.sources.emplace_back(failure(error_code::not_found, "no such file or folder", {path}));
  }
}

void add_pattern(found_inputs& found, const std::string& pattern) {
  const auto paths = matches(pattern);
  for (const auto& path : paths) add_path(found, path);
  if (paths.empty()) {
    found.sources.emplace_back(failure(error_code::not_found, "no file matches this pattern", {pattern}));
  }
}

/// A file, whatever its paths are.
using file_number = std::pair<dev_t, ino_t>;

std::optional<file_number> file_number_of(const std::string& path) {
  struct stat facts {};
  if (path == "-" || ::stat(path.c_str(), &facts) != 0 || !S_ISREG(facts.st_mode)) return std::nullopt;
  return file_number(facts.st_dev, facts.st_ino);
}

/// Two names of one file in a folder may be two documents; two paths to one name are one.
bool is_same_path(const std::string& a, const std::string& b) {
  std::error_code unknown;
  return std::filesystem::weakly_canonical(a, unknown) == std::filesystem::weakly_canonical(b, unknown);
}

/// A file that was given twice, or beside its folder, is read once.
void skip_what_comes_again(found_inputs& found) {
  std::map<file_number, std::string> met;
  for (auto& source : found.sources) {
    const auto number = source ? file_number_of(*source) : std::nullopt;
    if (!number) continue;
    const auto [first, is_new] = met.try_emplace(*number, *source);
    if (is_new || !is_same_path(first->second, *source)) continue;
    const std::string as = first->second == *source ? "" : " as " + first->second;
    source = failure(error_code::skipped, "given twice, read once" + as, {*source});
  }
}

}  // namespace

found_inputs find_inputs(std::span<const std::string> arguments) {
  found_inputs found;
  bool has_standard_input = false;
  for (const auto& argument : arguments) {
    if (argument == "-" && std::exchange(has_standard_input, true)) {
      found.sources.emplace_back(failure(error_code::bad_usage, "standard input can be read only once", {argument}));
    } else if (argument == "-") {
      found.sources.emplace_back(argument);
    } else if (argument.find_first_of("*?[") != std::string::npos && kind_of(argument) == entry::nothing) {
      add_pattern(found, argument);
    } else {
      add_path(found, argument);
    }
  }
  if (arguments.size() > 1) skip_what_comes_again(found);
  return found;
}

}  // namespace recital
