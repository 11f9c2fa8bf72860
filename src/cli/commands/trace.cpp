#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <filesystem>
#include <optional>
#include <ostream>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/choice.hpp"
#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/csv_option.hpp"
#include "cli/fact_sheet.hpp"
#include "cli/filter_options.hpp"
#include "cli/fixed_values.hpp"
#include "cli/link_option.hpp"
#include "cli/output.hpp"
#include "cli/page_option.hpp"
#include "cli/summary.hpp"
#include "cli/treaty_option.hpp"
#include "cli/understood.hpp"
#include "cli/walk.hpp"
#include "cli/width_option.hpp"
#include "formats/trace_tables.hpp"
#include "interface/names_in_row.hpp"
#include "recital/draw/trace_picture.hpp"
#include "recital/formats/findings.hpp"
#include "recital/formats/table.hpp"
#include "recital/formats/trace_json.hpp"
#include "recital/graph/versions.hpp"
#include "recital/pages/trace_page.hpp"
#include "recital/request/target.hpp"
#include "recital/trace/trace.hpp"
#include "text/folded.hpp"

namespace recital::cli {
namespace {

constexpr std::string_view formats[] = {"table", "csv", "json", "svg", "html"};
constexpr std::string_view change_formats[] = {"table", "csv", "json"};

/// "made in 2010; cycles of npt", as far as known.
std::string origin_of(const trace_findings& found) {
  std::string text = found.made_in.empty() ? "" : "made in " + found.made_in;
  if (found.process.empty()) return text;
  return text + (text.empty() ? "" : "; ") + "cycles of " + found.process;
}

/// "disarmament, transparency": what the interface calls the themes or the actors of a commitment.
std::string listed(const page_words& words, std::string_view section, std::vector<std::string> names) {
  for (std::string& each : names) each = words.name_of(section, each);
  return names_in_row(words, names);
}

/// A line on what a commitment is about and whom it binds; nothing where the catalogue does not know it.
std::string about(const commitment* known, const page_words& words) {
  if (known == nullptr || known->themes.empty() || known->actors.empty()) return {};
  return words.filled("trace.themes_and_actors", {{"themes", listed(words, "theme", known->themes)},
                                                  {"actors", listed(words, "actor", known->actors)}});
}

/// A line on the cycles that are not shown; nothing where all are.
void write_folded(std::ostream& out, const std::vector<std::string>& folded) {
  if (folded.empty()) return;
  out << fmt::format("\nNothing was read of {}; --every-cycle shows them.\n", fmt::join(folded, ", "));
}

void write_for_people(std::ostream& out, const trace_findings& found, const std::vector<std::string>& folded,
                      std::string_view about, std::size_t width) {
  std::string heading;
  if (!found.title.empty()) append_line(heading, found.title);
  const std::string origin = origin_of(found);
  append_line(heading, found.id + (origin.empty() ? "" : ", ") + origin);
  if (!about.empty()) append_line(heading, about);
  out << heading << '\n';
  write_text(out, tables::cells_table(found, folded), width);
  write_folded(out, folded);
  out << '\n';
  if (found.occurrences.empty()) return;
  write_text(out, tables::occurrences_table(found), width);
}

/// "draft only (recalled)", in the words of the interface; with what alone shows it where that is the subject.
std::string state_in_words(const trace_cell& cell, const page_words& words) {
  std::string text = words.name_of("state", name(cell.state));
  const bool says_it = cell.said.empty() || cell.said.front() == cell.state || cell.state == trace_state::created;
  if (!says_it) {
    text = words.filled("page.bracketed", {{"a", text}, {"b", words.name_of("state", name(cell.said.front()))}});
  }
  if (cell.by != trace_links{false, false, true}) return text;
  return words.filled("page.list", {{"a", text}, {"b", words.name_of("link", name(trace_link::subject))}});
}

/// For people: the matrix in the words of the interface; tables for programs have the names that never change.
table matrix_in_words(const std::vector<trace_findings>& all, const std::vector<std::string>& folded,
                      const page_words& words) {
  table t = tables::matrix_table(all, folded);
  t.columns[0].name = text::folded(words.text("trace.commitment"));
  t.columns[1].name = text::folded(words.text("card.title"));
  for (std::size_t row = 0; row < t.rows.size(); ++row) {
    std::size_t column = 2;
    for (const trace_cell& cell : all[row].cells) {
      if (std::ranges::find(folded, cell.cycle) == folded.end()) t.rows[row][column++] = state_in_words(cell, words);
    }
  }
  return t;
}

bool speaks(const trace_findings& found) {
  return std::ranges::any_of(found.occurrences, [](const auto& each) { return is_direct(each.link); });
}

result<void> nothing_to_draw(const std::string& what) {
  return failure(error_code::not_found, "there is nothing to draw: no paragraph takes up " + what +
                                            "; without -o the table shows what was searched");
}

class trace_command : public command {
 public:
  void setup(CLI::App& app) override {
    app.add_option("TARGET", words_, "An identifier, a symbol or a reference in words; then INPUTs")
        ->type_name("INPUT")
        ->required();
    app.add_flag("--all", all_, "Show every commitment of the process in every cycle");
    add_fixed_values(app, "--diff", "A B", "Show the commitments whose state differs between cycles A and B", cycles_);
    link_option_.add_to(app);
    app.add_flag("--every-cycle", every_cycle_, "Also show the cycles of which nothing was read");
    app.add_flag("--near", near_, "Also show indirect links, such as to the text that contains it");
    app.add_option("--process", process_, "Review process with the cycles (default: that of TARGET, or years)")
        ->type_name("NAME");
    add_versions(app, versions_);
    treaty_.add_to(app);
    limit_to(*app.add_option("--format", format_, joined(formats) + " (default: by the ending of FILE, or table)")
                  ->type_name("FORMAT"),
             "format", formats);
    page_.add_to(app);
    limit_to_numbers(
        *app.add_option("--top", top_, "With --all, in a picture: the N commitments said most of")->type_name("N"), 1,
        1'000'000'000);
    width_.add_to(app);
    csv_.add_to(app);
    add_output(app, output_);
    add_interface(app, interface_);
    common_.add_to(app, "recital trace treaty:npt#art_6 graphs/corpus");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const bool matrix = all_ || cycles_;
    links_ = link_option_.chosen();
    if (auto good = check(matrix); !good) return out.refused(good.error());
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    const auto words = page_words::load(interface_);
    if (!words) return out.refused(words.error());
    if (auto good = check_inputs(all->known); !good) return out.refused(good.error());
    if (!matrix && !is_quoted(words_.front())) {
      if (auto good = understand_all({&words_.front()}, *all, out); !good) return out.refused(good.error());
    }
    const auto inputs = matrix ? words_ : std::vector<std::string>(words_.begin() + 1, words_.end());

    common_.will_write(output_);
    std::vector<reading> documents;
    const tally read = read_all(*all, common_, inputs, out, documents);
    if (read.read == 0) return exit_status::nothing_done;
    note_set_aside(out, keep_counted(documents, {version_handling::separate}));
    const auto treaties = treaty_.read(*all, common_, out);
    if (!treaties) return exit_status::nothing_done;
    auto to = output::open(output_);
    if (!to) return out.refused(to.error());
    tracer tracer(documents, all->known, all->languages, *treaties, {versions_named(versions_), interface_});
    out.working(matrix ? "tracing the commitments" : "tracing the commitment");
    const auto written = matrix ? write_matrix(to->stream(), tracer, all->known, documents, *words, out)
                                : write_one(to->stream(), tracer, *all, documents, *words);
    out.clear_progress();
    if (!written) return out.refused(written.error());
    if (auto done = to->commit(); !done) return out.refused(done.error());
    return read.status();
  }

 private:
  [[nodiscard]] std::string format() const {
    return format_for(format_, output_, formats, formats[0]).value_or(std::string(formats[0]));
  }

  [[nodiscard]] result<void> check(bool matrix) const {
    if (const auto good = format_for(format_, output_, formats, formats[0]); !good) {
      return tl::make_unexpected(good.error());
    }
    if (!matrix && words_.size() < 2) return failure(error_code::bad_usage, "trace takes a TARGET and INPUTs");
    if (cycles_ && std::ranges::find(change_formats, format()) == std::end(change_formats)) {
      return failure(error_code::bad_usage, "--diff has the formats " + joined(change_formats) + "; --all has others");
    }
    const bool is_matrix_picture = all_ && format() == "svg";
    if ((page_.chosen() || top_ != 0) && !is_matrix_picture) {
      return failure(error_code::bad_usage, "--page and --top are for the picture of --all, with -o FILE.svg");
    }
    return {};
  }

  /// A third cycle behind --diff would be read as an INPUT.
  [[nodiscard]] result<void> check_inputs(const catalogue& known) const {
    for (const std::string& input : words_) {
      const auto is_cycle = [&](const process& each) { return cycle_named(each, input) != nullptr; };
      if (!cycles_ || std::ranges::none_of(known.processes(), is_cycle) || std::filesystem::exists(input)) continue;
      return failure(error_code::bad_usage, "--diff: " + wrong_count(cycles_->size(), "A B", cycles_->size() + 1));
    }
    return {};
  }

  result<void> write_one(std::ostream& out, tracer& tracer, const knowledge& all, const std::vector<reading>& documents,
                         const page_words& words) const {
    auto target = trace_target_named(words_.front(), all, process_, documents);
    if (!target) return tl::make_unexpected(std::move(target).error());
    target->language = words.language();
    target->links = links_;
    auto found = tracer.trace(*target);
    if (!found) return tl::make_unexpected(found.error());
    if (!near_) found = direct_only(*std::move(found));
    const std::string wanted = format();
    if (wanted == "csv") write_rows_of_csv(out, trace_rows(*found));
    else if (wanted == "json") write_trace_json(out, *found);
    else if (wanted == "svg" && found->occurrences.empty()) return nothing_to_draw(found->id);
    else if (wanted == "table")
      write_for_people(out, *found, folded({&*found, 1}), about(all.known.commitment_named(found->id), words),
                       width_.columns());
    else write_drawn(out, *std::move(found), words);
    return {};
  }

  void write_rows_of_csv(std::ostream& out, const table& rows) const {
    csv_.begin(out);
    write_csv(out, rows);
  }

  void write_drawn(std::ostream& out, trace_findings found, const page_words& words) const {
    if (!every_cycle_) fold_unread({&found, 1});
    if (format() == "svg") write_trace_svg(out, found, words);
    else write_trace_page(out, found, words);
  }

  /// The cycles that are not shown.
  [[nodiscard]] std::vector<std::string> folded(std::span<const trace_findings> all) const {
    return every_cycle_ ? std::vector<std::string>() : unread_cycles(all);
  }

  /// Row by row, so that no more than one commitment is kept.
  result<void> write_rows(std::ostream& out, tracer& tracer, const std::string& process,
                          const page_words& words) const {
    out << '[';
    bool is_first = true;
    auto done = tracer.trace_each(process, words.language(), links_, [&](trace_findings found) {
      out << (is_first ? "\n" : ",\n");
      is_first = false;
      write_trace_row_json(out, near_ ? found : direct_only(std::move(found)));
    });
    out << "\n]\n";
    return done;
  }

  /// The table, or one line where nothing is in it.
  void write_table(std::ostream& out, const std::vector<trace_findings>& all, const std::string& process,
                   const page_words& words) const {
    if (std::ranges::none_of(all, speaks)) {
      out << "No paragraph takes up a commitment of " << process << ".\n";
      return;
    }
    write_text(out, matrix_in_words(all, folded(all), words), width_.columns());
    write_folded(out, folded(all));
  }

  /// The evidence in it is for commitments of which somebody speaks.
  result<void> write_page(std::ostream& out, tracer& tracer, const std::string& process,
                          const page_words& words) const {
    const auto all = tracer.trace_process(process, words.language(), links_);
    if (!all) return tl::make_unexpected(all.error());
    if (all->found.empty()) {
      return failure(error_code::not_found, "no paragraph takes up a commitment of " + process);
    }
    write_matrix_page(out, {&*all, 1}, words, every_cycle_);
    return {};
  }

  result<void> write_matrix(std::ostream& out, tracer& tracer, const catalogue& known,
                            const std::vector<reading>& documents, const page_words& words, messages& notes) const {
    const auto named = process_.empty() ? likeliest_process(known, documents) : result<std::string>(process_);
    if (!named) return tl::make_unexpected(named.error());
    if (format() == "json" && !cycles_) return write_rows(out, tracer, *named, words);
    if (format() == "html") return write_page(out, tracer, *named, words);
    auto all = tracer.trace_all(*named, words.language(), links_);
    if (!all) return tl::make_unexpected(all.error());
    if (format() == "svg") {
      if (std::ranges::none_of(*all, speaks)) return nothing_to_draw("a commitment of " + *named);
      if (!every_cycle_) fold_unread(*all);
      const std::string left_out = write_matrix_svg(out, *all, words, {top_, page_.chosen()});
      if (!left_out.empty()) notes.note("the picture has: " + left_out);
      return {};
    }
    if (!cycles_ && format() == "table") {
      write_table(out, *all, *named, words);
      return {};
    }
    table rows = tables::matrix_table(*all, {});
    if (cycles_) {
      const auto from = cycle_id(known, *named, (*cycles_)[0]);
      const auto to = cycle_id(known, *named, (*cycles_)[1]);
      if (!from) return tl::make_unexpected(from.error());
      if (!to) return tl::make_unexpected(to.error());
      rows = tables::change_table(*all, *from, *to);
    }
    const std::string wanted = format();
    if (wanted == "csv") write_rows_of_csv(out, rows);
    else if (wanted == "json") write_json(out, rows);
    else write_text(out, rows, width_.columns());
    return {};
  }

  common_options common_;
  std::vector<std::string> words_;
  std::optional<std::array<std::string, 2>> cycles_;
  bool all_ = false;
  bool near_ = false;
  bool every_cycle_ = false;
  link_option link_option_;
  trace_links links_;
  std::string process_;
  std::string versions_;
  treaty_option treaty_;
  csv_option csv_;
  std::string format_;
  page_option page_;
  std::size_t top_ = 0;
  width_option width_;
  std::string output_;
  std::string interface_;
};

}  // namespace

std::unique_ptr<command> make_trace_command() { return std::make_unique<trace_command>(); }

}  // namespace recital::cli
