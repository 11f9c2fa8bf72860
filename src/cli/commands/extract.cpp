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
#include "cli/csv_option.hpp"
#include "cli/names_option.hpp"
#include "cli/output.hpp"
#include "cli/walk.hpp"
#include "cli/width_option.hpp"
#include "graph/describe.hpp"
#include "recital/formats/references.hpp"

namespace recital::cli {
namespace {

constexpr std::string_view formats[] = {"table", "jsonl", "csv"};

class extract_command : public command {
 public:
  void setup(CLI::App& app) override {
    add_inputs(app, inputs_);
    limit_to(*app.add_option("--format", format_, "table (default on a terminal), jsonl (default elsewhere) or csv")
                  ->type_name("FORMAT"),
             "format", formats);
    width_.add_to(app);
    add_output(app, output_);
    app.add_flag("--text", text_, "Include the text of each citing paragraph (csv)");
    csv_.add_to(app);
    names_.add_to(app);
    common_.add_to(app, "recital extract --format table graphs/corpus/2022-statement-zh.txt");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto format = format_for(format_, output_, formats, is_terminal(output_) ? "table" : "jsonl");
    if (!format) return out.refused(format.error());
    if (text_ && *format != "csv") return out.refused({error_code::bad_usage, "--text needs --format csv", {}});
    auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    common_.will_write(output_);
    auto to = output::open(output_);
    if (!to) return out.refused(to.error());
    const tally counted = write(*all, *format, to->stream(), out);
    if (counted.read == 0) return exit_status::nothing_done;
    if (auto written = to->commit(); !written) return out.refused(written.error());
    return counted.status();
  }

 private:
  tally write(const knowledge& all, const std::string& wanted, std::ostream& to, messages& out) const {
    if (wanted == "jsonl") return stream_lines(all, to, out);
    std::vector<reading> documents;
    const tally counted = read_all(all, common_, inputs_, out, documents,
                                   text_ ? reading_part::whole : reading_part::without_text);
    if (counted.read == 0) return counted;
    if (wanted == "csv") {
      csv_.begin(to);
      write_csv(to, documents, columns(all.known));
    } else {
      write_text(to, tabulate(documents), width_.columns());
    }
    return counted;
  }

  /// A target is called by its name in the language of the document, or of --interface.
  [[nodiscard]] csv_columns columns(const catalogue& known) const {
    const auto name = [&known, asked = names_.language_of_names(common_)](const reference& cited, const reading& by) {
      const instrument* entry = known.find(cited.target);
      return entry == nullptr ? std::string() : label_of(*entry, known, asked.empty() ? by.language : asked);
    };
    return {.name_of_target = name, .text = text_};
  }

  /// Lines go out document by document, so that nothing has to be kept.
  tally stream_lines(const knowledge& all, std::ostream& to, messages& out) const {
    const auto lines_of = [](reading&& document) {
      std::string lines;
      append_jsonl(lines, document);
      return lines;
    };
    return walk(all, common_, inputs_, out, lines_of, [&](std::string&& lines) { to << lines; },
                reading_part::without_text);
  }

  common_options common_;
  std::vector<std::string> inputs_;
  std::string format_;
  width_option width_;
  std::string output_;
  bool text_ = false;
  csv_option csv_;
  names_option names_;
};

}  // namespace

std::unique_ptr<command> make_extract_command() { return std::make_unique<extract_command>(); }

}  // namespace recital::cli
