#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "cli/choice.hpp"
#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/filter_options.hpp"
#include "cli/messages.hpp"
#include "cli/table_options.hpp"
#include "formats/search_tables.hpp"
#include "recital/formats/findings.hpp"
#include "recital/request/knowledge.hpp"
#include "recital/request/target.hpp"
#include "recital/resolve/named_target.hpp"
#include "recital/store/search.hpp"

namespace recital::cli {
namespace {

constexpr std::uint64_t usual_limit = 20;

class search_command : public command {
 public:
  void setup(CLI::App& app) override {
    app.add_option("CORPUS", corpus_, "A corpus made by recital index")->type_name("")->required();
    app.add_option("WORDS", words_, "Words that all occur; also \"a phrase\", begin*, a OR b, NOT a, NEAR(a b, 10)")
        ->type_name("");
    app.add_option("--cites", cites_, "Only paragraphs that cite this: an identifier, a symbol or a reference in words")
        ->type_name("TARGET");
    app.add_option("--verb", filter_.verb, "Only paragraphs in which this verb governs what is cited, as reaffirm")
        ->type_name("VERB");
    add_period(app, filter_.since, filter_.until);
    app.add_option("--organ", filter_.organ, "Only documents of this organ")->type_name("SYMBOL");
    app.add_option("--cycle", filter_.cycle, "Only documents of this review cycle")->type_name("NAME");
    limit_to_numbers(*app.add_option("--limit", limit_, "At most N paragraphs (default: 20)")->type_name("N"), 1,
                     1'000'000'000);
    form_.add_to(app);
    common_.add_to(app, "recital search papers.recital unequivocal undertaking --cites \"article VI of the NPT\"",
                   "Only documents in this language; words are looked for in their forms of this language alone");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto query = typed_query();
    if (!query) return out.refused(query.error());
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    if (auto good = complete_filter(*all); !good) return out.refused(good.error());
    auto papers = corpus_search::open(corpus_);
    if (!papers) return out.refused(papers.error());
    common_.will_write(form_.path());
    auto to = form_.open();
    if (!to) return out.refused(to.error());
    const auto found = papers->find(*query, filter_, limit_);
    if (!found) return out.refused(found.error());
    form_.write(to->stream(), form_.is_for_programs() ? found_rows(*found) : tables::brief_found_rows(*found));
    if (auto written = to->commit(); !written) return out.refused(written.error());
    tell(*papers, *found, out);
    return exit_status::all_done;
  }

 private:
  [[nodiscard]] result<std::optional<search_query>> typed_query() const {
    const bool has_filter = !cites_.empty() || !filter_.verb.empty();
    if (words_.empty() && has_filter) return std::optional<search_query>();
    if (words_.empty()) return failure(error_code::bad_usage, "search takes WORDS, --cites TARGET or --verb VERB");
    auto query = parse_search(fmt::format("{}", fmt::join(words_, " ")));
    if (!query) return tl::make_unexpected(std::move(query).error());
    return *std::move(query);
  }

  result<void> complete_filter(const knowledge& all) {
    filter_.language = common_.language;
    if (!filter_.verb.empty()) {
      auto verb = verb_named(filter_.verb, all.languages);
      if (!verb) return failure(verb.error().code, "--verb: " + verb.error().message);
      filter_.verb = *std::move(verb);
    }
    if (cites_.empty()) return {};
    auto cited = named_target(cites_, all.known, all.languages);
    if (!cited) return failure(cited.error().code, "--cites: " + cited.error().message);
    filter_.cites = *std::move(cited);
    return {};
  }

  void tell(const corpus_search& papers, const search_findings& findings, messages& out) const {
    if (!papers.has_words_of_today()) {
      out.note("the words of this corpus were made by another version; recital index add makes them anew");
    }
    if (findings.all == 0) out.note("no paragraph was found");
    if (findings.all > findings.paragraphs.size()) {
      out.note(fmt::format("{} of {} paragraphs; --limit shows more", findings.paragraphs.size(), findings.all));
    }
  }

  std::string corpus_, cites_;
  std::vector<std::string> words_;
  search_filter filter_;
  std::uint64_t limit_ = usual_limit;
  table_options form_;
  common_options common_;
};

}  // namespace

std::unique_ptr<command> make_search_command() { return std::make_unique<search_command>(); }

}  // namespace recital::cli
