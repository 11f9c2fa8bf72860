#include "recital/read/inputs.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <string_view>
#include <vector>

#include "read/foreign_format.hpp"

namespace fs = std::filesystem;
using namespace std::string_literals;
using recital::error_code;
using recital::find_inputs;
using recital::read_input;

namespace {

/// A folder that goes when the test ends.
class scratch_folder {
 public:
  scratch_folder() {
    std::string name = (fs::temp_directory_path() / "recital-XXXXXX").string();
    path_ = ::mkdtemp(name.data());
  }
  ~scratch_folder() { fs::remove_all(path_); }
  scratch_folder(const scratch_folder&) = delete;
  scratch_folder& operator=(const scratch_folder&) = delete;

  [[nodiscard]] std::string operator/(std::string_view name) const { return (path_ / name).string(); }

  std::string write(std::string_view name, std::string_view bytes = "text") const {
    fs::create_directories((path_ / name).parent_path());
    std::ofstream(path_ / name, std::ios::binary) << bytes;
    return *this / name;
  }

 private:
  fs::path path_;
};

using arguments = std::vector<std::string>;

error_code code_of(const recital::result<std::string>& read) {
  REQUIRE_FALSE(read.has_value());
  return read.error().code;
}

}  // namespace

TEST_CASE("arguments stand for files, folders, patterns and standard input, in order") {
  const scratch_folder folder;
  folder.write("b/2.txt");
  folder.write("b/1.txt");
  folder.write("b/sub/0.md");
  folder.write("b/.hidden/3.txt");
  folder.write("b/other.svg");
  const auto file = folder.write("odd.name");
  const auto found = find_inputs(arguments{"-", folder / "b", file, folder / "b/?.txt"});
  std::vector<std::string> sources;
  for (const auto& source : found.sources) sources.push_back(source ? *source : "not " + source.error().where.file);
  CHECK(sources == arguments{"-", folder / "b/1.txt", folder / "b/2.txt", "not " + (folder / "b/other.svg"),
                             folder / "b/sub/0.md", file, "not " + (folder / "b/1.txt"),
                             "not " + (folder / "b/2.txt")});
  CHECK(code_of(found.sources[3]) == error_code::skipped);
}

TEST_CASE("a folder names each file that it leaves out, but no junk") {
  const scratch_folder folder;
  for (const char* name :
       {"a.txt", "a.djvu", "README", ".hidden.txt", ".gitignore", ".git/b.txt", "._a.txt", "Thumbs.db", "desktop.ini",
        "~$a.docx", "__MACOSX/c.txt", "META-INF/container.xml", "mimetype", "p.opf"}) {
    folder.write(name);
  }
  arguments named;
  for (const auto& source : find_inputs(arguments{folder / "."}).sources) {
    if (!source) named.push_back(source.error().str());
  }
  CHECK(named == arguments{folder / "./.hidden.txt: skipped: a hidden file",
                           folder / "./README: skipped: in folders and archives, files without an ending are not read",
                           folder / "./a.djvu: files that end in .djvu are not read"});
}

TEST_CASE("a pattern finds endings in any case, and no junk") {
  const scratch_folder folder;
  for (const char* name : {"a.pdf", "B.PDF", "c.pdfx", "~$d.pdf", "Thumbs.db"}) folder.write(name);
  const auto found = find_inputs(arguments{folder / "*.pdf", folder / "*.[Pp]DF", folder / "[Bb]*"});
  arguments sources;
  for (const auto& source : found.sources) sources.push_back(source ? *source : "not " + source.error().where.file);
  CHECK(sources ==
        arguments{folder / "B.PDF", folder / "a.pdf", "not " + (folder / "B.PDF"), "not " + (folder / "B.PDF")});
}

TEST_CASE("what stands for nothing is a failure in its place") {
  const scratch_folder folder;
  fs::create_directory(folder / "empty");
  const auto found = find_inputs(arguments{folder / "gone", folder / "empty", folder / "*.txt", "-", "-"});
  REQUIRE(found.sources.size() == 5);
  CHECK(code_of(found.sources[0]) == error_code::not_found);
  CHECK(code_of(found.sources[1]) == error_code::empty_input);
  CHECK(code_of(found.sources[2]) == error_code::not_found);
  CHECK(found.sources[3].value() == "-");
  CHECK(code_of(found.sources[4]) == error_code::bad_usage);
}

TEST_CASE("nothing is read twice, however many links lead to it") {
  const scratch_folder folder;
  folder.write("a/1.txt");
  folder.write("a/.kept/2.txt");
  fs::create_directory_symlink(".", folder / "a/here");
  fs::create_symlink("1.txt", folder / "a/0.txt");
  fs::create_symlink(".kept/2.txt", folder / "a/2.txt");
  const auto found = find_inputs(arguments{folder / "a"});
  REQUIRE(found.sources.size() == 2);
  CHECK(found.sources[0].value() == folder / "a/1.txt");
  CHECK(found.sources[1].value() == folder / "a/2.txt");
}

TEST_CASE("links that lead out of the folder are not followed") {
  const scratch_folder folder;
  folder.write("a/1.txt");
  folder.write("b/2.txt");
  fs::create_directory_symlink("..", folder / "b/up");
  fs::create_symlink("../a/1.txt", folder / "b/1.txt");
  fs::create_directory_symlink("/", folder / "b/.all");
  fs::create_directory_symlink("b", folder / "link");
  const auto found = find_inputs(arguments{folder / "b"});
  REQUIRE(found.sources.size() == 3);
  CHECK(found.sources[0].error().str() == folder / "b/1.txt: skipped: a link that leads out of the folder");
  CHECK(found.sources[1].value() == folder / "b/2.txt");
  CHECK(code_of(found.sources[2]) == error_code::skipped);
  CHECK(find_inputs(arguments{folder / "link"}).sources.size() == 3);  // what is named itself is followed
}

TEST_CASE("the bytes of a file as they are") {
  const scratch_folder folder;
  const std::string large(3'000'000, 'x');
  CHECK(read_input(folder.write("small", "a\r\nb\xFF")).value() == "a\r\nb\xFF");
  CHECK(read_input(folder.write("large", large)).value() == large);
  CHECK(read_input(folder.write("nothing", "")).value().empty());
}

TEST_CASE("what cannot be read says why, and does not wait") {
  const scratch_folder folder;
  fs::create_directory(folder / "folder");
  REQUIRE(::mkfifo((folder / "pipe").c_str(), 0600) == 0);
  CHECK(code_of(read_input(folder / "gone")) == error_code::not_found);
  CHECK(code_of(read_input(folder / "folder")) == error_code::not_readable);
  CHECK(code_of(read_input(folder / "pipe")) == error_code::not_readable);
  CHECK(code_of(read_input("/dev/zero")) == error_code::not_readable);
}

TEST_CASE("a file beyond the limit is refused before it is read") {
  const scratch_folder folder;
  const auto path = folder.write("huge");
  fs::resize_file(path, std::uintmax_t{5} << 30);  // a hole: it takes no room
  CHECK(code_of(read_input(path)) == error_code::too_large);
}

TEST_CASE("formats that nothing reads are told by their beginning") {
  CHECK(recital::is_foreign_format("%!PS-Adobe-3.0\n"));
  CHECK(recital::is_foreign_format(std::string(60, 'x') + "BOOKMOBI"));
  CHECK_FALSE(recital::is_foreign_format("PKO is no archive"));
  CHECK_FALSE(recital::is_foreign_format("a text about %!PS"));
  CHECK_FALSE(recital::is_foreign_format(""));
}
