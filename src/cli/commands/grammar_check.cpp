#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "recital/catalogue/catalogue.hpp"
#include "recital/grammar/grammar.hpp"
#include "recital/resolve/examples.hpp"
#include "text/printable.hpp"

namespace recital::cli {
namespace {

class check_command : public command {
 public:
  void setup(CLI::App& app) override {
    app.add_option("FILE", files_, "Files to check, each added to those before it (default: built-in data)")
        ->type_name("");
    common_.add_to(app, "recital grammar check mine.toml", "Has no effect here: all languages are checked");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto known = catalogue::load(common_.catalogues);
    if (!known) return out.refused(known.error());
    auto to = output::open("");
    if (!to) return out.refused(to.error());
    const std::vector<std::string> files = files_.empty() ? std::vector<std::string>{""} : files_;
    std::size_t failed = 0;
    for (const auto& file : files) failed += check(file, *known, to->stream(), out) ? 0 : 1;
    if (auto written = to->commit(); !written) return out.refused(written.error());
    if (failed == 0) return exit_status::all_done;
    return failed < files.size() ? exit_status::in_part : exit_status::nothing_done;
  }

 private:
  /// Checks a file over the good ones, and makes it one of them; "" is what is built in.
  [[nodiscard]] bool check(const std::string& file, const catalogue& known, std::ostream& to, messages& out) {
    auto over = common_.grammars;
    if (!file.empty()) over.push_back(file);
    const auto languages = grammar::load(over);
    const auto failed = languages ? failed_examples(known, *languages, file) : tl::make_unexpected(languages.error());
    if (!failed) {
      out.failed(failed.error());
      return false;
    }
    for (const auto& each : *failed) out.failed({error_code::bad_data, each.reason, each.where});
    if (!failed->empty()) return false;
    to << "ok: " << (file.empty() ? "what is built in" : text::printable(file)) << '\n';
    common_.grammars = std::move(over);
    return true;
  }

  common_options common_;
  std::vector<std::string> files_;
};

}  // namespace

std::unique_ptr<command> make_grammar_check_command() { return std::make_unique<check_command>(); }

}  // namespace recital::cli
