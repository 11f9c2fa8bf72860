#include "cli/pager.hpp"

#include <unistd.h>

#include <algorithm>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <string>
#include <string_view>

namespace recital::cli {
namespace {

constexpr const char* usual = "less";
bool is_forbidden = false;  // by the command line, which is read once

/// Whether a program of that name is on the path.
bool is_installed(std::string_view program) {
  const char* const set = std::getenv("PATH");
  std::string_view rest = set == nullptr ? "" : set;
  while (!rest.empty()) {
    const std::string_view folder = rest.substr(0, rest.find(':'));
    const auto file = std::filesystem::path(folder) / program;
    if (::access(file.c_str(), X_OK) == 0) return true;
    rest.remove_prefix(std::min(folder.size() + 1, rest.size()));
  }
  return false;
}

/// The command line of the pager; "" for none.
std::string wanted() {
  if (const char* const set = std::getenv("PAGER"); set != nullptr) {
    return std::string_view(set) == "cat" ? "" : set;
  }
  return is_installed(usual) ? usual : "";
}

}  // namespace

void pager::forbid() { is_forbidden = true; }

std::optional<pager> pager::start() {
  if (is_forbidden || ::isatty(STDOUT_FILENO) != 1) return std::nullopt;
  const std::string command = wanted();
  if (command.empty()) return std::nullopt;
  ::setenv("LESS", "FRX", 0);  // ends on one screen, shows colours, leaves the text on the terminal
  ::setenv("LV", "-c", 0);
  std::FILE* const pipe = ::popen(command.c_str(), "w");
  if (pipe == nullptr) return std::nullopt;
  for (const int each : {SIGPIPE, SIGINT, SIGQUIT}) std::signal(each, SIG_IGN);
  return pager(pipe);
}

pager::pager(std::FILE* pipe) : pipe_(pipe), buffer_(::fileno(pipe)), stream_(&buffer_) {}

pager::pager(pager&& other) noexcept : pager(other.pipe_) { other.pipe_ = nullptr; }

pager::~pager() {
  if (pipe_ == nullptr) return;
  stream_.flush();
  ::pclose(pipe_);
}

}  // namespace recital::cli
