#include "catalogue/instrument_entry.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "catalogue/values.hpp"
#include "catalogue/vocabulary.hpp"
#include "recital/core/partial_date.hpp"
#include "text/one_spelling.hpp"

namespace recital::entries {
namespace {

using relations = std::vector<std::pair<relation, std::string>>;

/// The relations that `at` gives, and those of `model` that it says nothing about.
relations relations_of(const table_reader& at, const relations& model) {
  relations read;
  for (std::size_t i = 0; i < std::size(relation_names); ++i) {
    const auto which = static_cast<relation>(i);
    for (std::string& id : at.string_or_strings(name(which))) read.emplace_back(which, std::move(id));
    if (at.has(name(which))) continue;
    const auto same = [&](const auto& one) { return one.first == which; };
    std::copy_if(model.begin(), model.end(), std::back_inserter(read), same);
  }
  std::sort(read.begin(), read.end());
  read.erase(std::unique(read.begin(), read.end()), read.end());
  return read;
}

void check_own(const table_reader& at, const instrument& read) {
  if (at.has("end_date")) {
    if (read.kind != recital::kind::conference) at.refuse("end_date", "is for conferences only");
    if (surely_before(read.end_date, read.date)) at.refuse("end_date", "is before date");
  }
  if (!without_space(read.symbol)) at.refuse("symbol", "must not hold spaces: " + quote(read.symbol));
  if (at.has("cycle") && !is_year(read.cycle)) at.refuse("cycle", "must be a year of four digits");
  if (at.has("registration") && read.registration < 1) at.refuse("registration", "must be 1 or more");
  if (at.has("ordinal") && read.ordinal < 1) at.refuse("ordinal", "must be 1 or more");
}

}  // namespace

void read_shared(const table_reader& at, instrument& into) {
  into.kind = kind(at, into.kind);
  into.noun = one_of(at, "noun", nouns, into.noun);
  into.place = text(at, "place", into.place);
  into.depositary = text(at, "depositary", into.depositary);
  into.forum = text(at, "forum", into.forum);
  into.url = web_address(at, "url", into.url);
  into.source = text(at, "source", into.source);
  into.relations = relations_of(at, into.relations);
  if (!at.has("structure")) return;
  into.structure = structure(at);
  into.structure_known = true;
}

void read_own(const table_reader& at, instrument& into) {
  into.date = date(at, "date");
  into.end_date = date(at, "end_date");
  into.symbol = at.string_or("symbol", "");
  into.meant_alone = at.boolean_or("meant_alone", false);
  into.symbol_is_own = at.boolean_or("symbol_is_own", true);
  into.unts = text(at, "unts");
  into.registration = at.integer_or("registration", 0);
  into.cycle = at.string_or("cycle", "");
  into.year = year(at, year_of_date(into.date));
  for (const std::string& other : at.strings_or_none("other_years")) {
    if (!is_year(other)) at.refuse("other_years", "must hold years of four digits");
    into.other_years.push_back(year_of_date(other));
  }
  into.ordinal = at.integer_or("ordinal", 0);
  check_own(at, into);
}

void read_words(const table_reader& at, instrument& into) {
  into.title = text_by_language(at, "title");
  into.names = words(at, "names");
  into.shorts = words(at, "shorts");
  into.topics = words(at, "topics");
  for (auto& [language, topics] : into.topics) {
    for (std::string& topic : topics) topic = text::one_spelling(topic);
  }
  into.patterns = patterns(at);
  into.examples = words(at, "examples");
  into.counter_examples = words(at, "counter_examples");
}

void require_basics(const table_reader& at) {
  (void)at.string("kind");
  (void)at.string("noun");
  (void)at.table("title");
}

instrument read_instrument(const table_reader& at) {
  instrument read;
  read.id = identifier(at);
  check_identifier(at, read.id);
  require_basics(at);
  read_shared(at, read);
  read_own(at, read);
  read_words(at, read);
  return read;
}

}  // namespace recital::entries
