#include <algorithm>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <filesystem>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/cells.hpp"
#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/output.hpp"
#include "cli/summary.hpp"
#include "cli/table_options.hpp"
#include "cli/walk.hpp"
#include "recital/analyse/account.hpp"
#include "recital/analyse/version_differences.hpp"
#include "recital/graph/builder.hpp"
#include "text/well_formed.hpp"

namespace recital::cli {
namespace {

/// Names of files are bytes, which JSON and terminals cannot show.
table_cell valid(std::string_view bytes) { return text(text::well_formed(bytes)); }

table_cell count(const account_entry& entry, std::size_t n) { return entry.is_read ? number(n) : table_cell(); }

std::vector<std::string> sentences_of(const account_entry& entry) {
  std::vector<std::string> all;
  for (const account_remark& each : entry.remarks) all.push_back(text::well_formed(words(each)));
  return all;
}

std::vector<std::string> names_of(const account_entry& entry) {
  std::vector<std::string> all;
  for (const account_remark& each : entry.remarks) all.emplace_back(name(each.what));
  return all;
}

/// Which place gave each value, and the stable names of what is odd.
void add_sources(std::vector<table_cell>& row, const account_entry& entry) {
  row.push_back(text(entry.organ));
  row.push_back(text(entry.session));
  const identity_sources& told = entry.told;
  for (const told_by by : {told.symbol, told.title, told.organ, told.session, told.date, told.language}) {
    row.push_back(text(std::string(name(by))));
  }
  row.emplace_back(names_of(entry));
}

/// For people, what is odd in words; for programs, by its stable names as well.
table tabulated(const std::vector<account_entry>& all, bool is_for_programs) {
  table t;
  t.columns = {name_column("input"),
               {"symbol"},
               name_column("title"),
               {"date"},
               {"language"},
               number_column("paragraphs"),
               number_column("references"),
               number_column("unresolved")};
  if (is_for_programs) {
    for (const char* name :
         {"organ", "session", "symbol_by", "title_by", "organ_by", "session_by", "date_by", "language_by", "remarks"}) {
      t.columns.push_back({name});
    }
  }
  t.columns.push_back(name_column(is_for_programs ? "details" : "remarks"));
  for (const account_entry& each : all) {
    t.rows.push_back({valid(each.path), valid(each.symbol), valid(each.title), text(each.date), text(each.language),
                      count(each, each.paragraphs), count(each, each.references), count(each, each.unresolved)});
    if (is_for_programs) add_sources(t.rows.back(), each);
    t.rows.back().emplace_back(sentences_of(each));
  }
  return t;
}

/// What one language version cites and another does not.
table tabulated(const std::vector<version_difference>& all) {
  table t{{{"document"}, {"paragraph"}, {"target"}, {"pinpoint"}, {"cited_in"}, {"not_in"}, name_column("words")}, {}};
  for (const version_difference& each : all) {
    t.rows.push_back({valid(each.document), text(each.paragraph), text(each.target), text(each.pinpoint), each.cited_in,
                      each.not_in, text(each.surface)});
  }
  return t;
}

class check_command : public command {
 public:
  void setup(CLI::App& app) override {
    add_inputs(app, inputs_);
    app.add_option("--propose", proposal_, "Also write the corrections that it proposes (docs/formats.md)")
        ->type_name("FILE");
    app.add_flag("--versions", compares_versions_, "List what one language version cites and another does not");
    form_.add_to(app);
    common_.add_to(app, "recital check graphs/corpus");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    common_.will_write(form_.path());
    if (std::error_code unknown; !proposal_.empty() && std::filesystem::exists(proposal_, unknown)) {
      return out.refused({error_code::not_writable, "is there already, and you may have edited it", {proposal_}});
    }
    auto to = form_.open();
    if (!to) return out.refused(to.error());
    findings found{graph_builder(all->known)};
    const auto end = read(*all, found, out);
    if (!end) return out.refused(end.error());
    note_set_aside(out, found.graph.set_aside());
    mark_duplicates(found.entries);
    form_.write(to->stream(), compares_versions_ ? tabulated(version_differences(found.versions))
                                                 : tabulated(found.entries, form_.is_for_programs()));
    if (auto written = to->commit(); !written) return out.refused(written.error());
    if (!form_.is_for_programs()) note_totals(out, std::move(found.graph).build());
    if (auto written = write_proposal(found.entries); !written) return out.refused(written.error());
    return status(found.entries, end->left);
  }

 private:
  [[nodiscard]] result<void> write_proposal(const std::vector<account_entry>& entries) const {
    if (proposal_.empty()) return {};
    auto to = output::open(proposal_);
    if (!to) return tl::make_unexpected(to.error());
    to->stream() << proposed_corrections(entries);
    return to->commit();
  }

  struct findings {
    graph_builder graph;
    std::vector<account_entry> entries{};
    std::vector<version_citations> versions{};  ///< where these are to be compared
  };

  /// A document, and what is to be said of it.
  struct read_document {
    account_entry entry;
    reading document;
  };

  /// What fails is named as in every command. What was skipped the account alone names.
  [[nodiscard]] result<walk_end> read(const knowledge& all, findings& found, messages& out) const {
    const account_options options{.language_is_given = !common_.language.empty()};
    const auto make = [&](reading&& document) {
      account_entry entry = account_of(document, all.languages, options);
      return read_document{std::move(entry), std::move(document)};
    };
    return walk_outcomes(all, common_, inputs_, out, make, [&](outcome<read_document> one) {
      for (const error& each : one.damage) out.failed(each);
      if (!one.made && one.made.error().code != error_code::skipped) out.failed(one.made.error());
      if (one.made) {
        found.graph.add(one.made->document);
        if (compares_versions_) found.versions.push_back(citations_of_version(one.made->document));
      }
      found.entries.push_back(one.made ? std::move(one.made->entry) : account_of(one.made.error()));
      return !(common_.fail_fast && has_fault(found.entries.back()));
    });
  }

  static void note_totals(messages& out, const citation_graph& graph) {
    const graph_totals all = totals_of(graph);
    if (all.documents > 0) out.note("counted " + summary(graph, all));
  }

  /// What is merely odd is no fault: most documents of the world have no symbol.
  static exit_status status(const std::vector<account_entry>& entries, std::size_t left) {
    if (std::ranges::none_of(entries, &account_entry::is_read)) return exit_status::nothing_done;
    return left == 0 && std::ranges::none_of(entries, has_fault) ? exit_status::all_done : exit_status::in_part;
  }

  common_options common_;
  std::vector<std::string> inputs_;
  std::string proposal_;  ///< the file for corrections; "" for none
  table_options form_;
  bool compares_versions_ = false;
};

}  // namespace

std::unique_ptr<command> make_check_command() { return std::make_unique<check_command>(); }

}  // namespace recital::cli
