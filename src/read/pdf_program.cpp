#include "read/pdf_program.hpp"

#include <chrono>
#include <cstdint>
#include <utility>

#include "read/child.hpp"

namespace recital::pdf {
namespace {

constexpr int no_permission = 3;           // exit status
constexpr std::uint64_t bytes_a_byte = 8;  // of output for each of text: every word comes with its place
constexpr std::size_t most_named = 5;      // pages; with more the whole file is damaged

std::vector<std::string> command_for(const std::vector<std::string>& pages, const read_limits& limits) {
  std::vector<std::string> command{"pdftotext"};
  command.insert(command.end(), pages.begin(), pages.end());
  return with_password(std::move(command), {"-bbox-layout", "-enc", "UTF-8", "/dev/stdin", "-"}, limits);
}

child_limits limits_of(const read_limits& limits) {
  return {limits.time, limits.memory, limits.text * bytes_a_byte, limits.stop};
}

/// Whether a complaint is about content that is lost; of fonts and of the form of a file the program only warns.
bool names_damage(std::string_view complaint) {
  for (const std::string_view kind : {"Syntax Error", "Internal Error", "I/O Error"}) {
    for (auto at = complaint.find(kind); at != std::string_view::npos; at = complaint.find(kind, at + 1)) {
      if (at == 0 || complaint[at - 1] == '\n') return true;
    }
  }
  return false;
}

/// Looks for the pages that the program complains of, half by half.
class damage_finder {
 public:
  damage_finder(std::string_view bytes, const read_limits& limits)
      : bytes_(bytes), limits_(limits), deadline_(std::chrono::steady_clock::now() + limits.time) {}

  std::string damage(std::size_t pages) {
    look(1, pages);
    if (found_.empty() || is_too_much()) return "damaged PDF: some of its words may be missing";
    std::string named;
    for (const std::size_t each : found_) named += (named.empty() ? "" : ", ") + std::to_string(each);
    return found_.size() == 1 ? "page " + named + " is damaged: some of its words may be missing"
                              : "pages " + named + " are damaged: some of their words may be missing";
  }

 private:
  [[nodiscard]] bool is_too_much() const {
    return found_.size() > most_named || std::chrono::steady_clock::now() > deadline_;
  }

  void look(std::size_t first, std::size_t last) {
    if (is_too_much() || !complains(first, last)) return;
    if (first == last) {
      found_.push_back(first);
      return;
    }
    const std::size_t middle = first + (last - first) / 2;
    look(first, middle);
    look(middle + 1, last);
  }

  [[nodiscard]] bool complains(std::size_t first, std::size_t last) const {
    const auto command = command_for({"-f", std::to_string(first), "-l", std::to_string(last)}, limits_);
    const auto end = run_child(command, bytes_, limits_of(limits_), [](std::string_view) { return true; });
    return !end || end->status != 0 || names_damage(end->complaint);
  }

  std::string_view bytes_;
  const read_limits& limits_;
  std::chrono::steady_clock::time_point deadline_;
  std::vector<std::size_t> found_;
};

tl::unexpected<error> not_run(error&& reason) {
  if (reason.code == error_code::not_found) {
    return failure(error_code::not_readable,
                   "a PDF, to be read by pdftotext, which is not installed: install poppler-utils");
  }
  if (reason.code == error_code::too_large) {
    return failure(error_code::too_large, "a PDF that is too large to be read: " + reason.message);
  }
  return tl::make_unexpected(std::move(reason));
}

tl::unexpected<error> not_read(const child_end& end, const read_limits& limits) {
  if (end.complaint.find("ncorrect password") != std::string::npos) {
    return failure(error_code::not_readable, limits.password.empty()
                                                 ? "encrypted: it opens with a password only; give --password"
                                                 : "encrypted: it does not open with the password given");
  }
  if (end.status == no_permission) return failure(error_code::not_readable, "encrypted: its text may not be copied");
  return failure(error_code::bad_data, "damaged PDF");
}

}  // namespace

std::vector<std::string> with_password(std::vector<std::string> first, const std::vector<std::string>& last,
                                       const read_limits& limits) {
  if (!limits.password.empty()) first.insert(first.end(), {"-opw", limits.password, "-upw", limits.password});
  first.insert(first.end(), last.begin(), last.end());
  return first;
}

result<file_words> words_of(std::string_view bytes, const read_limits& limits) {
  file_words made;
  page_reader reader([&](page p) { made.pages.push_back(std::move(p)); });
  bool is_understood = true;
  auto end = run_child(command_for({}, limits), bytes, limits_of(limits),
                       [&](std::string_view piece) { return is_understood = reader.feed(piece); });
  if (!is_understood) return failure(error_code::bad_data, "damaged PDF: its words cannot be told");
  if (!end) return not_run(std::move(end).error());
  if (end->status != 0 || made.pages.empty() || !reader.is_complete()) return not_read(*end, limits);
  made.title = reader.title();
  if (names_damage(end->complaint)) made.damage = damage_finder(bytes, limits).damage(made.pages.size());
  return made;
}

}  // namespace recital::pdf
