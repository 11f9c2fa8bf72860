#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <ostream>
#include <string>
#include <vector>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/describe_entry.hpp"
#include "cli/messages.hpp"
#include "cli/output.hpp"
#include "core/quote.hpp"
#include "recital/core/target_id.hpp"
#include "recital/grammar/grammar.hpp"
#include "recital/resolve/named_target.hpp"

namespace recital::cli {
namespace {

class show_command : public command {
 public:
  void setup(CLI::App& app) override {
    app.add_option("ID", ids_, "Entries: identifiers, symbols or names")->type_name("")->required();
    common_.add_to(app, "recital catalogue show treaty:npt", "Has no effect here: names are shown in all languages");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto known = catalogue::load(common_.catalogues);
    if (!known) return out.refused(known.error());
    auto to = output::open("");
    if (!to) return out.refused(to.error());
    std::size_t shown = 0;
    for (const auto& words : ids_) shown += show(*known, words, to->stream(), out) ? 1 : 0;
    if (auto written = to->commit(); !written) return out.refused(written.error());
    if (shown == 0) return exit_status::nothing_done;
    return shown == ids_.size() ? exit_status::all_done : exit_status::in_part;
  }

 private:
  bool show(const catalogue& known, const std::string& words, std::ostream& to, messages& out) const {
    const std::string text = describe_entry(known, words);
    if (!text.empty()) {
      to << text;
      return true;
    }
    const auto meant = describe_meant(known, words, out);
    if (meant) to << *meant;
    else out.failed(meant.error());
    return meant.has_value();
  }

  /// The entry that a reference in words means. Grammars are loaded here alone, for identifiers need none.
  [[nodiscard]] result<std::string> describe_meant(const catalogue& known, const std::string& words,
                                                   messages& out) const {
    const auto languages = grammar::load(common_.grammars);
    if (!languages) return tl::make_unexpected(languages.error());
    const auto named = named_target(words, known, *languages);
    if (!named) return tl::make_unexpected(named.error());
    const std::string text = describe_entry(known, target_id(*named).whole);
    if (text.empty()) {
      return failure(error_code::not_found, quote(words) + " is " + *named +
                                                ", of which the catalogue knows nothing; recital catalogue find "
                                                "searches names");
    }
    if (*named != words) out.note(quote(words) + " is " + *named);
    return text;
  }

  common_options common_;
  std::vector<std::string> ids_;
};

}  // namespace

std::unique_ptr<command> make_catalogue_show_command() { return std::make_unique<show_command>(); }

}  // namespace recital::cli
