// A number is never settled on one body while another body's words govern it.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "support/knowledge.hpp"

using recital::status;
using support::edges;
using support::extracted;
using support::strings;

namespace {

/// Whether every reference of the text stays without a target, and says why.
bool says_none(std::string_view text, std::string_view code) {
  const auto read = extracted(text, code);
  return std::ranges::all_of(read.references,
                             [](const auto& r) { return r.status == status::unresolved && r.reason.has_value(); });
}

}  // namespace

TEST_CASE("numbers of a commission without symbols are no other commission's") {
  const auto read = extracted(
      "They cited ESCAP resolution 78/1, Commission resolution 75/9 and Commission for Social Development resolution "
      "61/1.",
      "en");
  CHECK(support::edges_of(read, "u1") == strings{"E/ESCAP/RES/78/1", "E/ESCAP/RES/75/9",
                                                 "unresolved:Commission-for-Social-Development-resolution-61/1"});
}

TEST_CASE("a council spoken of that nobody knows the numbers of keeps its own") {
  CHECK(says_none("The Council of the European Union met. Council decision 2013/283 followed.", "en"));
}

TEST_CASE("organs of States give out numbers of their own") {
  CHECK(says_none("They cited Senate resolution 1540 (2004) and the decision of the group.", "en"));
  CHECK(says_none("They cited the Ministry of Fisheries’ resolution 1540 (2004).", "en"));
  CHECK(says_none("They cited resolution 1373 (2001) of the National Parliament.", "en"));
  CHECK(says_none("Citaron la resolución 1540 (2004) del Senado.", "es"));
  CHECK(says_none("La resolución 57/218 del Ministerio de Aguas abre la temporada.", "es"));
  CHECK(says_none("Ils ont cité la résolution 1540 (2004) du Sénat.", "fr"));
  CHECK(says_none("La décision 57/218 du conseil municipal ferme la place.", "fr"));
  CHECK(says_none("Они сослались на резолюцию 1540 (2004) Сената.", "ru"));
  CHECK(says_none("Они сослались на решение 57/218 Верховного суда.", "ru"));
  CHECK(says_none("واستشهدوا بالقرار 1540 (2004) الصادر عن وزارة المالية.", "ar"));
  CHECK(says_none("众议院第1540号决议谈到这一点。", "zh"));
  CHECK(says_none("国会第1540(2004)号决议谈到这一点。", "zh"));
}

TEST_CASE("committees and commissions that nobody knows do, too") {
  CHECK(says_none("They cited resolution 1540 of the Lake Committee.", "en"));
  CHECK(says_none("They cited Inter-American Commission on Human Rights resolution 2002/35.", "en"));
  CHECK(says_none("Ils ont cité la résolution 1540 du Comité des lacs.", "fr"));
  CHECK(says_none("Citaron la resolución 1540 del Comité de Lagos.", "es"));
  CHECK(says_none("Они сослались на резолюцию 1540 Комитета по озерам.", "ru"));
  CHECK(says_none("Они сослались на резолюцию 263 Африканской комиссии по правам человека и народов.", "ru"));
  CHECK(says_none("واستشهدوا بالقرار 1540 الصادر عن لجنة البحيرات.", "ar"));
  CHECK(says_none("美洲人权委员会第2002/35号决议谈到这一点。", "zh"));
}

TEST_CASE("a number alone that any authority may have given out") {
  CHECK(says_none("مجلس الوزراء: قرار رقم (1540) بالموافقة على اللائحة.", "ar"));
  CHECK(says_none("هيئة البحيرات: قرار رقم (1540) بالموافقة على اللائحة.", "ar"));
  CHECK(edges("اجتمع مجلس الأمن. واعتمد الأعضاء في النهاية قرارا رقم 1540.", "ar") == strings{"S/RES/1540(2004)"});
}

TEST_CASE("organizations outside the United Nations do, too") {
  CHECK(says_none("They cited OPANAL resolution 268 (XII) and OIC resolution 39/25.", "en"));
  CHECK(says_none("They cited European Parliament resolution 2016/274.", "en"));
  CHECK(says_none("Citaron la resolución 39/25 de la OCI.", "es"));
  CHECK(says_none("Ils ont cité la résolution 39/25 de l’OCI.", "fr"));
  CHECK(says_none("Они сослались на резолюцию 2034 (2015) ПАСЕ.", "ru"));
  CHECK(says_none("欧洲议会第2016/274号决议谈到这一点。", "zh"));
}

