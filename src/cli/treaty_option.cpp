#include "cli/treaty_option.hpp"

#include <CLI/App.hpp>
#include <CLI/Option.hpp>

namespace recital::cli {

void treaty_option::add_to(CLI::App& app) {
  app.add_option("--treaty", texts_, "Text of a treaty; words that documents repeat from it count for less")
      ->type_name("FILE")
      ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll)
      ->allow_extra_args(false);
}

std::optional<std::vector<reading>> treaty_option::read(const knowledge& all, const common_options& options,
                                                        messages& out) const {
  std::vector<reading> treaties;
  if (texts_.empty()) return treaties;
  if (read_all(all, options, texts_, out, treaties).status() != exit_status::all_done) return std::nullopt;
  return treaties;
}

}  // namespace recital::cli
