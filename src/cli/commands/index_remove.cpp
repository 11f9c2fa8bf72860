#include <fmt/format.h>
#include <algorithm>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/corpus_option.hpp"
#include "cli/corpus_update.hpp"
#include "cli/messages.hpp"
#include "recital/request/knowledge.hpp"
#include "recital/store/corpus_writer.hpp"

namespace recital::cli {
namespace {

class index_remove_command : public command {
 public:
  void setup(CLI::App& app) override {
    add_corpus(app, corpus_);
    app.add_option("PATH", paths_, "Files, folders or patterns, as they are kept")->type_name("")->required();
    common_.add_to(app, "recital index remove papers.recital graphs/corpus/2020-draft-resolution-en.txt");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    if (!is_corpus(corpus_)) return out.refused({error_code::not_found, "there is no such corpus", {corpus_}});
    auto papers = corpus_writer::open(corpus_, all->known, all->made_with);
    if (!papers) return out.refused(papers.error());
    std::size_t removed = 0;
    for (const kept_input& each : papers->inputs()) {
      const auto is_meant = [&](const std::string& path) { return covers(path, each.path); };
      if (std::ranges::none_of(paths_, is_meant)) continue;
      papers->remove(each);
      ++removed;
    }
    if (removed == 0) return out.refused({error_code::not_found, "the corpus keeps no such file", {paths_.front()}});
    if (auto done = papers->finish(); !done) return out.refused(done.error());
    out.note(fmt::format("{}: {} {} removed", corpus_, removed, removed == 1 ? "file" : "files"));
    return exit_status::all_done;
  }

 private:
  common_options common_;
  std::string corpus_;
  std::vector<std::string> paths_;
};

}  // namespace

std::unique_ptr<command> make_index_remove_command() { return std::make_unique<index_remove_command>(); }

}  // namespace recital::cli
