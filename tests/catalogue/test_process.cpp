#include "recital/catalogue/process.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "recital/catalogue/catalogue.hpp"

using recital::catalogue;
using recital::process;
using recital::review_cycle;

namespace {

const catalogue& built_in() {
  static const catalogue known = catalogue::load().value();
  return known;
}

const process& review(std::string_view id) {
  const process* found = built_in().process_named(id);
  REQUIRE_MESSAGE(found != nullptr, std::string(id));
  return *found;
}

std::string id_of(const review_cycle* cycle) { return cycle == nullptr ? "" : cycle->id; }

/// Two conferences of a treaty of ours, and the review of it, from line 33.
const std::string ours = R"toml([[instrument]]
id = "treaty:lake"
kind = "treaty"
noun = "treaty"
title.en = "Treaty on the Quiet Lake"
structure = { art = 4 }

[[instrument]]
id = "conf:lake-1"
kind = "conference"
noun = "conference"
date = "2001-02-25"
end_date = "2001-02-28"
title.en = "First Lake Conference"

[[series]]
id = "conf:lake-{year}"
kind = "conference"
noun = "conference"
open = true
title.en = "{year} Lake Conference"
[[series.member]]
year = 2006
date = "2008-01-02"

[[instrument]]
id = "text:lake-1"
kind = "document"
noun = "declaration"
title.en = "Lake Declaration"
structure = { para = 9 }

[[process]]
id = "lake"
treaty = "treaty:lake"
title.en = "Review of the Lake Treaty"
[[process.cycle]]
id = "2001"
conference = "conf:lake-1"
begin = "1999-01-01"
outcome = "consensus"
status = "adopted"
texts = ["text:lake-1"]
symbols = ["LAKE/CONF."]
[[process.cycle]]
id = "2006"
conference = "conf:lake-2006"
sessions = ["conf:lake-2005"]
outcome = "none"
symbols = ["LAKE/CONF.2/"]
)toml";

const std::string promises = R"toml([[commitments]]
text = "text:lake-1"
process = "lake"
cycle = "2001"
[[commitments.provision]]
pinpoint = "para_3__a"
title.en = "Quiet at night"
theme = ["quiet", "night hours"]
actor = "riparian_states"
continues = ["treaty:lake#art_2"]
[[commitments.provision]]
title.en = "The declaration as a whole"
[[commitments]]
text = "treaty:lake"
process = "lake"
[[commitments.provision]]
pinpoint = "art_2"
title.en = "Quiet"
)toml";

recital::result<catalogue> parsed(const std::string& text) {
  const std::vector<catalogue::source_text> sources{{"a.toml", text}};
  return catalogue::parse(sources);
}

std::string wrong(const std::string& text) {
  const auto read = parsed(text);
  return read ? "" : read.error().str();
}

std::string replaced(std::string text, const std::string& what, const std::string& by) {
  const auto at = text.find(what);
  REQUIRE_MESSAGE(at != std::string::npos, what);
  return text.replace(at, what.size(), by);
}

}  // namespace

TEST_CASE("a process of one's own has the days of its conferences") {
  const auto known = parsed(ours);
  REQUIRE_MESSAGE(known, known.error().str());
  const process* lake = known->process_named("lake");
  REQUIRE(lake != nullptr);
  CHECK(lake->treaty == "treaty:lake");
  REQUIRE(lake->cycles.size() == 2);
  const review_cycle& first = lake->cycles[0];
  CHECK(first.begin == "1999-01-01");
  CHECK(first.met == "2001-02-25");
  CHECK(first.end == "2001-02-28");
  CHECK(first.outcome == recital::outcome::consensus);
  CHECK(first.status == recital::standing::adopted);
  const review_cycle& second = lake->cycles[1];
  CHECK(second.begin == "2001-03-01");
  CHECK(second.end == "2008-01-02");
  CHECK(second.status == recital::standing::unknown);
}

