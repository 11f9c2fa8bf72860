#include <fmt/format.h>

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <string>
#include <utility>
#include <vector>

#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/walk.hpp"
#include "cli/written_files.hpp"
#include "recital/export/site.hpp"
#include "recital/request/provision_words.hpp"

namespace recital::cli {
namespace {

class site_command : public command {
 public:
  void setup(CLI::App& app) override {
    add_inputs(app, inputs_);
    app.add_option("-o,--output", output_, "Folder to write: a new or an empty one")->type_name("FOLDER")->required();
    app.add_flag("--replace", replace_, "Replace a site that recital wrote to the folder before");
    app.add_option("--title", title_, "Title of the first page")->type_name("TEXT");
    add_interface(app, interface_);
    common_.add_to(app, "recital site graphs/corpus -o pages");
  }

  exit_status run() override {
    messages out(common_.quiet);
    if (auto good = may_hold_site(output_, replace_); !good) return out.refused(good.error());
    const auto all = load_knowledge(common_);
    if (!all) return out.refused(all.error());
    const auto words = page_words::load(interface_);
    if (!words) return out.refused(words.error());
    common_.output = output_.ends_with('/') ? output_ : output_ + '/';
    std::vector<reading> documents;
    const tally read = read_all(*all, common_, inputs_, out, documents);
    if (read.read == 0) return exit_status::nothing_done;

    const std::string to = destination(common_.output);
    site_options options{title_, &*words, replace_ || to != common_.output, provision_words()};
    options.progress = [&](std::size_t done, std::size_t pages) { out.progress(done, pages); };
    const auto written = write_site(to, std::move(documents), all->known, all->languages, options);
    out.clear_progress();
    if (!written) return out.refused(written.error());
    out.note(said(to, *written));
    return read.status();
  }

 private:
  static std::string said(const std::string& to, const site_totals& all) {
    const auto counted = [](std::size_t n, std::string_view what) {
      return fmt::format("{} {}{}", n, what, n == 1 ? "" : "s");
    };
    return fmt::format("wrote {}: pages of {} and {}, {} in all, {:.1f} MB; open {}index.html", to,
                       counted(all.documents, "document"), counted(all.commitments, "commitment"),
                       counted(all.files, "file"), static_cast<double>(all.bytes) / 1e6, to);
  }

  common_options common_;
  std::vector<std::string> inputs_;
  std::string output_;
  bool replace_ = false;
  std::string title_;
  std::string interface_;
};

}  // namespace

std::unique_ptr<command> make_site_command() { return std::make_unique<site_command>(); }

}  // namespace recital::cli
