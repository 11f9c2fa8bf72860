#include "read/folder.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

namespace recital {
namespace {

namespace fs = std::filesystem;

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

/// Goes through a folder and all below it.
class folder_walk {
 public:
  struct finding {
    std::string path;
    std::string failed;  ///< why it cannot be read; "" where it can
  };

  explicit folder_walk(const fs::path& folder) {
    enter(folder);
    while (!waiting_.empty()) {
      const fs::path next = std::move(waiting_.back());
      waiting_.pop_back();
      list(next);
    }
    std::ranges::sort(findings_, {}, &finding::path);
  }

  [[nodiscard]] const std::vector<finding>& findings() const { return findings_; }
  [[nodiscard]] std::size_t others() const { return others_; }

 private:
  void enter(const fs::path& folder) {
    struct stat facts {};
    if (::stat(folder.c_str(), &facts) != 0) return;  // it went away meanwhile
    if (entered_.emplace(facts.st_dev, facts.st_ino).second) waiting_.push_back(folder);
  }

  void list(const fs::path& folder) {
    std::error_code failed;
    fs::directory_iterator entries(folder, failed);
    for (; !failed && entries != fs::directory_iterator(); entries.increment(failed)) take(*entries);
    if (failed) findings_.push_back({folder.native(), "folder cannot be read: " + failed.message()});
  }

  void take(const fs::directory_entry& entry) {
    const std::string name = entry.path().filename().native();
    if (name.starts_with('.')) return;
    std::error_code unknown;  // a link to nothing; reading it will say so
    if (entry.is_directory(unknown)) {
      enter(entry.path());
    } else if (is_document_name(name)) {
      findings_.push_back({entry.path().native(), ""});
    } else {
      ++others_;
    }
  }

  std::set<std::pair<dev_t, ino_t>> entered_;
  std::vector<fs::path> waiting_;
  std::vector<finding> findings_;
  std::size_t others_ = 0;
};

}  // namespace

bool is_document_name(std::string name) {
  std::ranges::transform(name, name.begin(), lowered);
  return std::ranges::any_of(document_endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

void add_folder(found_inputs& found, const std::string& folder) {
  const folder_walk walk{fs::path(folder)};
  for (const auto& [path, failed] : walk.findings()) {
    if (failed.empty()) {
      found.sources.emplace_back(path);
    } else {
      found.sources.emplace_back(failure(error_code::not_readable, failed, {path}));
    }
  }
  if (walk.findings().empty()) {
    found.sources.emplace_back(
        failure(error_code::empty_input,
                "a folder without documents: no text, PDF, Word, HTML or XML file, and no archive", {folder}));
  } else if (walk.others() > 0) {
    found.passed_over.push_back({folder, walk.others()});
  }
}

}  // namespace recital
