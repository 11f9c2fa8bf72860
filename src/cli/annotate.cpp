#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/output.hpp"
#include "cli/walk.hpp"
#include "recital/export/annotated_page.hpp"

namespace recital::cli {
namespace {

class annotate_command : public command {
 public:
  void setup(CLI::App& app) override {
    app.add_option("INPUT", input_, "One document: a file, or - for standard input")->type_name("")->required();
    add_output(app, output_);
    add_interface(app, interface_);
    common_.add_to(app, "recital annotate graphs/corpus/2020-draft-resolution-en.txt -o draft.html");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    const auto words = page_words::load(interface_);
    if (!words) return out.refused(words.error());
    std::vector<reading> documents;
    const tally read = read_all(*all, common_, {input_}, out, documents);
    if (read.read == 0) return exit_status::nothing_done;
    if (documents.size() > 1) {
      return out.refused({error_code::bad_usage, "there are several documents in it, and a page holds one", {input_}});
    }
    auto to = output::open(output_);
    if (!to) return out.refused(to.error());
    write_annotated_page(to->stream(), documents.front(), all->known, *words);
    if (auto done = to->commit(); !done) return out.refused(done.error());
    return read.status();
  }

 private:
  common_options common_;
  std::string input_;
  std::string output_;
  std::string interface_;
};

}  // namespace

std::unique_ptr<command> make_annotate_command() { return std::make_unique<annotate_command>(); }

}  // namespace recital::cli
