#include <fmt/format.h>

#include <algorithm>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <ostream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/choice.hpp"
#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/output.hpp"
#include "cli/trace_tables.hpp"
#include "cli/trace_target.hpp"
#include "cli/treaty_option.hpp"
#include "cli/walk.hpp"
#include "recital/analyse/trace.hpp"
#include "recital/export/table.hpp"
#include "recital/export/trace.hpp"

namespace recital::cli {
namespace {

constexpr std::string_view formats[] = {"table", "csv", "json", "svg", "html"};
constexpr std::string_view matrix_formats[] = {"table", "csv", "json", "svg"};

/// "made in 2010; cycles of npt", as far as known.
std::string origin_of(const trace_findings& found) {
  std::string text = found.made_in.empty() ? "" : "made in " + found.made_in;
  if (found.process.empty()) return text;
  return text + (text.empty() ? "" : "; ") + "cycles of " + found.process;
}

void write_for_people(std::ostream& out, const trace_findings& found) {
  if (!found.title.empty()) out << found.title << '\n';
  const std::string origin = origin_of(found);
  out << found.id << (origin.empty() ? "" : ", ") << origin << "\n\n";
  write_text(out, cells_table(found), terminal_width());
  out << '\n';
  if (found.hops.empty()) return;
  write_text(out, hops_table(found), terminal_width());
}

class trace_command : public command {
 public:
  void setup(CLI::App& app) override {
    app.add_option("TARGET", words_, "An identifier, a symbol or a reference in words; then INPUTs")
        ->type_name("INPUT")
        ->required();
    app.add_flag("--all", all_, "Every commitment of the process, by every cycle");
    app.add_option("--diff", cycles_, "The commitments that fare otherwise in cycle B than in cycle A")
        ->type_name("A B")
        ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
        ->expected(2)
        ->allow_extra_args(false);
    app.add_flag("--near", near_, "Show as well what leads near it, such as the text that holds it");
    app.add_option("--process", process_, "Whose cycles: npt, bwc, ...; otherwise those of TARGET, else years")
        ->type_name("NAME");
    treaty_.add_to(app);
    limit_to(*app.add_option("--format", format_, joined(formats) + "; otherwise as FILE ends, or a table")
                  ->type_name("FORMAT"),
             "format", formats);
    add_output(app, output_);
    add_interface(app, interface_);
    common_.add_to(app, "recital trace treaty:npt#art_6 graphs/corpus");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const bool matrix = all_ || !cycles_.empty();
    if (auto good = check(matrix); !good) return out.refused(good.error());
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    const auto words = page_words::load(interface_);
    if (!words) return out.refused(words.error());
    const auto inputs = matrix ? words_ : std::vector<std::string>(words_.begin() + 1, words_.end());

    std::vector<reading> documents;
    const tally read = read_all(*all, common_, inputs, out, documents);
    if (read.read == 0) return exit_status::nothing_done;
    const auto treaties = treaty_.read(*all, common_, out);
    if (!treaties) return exit_status::nothing_done;
    auto to = output::open(output_);
    if (!to) return out.refused(to.error());
    tracer tracer(documents, all->known, all->languages, *treaties);
    const auto written = matrix ? write_matrix(to->stream(), tracer, all->known, documents, *words)
                                : write_one(to->stream(), tracer, *all, documents, *words);
    if (!written) return out.refused(written.error());
    if (auto done = to->commit(); !done) return out.refused(done.error());
    return read.status();
  }

 private:
  [[nodiscard]] std::string format() const {
    if (!format_.empty()) return format_;
    const std::string ending = ending_of(output_);
    return std::ranges::find(formats, ending) == std::end(formats) ? "table" : ending;
  }

  [[nodiscard]] result<void> check(bool matrix) const {
    if (!matrix && words_.size() < 2) return failure(error_code::bad_usage, "trace takes a TARGET and INPUTs");
    if (!cycles_.empty() && format() == "svg") {
      return failure(error_code::bad_usage, "a difference is no picture; --all is one");
    }
    if (matrix && std::ranges::find(matrix_formats, format()) == std::end(matrix_formats)) {
      return failure(error_code::bad_usage, "a matrix has the formats " + joined(matrix_formats));
    }
    return {};
  }

  result<void> write_one(std::ostream& out, tracer& tracer, const knowledge& all, const std::vector<reading>& documents,
                         const page_words& words) const {
    trace_target target = trace_target_named(words_.front(), all, process_);
    if (!target.words.empty() && process_.empty()) {
      target.process = likeliest_process(all.known, documents).value_or("");
    }
    target.language = words.language();
    auto found = tracer.trace(target);
    if (!found) return tl::make_unexpected(found.error());
    if (!near_) found = direct_only(*std::move(found));
    const std::string wanted = format();
    if (wanted == "csv") write_csv(out, trace_rows(*found));
    else if (wanted == "json") write_trace_json(out, *found);
    else if (wanted == "svg") write_trace_svg(out, *found, words);
    else if (wanted == "html") write_trace_page(out, *found, words);
    else write_for_people(out, *found);
    return {};
  }

  result<void> write_matrix(std::ostream& out, tracer& tracer, const catalogue& known,
                            const std::vector<reading>& documents, const page_words& words) const {
    const auto named = process_.empty() ? likeliest_process(known, documents) : result<std::string>(process_);
    if (!named) return tl::make_unexpected(named.error());
    const auto all = tracer.trace_all(*named, words.language());
    if (!all) return tl::make_unexpected(all.error());
    if (format() == "svg") {
      write_matrix_svg(out, *all, words);
      return {};
    }
    table rows = matrix_table(*all);
    if (!cycles_.empty()) {
      const auto from = cycle_id(known, *named, cycles_[0]);
      const auto to = cycle_id(known, *named, cycles_[1]);
      if (!from) return tl::make_unexpected(from.error());
      if (!to) return tl::make_unexpected(to.error());
      rows = change_table(*all, *from, *to);
    }
    const std::string wanted = format();
    if (wanted == "csv") write_csv(out, rows);
    else if (wanted == "json") write_json(out, rows);
    else write_text(out, rows, terminal_width());
    return {};
  }

  common_options common_;
  std::vector<std::string> words_;
  std::vector<std::string> cycles_;
  bool all_ = false;
  bool near_ = false;
  std::string process_;
  treaty_option treaty_;
  std::string format_;
  std::string output_;
  std::string interface_;
};

}  // namespace

std::unique_ptr<command> make_trace_command() { return std::make_unique<trace_command>(); }

}  // namespace recital::cli
