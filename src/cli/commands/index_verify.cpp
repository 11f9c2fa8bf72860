#include <fmt/format.h>
#include <CLI/App.hpp>
#include <string>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/corpus_option.hpp"
#include "cli/messages.hpp"
#include "recital/request/knowledge.hpp"
#include "recital/store/corpus.hpp"
#include "recital/store/verify.hpp"

namespace recital::cli {
namespace {

class index_verify_command : public command {
 public:
  void setup(CLI::App& app) override {
    add_corpus(app, corpus_);
    common_.add_to(app, "recital index verify papers.recital");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    const auto found = verify(corpus_, all->known);
    if (!found) return out.refused(found.error());
    for (const std::string& each : *found) out.failed({error_code::bad_data, each, {corpus_}});
    if (found->empty()) out.note(corpus_ + ": whole");
    return found->empty() ? exit_status::all_done : exit_status::in_part;
  }

 private:
  common_options common_;
  std::string corpus_;
};

}  // namespace

std::unique_ptr<command> make_index_verify_command() { return std::make_unique<index_verify_command>(); }

}  // namespace recital::cli
