#include "cli/link_option.hpp"

#include <CLI/App.hpp>
#include <CLI/Option.hpp>
#include <string_view>

#include "cli/choice.hpp"

namespace recital::cli {
namespace {

constexpr std::string_view link_names[] = {"cites", "reuse", "subject"};

}  // namespace

void link_option::add_to(CLI::App& app) {
  limit_to(*app.add_option("--links", names_, "Kinds of link to follow: " + joined(link_names) + " (default: all)")
                ->type_name("LINK,...")
                ->delimiter(',')
                ->allow_extra_args(false),
           "link", link_names);
}

trace_links link_option::chosen() const {
  if (names_.empty()) return {};
  trace_links links{false, false, false};
  bool* const kinds[] = {&links.cites, &links.reuse, &links.subject};
  for (const std::string& each : names_) *kinds[place_of(each, link_names)] = true;
  return links;
}

}  // namespace recital::cli
