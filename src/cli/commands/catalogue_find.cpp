#include <algorithm>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <string>
#include <string_view>
#include <vector>

#include <fmt/format.h>

#include "cli/choice.hpp"
#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/entry_table.hpp"
#include "cli/messages.hpp"
#include "core/quote.hpp"
#include "text/folded.hpp"

namespace recital::cli {
namespace {

/// Whether one of the things it goes by holds all words.
bool goes_by(const entry_line& line, const std::vector<std::string>& folded_words) {
  return std::ranges::any_of(line.words, [&](std::string_view name) {
    const std::string folded = text::folded(name);
    return std::ranges::all_of(folded_words,
                               [&](const std::string& word) { return folded.find(word) != std::string::npos; });
  });
}

class find_command : public command {
 public:
  void setup(CLI::App& app) override {
    app.add_option("WORDS", words_, "Words in a name, title or symbol of the entry")->type_name("")->required();
    limit_to(*app.add_option("--format", format_, joined(entry_formats) + " (default: table)")->type_name("FORMAT"),
             "format", entry_formats);
    common_.add_to(app, "recital catalogue find test ban", "Language of the titles (default: en)");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto known = catalogue::load(common_.catalogues);
    if (!known) return out.refused(known.error());
    std::vector<std::string> words;
    for (const auto& word : words_) words.push_back(text::folded(word));
    auto lines = entry_lines(*known, common_.language);
    std::erase_if(lines, [&](const entry_line& line) { return !goes_by(line, words); });
    if (lines.empty()) {
      const std::string words = fmt::format("{}", fmt::join(words_, " "));
      return out.refused({error_code::not_found, "no entry is called " + quote(words), {}});
    }
    if (auto printed = print_entries(lines, format_); !printed) return out.refused(printed.error());
    return exit_status::all_done;
  }

 private:
  common_options common_;
  std::vector<std::string> words_;
  std::string format_;
};

}  // namespace

std::unique_ptr<command> make_catalogue_find_command() { return std::make_unique<find_command>(); }

}  // namespace recital::cli
