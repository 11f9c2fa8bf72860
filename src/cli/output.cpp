#include "cli/output.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <filesystem>
#include <iostream>
#include <utility>

#include "cli/written_files.hpp"

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

std::ostream& output::stream() { return file_ ? file_->stream() : std::cout; }

result<void> output::commit() {
  if (file_) {
    const std::string to = destination(path_);
    return to == path_ ? file_->commit() : file_->commit_as(to);
  }
  std::cout.flush();
  if (!std::cout) return failure(error_code::not_writable, "not everything could be written", {"standard output"});
  return {};
}

std::size_t terminal_width() {
  winsize size{};
  return ::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0 ? size.ws_col : 0;
}

bool is_terminal(const std::string& path) { return is_standard_output(path) && ::isatty(STDOUT_FILENO) == 1; }

std::string ending_of(std::string_view path) {
  const std::string ending = std::filesystem::path(path).extension().native();
  return ending.empty() ? ending : ending.substr(1);
}

}  // namespace recital::cli
