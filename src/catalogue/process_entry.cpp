#include "catalogue/process_entry.hpp"

#include <algorithm>
#include <iterator>

#include "catalogue/values.hpp"
#include "catalogue/vocabulary.hpp"
#include "recital/core/partial_date.hpp"

namespace recital::entries {
namespace {

outcome outcome_of(const table_reader& at) {
  const std::string word = one_of(at, "outcome", outcome_names, name(outcome::open));
  const auto known = std::find(std::begin(outcome_names), std::end(outcome_names), word);
  return known == std::end(outcome_names) ? outcome::open
                                          : static_cast<outcome>(std::distance(std::begin(outcome_names), known));
}

/// A day, where the catalogue elsewhere would take a month or a year.
std::string day(const table_reader& at, std::string_view key) {
  std::string value = date(at, key);
  const auto read = partial_date::parse(value);
  if (read && !read->is_day()) at.refuse(key, "must be a day, YYYY-MM-DD; it is " + quote(value));
  return value;
}

review_cycle read_cycle(const table_reader& at) {
  review_cycle read;
  read.id = identifier(at);
  check_identifier(at, read.id);
  read.outcome = outcome_of(at);
  read.conference = read.outcome == outcome::open ? text(at, "conference") : at.string("conference");
  read.sessions = texts(at, "sessions");
  read.begin = day(at, "begin");
  read.end = day(at, "end");
  read.status =
      standing_named(one_of(at, "status", standing_names, name(standing::unknown))).value_or(standing::unknown);
  read.texts = texts(at, "texts");
  read.symbols = texts(at, "symbols");
  read.documents = at.integer_or("documents", 0);
  if (read.documents < 0) at.refuse("documents", "must not be negative");
  return read;
}

/// Where nothing else is said: the final document, the chair's summary, and reports of committees.
std::vector<standing> covering(const table_reader& at) {
  if (!at.has("covered_by")) return {standing::adopted, standing::resolution, standing::summary, standing::report};
  std::vector<standing> read;
  for (const std::string& each : texts(at, "covered_by")) {
    const auto known = standing_named(each);
    if (known) read.push_back(*known);
    else at.refuse("covered_by", "holds " + quote(each) + ", which is no standing; there are " + listed(standing_names));
  }
  return read;
}

}  // namespace

process read_process(const table_reader& at) {
  process read;
  read.id = identifier(at);
  check_identifier(at, read.id);
  read.treaty = at.string("treaty");
  (void)at.table("title");
  read.title = text_by_language(at, "title");
  read.source = text(at, "source");
  read.covered_by = covering(at);
  read.covered_from = at.integer_or("covered_from", 0);
  if (read.covered_from < 0 || read.covered_from > 100) at.refuse("covered_from", "must be from 0 to 100");
  for (const table_reader& each : at.tables("cycle")) {
    read.cycles.push_back(read_cycle(each));
    const auto same = [&](const review_cycle& other) { return other.id == read.cycles.back().id; };
    if (std::count_if(read.cycles.begin(), read.cycles.end(), same) > 1) each.refuse("id", "is that of two cycles");
    each.about(read.id + ' ' + read.cycles.back().id);
  }
  return read;
}

}  // namespace recital::entries
