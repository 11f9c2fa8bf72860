#include <fmt/format.h>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/corpus_option.hpp"
#include "cli/corpus_update.hpp"
#include "cli/messages.hpp"
#include "recital/request/knowledge.hpp"

namespace recital::cli {
namespace {

class index_import_command : public command {
 public:
  void setup(CLI::App& app) override {
    add_corpus(app, corpus_);
    app.add_option("FILE", file_, "Corrections and tags (docs/formats.md), as export writes them")
        ->type_name("")
        ->required();
    common_.add_to(app, "recital index import papers.recital corrections.toml");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    const auto said = corrections::load(file_, all->known, all->languages);
    if (!said) return out.refused(said.error());
    if (!is_corpus(corpus_)) return out.refused({error_code::not_found, "there is no such corpus", {corpus_}});
    auto papers = corpus_writer::open(corpus_, all->known, all->made_with);
    if (!papers) return out.refused(papers.error());
    papers->remove_corrections();
    papers->put(*said);
    const auto counts = update(*papers, corpus_, *all, common_, {}, {.opens_files = false}, out);
    if (!counts) return out.refused(counts.error());
    out.note(fmt::format("{}: {} corrections, {} documents found anew", corpus_, said->all().size(),
                         counts->resolved_again));
    return exit_status::all_done;
  }

 private:
  common_options common_;
  std::string corpus_, file_;
};

}  // namespace

std::unique_ptr<command> make_index_import_command() { return std::make_unique<index_import_command>(); }

}  // namespace recital::cli
