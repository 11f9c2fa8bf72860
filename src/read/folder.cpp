#include "read/folder.hpp"

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>
#include <utility>
#include <vector>

#include "read/file_name.hpp"

namespace recital {
namespace {

namespace fs = std::filesystem;

/// Goes through a folder and all below it.
class folder_walk {
 public:
  struct finding {
    std::string path;
    result<std::string> source;  ///< the path, or why it is not read
  };

  explicit folder_walk(const fs::path& folder) : top_(folder) {
    enter(folder);
    walk();
    follow_links();
    std::ranges::sort(findings_, {}, &finding::path);
  }

  [[nodiscard]] std::vector<finding>& findings() { return findings_; }

 private:
  void walk() {
    while (!waiting_.empty()) {
      const fs::path next = std::move(waiting_.back());
      waiting_.pop_back();
      list(next);
    }
  }

  void enter(const fs::path& folder) {
    struct stat facts {};
    if (::stat(folder.c_str(), &facts) != 0) return;  // it went away meanwhile
    if (entered_.emplace(facts.st_dev, facts.st_ino).second) waiting_.push_back(folder);
  }

  void list(const fs::path& folder) {
    std::error_code failed;
    fs::directory_iterator entries(folder, failed);
    for (; !failed && entries != fs::directory_iterator(); entries.increment(failed)) take(*entries);
    if (failed) leave_out({error_code::not_readable, "folder cannot be read: " + failed.message(), {folder.native()}});
  }

  void take(const fs::directory_entry& entry) {
    std::error_code unknown;  // what cannot be told is read as a file, which fails with the reason
    if (entry.is_symlink(unknown)) {
      links_.push_back(entry);
    } else if (entry.is_directory(unknown)) {
      take_folder(entry.path());
    } else {
      take_file(entry.path());
    }
  }

  void take_folder(const fs::path& folder) {
    const std::string name = folder.filename().native();
    if (!is_hidden(name) && kind_of_name(name + "/") != name_kind::junk) enter(folder);
  }

  void take_file(const fs::path& file) {
    const name_kind kind = kind_of_name(file.filename().native());
    if (kind == name_kind::junk) return;
    if (kind != name_kind::document) {
      leave_out(why_not_by_name(file.filename().native(), file.native()));
    } else if (is_hidden(file.native())) {
      leave_out({error_code::skipped, "skipped: a hidden file", {file.native()}});
    } else {
      findings_.push_back({file.native(), file.native()});
    }
  }

  void leave_out(error why) {
    std::string path = why.where.file;
    findings_.push_back({std::move(path), tl::make_unexpected(std::move(why))});
  }

  /// Links come last, in byte order: then it is known what is read without them.
  void follow_links() {
    std::error_code unknown;
    const fs::path home = fs::canonical(top_, unknown);
    while (!links_.empty()) {
      auto links = std::exchange(links_, {});
      std::ranges::sort(links, {}, &fs::directory_entry::path);
      std::set<std::string> read;
      for (const finding& each : findings_) read.insert(each.path);
      for (const fs::directory_entry& link : links) follow(link, home, read);
      walk();
    }
  }

  void follow(const fs::directory_entry& link, const fs::path& home, const std::set<std::string>& read) {
    std::error_code failed;
    const fs::path target = fs::canonical(link.path(), failed);
    if (failed) return take_file(link.path());  // it leads to nothing; reading it fails with the reason
    const fs::path within = target.lexically_relative(home);
    if (within.empty() || *within.begin() == "..") {
      if (kind_of_name(link.path().filename().native()) != name_kind::junk) {
        leave_out({error_code::skipped, "skipped: a link that leads out of the folder", {link.path().native()}});
      }
    } else if (link.is_directory(failed)) {
      take_folder(link.path());
    } else if (!read.contains((top_ / within).native())) {
      take_file(link.path());
    }
  }

  fs::path top_;
  std::set<std::pair<dev_t, ino_t>> entered_;
  std::vector<fs::path> waiting_;
  std::vector<fs::directory_entry> links_;
  std::vector<finding> findings_;
};

}  // namespace

void add_folder(found_inputs& found, const std::string& folder) {
  folder_walk walk{fs::path(folder)};
  bool has_documents = false;
  for (auto& [path, source] : walk.findings()) {
    has_documents = has_documents || source || source.error().code != error_code::skipped;
    found.sources.push_back(std::move(source));
  }
  if (!has_documents) {
    found.sources.emplace_back(
        failure(error_code::empty_input,
                "a folder without documents: no text, PDF, Word, HTML or XML file, and no archive", {folder}));
  }
}

}  // namespace recital
