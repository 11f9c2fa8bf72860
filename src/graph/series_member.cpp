#include "graph/series_member.hpp"

#include <charconv>
#include <string>
#include <vector>

#include "catalogue/placeholders.hpp"

namespace recital {
namespace {

/// The number that stands in `id` where the pattern has `placeholder`; 0 where the rest differs.
int number_at(std::string_view placeholder, std::string_view pattern, std::string_view id) {
  const auto at = pattern.find(placeholder);
  if (at == std::string_view::npos) return 0;
  const auto after = pattern.substr(at + placeholder.size());
  if (!id.starts_with(pattern.substr(0, at)) || !id.ends_with(after)) return 0;
  if (id.size() <= at + after.size()) return 0;
  const auto digits = id.substr(at, id.size() - at - after.size());
  int number = 0;
  const auto [end, failed] = std::from_chars(digits.data(), digits.data() + digits.size(), number);
  return failed == std::errc{} && end == digits.data() + digits.size() ? number : 0;
}

instrument member_of(const series& s, std::string_view id, int year, int ordinal) {
  instrument made = s.model;
  made.id = id;
  made.series = s.id;
  made.year = year;
  made.ordinal = ordinal;
  made.names.clear();  // the series' names are those of all its members
  for (auto& [language, title] : made.title) {
    title = entries::lacking(title, made).empty() ? entries::filled(title, made) : std::string{};
  }
  std::erase_if(made.relations, [&](const auto& r) { return !entries::lacking(r.second, made).empty(); });
  for (auto& [how, target] : made.relations) target = entries::filled(target, made);
  return made;
}

}  // namespace

std::optional<instrument> unlisted_member(const catalogue& known, std::string_view id) {
  for (const series& s : known.all_series()) {
    if (!s.open) continue;
    const int year = number_at("{year}", s.id, id);
    const int ordinal = number_at("{ordinal}", s.id, id);
    if (year != 0 || ordinal != 0) return member_of(s, id, year, ordinal);
  }
  return std::nullopt;
}

}  // namespace recital
