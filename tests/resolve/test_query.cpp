#include "resolve/query.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/knowledge.hpp"
#include "support/strings.hpp"

using recital::catalogue;
using recital::cite::lexicon;
using recital::resolve::candidates;
using recital::resolve::member_maker;
using recital::resolve::query;
using support::strings;

namespace {

const catalogue& lakes() {
  static const auto read = catalogue::parse(std::vector<catalogue::source_text>{{"lakes.toml", R"toml(
[[instrument]]
id = "treaty:lake"
kind = "treaty"
noun = "treaty"
source = "a test"
title.en = "Lake Treaty"

[[series]]
id = "conf:lake-{year}"
kind = "conference"
noun = "conference"
forum = "treaty:lake"
open = true
source = "a test"
title.en = "{year} Lake Conference"
names.en = ["Lake Conference"]
shorts.en = ["Conference"]
[[series.member]]
year = 2000
ordinal = 1
date = "2000-04-24"
end_date = "2000-05-19"
cycle = "2000"
[[series.member]]
year = 2005
ordinal = 2
date = "2006-01-10"
end_date = "2006-01-20"
cycle = "2005"

[[series]]
id = "conf:river-{year}"
kind = "conference"
noun = "conference"
open = false
source = "a test"
title.en = "{year} River Conference"
shorts.en = ["Conference"]
[[series.member]]
year = 2000
ordinal = 4

[[instrument]]
id = "text:lake-2000-report"
kind = "document"
noun = "report"
date = "2000-05-19"
adopted_at = "conf:lake-2000"
source = "a test"
title.en = "Report of the 2000 Lake Conference"
shorts.en = ["Report"]

[[instrument]]
id = "text:lake-2005-report"
kind = "document"
noun = "report"
date = "2006-01-20"
year = 2005
adopted_at = "conf:lake-2005"
source = "a test"
title.en = "Report of the 2005 Lake Conference"
shorts.en = ["Report"]
)toml"}});
  REQUIRE_MESSAGE(read.has_value(), read.error().str());
  return *read;
}

/// What a phrase may mean, given the query.
strings meant(std::string_view phrase, const query& q) {
  static const lexicon words(lakes(), *support::grammar_of("en"));
  static member_maker maker;
  const auto* entry = words.find(phrase);
  REQUIRE(entry != nullptr);
  strings ids;
  for (const auto* i : candidates(lakes(), entry->meanings, q, maker)) ids.push_back(i->id);
  return ids;
}

query in(int year, int month = 0, int day = 0) {
  query q;
  q.year = year;
  q.month = month;
  q.day = day;
  return q;
}

query nth(int ordinal, std::string_view cycle = {}) {
  query q;
  q.ordinal = ordinal;
  q.cycle = cycle;
  return q;
}

query of(std::string_view id) {
  query q;
  q.of = lakes().find(id);
  REQUIRE(q.of != nullptr);
  return q;
}

}  // namespace

TEST_CASE("a year picks the member of a series") {
  CHECK(meant("Lake Conference", in(2000)) == strings{"conf:lake-2000"});
  CHECK(meant("Lake Conference", in(2005)) == strings{"conf:lake-2005"});  // the year it goes by, not that of its date
}

TEST_CASE("an open series has members that nobody listed, within reason") {
  CHECK(meant("Lake Conference", in(2010)) == strings{"conf:lake-2010"});
  CHECK(meant("Lake Conference", in(1066)).empty());
  CHECK(meant("Lake Conference", in(3000)).empty());
  CHECK(meant("Conference", in(2010)) == strings{"conf:lake-2010"});  // the other series is closed
}

TEST_CASE("an ordinal picks it as well") {
  CHECK(meant("Lake Conference", nth(2)) == strings{"conf:lake-2005"});
  CHECK(meant("Lake Conference", nth(9)).empty());
}

TEST_CASE("a series alone says nothing") { CHECK(meant("Lake Conference", {}).empty()); }

TEST_CASE("a day lies within the days of a conference, whatever year it goes by") {
  CHECK(meant("Lake Conference", in(2006, 1, 15)) == strings{"conf:lake-2005"});
  CHECK(meant("Lake Conference", in(2000, 5, 1)) == strings{"conf:lake-2000"});
}

TEST_CASE("several candidates come in order of identifier") {
  CHECK(meant("Conference", in(2000)) == strings{"conf:lake-2000", "conf:river-2000"});
}

TEST_CASE("the treaty it is held under leaves one of them") {
  query q = in(2000);
  q.of = lakes().find("treaty:lake");
  CHECK(meant("Conference", q) == strings{"conf:lake-2000"});
}

TEST_CASE("a text by its year, or by the conference that adopted it") {
  CHECK(meant("Report", {}) == strings{"text:lake-2000-report", "text:lake-2005-report"});
  CHECK(meant("Report", in(2000)) == strings{"text:lake-2000-report"});
  CHECK(meant("Report", in(2005)) == strings{"text:lake-2005-report"});
  CHECK(meant("Report", in(2001)).empty());
  CHECK(meant("Report", of("conf:lake-2005")) == strings{"text:lake-2005-report"});
  CHECK(meant("Report", of("conf:river-2000")).empty());  // another conference adopted no such text
}
