#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "cli/choice.hpp"
#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/filter_options.hpp"
#include "cli/names_option.hpp"
#include "cli/output.hpp"
#include "cli/page_option.hpp"
#include "cli/run_record.hpp"
#include "cli/summary.hpp"
#include "cli/understood.hpp"
#include "cli/walk.hpp"
#include "cli/written_files.hpp"
#include "pages/target_name.hpp"
#include "recital/analyse/figures.hpp"
#include "recital/export/graph_format.hpp"
#include "recital/export/manifest.hpp"
#include "recital/graph/builder.hpp"
#include "recital/graph/narrow.hpp"
#include "recital/graph/project.hpp"
#include "recital/graph/totals.hpp"
#include "recital/trace/trace.hpp"

namespace recital::cli {
namespace {

constexpr unsigned long most = 1'000'000'000;

std::span<const std::string_view> format_names() {
  static const auto names = [] {
    std::vector<std::string_view> all;
    for (const graph_format& format : graph_formats()) all.push_back(format.name);
    return all;
  }();
  return names;
}

/// The files that a format writes under that name.
std::vector<std::string> parts_of(const std::string& path, const graph_format& format) {
  std::vector<std::string> files;
  for (const graph_part& part : format.parts) files.push_back(part_path(path, part));
  return files;
}

class graph_command : public command {
 public:
  void setup(CLI::App& app) override {
    add_inputs(app, inputs_);
    app.add_option("-o,--output", output_, "File to write, in the format of its ending; or - with --format")
        ->type_name("FILE");
    limit_to(*app.add_option("--format", format_, joined(format_names()))->type_name("FORMAT"), "format",
             format_names());
    limit_to(*app.add_option("--level", level_, "paragraph (default), document, cycle, or instrument (cited together)")
                  ->type_name("LEVEL"),
             "level", graph_level_names);
    filters_.add_to(app);
    const auto number = [&](const char* name, auto& value, const char* what) {
      CLI::Option* option = app.add_option(name, value, what)->type_name("N");
      limit_to_numbers(*option, 0, most);
      return option;
    };
    app.add_option("--around", around_, "Only what is near this text: identifier, symbol or words")->type_name("TARGET");
    number("--hops", hops_, "Number of steps from TARGET (default 1)")->needs("--around");
    number("--min-citations", min_citations_, "Only instruments that at least N paragraphs cite");
    limit_to(*app.add_option("--with", figures_, "Add figures to the nodes: " + joined(node_figure_names()))
                  ->type_name("FIGURE,...")
                  ->delimiter(',')
                  ->allow_extra_args(false),
             "figure", node_figure_names());
    app.add_option("--title", title_, "Title of a picture")->type_name("TEXT");
    limit_to(
        *app.add_option("--layout", layout_, "Layout of a picture: layers (default), lanes (by time), ego (one text)")
             ->type_name("LAYOUT"),
        "layout", picture_layout_names);
    limit_to(
        *app.add_option("--labels", labels_, "Labels in a picture: top (default), all or none")->type_name("WHICH"),
        "labels", picture_label_names);
    page_.add_to(app);
    number("--top", top_, "At most N instruments and N documents in a picture");
    names_.add_to(app);
    app.add_flag("--text", build_.text, "Include the text of paragraphs (html always does)");
    app.add_flag("--manifest", manifest_, "Also write a manifest: version, inputs with hashes, counts");
    common_.add_to(app, "recital graph graphs/corpus -o corpus.svg");
    app_ = &app;
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto format = chosen_format();
    if (!format) return out.refused(format.error());
    if (manifest_ && goes_to_stdout()) {
      return out.refused({error_code::bad_usage, "--manifest needs -o FILE", {}});
    }
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    if (layout_ == picture_layout_names[static_cast<std::size_t>(picture_layout::ego)] && around_.empty()) {
      return out.refused({error_code::bad_usage, "--layout ego shows what is around one text; --around TARGET names it", {}});
    }
    if (auto good = understand_all({&around_}, *all, out); !good) return out.refused(good.error());
    const auto words = page_words::load(names_.language());
    if (!words) return out.refused(words.error());

    if (!goes_to_stdout()) common_.will_write(output_, files_to_write(**format));
    build_.language = names_.language_of_names(common_);
    build_.name_provision = provision_words();
    const bool is_page = (*format)->name == "html";
    if (is_page) build_.text = build_.names = true;  // what the page searches in
    build_.versions = filters_.versions();
    graph_builder builder(all->known, build_);
    std::vector<reading> documents;  // kept for a page alone, which shows what became of commitments
    const auto take = [&](reading&& one) {
      builder.add(one);
      if (is_page) documents.push_back(std::move(one));
    };
    const tally read = walk(
        *all, common_, inputs_, out, [](reading&& one) { return std::move(one); }, take,
        build_.text ? reading_part::whole : reading_part::without_text);
    if (read.read == 0) return exit_status::nothing_done;
    note_set_aside(out, builder.set_aside());
    keep_counted(documents, {version_handling::separate});  // a trace follows what one language takes from another
    std::vector<traced_process> commitments;
    if (is_page) {
      auto traced = tracer(documents, all->known, all->languages).trace_processes(words->language());
      if (!traced) return out.refused(traced.error());
      commitments = *std::move(traced);
    }
    out.working("putting the graph together");
    auto graph = with_figures(narrowed(std::move(builder).build(), out));
    if (!graph) return out.refused(with_suggestion(graph.error()));
    if (auto there = something_to_draw(*graph, **format); !there) return out.refused(there.error());
    out.working("writing " + (goes_to_stdout() ? std::string((*format)->name) : output_));
    const auto options = picture(all->known, *words, commitments, out);
    if (auto written = write(*graph, **format, options, read.not_read); !written)
      return out.refused(written.error());
    out.note(fmt::format("wrote {}: {}",
                         goes_to_stdout()
                             ? "standard output"
                             : fmt::format("{}", fmt::join(parts_of(destination(output_), **format), " and ")),
                         summary(*graph, totals_of(*graph))));
    return read.status();
  }