TEST_CASE("a body's name within a longer one is another body's") {
  CHECK(says_none("They cited National Security Council resolution 1540 (2004).", "en"));
  CHECK(says_none("They cited resolution 1540 (2004) of the Council of Ministers.", "en"));
  CHECK(says_none("Citaron la resolución 1540 (2004) del Consejo de Ministros.", "es"));
  CHECK(says_none("Ils ont cité la résolution 1540 (2004) du Conseil des ministres.", "fr"));
  CHECK(says_none("Они сослались на резолюцию 1540 (2004) Совета министров.", "ru"));
  CHECK(says_none("世界卫生大会第70/14号决议谈到这一点。", "zh"));
}

TEST_CASE("an organ's short form decides the series") {
  CHECK(edges("They cited HRC resolution 16/18.") == strings{"A/HRC/RES/16/18"});
  CHECK(edges("They cited Human Rights Council (HRC) resolution 16/18.") == strings{"A/HRC/RES/16/18"});
  CHECK(edges("They cited ECOSOC resolution 1996/31 and CHR resolution 2002/35.") ==
        strings{"E/RES/1996/31", "E/CN.4/RES/2002/35"});
  CHECK(edges(extracted("Принята резолюция ГА ООН 79/50 и резолюция Совбеза ООН 2325.", "ru")) ==
        strings{"A/RES/79/50", "S/RES/2325(2016)"});
  CHECK(edges(extracted("Резолюция Генассамблеи 79/50 принята.", "ru")) == strings{"A/RES/79/50"});
  CHECK(edges(extracted("ورحبت بقرار مجلس الأمن الدولي 2231 الخاص بالملف.", "ar")) == strings{"S/RES/2231(2015)"});
  CHECK(edges(extracted("联大第79/50号决议和安理会第2325号决议获得通过。", "zh")) ==
        strings{"A/RES/79/50", "S/RES/2325(2016)"});
}

TEST_CASE("no body gives out what its numbering has otherwise") {
  CHECK(says_none("They cited resolution 1540 (1999).", "en"));
  CHECK(says_none("They cited resolution 118/2021 and decision 57/2018.", "en"));
  CHECK(says_none("They cited resolution 268 (XII).", "en"));
  CHECK(edges("They cited resolution 268 (III).") == strings{"A/RES/268(III)"});
}

TEST_CASE("numbers on both sides of a stroke") {
  CHECK(edges("They cited resolutions 1718/1874.") == strings{"S/RES/1718(2006)", "S/RES/1874(2009)"});
  CHECK(edges("They cited resolution 1540/2004 and resolution 70/9.") == strings{"S/RES/1540(2004)", "A/RES/70/9"});
  CHECK(edges("They cited resolution 1701/06.") == strings{"S/RES/1701(2006)"});
  CHECK(edges("They cited resolutions 1267/1989/2253.") ==
        strings{"S/RES/1267(1999)", "S/RES/1989(2011)", "S/RES/2253(2015)"});
  CHECK(edges("They cited Security Council resolution 1540, 2004, at length.") == strings{"S/RES/1540(2004)"});
}

TEST_CASE("numbers that ran through the sessions of the General Assembly find theirs") {
  CHECK(edges("They cited General Assembly resolution 194 of 1948.") == strings{"A/RES/194(III)"});
  CHECK(edges(extracted("联合国大会1971年第2758号决议解决了这一问题。", "zh")) == strings{"A/RES/2758(XXVI)"});
  CHECK(says_none("They cited General Assembly resolution 609.", "en"));  // between two sessions
}

TEST_CASE("a year in the place of a number") {
  CHECK(edges("They cited resolution 1995 on the Middle East.") == strings{"text:npt-1995-middle-east-resolution"});
  CHECK(edges(extracted("وأشاروا إلى قرار 1995 بشأن الشرق الأوسط.", "ar")) ==
        strings{"text:npt-1995-middle-east-resolution"});
  CHECK(edges("They cited Security Council resolution 1995.") == strings{"S/RES/1995(2011)"});
}

TEST_CASE("a year and a number alone may be any ministry's") {
  const auto read = extracted("1. The minister's order was amended by resolution 2015/31 and by order 7.\n");
  CHECK(read.references.size() == 1);
  CHECK(read.references.front().status == recital::status::unresolved);
  CHECK(edges(extracted("1. The Economic and Social Council met. Resolution 2015/31 was adopted.\n")) ==
        strings{"E/RES/2015/31"});
}
