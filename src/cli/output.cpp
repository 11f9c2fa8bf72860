#include "cli/output.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <utility>

#include "cli/choice.hpp"
#include "cli/written_files.hpp"
#include "text/letters.hpp"

namespace recital::cli {
namespace {

bool is_standard_output(const std::string& path) { return path.empty() || path == "-"; }

}  // namespace

result<output> output::open(const std::string& path) {
  output made;
  if (is_standard_output(path)) return made;
  auto file = atomic_file::open(path);
  if (!file) return tl::make_unexpected(std::move(file).error());
  made.file_.emplace(*std::move(file));
  made.path_ = path;
  return made;
}

std::ostream& output::stream() {
  if (file_) return file_->stream();
  if (!std::exchange(was_asked_, true)) {
    if (auto started = pager::start()) pager_.emplace(*std::move(started));
  }
  return pager_ ? pager_->stream() : std::cout;
}

result<void> output::commit() {
  if (file_) {
    const std::string to = destination(path_);
    return to == path_ ? file_->commit() : file_->commit_as(to);
  }
  pager_.reset();
  std::cout.flush();
  if (!std::cout) return failure(error_code::not_writable, "not everything could be written", {"standard output"});
  return {};
}

std::size_t terminal_width() {
  winsize size{};
  return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

bool is_terminal(const std::string& path) { return is_standard_output(path) && ::isatty(STDOUT_FILENO) == 1; }

result<std::string> format_for(const std::string& given, const std::string& path,
                               std::span<const std::string_view> formats, std::string_view usual) {
  if (!given.empty()) return given;
  const std::string ending = text::in_small_ascii(std::filesystem::path(path).extension().native());
  if (is_standard_output(path) || ending.empty() || ending == ".txt") return std::string(usual);
  const auto named = std::ranges::find(formats, std::string_view(ending).substr(1));
  if (named != formats.end()) return std::string(*named);
  return failure(error_code::unknown_format,
                 "no format goes with the ending of this name; give --format, there are " + joined(formats), {path});
}

}  // namespace recital::cli
