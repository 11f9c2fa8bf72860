#include "cli/filter_options.hpp"

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <string_view>

#include "cli/choice.hpp"
#include "cli/common_options.hpp"

namespace recital::cli {
namespace {

constexpr unsigned long first_year = 1000;
constexpr unsigned long last_year = 9999;

/// By `version_handling`.
constexpr std::string_view version_names[] = {"merged", "separate"};

}  // namespace

void add_period(CLI::App& app, std::optional<int>& since, std::optional<int>& until) {
  limit_to_numbers(
      *app.add_option("--since", since, "Only documents of this year and later")->type_name("YEAR"),
      first_year, last_year);
  limit_to_numbers(
      *app.add_option("--until", until, "Only documents up to this year")->type_name("YEAR"),
      first_year, last_year);
}

void add_versions(CLI::App& app, std::string& versions) {
  limit_to(
      *app.add_option("--versions", versions, "Language versions of a document: merged into one (default) or separate")
           ->type_name("WHICH"),
      "way", version_names);
}

version_handling versions_named(const std::string& name) {
  return name == version_names[1] ? version_handling::separate : version_handling::one_work;
}

void filter_options::add_to(CLI::App& app) {
  add_kinds(app, kinds_);
  add_period(app, filter_.since, filter_.until);
  app.add_option("--organ", filter_.organ, "Only citations by documents of this organ")->type_name("SYMBOL");
  app.add_option("--citing-language", filter_.citing_language, "Only citations by documents in this language")
      ->type_name("xx");
  add_versions(app, versions_);
}

version_options filter_options::versions() const { return {versions_named(versions_), filter_.citing_language}; }

graph_filter filter_options::chosen() const {
  graph_filter made = filter_;
  made.kinds = kinds_named(kinds_);
  return made;
}

}  // namespace recital::cli
