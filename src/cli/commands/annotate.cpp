#include <algorithm>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <filesystem>
#include <memory>
#include <ostream>
#include <set>
#include <sstream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/output.hpp"
#include "cli/walk.hpp"
#include "cli/written_files.hpp"
#include "export/atomic_folder.hpp"
#include "pages/page_file.hpp"
#include "recital/pages/annotated_page.hpp"
#include "recital/read/inputs.hpp"

namespace recital::cli {
namespace {

/// A page, and what the index tells of it.
struct written_page {
  std::string bytes;
  indexed_page about;
};

class annotate_command : public command {
 public:
  void setup(CLI::App& app) override {
    app.add_option("INPUT", inputs_, "A document, or - for standard input; with -o FOLDER/ any number")
        ->type_name("")
        ->required();
    app.add_option("-o,--output", output_, "File to write; FOLDER/ writes a page for each document and an index")
        ->type_name("FILE");
    add_interface(app, interface_);
    common_.add_to(app, "recital annotate graphs/corpus/2020-draft-resolution-en.txt -o draft.html");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    const auto words = page_words::load(interface_);
    if (!words) return out.refused(words.error());
    if (is_folder()) common_.output = output_.ends_with('/') ? output_ : output_ + '/';
    else common_.will_write(output_);
    return is_folder() ? write_folder(*all, *words, out) : write_one(*all, *words, out);
  }

 private:
  [[nodiscard]] bool is_folder() const {
    std::error_code unknown;  // whatever it is, it is no folder to write into
    return output_.ends_with('/') || std::filesystem::is_directory(output_, unknown);
  }

  exit_status write_one(const knowledge& all, const page_words& words, messages& out) const {
    std::vector<reading> documents;
    const tally read = read_all(all, common_, inputs_, out, documents);
    if (read.read == 0) return exit_status::nothing_done;
    if (documents.size() > 1) {
      const std::string reason = "there are several documents, and a page holds one; -o FOLDER/ writes a page for each";
      return out.refused({error_code::bad_usage, reason, {inputs_.front()}});
    }
    auto to = output::open(output_);
    if (!to) return out.refused(to.error());
    write_annotated_page(to->stream(), documents.front(), all.known, words);
    if (auto done = to->commit(); !done) return out.refused(done.error());
    return read.status();
  }

  /// Which names the pages have is known only now, so what they would replace is looked for once more.
  [[nodiscard]] result<void> put_into_place(atomic_folder& files) const {
    const std::string to = destination(output_);
    found_inputs found = find_inputs(inputs_);
    if (auto apart = keep_apart(found, files.files_in(to), common_); !apart) {
      return tl::make_unexpected(std::move(apart).error());
    }
    return files.commit(to);
  }

  exit_status write_folder(const knowledge& all, const page_words& words, messages& out) const {
    std::vector<indexed_page> pages;
    std::set<std::string> taken{"index"};
    atomic_folder files(output_);
    result<void> done;
    const auto make = [&](reading&& document) {
      std::ostringstream page;
      write_annotated_page(page, document, all.known, words);
      return std::make_unique<written_page>(written_page{std::move(page).str(), indexed(document, {})});
    };
    const tally read = walk(all, common_, inputs_, out, make, [&](std::unique_ptr<written_page> page) {
      page->about.file = page_file(page->about.document, taken);
      if (done) done = files.add(page->about.file, page->bytes);
      pages.push_back(std::move(page->about));
    });
    if (read.read == 0) return exit_status::nothing_done;
    std::ostringstream index;
    write_annotated_index(index, pages, words);
    if (done) done = files.add("index.html", index.str());
    if (done) done = put_into_place(files);
    if (!done) return out.refused(done.error());
    out.note("wrote " + std::to_string(pages.size()) + (pages.size() == 1 ? " page" : " pages") +
             " and index.html in " + destination(output_));
    return read.status();
  }

  common_options common_;
  std::vector<std::string> inputs_;
  std::string output_;
  std::string interface_;
};

}  // namespace

std::unique_ptr<command> make_annotate_command() { return std::make_unique<annotate_command>(); }

}  // namespace recital::cli
