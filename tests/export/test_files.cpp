#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>

#include "export/atomic_file.hpp"
#include "export/atomic_folder.hpp"
#include "graph/small_corpus.hpp"
#include "recital/export/graph_format.hpp"

namespace fs = std::filesystem;
using recital::error_code;

namespace {

/// A folder for one test, gone at its end.
class scratch_folder {
 public:
  scratch_folder() {
    std::string name = (fs::temp_directory_path() / "recital-test-XXXXXX").string();
    REQUIRE(::mkdtemp(name.data()) != nullptr);
    path_ = name;
  }
  ~scratch_folder() { fs::remove_all(path_); }
  [[nodiscard]] std::string file(const std::string& name) const { return (path_ / name).string(); }
  [[nodiscard]] std::size_t files() const {
    return static_cast<std::size_t>(std::distance(fs::directory_iterator(path_), fs::directory_iterator()));
  }

 private:
  fs::path path_;
};

std::string content(const std::string& path) {
  std::ifstream in(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

void put(const std::string& path, const std::string& text) { std::ofstream(path, std::ios::binary) << text; }

recital::citation_graph small() { return recital::build_graph(small_corpus::two_documents(), small_corpus::known()); }

}  // namespace

TEST_CASE("a file is there whole once it is committed, and not before") {
  const scratch_folder folder;
  const std::string path = folder.file("out.txt");
  {
    auto file = recital::atomic_file::open(path);
    REQUIRE(file);
    file->stream() << "all of it";
    CHECK_FALSE(fs::exists(path));
    REQUIRE(file->commit());
  }
  CHECK(content(path) == "all of it");
  CHECK(folder.files() == 1);
}

TEST_CASE("what is not committed leaves the old file as it was") {
  const scratch_folder folder;
  const std::string path = folder.file("out.txt");
  put(path, "old");
  {
    auto file = recital::atomic_file::open(path);
    REQUIRE(file);
    file->stream() << "half of the n";
  }
  CHECK(content(path) == "old");
  CHECK(folder.files() == 1);
}

TEST_CASE("a writer that fails leaves nothing") {
  const scratch_folder folder;
  const auto done = recital::write_file(folder.file("out.txt"), [](std::ostream& out) -> recital::result<void> {
    out << "half";
    return recital::failure(error_code::cannot_draw, "no");
  });
  CHECK_FALSE(done);
  CHECK(folder.files() == 0);
}

TEST_CASE("a file of the longest name is written and replaced") {
  const scratch_folder folder;
  const std::string path = folder.file(std::string(255, 'n'));
  for (const char* text : {"old", "new"}) {
    REQUIRE(recital::write_file(path, [&](std::ostream& out) -> recital::result<void> {
      out << text;
      return {};
    }));
    CHECK(content(path) == text);
  }
  CHECK(folder.files() == 1);
}

TEST_CASE("new files may be read by those whom the user lets read them") {
  const scratch_folder folder;
  const mode_t before = ::umask(027);
  REQUIRE(recital::write_graph(small(), folder.file("out.dot")));
  ::umask(before);
  CHECK(static_cast<unsigned>(fs::status(folder.file("out.dot")).permissions()) == 0640);
}

TEST_CASE("a file may be put beside the one that was meant") {
  const scratch_folder folder;
  put(folder.file("out.txt"), "old");
  auto file = recital::atomic_file::open(folder.file("out.txt"));
  REQUIRE(file);
  file->stream() << "half";
  REQUIRE(file->commit_as("out.partial.txt"));
  CHECK(content(folder.file("out.txt")) == "old");
  CHECK(content(folder.file("out.partial.txt")) == "half");
  CHECK(folder.files() == 2);
}

TEST_CASE("of files that belong together none is replaced where one fails") {
  const scratch_folder folder;
  put(folder.file("one.txt"), "old");
  std::vector<recital::atomic_file> files;
  for (const std::string& path : {folder.file("one.txt"), std::string("/dev/full")}) {
    auto file = recital::atomic_file::open(path);
    REQUIRE(file);
    file->stream() << "new";
    files.push_back(*std::move(file));
  }
  const auto done = recital::commit_all(files);
  REQUIRE_FALSE(done);
  CHECK(done.error().str() == "/dev/full: cannot be written: No space left on device");
  CHECK(content(folder.file("one.txt")) == "old");
}

TEST_CASE("pages come into their folder together, and those that do not leave nothing") {
  const scratch_folder folder;
  const std::string pages = folder.file("a/pages");
  {
    recital::atomic_folder files(pages);
    REQUIRE(files.add("one.html", "1"));
  }
  CHECK(folder.files() == 0);
  {
    recital::atomic_folder files(pages);
    REQUIRE(files.add("one.html", "1"));
    REQUIRE(files.add("two.html", "2"));
    REQUIRE(files.commit(pages));
  }
  CHECK(folder.files() == 1);
  CHECK(content(pages + "/one.html") == "1");
  CHECK(content(pages + "/two.html") == "2");
}

TEST_CASE("a replaced file keeps its permissions, a link stays a link") {
  const scratch_folder folder;
  const std::string path = folder.file("real.txt");
  const std::string link = folder.file("link.txt");
  put(path, "old");
  fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
  fs::create_symlink("real.txt", link);
  REQUIRE(recital::write_file(link, [](std::ostream& out) -> recital::result<void> {
    out << "new";
    return {};
  }));
  CHECK(fs::is_symlink(link));
  CHECK(content(path) == "new");
  CHECK(fs::status(path).permissions() == (fs::perms::owner_read | fs::perms::owner_write));
}

TEST_CASE("a place that cannot be written to is named") {
  const scratch_folder folder;
  for (const std::string& path : {folder.file("missing/out.svg"), folder.file("")}) {
    CAPTURE(path);
    const auto done = recital::write_graph(small(), path, "svg");
    REQUIRE_FALSE(done);
    CHECK(done.error().code == error_code::not_writable);
    CHECK(done.error().str().find(path) != std::string::npos);
  }
  CHECK(folder.files() == 0);
}

TEST_CASE("what is no plain file is written to as it is") {
  CHECK(recital::write_graph(small(), "/dev/null", "dot"));
  const auto full = recital::write_graph(small(), "/dev/full", "dot");
  REQUIRE_FALSE(full);
  CHECK(full.error().code == error_code::not_writable);
}

TEST_CASE("an unknown format names those that there are") {
  const scratch_folder folder;
  for (const char* name : {"out.xyz", "out"}) {
    const auto done = recital::write_graph(small(), folder.file(name));
    REQUIRE_FALSE(done);
    CHECK(done.error().code == error_code::unknown_format);
    CHECK(done.error().str().find("graphml") != std::string::npos);
  }
  CHECK(folder.files() == 0);
}

TEST_CASE("CSV becomes two files beside each other") {
  const scratch_folder folder;
  REQUIRE(recital::write_graph(small(), folder.file("out.csv")));
  CHECK(folder.files() == 2);
  CHECK(content(folder.file("out-nodes.csv")).starts_with("id,labels,label,kind,"));
  CHECK(content(folder.file("out-edges.csv")).starts_with("source,target,type,id,label,"));
}
