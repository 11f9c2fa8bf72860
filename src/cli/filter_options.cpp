#include "cli/filter_options.hpp"

#include <CLI/App.hpp>
#include <CLI/Option.hpp>

#include "cli/choice.hpp"
#include "cli/common_options.hpp"

namespace recital::cli {
namespace {

constexpr unsigned long first_year = 1000;
constexpr unsigned long last_year = 9999;

}  // namespace

void add_period(CLI::App& app, graph_filter& filter) {
  limit_to_numbers(
      *app.add_option("--since", filter.since, "Only what documents of this year and later cite")->type_name("YEAR"),
      first_year, last_year);
  limit_to_numbers(
      *app.add_option("--until", filter.until, "Only what documents up to this year cite")->type_name("YEAR"),
      first_year, last_year);
}

void filter_options::add_to(CLI::App& app) {
  add_kinds(app, kinds_);
  add_period(app, filter_);
  app.add_option("--organ", filter_.organ, "Only what documents of this organ cite, as A or NPT/CONF")
      ->type_name("SYMBOL");
  app.add_option("--citing-language", filter_.citing_language, "Only what documents in this language cite")
      ->type_name("xx");
}

graph_filter filter_options::chosen() const {
  graph_filter made = filter_;
  made.kinds = kinds_named(kinds_);
  return made;
}

}  // namespace recital::cli
