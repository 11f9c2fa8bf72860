#include <fmt/format.h>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/corpus_option.hpp"
#include "cli/messages.hpp"
#include "recital/request/knowledge.hpp"
#include "recital/store/corpus_writer.hpp"
#include "recital/store/merge.hpp"

namespace recital::cli {
namespace {

class index_merge_command : public command {
 public:
  void setup(CLI::App& app) override {
    app.add_option("OUT", out_, "The corpus to make, which must not be there")->type_name("")->required();
    app.add_option("CORPUS", corpora_, "The corpora to put together")->type_name("")->required();
    common_.add_to(app, "recital index merge all.recital first.recital second.recital");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    if (std::error_code unknown; std::filesystem::exists(out_, unknown)) {
      return out.refused({error_code::not_writable, "is there already", {out_}});
    }
    auto papers = corpus_writer::open(out_, all->known, all->made_with);
    if (!papers) return out.refused(papers.error());
    const auto files = merge(corpora_, *papers);
    if (!files) return out.refused(files.error());
    if (auto done = papers->finish(); !done) return out.refused(done.error());
    out.note(fmt::format("wrote {}: {} files", out_, *files));
    return exit_status::all_done;
  }

 private:
  common_options common_;
  std::string out_;
  std::vector<std::string> corpora_;
};

}  // namespace

std::unique_ptr<command> make_index_merge_command() { return std::make_unique<index_merge_command>(); }

}  // namespace recital::cli
