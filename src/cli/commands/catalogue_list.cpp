#include <algorithm>
#include <array>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "cli/choice.hpp"
#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/entry_table.hpp"
#include "cli/messages.hpp"
#include "cli/table_options.hpp"

namespace recital::cli {
namespace {

/// The kinds of instrument, and what else has entries.
constexpr auto entry_kinds = [] {
  std::array<std::string_view, kind_names.size() + 3> all{};
  std::ranges::copy(kind_names, all.begin());
  all[kind_names.size()] = "body";
  all[kind_names.size() + 1] = "place";
  all[kind_names.size() + 2] = "process";
  return all;
}();

class list_command : public command {
 public:
  void setup(CLI::App& app) override {
    limit_to(*app.add_option("--kind", kinds_, "Only these kinds of entry, for example treaty,body,place")
                  ->type_name("KIND,...")
                  ->delimiter(',')
                  ->allow_extra_args(false),
             "kind", entry_kinds);
    form_.add_to(app);
    common_.add_to(app, "recital catalogue list --kind treaty --language zh", "Language of the titles (default: en)");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto known = catalogue::load(common_.catalogues);
    if (!known) return out.refused(known.error());
    auto lines = entry_lines(*known, common_.language);
    if (!kinds_.empty()) {
      std::erase_if(lines,
                    [&](const entry_line& line) { return std::ranges::find(kinds_, line.kind) == kinds_.end(); });
    }
    if (auto written = form_.write_all(entry_table(lines)); !written) return out.refused(written.error());
    return exit_status::all_done;
  }

 private:
  common_options common_;
  std::vector<std::string> kinds_;
  table_options form_;
};

}  // namespace

std::unique_ptr<command> make_catalogue_list_command() { return std::make_unique<list_command>(); }

}  // namespace recital::cli
