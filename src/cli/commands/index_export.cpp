#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <ostream>
#include <string>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/corpus_option.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "recital/store/corpus.hpp"

namespace recital::cli {
namespace {

class index_export_command : public command {
 public:
  void setup(CLI::App& app) override {
    add_corpus(app, corpus_);
    add_output(app, output_);
    common_.add_to(app, "recital index export papers.recital -o corrections.toml");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto papers = corpus::open(corpus_);
    if (!papers) return out.refused(papers.error());
    auto to = output::open(output_);
    if (!to) return out.refused(to.error());
    to->stream() << papers->corrected().toml();
    if (auto written = to->commit(); !written) return out.refused(written.error());
    return exit_status::all_done;
  }

 private:
  common_options common_;
  std::string corpus_, output_;
};

}  // namespace

std::unique_ptr<command> make_index_export_command() { return std::make_unique<index_export_command>(); }

}  // namespace recital::cli
