#include <algorithm>
#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "catalogue/name_query.hpp"
#include "cli/command.hpp"
#include "cli/common_options.hpp"
#include "cli/entry_table.hpp"
#include "cli/messages.hpp"
#include "cli/table_options.hpp"
#include "core/quote.hpp"

namespace recital::cli {
namespace {

/// How well an entry answers to the words: by the best of the names that it goes by, and of these by the shortest.
struct answer {
  name_match match = name_match::none;
  std::size_t bytes = 0;  ///< of the name
  std::size_t line = 0;

  [[nodiscard]] auto order() const { return std::tuple(-static_cast<int>(match), bytes, line); }
};

answer answer_of(const entry_line& line, std::size_t place, const name_query& wanted) {
  answer best{name_match::none, 0, place};
  for (const std::string_view name : line.words) {
    const answer each{wanted.match(name), name.size(), place};
    if (each.order() < best.order() || best.match == name_match::none) best = each;
  }
  return best;
}

/// The entries that answer, the best first.
std::vector<entry_line> found_among(std::vector<entry_line> lines, const name_query& wanted) {
  std::vector<answer> answers;
  for (std::size_t i = 0; i < lines.size(); ++i) answers.push_back(answer_of(lines[i], i, wanted));
  std::erase_if(answers, [](const answer& each) { return each.match == name_match::none; });
  std::ranges::sort(answers, {}, &answer::order);
  std::vector<entry_line> found;
  for (const answer& each : answers) found.push_back(std::move(lines[each.line]));
  return found;
}

class find_command : public command {
 public:
  void setup(CLI::App& app) override {
    app.add_option("WORDS", words_, "Words in a name, title or symbol of the entry")->type_name("")->required();
    form_.add_to(app);
    common_.add_to(app, "recital catalogue find test ban", "Language of the titles (default: en)");
  }

  exit_status run() override {
    messages out(common_.quiet);
    const auto known = catalogue::load(common_.catalogues);
    if (!known) return out.refused(known.error());
    const std::string words = fmt::format("{}", fmt::join(words_, " "));
    const auto lines = found_among(entry_lines(*known, common_.language), name_query(words));
    if (lines.empty()) return out.refused({error_code::not_found, "no entry is called " + quote(words), {}});
    if (auto written = form_.write_all(entry_table(lines)); !written) return out.refused(written.error());
    return exit_status::all_done;
  }

 private:
  common_options common_;
  std::vector<std::string> words_;
  table_options form_;
};

}  // namespace

std::unique_ptr<command> make_catalogue_find_command() { return std::make_unique<find_command>(); }

}  // namespace recital::cli
