#include <fmt/format.h>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <string_view>
#include <system_error>
#include <vector>

#include "cli/choice.hpp"
#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/corpus_option.hpp"
#include "cli/corpus_update.hpp"
#include "cli/interrupt.hpp"
#include "cli/messages.hpp"
#include "recital/read/inputs.hpp"
#include "recital/request/knowledge.hpp"

namespace recital::cli {
namespace {

constexpr std::string_view parts[] = {"reuse"};

std::string spelled(const std::string& options) { return options.empty() ? "without options" : "with" + options; }

/// A blank before each option. `lines` as `provenance` has them.
std::string with_files(std::string_view option, std::string_view lines) {
  std::string all;
  while (!lines.empty()) {
    const std::string_view line = lines.substr(0, lines.find('\n'));
    lines.remove_prefix(std::min(line.size() + 1, lines.size()));
    const auto blanks = line.find("  ");
    all += fmt::format(" {} {}", option, blanks == line.npos ? line : line.substr(blanks + 2));
  }
  return all;
}

std::string reader_options(const provenance& of) { return of.ocr ? " --ocr" : ""; }

std::string knowledge_options(const provenance& of) {
  std::string all = of.language.empty() ? "" : " --language " + of.language;
  if (of.ignore_links) all += " --ignore-links";
  return all + with_files("--catalogue", of.catalogues) + with_files("--grammar", of.grammars);
}

/// What the documents of a corpus were read with.
std::set<std::string> fingerprints_of_documents(const corpus_writer& papers) {
  std::set<std::string> all;
  for (const kept_input& input : papers.inputs()) {
    for (const kept_item& item : input.items) {
      if (!item.failure) all.insert({input.reader, item.knowledge});
    }
  }
  return all;
}

class index_add_command : public command {
 public:
  void setup(CLI::App& app) override {
    add_corpus(app, corpus_);
    app.add_option("INPUT", inputs_, "Files, folders or patterns; left out: every file that is kept")->type_name("");
    app.add_flag("--verify", options_.hashes_all, "Also hash the files whose size and time are as they were");
    app.add_flag("--retry", options_.retries, "Also read again what could not be read, as when a program was missing");
    limit_to(*app.add_option("--with", with_, "Also keep from now on: reuse (words that come back)")->type_name("WHAT"),
             "part", parts);
    limit_to(*app.add_option("--without", without_, "No longer keep: reuse")->type_name("WHAT"), "part", parts);
    app.add_flag("--prune", options_.prunes, "Remove what is kept of files that are gone");
    app.add_option("--shard", shard_, "Only the Ith of N parts of the inputs, which their names decide")
        ->type_name("I/N");
    common_.add_to(app, "recital index add papers.recital graphs/corpus");
  }

  exit_status run() override {
    messages out(common_.quiet);
    if (!shard_.empty()) {
      const auto part = shard_named(shard_);
      if (!part) return out.refused(part.error());
      options_.part = *part;
    }
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    if (auto good = something_to_keep(); !good) return out.refused(good.error());
    auto papers = corpus_writer::open(corpus_, all->known, all->made_with);
    if (!papers) return out.refused(papers.error());
    if (auto good = keep_corrections(*papers, *all); !good) return out.refused(good.error());
    note_other_options(*papers, all->made_with, out);
    if (!with_.empty() || !without_.empty()) papers->want_reuse(without_.empty());
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
    if (!with_.empty() && !without_.empty())
      return failure(error_code::bad_usage, "--with and --without exclude each other");
    std::error_code unknown;
    if (std::filesystem::exists(corpus_, unknown)) return {};
    if (inputs_.empty())
      return failure(error_code::not_found, "there is no such corpus, and no INPUT to make it of", {corpus_});
    const auto found = find_inputs(inputs_);
    const bool has_any = std::ranges::any_of(found.sources, [](const auto& each) { return each.has_value(); });
    return has_any ? result<void>() : tl::make_unexpected(found.sources.front().error());
  }

  /// Options are not remembered, for what is in the files that they name may have changed meanwhile. So whoever leaves
  /// one out hears of it.
  void note_other_options(const corpus_writer& papers, const provenance& today, messages& out) const {
    const auto note = [&](const std::string& kept, const std::string& now) {
      if (kept == now) return;
      out.note(fmt::format("{}: documents that were read {} are read {} now", corpus_, spelled(kept), spelled(now)));
    };
    const std::set<std::string> used = fingerprints_of_documents(papers);
    for (const provenance& each : papers.readers()) {
      if (used.contains(each.reader)) note(reader_options(each), reader_options(today));
    }
    for (const provenance& each : papers.knowledge()) {
      if (used.contains(each.knowledge)) note(knowledge_options(each), knowledge_options(today));
    }
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
  std::string shard_;
  update_options options_;
  std::string with_, without_;
};

}  // namespace

std::unique_ptr<command> make_index_add_command() { return std::make_unique<index_add_command>(); }

}  // namespace recital::cli
