#include <fmt/format.h>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <filesystem>
#include <map>
#include <string>
#include <system_error>
#include <vector>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/corpus_option.hpp"
#include "cli/messages.hpp"
#include "recital/request/knowledge.hpp"
#include "recital/store/corpus_writer.hpp"

namespace recital::cli {
namespace {

/// What several corpora keep, each file once.
struct merged_files {
  std::map<std::string, std::pair<const corpus*, const kept_input*>> by_path;

  /// Fails where two of them keep other bytes under one path: nobody but the user knows which are meant.
  [[nodiscard]] result<void> add(const corpus& from) {
    for (const kept_input& each : from.inputs()) {
      const auto [met, is_new] = by_path.try_emplace(each.path, &from, &each);
      if (is_new || met->second.second->sha256 == each.sha256) continue;
      return failure(error_code::bad_data,
                     "keeps another version of " + each.path + " than " + met->second.first->path(), {from.path()});
    }
    return {};
  }
};

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
    std::vector<corpus> opened;
    for (const std::string& path : corpora_) {
      auto one = corpus::open(path);
      if (!one) return out.refused(one.error());
      opened.push_back(*std::move(one));
    }
    merged_files files;
    corrections said;
    for (const corpus& each : opened) {
      if (auto good = files.add(each); !good) return out.refused(good.error());
      if (auto good = add(said, each); !good) return out.refused(good.error());
    }
    if (auto done = write(*all, files, said); !done) return out.refused(done.error());
    out.note(fmt::format("wrote {}: {} files", out_, files.by_path.size()));
    return exit_status::all_done;
  }

 private:
  /// Corrections of one file have to be the same everywhere.
  [[nodiscard]] static result<void> add(corrections& said, const corpus& from) {
    std::vector<correction> all = said.all();
    for (const correction& each : from.corrected().all()) {
      const auto met = std::ranges::find(all, each.file, &correction::file);
      if (met == all.end()) {
        all.push_back(each);
      } else if (met->fingerprint() != each.fingerprint() || met->tags != each.tags) {
        return failure(error_code::bad_data, "keeps another correction of " + each.file, {from.path()});
      }
    }
    said = corrections::of(std::move(all));
    return {};
  }

  [[nodiscard]] result<void> write(const knowledge& all, const merged_files& files, const corrections& said) const {
    auto papers = corpus_writer::open(out_, all.known, all.made_with);
    if (!papers) return tl::make_unexpected(papers.error());
    papers->put(said);
    for (const auto& [path, kept] : files.by_path) {
      if (auto done = papers->put(*kept.first, *kept.second); !done) return done;
      if (auto done = papers->commit_if_much(); !done) return done;
    }
    return papers->finish();
  }

  common_options common_;
  std::string out_;
  std::vector<std::string> corpora_;
};

}  // namespace

std::unique_ptr<command> make_index_merge_command() { return std::make_unique<index_merge_command>(); }

}  // namespace recital::cli
