#include <fmt/format.h>

#include <algorithm>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

#include "cli/cells.hpp"
#include "cli/choice.hpp"
#include "cli/columns.hpp"
#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/filter_options.hpp"
#include "cli/knowledge.hpp"
#include "cli/messages.hpp"
#include "cli/table_options.hpp"
#include "cli/words_in_context.hpp"
#include "core/quote.hpp"
#include "grammar/language.hpp"
#include "recital/resolve/named_target.hpp"
#include "recital/store/search.hpp"

namespace recital::cli {
namespace {

constexpr std::size_t context_width = 160;
constexpr std::uint64_t usual_limit = 20;

/// What is marked: the words that were looked for; where there are none, those that cite what was asked for.
std::vector<span> marked_places(const found_paragraph& found) {
  if (!found.hits.empty()) return found.hits;
  std::vector<span> places;
  for (const found_reference& each : found.references) {
    const bool goes_on = !places.empty() && each.words.begin < places.back().end;
    if (each.is_asked_for && !goes_on) places.push_back(each.words);
  }
  return places;
}

std::vector<std::string> as_texts(const std::vector<span>& places) {
  std::vector<std::string> all;
  for (const span each : places) all.push_back(fmt::format("{}-{}", each.begin, each.end));
  return all;
}

/// Adds what the paragraph cites, each once: what was asked for, or all.
void add_targets(std::vector<std::string>& all, const found_paragraph& found, bool asked_for_alone) {
  for (const found_reference& each : found.references) {
    if (each.target.empty() || (asked_for_alone && !each.is_asked_for)) continue;
    if (std::ranges::find(all, each.target) == all.end()) all.push_back(each.target);
  }
}

std::vector<std::string> targets(const found_paragraph& found) {
  std::vector<std::string> all;
  add_targets(all, found, false);
  return all;
}

/// One of these, if possible one that was asked for, and how many more there are.
std::vector<std::string> first_target(const found_paragraph& found) {
  std::vector<std::string> all;
  add_targets(all, found, true);
  add_targets(all, found, false);
  if (all.size() < 2) return all;
  return {all.front(), fmt::format("{} more", all.size() - 1)};
}

std::vector<std::string> verbs(const found_paragraph& found) {
  std::set<std::string> all;
  for (const found_reference& each : found.references) {
    if (!each.verb.empty()) all.insert(each.verb);
  }
  return {all.begin(), all.end()};
}

table_cell texts(std::vector<std::string> all) { return all.empty() ? table_cell() : table_cell(std::move(all)); }

using row = found_paragraph;

/// For people: where it stands, and what fits on a line.
const std::vector<column_of<row>>& brief_columns() {
  static const std::vector<column_of<row>> all{
      {{"document"}, [](const row& p) { return text(p.name); }},
      {{"paragraph"}, [](const row& p) { return text(p.label); }},
      {name_column("words"),
       [](const row& p) { return text(words_in_context(p.text, marked_places(p), context_width)); }},
      {name_column("cites"), [](const row& p) { return texts(first_target(p)); }},
  };
  return all;
}

/// For programs: all that is known.
const std::vector<column_of<row>>& columns() {
  static const std::vector<column_of<row>> all{
      {{"document"}, [](const row& p) { return text(p.name); }},
      {{"symbol"}, [](const row& p) { return text(p.symbol); }},
      {{"title"}, [](const row& p) { return text(p.title); }},
      {{"date"}, [](const row& p) { return text(p.date); }},
      {{"organ"}, [](const row& p) { return text(p.organ); }},
      {{"session"}, [](const row& p) { return text(p.session); }},
      {{"cycle"}, [](const row& p) { return text(p.cycle); }},
      {{"language"}, [](const row& p) { return text(p.language); }},
      {{"source"}, [](const row& p) { return text(p.source); }},
      {{"paragraph"}, [](const row& p) { return text(p.label); }},
      {{"page"}, [](const row& p) { return p.page == 0 ? table_cell() : number(p.page); }},
      {{"score"}, [](const row& p) { return p.score == 0 ? table_cell() : table_cell(p.score); }},
      {{"words"}, [](const row& p) { return text(words_in_context(p.text, marked_places(p), context_width)); }},
      {{"cites"}, [](const row& p) { return texts(targets(p)); }},
      {{"verbs"}, [](const row& p) { return texts(verbs(p)); }},
      {{"text"}, [](const row& p) { return text(p.text); }},
      {{"marked"}, [](const row& p) { return texts(as_texts(marked_places(p))); }},
  };
  return all;
}

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
    form_.write(to->stream(), rows_of(*found));
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
      std::ranges::replace(filter_.verb, ' ', '_');
      const auto has_verb = [&](const language_grammar& each) { return each.verbs.contains(filter_.verb); };
      if (std::ranges::none_of(all.languages.languages(), has_verb)) {
        return failure(error_code::bad_usage, "--verb: no verb " + quote(filter_.verb) + "; verbs are as extract prints them");
      }
    }
    if (cites_.empty()) return {};
    auto cited = named_target(cites_, all.known, all.languages);
    if (!cited) return failure(cited.error().code, "--cites: " + cited.error().message);
    filter_.cites = *std::move(cited);
    return {};
  }

  [[nodiscard]] table rows_of(const search_findings& findings) const {
    const auto& shown = form_.is_for_programs() ? columns() : brief_columns();
    table made = empty_table(shown);
    for (const found_paragraph& each : findings.paragraphs) add_row(made, shown, each);
    return made;
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
