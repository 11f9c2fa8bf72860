#include <algorithm>
#include <CLI/App.hpp>
#include <filesystem>
#include <string>
#include <system_error>

#include "cli/cells.hpp"
#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/corpus_option.hpp"
#include "cli/file_state.hpp"
#include "cli/messages.hpp"
#include "cli/table_options.hpp"
#include "recital/request/knowledge.hpp"
#include "recital/store/corpus.hpp"

namespace recital::cli {
namespace {

/// What is kept, and what `index add` would do.
struct status_counts {
  std::size_t files = 0, documents = 0, not_read = 0;
  std::size_t other_readers = 0;    ///< files that another program turned into text
  std::size_t other_knowledge = 0;  ///< documents that other knowledge was used on
  std::size_t changed = 0, gone = 0;
};

void count_file(status_counts& all, const kept_input& input, const provenance& today) {
  if (input.role != input_role::document) return;
  ++all.files;
  if (input.reader != today.reader) ++all.other_readers;
  const auto now = state_of(input.path);
  if (!now) ++all.gone;
  else if (now->bytes != input.bytes || now->modified != input.modified) ++all.changed;
}

status_counts counts_of(const corpus& papers, const provenance& today) {
  status_counts all;
  for (const kept_input& input : papers.inputs()) {
    count_file(all, input, today);
    for (const kept_item& item : input.items) {
      ++(item.failure ? all.not_read : all.documents);
      if (item.knowledge != today.knowledge) ++all.other_knowledge;
    }
  }
  return all;
}

class index_status_command : public command {
 public:
  void setup(CLI::App& app) override {
    add_corpus(app, corpus_);
    form_.add_to(app);
    common_.add_to(app, "recital index status papers.recital");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto today = provenance_of_run(common_);
    if (!today) return out.refused(today.error());
    const auto papers = corpus::open(corpus_);
    if (!papers) return out.refused(papers.error());
    auto to = form_.open();
    if (!to) return out.refused(to.error());
    form_.write(to->stream(), tabulated(*papers, counts_of(*papers, *today)));
    if (papers->reuse_kept(*today) == reuse_keeping::out_of_date) {
      out.note(corpus_ + ": the words that come back have to be found anew; recital index add keeps them");
    }
    if (auto written = to->commit(); !written) return out.refused(written.error());
    return exit_status::all_done;
  }

 private:
  [[nodiscard]] table tabulated(const corpus& papers, const status_counts& all) const {
    std::error_code unknown;
    const auto size = std::filesystem::file_size(corpus_, unknown);
    const auto tagged =
        std::ranges::count_if(papers.corrected().all(), [](const correction& each) { return !each.tags.empty(); });
    table t{{{"what"}, number_column("count")}, {}};
    const auto row = [&](const char* what, std::size_t count) { t.rows.push_back({text(what), number(count)}); };
    row("files", all.files);
    row("documents", all.documents);
    row("not read", all.not_read);
    row("corrections", papers.corrected().all().size());
    row("documents with tags", static_cast<std::size_t>(tagged));
    row("bytes", unknown ? 0 : size);
    row("files that may have changed", all.changed);
    row("files that are gone", all.gone);
    row("files that another program read", all.other_readers);
    row("documents to find references in anew", all.other_knowledge);
    return t;
  }

  common_options common_;
  std::string corpus_;
  table_options form_;
};

}  // namespace

std::unique_ptr<command> make_index_status_command() { return std::make_unique<index_status_command>(); }

}  // namespace recital::cli
