#include "graph/describe.hpp"

#include <algorithm>

#include "catalogue/placeholders.hpp"
#include "recital/core/partial_date.hpp"
#include "text/code_point.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

/// The language that most of the catalogue is sure to have.
constexpr std::string_view fallback = "en";

template <class Map, class Pick>
std::string_view best(const Map& by_language, std::string_view language, Pick pick) {
  for (const std::string_view wanted : {language, fallback}) {
    const auto found = by_language.find(wanted);
    if (found != by_language.end() && !pick(found->second).empty()) return pick(found->second);
  }
  for (const auto& [any, value] : by_language) {
    if (!pick(value).empty()) return pick(value);
  }
  return {};
}

std::string_view first_name(const std::vector<std::string>& names) {
  return names.empty() ? std::string_view{} : std::string_view(names.front());
}

template <class Map>
const typename Map::mapped_type& in(const Map& by_language, std::string_view language) {
  static const typename Map::mapped_type none{};
  const auto found = by_language.find(language);
  return found == by_language.end() ? none : found->second;
}

/// The year and the series' name, for a member whose title is that of the series with the year filled in; else "".
std::string name_by_year(const instrument& entry, const catalogue& known, std::string_view language) {
  const auto its = std::ranges::find(known.all_series(), entry.series, &series::id);
  if (entry.series.empty() || entry.year == 0 || its == known.all_series().end()) return {};
  const auto name = first_name(in(its->model.names, language));
  if (name.empty() || entries::filled(in(its->model.title, language), entry) != in(entry.title, language)) return {};
  return std::to_string(entry.year).append(" ").append(name);
}

std::string_view whole(const std::string& title) { return title; }

std::size_t letters_in(std::string_view words) {
  const auto begins_one = [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; };
  return static_cast<std::size_t>(std::ranges::count_if(words, begins_one));
}

/// Whether a name reads as a title: it does not begin with a small letter, and is no abbreviation.
bool is_like_a_title(std::string_view name, std::string_view language) {
  const char32_t first = text::code_point_at(name, 0);
  const bool is_small = text::other_case(first) != first && !text::is_capital(first);
  return !is_small && (language.starts_with("zh") || name.find(' ') != std::string_view::npos);
}

/// The first name in that language where it saves a third of the title or more; else "". A name that saves little is a
/// variant, and the title says it better.
std::string_view short_title(const instrument& entry, std::string_view language) {
  const std::string_view name = first_name(in(entry.names, language));
  const std::string_view title = in(entry.title, language);
  if (name.empty() || (!title.empty() && !is_like_a_title(name, language))) return {};
  return title.empty() || 3 * letters_in(name) <= 2 * letters_in(title) ? name : std::string_view{};
}

}  // namespace

std::string_view title_in(const instrument& entry, std::string_view language) {
  return best(entry.title, language, whole);
}

std::string label_of(const instrument& entry, const catalogue& known, std::string_view language) {
  if (const auto own = short_title(entry, language); !own.empty()) return std::string(own);
  if (auto dated = name_by_year(entry, known, language); !dated.empty()) return dated;
  if (const auto& title = in(entry.title, language); !title.empty()) return title;
  if (language != fallback) return label_of(entry, known, fallback);
  if (const auto title = title_in(entry, fallback); !title.empty()) return std::string(title);
  if (const auto name = best(entry.names, fallback, first_name); !name.empty()) return std::string(name);
  return entry.id;
}

std::string address_of(const catalogue& known, const instrument& entry) {
  return entry.url.empty() ? known.address_of_symbol(entry.symbol) : entry.url;
}

int year_of(const instrument& entry) {
  constexpr int first_of_documents = 1900;
  const int year = entry.year != 0 ? entry.year : year_of_date(entry.date);
  return year < first_of_documents || is_year_of_documents(year) ? year : 0;
}

}  // namespace recital
