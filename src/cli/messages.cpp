#include "cli/messages.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <cstdio>

#include "text/printable.hpp"

namespace recital::cli {
messages::messages(bool quiet) : quiet_(quiet), shows_progress_(!quiet && ::isatty(STDERR_FILENO) == 1) {}

messages::~messages() { clear_progress(); }

void messages::failed(const error& what) { line(what.str()); }

exit_status messages::refused(const error& what) {
  failed(what);
  return exit_status::nothing_done;
}

void messages::note(std::string_view text) {
  if (!quiet_) line(text);
}

void messages::note_always(std::string_view text) { line(text); }

void messages::progress(std::size_t done, std::size_t all) {
  const bool is_news = all > 1 && (done == 1 || done * 100 / all != (done - 1) * 100 / all);
  if (!shows_progress_ || !is_news) return;
  const std::chrono::duration<double> passed = std::chrono::steady_clock::now() - begun_;
  const auto left =
      static_cast<long>(passed.count() / static_cast<double>(done) * static_cast<double>(all - done) + 0.5);
  std::string next =
      fmt::format("\rread {} of {}, {}%, {}:{:02} left ", done, all, done * 100 / all, left / 60, left % 60);
  std::fwrite(next.data(), 1, next.size(), stderr);
  shown_ = std::move(next);
}

void messages::working(std::string_view what) {
  if (!shows_progress_) return;
  clear_progress();
  shown_ = fmt::format("\r{} \u2026 ", what);
  std::fwrite(shown_.data(), 1, shown_.size(), stderr);
}

void messages::clear_progress() {
  if (shown_.empty()) return;
  fmt::print(stderr, "\r{:{}}\r", "", shown_.size());
  shown_.clear();
}

void messages::line(std::string_view text) {
  clear_progress();
  const std::string whole = fmt::format("recital: {}\n", text::printable(text));
  std::fwrite(whole.data(), 1, whole.size(), stderr);
}

}  // namespace recital::cli
