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

namespace recital::cli {
namespace {

class show_command : public command {
 public:
  void setup(CLI::App& app) override {
    app.add_option("ID", ids_, "Identifiers or symbols of entries")->type_name("")->required();
    common_.add_to(app, "recital catalogue show treaty:npt", "Has no effect here: names are shown in all languages");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto known = catalogue::load(common_.catalogues);
    if (!known) return out.refused(known.error());
    auto to = output::open("");
    if (!to) return out.refused(to.error());
    std::size_t shown = 0;
    for (const auto& id : ids_) shown += show(*known, id, to->stream(), out) ? 1 : 0;
    if (auto written = to->commit(); !written) return out.refused(written.error());
    if (shown == 0) return exit_status::nothing_done;
    return shown == ids_.size() ? exit_status::all_done : exit_status::in_part;
  }

 private:
  static bool show(const catalogue& known, const std::string& id, std::ostream& to, messages& out) {
    const std::string text = describe_entry(known, id);
    to << text;
    if (text.empty()) {
      out.failed({error_code::not_found,
                  "no entry has this identifier or symbol; recital catalogue find searches names",
                  {shortened(id)}});
    }
    return !text.empty();
  }

  common_options common_;
  std::vector<std::string> ids_;
};

}  // namespace

std::unique_ptr<command> make_catalogue_show_command() { return std::make_unique<show_command>(); }

}  // namespace recital::cli
