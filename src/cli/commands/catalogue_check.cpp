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
#include "text/printable.hpp"

namespace recital::cli {
namespace {

class check_command : public command {
 public:
  void setup(CLI::App& app) override {
    app.add_option("FILE", files_, "Files to check, each added to those before it (default: built-in data)")
        ->type_name("");
    common_.add_to(app, "recital catalogue check mine.toml", "Has no effect here: all languages are checked");
  }

  exit_status run() override {
    messages out(common_.quiet);
    std::vector<std::string> good = common_.catalogues;
    const auto base = catalogue::load(good);
    if (!base) return out.refused(base.error());
    auto to = output::open("");
    if (!to) return out.refused(to.error());
    if (files_.empty()) to->stream() << fmt::format("ok: {} instruments\n", base->instruments().size());
    std::size_t failed = 0;
    for (const auto& file : files_) failed += check(file, good, to->stream(), out) ? 0 : 1;
    if (auto written = to->commit(); !written) return out.refused(written.error());
    if (failed == 0) return exit_status::all_done;
    return failed < files_.size() ? exit_status::in_part : exit_status::nothing_done;
  }

 private:
  /// Checks a file over the good ones, and makes it one of them.
  [[nodiscard]] bool check(const std::string& file, std::vector<std::string>& good, std::ostream& to,
                           messages& out) const {
    good.push_back(file);
    const auto known = catalogue::load(good);
    if (!known) {
      out.failed(known.error());
      good.pop_back();
      return false;
    }
    to << "ok: " << text::printable(file) << '\n';
    return true;
  }

  common_options common_;
  std::vector<std::string> files_;
};

}  // namespace

std::unique_ptr<command> make_catalogue_check_command() { return std::make_unique<check_command>(); }

}  // namespace recital::cli