TEST_CASE("a document is put into a cycle by symbol, then by title, then by date") {
  const auto known = parsed(ours);
  REQUIRE_MESSAGE(known, known.error().str());
  const process& lake = *known->process_named("lake");
  CHECK(id_of(cycle_of(lake, {"LAKE/CONF.1/7", "2007-01-01"})) == "2001");
  CHECK(id_of(cycle_of(lake, {"LAKE/CONF.2/7", "2000-01-01"})) == "2006");
  CHECK(id_of(cycle_of(lake, {"A/1", "2000-01-01", {"treaty:lake", "conf:lake-2005"}})) == "2006");
  CHECK(id_of(cycle_of(lake, {"A/1", "2000-01-01", {"treaty:lake"}})) == "2001");
  CHECK(id_of(cycle_of(lake, {"", "2001-02-28"})) == "2001");
  CHECK(id_of(cycle_of(lake, {"", "2001-03-01"})) == "2006");
  CHECK(id_of(cycle_of(lake, {"", "2001-02"})) == "2001");
  CHECK(id_of(cycle_of(lake, {"", "2001"})) == "2001");
  CHECK(id_of(cycle_of(lake, {"", "2002"})) == "2006");
  CHECK(cycle_of(lake, {"", "1998-12-31"}) == nullptr);
  CHECK(cycle_of(lake, {"", "2008-01-03"}) == nullptr);
  CHECK(cycle_of(lake, {"", ""}) == nullptr);
  CHECK(id_of(cycle_of_meeting(lake, "text:lake-1")) == "2001");
  CHECK(cycle_of_meeting(lake, "") == nullptr);
}

TEST_CASE("commitments stand with their text, their cycle and what they take up") {
  const auto known = parsed(ours + promises);
  REQUIRE_MESSAGE(known, known.error().str());
  const recital::commitment* quiet = known->commitment_named("text:lake-1#para_3__a");
  REQUIRE(quiet != nullptr);
  CHECK(quiet->text == "text:lake-1");
  CHECK(quiet->pinpoint == "para_3__a");
  CHECK(quiet->process == "lake");
  CHECK(quiet->cycle == "2001");
  CHECK(quiet->title.at("en") == "Quiet at night");
  CHECK(quiet->themes == std::vector<std::string>{"quiet", "night hours"});
  CHECK(quiet->actors == std::vector<std::string>{"riparian_states"});
  CHECK(quiet->continues == std::vector<std::string>{"treaty:lake#art_2"});
  REQUIRE(known->commitment_named("text:lake-1") != nullptr);
  CHECK(known->commitment_named("treaty:lake#art_2")->cycle.empty());
  CHECK(known->commitment_named("treaty:lake#art_3") == nullptr);
}

TEST_CASE("a process that does not fit is refused with its place and the reason") {
  CHECK(wrong(replaced(ours, "treaty = \"treaty:lake\"", "treaty = \"treaty:pond\"")) ==
        "a.toml:35: lake: treaty names treaty:pond, which no entry defines");
  CHECK(wrong(replaced(ours, "\"conf:lake-2005\"", "\"conf:pond-2005\"")).ends_with("no entry defines"));
  CHECK(wrong(replaced(ours, "begin = \"1999-01-01\"\n", "")).ends_with("2001 needs a day to begin on"));
  CHECK(wrong(replaced(ours, "begin = \"1999-01-01\"", "begin = \"1999\"")).find("must be a day") != std::string::npos);
  CHECK(wrong(replaced(ours, "begin = \"1999-01-01\"", "begin = \"2003-01-01\"")).ends_with("ends before it begins"));
  CHECK(wrong(replaced(ours, "outcome = \"none\"", "outcome = \"none\"\nbegin = \"2001-02-28\""))
            .ends_with("begins before the cycle before it has ended"));
  CHECK(wrong(replaced(ours, "id = \"2006\"", "id = \"2001\"")).ends_with("id is that of two cycles"));
  CHECK(wrong(replaced(ours, "outcome = \"none\"", "outcome = \"failure\"")).find("outcome must be one of") !=
        std::string::npos);
  CHECK(wrong(replaced(ours, "status = \"adopted\"", "status = \"agreed\"")).find("status must be one of") !=
        std::string::npos);
  CHECK(wrong(replaced(ours, "conference = \"conf:lake-1\"\n", "")).ends_with("conference is missing"));
}

