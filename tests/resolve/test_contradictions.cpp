// A number that its date contradicts, or that several bodies may have given out, means nothing that is sure.
#include <doctest/doctest.h>

#include <string_view>
#include <utility>

#include "support/knowledge.hpp"

using support::edges;
using support::extracted;
using support::strings;

namespace {

/// Why the only reference of a text means nothing; "" where it means something, "several" where it is not alone.
std::string_view reason_of(std::string_view text, std::string_view code) {
  static recital::reading read;
  read = extracted(text, code);
  return read.references.size() == 1 ? name(read.references.front().reason) : "several";
}

constexpr std::string_view of_other_date = name(recital::no_target::other_date);

}  // namespace

TEST_CASE("a session that did not meet in the year of the date leaves the number unresolved") {
  const std::pair<std::string_view, std::string_view> contradicted[] = {
      {"en", "The Group recalled General Assembly resolution 65/31 of 2 December 2009."},
      {"en", "The Group recalled General Assembly resolution 65/31 (2009)."},
      {"en", "The Group recalled General Assembly resolution 64/31 of 2 December 2010."},
      {"en", "The Group recalled General Assembly resolution 65/31 of 2 March 2010."},
      {"es", "El Grupo recordó la resolución 64/31 de la Asamblea General, de 2 de diciembre de 2010."},
      {"fr", "Le Groupe a rappelé la résolution 64/31 de l’Assemblée générale, du 2 décembre 2010."},
      {"ru", "Группа напомнила о резолюции 64/31 Генеральной Ассамблеи от 2 декабря 2010 года."},
      {"zh", "小组回顾大会2010年12月2日第64/31号决议。"},
      {"ar", "وأشار الفريق إلى قرار الجمعية العامة 64/31 المؤرخ 2 كانون الأول/ديسمبر 2010."},
      {"en", "The Group recalled Human Rights Council resolution 37/22 of 23 March 2019."},
      {"en", "The Group recalled General Assembly resolution 1514 (XV) of 14 December 1962."},
      {"es", "El Grupo recordó la resolución 65/31 de la Asamblea General, de 2 de diciembre de 2009."},
      {"fr", "Le Groupe a rappelé la résolution 65/31 de l’Assemblée générale, du 2 décembre 2009."},
      {"ru", "Группа напомнила о резолюции 65/31 Генеральной Ассамблеи от 2 декабря 2009 года."},
      {"zh", "小组回顾大会2009年12月2日第65/31号决议。"},
      {"ar", "وأشار الفريق إلى قرار الجمعية العامة 65/31 المؤرخ 2 كانون الأول/ديسمبر 2009."},
  };
  for (const auto& [code, text] : contradicted) {
    CAPTURE(text);
    CHECK(reason_of(text, code) == of_other_date);
  }
}

TEST_CASE("a number alone that an old text is known by means no newer text of another body") {
  CHECK(edges("The delegation recalled resolutions 242, 338 and 194.") ==
        strings{"S/RES/242(1967)", "S/RES/338(1973)", "A/RES/194(III)"});
  CHECK(edges("وأشار الوفد إلى القرار 194.") == strings{"A/RES/194(III)"});
  CHECK(edges("代表团回顾第1514号决议。") == strings{"text:colonial-independence-declaration-1960"});
  const auto read = extracted("The Security Council met in the morning. The delegation recalled resolution 194.", "en");
  REQUIRE(read.references.size() == 1);
  CHECK(read.references[0].status == recital::status::ambiguous);
  CHECK(read.references[0].candidates == strings{"A/RES/194(III)", "S/RES/194(1964)"});
  CHECK(edges("The General Assembly met. The delegation recalled resolution 2758.") == strings{"A/RES/2758(XXVI)"});
  CHECK(edges("The delegation recalled resolution 194 (1964).") == strings{"S/RES/194(1964)"});
}

TEST_CASE("a number alone is of the body that gave it out in the year of its date, in every language") {
  for (const std::string_view text : {
           "The delegation recalled resolution 2153 of 17 November 1966.",
           "La délégation a rappelé la résolution 2153 du 17 novembre 1966.",
           "La delegación recordó la resolución 2153, de 17 de noviembre de 1966.",
           "Делегация напомнила о резолюции 2153 от 17 ноября 1966 года.",
           "وأشار الوفد إلى القرار 2153 المؤرخ 17 تشرين الثاني/نوفمبر 1966.",
           "代表团回顾1966年11月17日第2153号决议。",
       }) {
    CAPTURE(text);
    CHECK(edges(text) == strings{"A/RES/2153(XXI)"});
  }
}

TEST_CASE("a session meets in two years") {
  CHECK(edges("The Group recalled General Assembly resolutions 65/31 of 6 December 2010 and 65/309 of 19 July 2011.") ==
        strings{"A/RES/65/31", "A/RES/65/309"});
  CHECK(edges("小组回顾大会2010年12月6日第65/31号决议。") == strings{"A/RES/65/31"});
  CHECK(edges("The Group recalled General Assembly resolution 64/298 of 9 September 2010 and Human Rights Council "
              "resolutions 37/22 of 23 March 2018 and 6/30 of 14 December 2007.") ==
        strings{"A/RES/64/298", "A/HRC/RES/37/22", "A/HRC/RES/6/30"});
  CHECK(edges("The Group recalled Economic and Social Council resolution 2014/1 of 4 December 2013.") ==
        strings{"E/RES/2014/1"});
}

TEST_CASE("a running number with another year is unresolved, and keeps the symbol that is printed") {
  const auto read = extracted("The Group recalled Security Council resolution 1540 (2005).", "en");
  REQUIRE(read.references.size() == 1);
  CHECK(read.references[0].status == recital::status::unresolved);
  CHECK(read.references[0].reason == recital::no_target::other_date);
  CHECK(read.references[0].symbol == "S/RES/1540(2005)");
  CHECK(reason_of("The Group recalled resolution 1887 of 24 September 2008.", "en") == of_other_date);
}

TEST_CASE("two bodies in a row that give out such numbers have one each, in their order") {
  CHECK(edges("The Group recalled General Assembly and Human Rights Council resolutions 73/175 and 37/22.") ==
        strings{"A/RES/73/175", "A/HRC/RES/37/22"});
  const auto read = extracted(
      "The Group recalled General Assembly and Human Rights Council resolutions 37/22 and 38/1 and 39/2.", "en");
  for (const auto& each : read.references) CHECK(each.status == recital::status::unresolved);
}

TEST_CASE("of two bodies in a row, one whose texts are cited by symbol needs no number") {
  CHECK(edges("The Group recalled General Assembly and IAEA General Conference resolutions 75/40 and GC(64)/RES/11.") ==
        strings{"A/RES/75/40", "GC(64)/RES/11"});
  CHECK(edges("The Group recalled the IAEA General Conference and General Assembly resolutions GC(64)/RES/11 and "
              "resolution 75/40.") == strings{"GC(64)/RES/11", "A/RES/75/40"});
}