 private:
  [[nodiscard]] bool goes_to_stdout() const { return output_.empty() || output_ == "-"; }

  [[nodiscard]] std::vector<std::string> files_to_write(const graph_format& format) const {
    auto files = parts_of(output_, format);
    if (manifest_) files.push_back(manifest_path(output_));
    return files;
  }

  /// Known before any document is read.
  [[nodiscard]] result<const graph_format*> chosen_format() const {
    if (!format_.empty()) return graph_format_named(format_);
    if (goes_to_stdout())
      return failure(error_code::bad_usage, "-o FILE is missing; --format writes to standard output");
    if (const auto* format = graph_format_for(output_)) return format;
    return failure(error_code::unknown_format,
                   "no format goes with the ending of this name; give --format, there are " + joined(format_names()),
                   {output_});
  }

  /// A picture of nothing shows nothing; files for programs may be empty.
  [[nodiscard]] result<void> something_to_draw(const citation_graph& graph, const graph_format& format) const {
    if (!format.is_picture || totals_of(graph).instruments > 0) return {};
    return failure(error_code::not_found, "there is nothing to draw: no citation is left; " + what_to_widen());
  }

  /// What was looked for may have been narrowed away.
  [[nodiscard]] error with_suggestion(error why) const {
    auto narrowing = narrowing_options();
    std::erase(narrowing, "--around");
    if (why.code == error_code::not_found && !narrowing.empty()) {
      why.message += fmt::format("; try without {}", fmt::join(narrowing, ", "));
    }
    return why;
  }

  /// What may have left nothing: the options that narrow, or the documents themselves.
  [[nodiscard]] std::string what_to_widen() const {
    const auto narrowing = narrowing_options();
    if (narrowing.empty()) return "recital check shows what was found in each document";
    return fmt::format("try without {}", fmt::join(narrowing, ", "));
  }

  [[nodiscard]] std::vector<std::string> narrowing_options() const {
    std::vector<std::string> given;
    for (const char* name : {"--kind", "--since", "--until", "--organ", "--citing-language", "--around", "--min-citations"}) {
      if (app_->count(name) > 0) given.emplace_back(name);
    }
    return given;
  }

  [[nodiscard]] graph_filter filter() const {
    graph_filter made = filters_.chosen();
    if (!level_.empty()) made.level = static_cast<graph_level>(place_of(level_, graph_level_names));
    made.around = around_;
    made.hops = hops_;
    made.min_citations = min_citations_;
    return made;
  }

  /// Of names that nothing resolves pictures print how many there are; where instruments alone are left, nothing would.
  [[nodiscard]] result<citation_graph> narrowed(const citation_graph& whole, messages& out) const {
    graph_filter part = filter();
    if (part.level != graph_level::instrument) return narrow(whole, part);
    part.level = graph_level::paragraph;
    const auto graph = narrow(whole, part);
    if (!graph) return graph;
    if (const auto names = totals_of(*graph).names; names > 0) out.note(names_left_out(names));
    return cited_together(*graph);
  }

  [[nodiscard]] result<citation_graph> with_figures(result<citation_graph> graph) const {
    if (!graph || figures_.empty()) return graph;
    auto columns = node_figures(*graph, figures_);
    if (!columns) return tl::make_unexpected(std::move(columns).error());
    return graph->with_columns(*std::move(columns));
  }

  [[nodiscard]] picture_options picture(const catalogue& known, const page_words& words,
                                        std::span<const traced_process> commitments, messages& out) const {
    picture_options made;
    made.words = &words;
    made.name_of = [&](std::string_view id) { return target_name(id, known, words); };
    made.commitments = commitments;
    made.title = title_;
    if (!layout_.empty()) made.layout = static_cast<picture_layout>(place_of(layout_, picture_layout_names));
    if (!labels_.empty()) made.labels = static_cast<picture_labels>(place_of(labels_, picture_label_names));
    made.centre = around_;
    made.top = top_;
    made.page = page_.chosen();
    made.left_out = [&out](const std::string& shown) { out.note("the picture shows " + shown); };
    return made;
  }

  result<void> write(const citation_graph& graph, const graph_format& format, const picture_options& picture,
                     const std::vector<error>& not_read) const {
    if (!goes_to_stdout()) {
      const std::string to = destination(output_);
      auto written = write_graph(graph, to, format.name, picture);
      if (!written || !manifest_) return written;
      return write_manifest(manifest_path(to), describe_run(*app_, inputs_, not_read, common_, to, format.name), graph);
    }
    auto to = output::open(output_);
    if (!to) return tl::make_unexpected(std::move(to).error());
    if (auto written = write_graph(to->stream(), graph, format.name, picture); !written) return written;
    return to->commit();
  }

  common_options common_;
  std::vector<std::string> inputs_;
  std::string output_;
  std::string format_;
  std::string level_;
  filter_options filters_;
  std::string around_;
  unsigned hops_ = 1;
  std::uint32_t min_citations_ = 0;
  std::vector<std::string> figures_;
  build_options build_;
  std::string title_;
  std::string layout_;
  std::string labels_;
  page_option page_;
  std::size_t top_ = 0;
  names_option names_;
  bool manifest_ = false;
  const CLI::App* app_ = nullptr;  ///< outlives the command
};

}  // namespace

std::unique_ptr<command> make_graph_command() { return std::make_unique<graph_command>(); }

}  // namespace recital::cli
