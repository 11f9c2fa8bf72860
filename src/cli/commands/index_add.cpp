#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <filesystem>
#include <string>
#include <system_error>
#include <vector>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/corpus_option.hpp"
#include "cli/corpus_update.hpp"
#include "cli/interrupt.hpp"
#include "cli/knowledge.hpp"
#include "cli/messages.hpp"
#include "recital/read/inputs.hpp"

namespace recital::cli {
namespace {

class index_add_command : public command {
 public:
  void setup(CLI::App& app) override {
    add_corpus(app, corpus_);
    app.add_option("INPUT", inputs_, "Files, folders or patterns; left out: every file that is kept")->type_name("");
    app.add_flag("--verify", options_.hashes_all, "Also hash the files whose size and time are as they were");
    app.add_flag("--retry", options_.retries, "Also read again what could not be read, as when a program was missing");
    app.add_flag("--prune", options_.prunes, "Remove what is kept of files that are gone");
    common_.add_to(app, "recital index add papers.recital graphs/corpus");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    if (auto good = something_to_keep(); !good) return out.refused(good.error());
    auto papers = corpus_writer::open(corpus_, all->known, all->made_with);
    if (!papers) return out.refused(papers.error());
    if (auto good = keep_corrections(*papers, *all); !good) return out.refused(good.error());
    const auto counts = update(*papers, corpus_, *all, common_, inputs_, options_, out);
    if (!counts) return out.refused(counts.error());
    if (counts->left > 0) out.note_always(fmt::format("interrupted; {} inputs were not looked at", counts->left));
    out.note(fmt::format("{}: {} added, {} read again, {} found anew, {} unchanged, {} gone", corpus_, counts->added,
                         counts->changed, counts->resolved_again, counts->unchanged, counts->gone));
    return counts->failed + counts->left == 0 ? exit_status::all_done : exit_status::in_part;
  }

 private:
  /// So that a word that was mistyped leaves no empty corpus behind.
  [[nodiscard]] result<void> something_to_keep() const {
    std::error_code unknown;
    if (std::filesystem::exists(corpus_, unknown)) return {};
    if (inputs_.empty())
      return failure(error_code::not_found, "there is no such corpus, and no INPUT to make it of", {corpus_});
    const auto found = find_inputs(inputs_);
    const bool has_any = std::ranges::any_of(found.sources, [](const auto& each) { return each.has_value(); });
    return has_any ? result<void>() : tl::make_unexpected(found.sources.front().error());
  }

  /// Those of the user beside those that are kept, as long as they agree.
  [[nodiscard]] result<void> keep_corrections(corpus_writer& papers, const knowledge& all) const {
    if (all.corrected.all().empty()) return {};
    papers.put(all.corrected);
    const auto checked =
        corrections::parse("corrections of " + corpus_, papers.corrected().toml(), all.known, all.languages);
    return checked ? result<void>() : tl::make_unexpected(checked.error());
  }

  common_options common_;
  std::string corpus_;
  std::vector<std::string> inputs_;
  update_options options_;
};

}  // namespace

std::unique_ptr<command> make_index_add_command() { return std::make_unique<index_add_command>(); }

}  // namespace recital::cli