TEST_CASE("a commitment that does not fit is refused with its place and the reason") {
  const auto refused = [](const std::string& what, const std::string& by) {
    return wrong(ours + replaced(promises, what, by));
  };
  CHECK(refused("process = \"lake\"", "process = \"pond\"").ends_with("process names pond, which no entry defines"));
  CHECK(refused("cycle = \"2001\"", "cycle = \"2002\"").ends_with("cycle names 2002, which no entry defines"));
  CHECK(refused("art_2\"]", "art_3\"]").ends_with("continues names treaty:lake#art_3, which no entry defines"));
  CHECK(refused("para_3__a", "para_10").ends_with("pinpoint is para_10, which text:lake-1 does not have"));
  CHECK(refused("para_3__a", "action_1").ends_with("does not have"));
  CHECK(refused("[[commitments.provision]]\ntitle.en", "[[commitments.provision]]\npinpoint = \"para_3__a\"\ntitle.en")
            .ends_with("text:lake-1#para_3__a: is given twice"));
  CHECK(refused("riparian_states", "Riparian States").find("small letters") != std::string::npos);
  CHECK(refused("text = \"text:lake-1\"", "text = \"text:lake-2\"")
            .ends_with("names text:lake-2, which no entry defines"));
}

TEST_CASE("a file laid over another replaces a process as a whole") {
  const std::vector<catalogue::source_text> sources{{"a.toml", ours}, {"b.toml", R"toml([[process]]
id = "lake"
treaty = "treaty:lake"
title.en = "Another review"
[[process.cycle]]
id = "2001"
conference = "conf:lake-1"
begin = "2000-01-01"
outcome = "consensus"
)toml"}};
  const auto known = catalogue::parse(sources);
  REQUIRE_MESSAGE(known, known.error().str());
  CHECK(known->processes().size() == 1);
  CHECK(known->process_named("lake")->cycles.size() == 1);
}

TEST_CASE("the review of the NPT has its eleven conferences, of which five agreed") {
  const process& npt = review("npt");
  std::vector<std::string> ids, agreed;
  for (const review_cycle& cycle : npt.cycles) {
    ids.push_back(cycle.id);
    if (cycle.outcome == recital::outcome::consensus || cycle.outcome == recital::outcome::extension) {
      agreed.push_back(cycle.id);
      CHECK(cycle.status == recital::standing::adopted);
      CHECK_FALSE(cycle.texts.empty());
    }
    CHECK_FALSE(cycle.symbols.empty());
    CHECK_FALSE(cycle.sessions.empty());
  }
  CHECK(ids == std::vector<std::string>{"1975", "1980", "1985", "1990", "1995", "2000", "2005", "2010", "2015", "2020",
                                        "2026"});
  CHECK(agreed == std::vector<std::string>{"1975", "1985", "1995", "2000", "2010"});
  CHECK(cycle_named(npt, "2020")->met == "2022-08-01");
  CHECK(cycle_named(npt, "2020")->end == "2022-08-26");
}

TEST_CASE("documents of the NPT find their cycle") {
  const process& npt = review("npt");
  CHECK(id_of(cycle_of(npt, {"NPT/CONF.2020/PC.II/WP.37", "2018-04-19"})) == "2020");
  CHECK(id_of(cycle_of(npt, {"NPT/CONF/35/I", ""})) == "1975");
  CHECK(id_of(cycle_of(npt, {"NPT/CONF.IV/DC/1", ""})) == "1990");
  CHECK(id_of(cycle_of(npt, {"NPT/CONF.2010/50(Vol.I)", ""})) == "2010");
  CHECK(id_of(cycle_of(npt, {"A/RES/70/28", "2015-12-07"})) == "2020");
  CHECK(id_of(cycle_of(npt, {"INFCIRC/1", "", {"conf:npt-prepcom-2013"}})) == "2015");
  CHECK(id_of(cycle_of(npt, {"", "2010"})) == "2010");
}

TEST_CASE("other processes take the same form") {
  CHECK(id_of(cycle_of_symbol(review("bwc"), "BWC/CONF.III/VEREX/9")) == "1996");
  CHECK(id_of(cycle_of_symbol(review("bwc"), "BWC/CONF.III/23")) == "1991");
  CHECK(cycle_named(review("bwc"), "2001")->end == "2002-11-22");
  CHECK(id_of(cycle_of_symbol(review("cwc"), "RC-3/3")) == "2013");
  CHECK(id_of(cycle_of_symbol(review("ctbt"), "CTBT-Art.XIV/2011/6")) == "2011");
  CHECK(id_of(cycle_of_symbol(review("tpnw"), "TPNW/MSP/2023/14")) == "2023");
  CHECK(id_of(cycle_of_symbol(review("paris-agreement"), "FCCC/PA/CMA/2023/16/Add.1")) == "2023");
  CHECK(id_of(cycle_of_date(review("bwc"), "2023-12-11")) == "2027");
}

TEST_CASE("every built-in process has a title in each language, and cycles whose symbols are no other's") {
  for (const process& each : built_in().processes()) {
    CAPTURE(each.id);
    for (const char* language : {"ar", "en", "es", "fr", "ru", "zh"}) CHECK(each.title.contains(language));
    CHECK_FALSE(each.source.empty());
    std::set<std::string> symbols;
    for (const review_cycle& cycle : each.cycles) {
      for (const std::string& start : cycle.symbols) CHECK_MESSAGE(symbols.insert(start).second, start);
    }
  }
}

TEST_CASE("the commitments of the NPT are those of its texts, one by one") {
  const auto has = [](const std::string& id) {
    const recital::commitment* found = built_in().commitment_named(id);
    CHECK_MESSAGE(found != nullptr, id);
    if (found != nullptr) CHECK_MESSAGE(found->process == "npt", id);
  };
  for (int n = 1; n <= 10; ++n) has("treaty:npt#art_" + std::to_string(n));
  for (int n = 1; n <= 7; ++n) has("text:npt-1995-decision-1#para_" + std::to_string(n));
  for (int n = 1; n <= 20; ++n) has("text:npt-1995-decision-2#para_" + std::to_string(n));
  for (int n = 1; n <= 6; ++n) has("text:npt-1995-middle-east-resolution#para_" + std::to_string(n));
  for (int n = 1; n <= 13; ++n) has("text:npt-2000-thirteen-steps#step_" + std::to_string(n));
  for (int n = 1; n <= 64; ++n) has("text:npt-2010-action-plan#action_" + std::to_string(n));
  has("text:npt-1995-decision-3");
  has("text:npt-1995-middle-east-resolution");
}

TEST_CASE("commitments have short titles in each language, a theme, somebody bound, and take up only what is older") {
  for (const recital::commitment& each : built_in().commitments()) {
    CAPTURE(each.id);
    for (const char* language : {"ar", "en", "es", "fr", "ru", "zh"}) REQUIRE(each.title.contains(language));
    CHECK(each.title.at("en").size() <= 72);
    CHECK_FALSE(each.themes.empty());
    CHECK_FALSE(each.actors.empty());
    for (const std::string& before : each.continues) {
      const recital::commitment* older = built_in().commitment_named(before);
      REQUIRE_MESSAGE(older != nullptr, before);
      CHECK_MESSAGE(older->cycle <= each.cycle, before);
    }
  }
}

TEST_CASE("a line of commitments leads from the treaty to the action plan") {
  std::string id = "text:npt-2010-action-plan#action_5";
  std::vector<std::string> line;
  while (const recital::commitment* here = built_in().commitment_named(id)) {
    line.push_back(here->cycle);
    if (here->continues.empty()) break;
    id = here->continues.front();
  }
  CHECK(line == std::vector<std::string>{"2010", "2000", "1995", ""});
}
