#include "draw/short_names.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "draw/lettering.hpp"
#include "text/width.hpp"

namespace recital::picture {
namespace {

constexpr std::string_view ellipsis = "\u2026";

/// Whether another name in the picture begins so.
bool begins_another(const sheet& on, node_index n, std::string_view beginning) {
  const auto begins = [&](node_index other) { return other != n && on.of(other).label.starts_with(beginning); };
  return std::ranges::any_of(on.shown.documents, [&](const document& d) { return begins(d.node); }) ||
         std::ranges::any_of(on.shown.groups, [&](const group& g) {
           return std::ranges::any_of(g.members, [&](const cited& c) { return begins(c.node); });
         });
}

/// The beginning of a cut name, back to the end of a word where one is near.
std::string beginning_of(std::string_view elided) {
  std::string name(elided.substr(0, elided.size() - ellipsis.size()));
  const auto blank = name.find_last_of(' ');
  if (blank != std::string::npos && blank > name.size() / 2) name.resize(blank);
  return name;
}

std::string aside_of(const sheet& on, node_index n) {
  const bool told_apart = on.shown.namesakes.contains(n) && !on.of(n).facts->language.empty();
  return told_apart ? fmt::format(" ({})", on.of(n).facts->language) : "";
}

}  // namespace

std::string short_name(const sheet& on, node_index n, std::size_t columns) {
  const std::string_view label = on.of(n).label;
  const std::string aside = aside_of(on, n);
  const std::size_t room = columns - std::min(columns - 1, aside.size());
  if (text::columns(label) <= room) return std::string(label) + aside;
  const std::string beginning = beginning_of(text::elided(label, room));
  if (begins_another(on, n, beginning)) return text::elided_within(label, room) + aside;
  return beginning + std::string(ellipsis) + aside;
}

std::string fitted_name(const sheet& on, node_index n, double room, double size) {
  std::size_t columns = text::columns(on.of(n).label) + aside_of(on, n).size();
  std::string name = short_name(on, n, std::max<std::size_t>(columns, 1));
  while (columns > 4 && width_of(name, size) > room) name = short_name(on, n, --columns);
  return name;
}

}  // namespace recital::picture
