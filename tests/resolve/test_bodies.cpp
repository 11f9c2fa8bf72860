// The organ decides the series to which a number belongs.
#include <doctest/doctest.h>

#include "support/knowledge.hpp"

using support::edges;
using support::edges_of;
using support::extracted;
using support::strings;

TEST_CASE("the organ beside a number") {
  CHECK(edges("The Group recalled Security Council resolution 1540 (2004).") == strings{"S/RES/1540(2004)"});
  CHECK(edges("The Group recalled General Assembly resolution 79/50.") == strings{"A/RES/79/50"});
  CHECK(edges("The Group recalled Human Rights Council resolution 37/22 of 23 March 2018.") ==
        strings{"A/HRC/RES/37/22"});
  CHECK(edges("The Group recalled Economic and Social Council resolution 1996/31.") == strings{"E/RES/1996/31"});
  CHECK(edges("The Group recalled General Assembly decision 74/509.") == strings{"A/DEC/74/509"});
  CHECK(edges("小组回顾人权理事会第37/22号决议。") == strings{"A/HRC/RES/37/22"});
  CHECK(edges("小组回顾经济及社会理事会第1996/31号决议。") == strings{"E/RES/1996/31"});
  CHECK(edges("小组回顾大会第74/509号决定。") == strings{"A/DEC/74/509"});
}

TEST_CASE("two organs share a list of numbers, each with its own") {
  CHECK(edges("The Group recalled General Assembly and Security Council resolutions 60/180 and 1645 (2005), 70/262 and "
              "2282 (2016).") == strings{"A/RES/60/180", "S/RES/1645(2005)", "A/RES/70/262", "S/RES/2282(2016)"});
  CHECK(edges("In the Human Rights Council the Group recalled UNSCR 1540 (2004) and UNGA Res 2373 (XXII).") ==
        strings{"S/RES/1540(2004)", "A/RES/2373(XXII)"});
}

TEST_CASE("a number with a stroke is none of the Council's") {
  CHECK(edges("The Group recalled UNSC resolution 46/182.") == strings{"unresolved:UNSC-resolution-46/182"});
  CHECK(edges("The Group recalled UNSCRs 1325/1820.") == strings{"S/RES/1325(2000)", "S/RES/1820(2008)"});
}

TEST_CASE("a volume and a page of the Treaty Series") {
  CHECK(edges("See 729 UNTS 161.") == strings{"treaty:npt"});
  CHECK(edges("See the Treaty on the Non-Proliferation of Nuclear Weapons, 9999 UNTS 1.").size() == 1);
  CHECK(edges("See 729 UNTS 161 and 9999 UNTS 1.").size() == 2);
}

TEST_CASE("the organ behind the numbers, and before them") {
  CHECK(edges("The Group recalled resolutions 37/22 and 40/14 of the Human Rights Council.") ==
        strings{"A/HRC/RES/37/22", "A/HRC/RES/40/14"});
  CHECK(edges("The Group recalled Economic and Social Council resolutions 1996/31 and 1997/12.") ==
        strings{"E/RES/1996/31", "E/RES/1997/12"});
  CHECK(edges("小组回顾安全理事会第1887(2009)和2310(2016)号决议。") == strings{"S/RES/1887(2009)", "S/RES/2310(2016)"});
}

TEST_CASE("head and organ are handed out over a list") {
  CHECK(edges("The Group recalled General Assembly resolutions 49/75 E, 50/70 P and 51/45 O and Human Rights Council "
              "resolutions 37/22 and 40/14.") ==
        strings{"A/RES/49/75E", "A/RES/50/70P", "A/RES/51/45O", "A/HRC/RES/37/22", "A/HRC/RES/40/14"});
}

TEST_CASE("numbers with dates, letters and Roman sessions") {
  CHECK(edges("The Group recalled resolutions 49/75 E of 15 December 1994, 50/70 P of 12 December 1995 and 51/45 O.") ==
        strings{"A/RES/49/75E", "A/RES/50/70P", "A/RES/51/45O"});
  CHECK(edges("The Group recalled resolutions 377 A (V), 2200 A (XXI) and ES-10/13 of the General Assembly.") ==
        strings{"A/RES/377(V)A", "A/RES/2200(XXI)A", "A/RES/ES-10/13"});
  CHECK(edges("小组回顾大会第49/75 K号和第74/42号决议。") == strings{"A/RES/49/75K", "A/RES/74/42"});
  CHECK(edges("小组回顾安理会第一千五百四十号决议。") == strings{"S/RES/1540(2004)"});
}

TEST_CASE("a number alone, where no organ is named: the organ whose numbers have that form") {
  CHECK(edges("The Group recalled resolution 1540 (2004) and resolution 79/50.") ==
        strings{"S/RES/1540(2004)", "A/RES/79/50"});
  CHECK(edges("The Group recalled Security Council resolutions 1267 and 1373.") ==
        strings{"S/RES/1267(1999)", "S/RES/1373(2001)"});
}

TEST_CASE("\"Council\" alone is the one that speaks, if its numbers have that form") {
  const auto read = extracted(
      "The Human Rights Council,\n\n"
      "Recalling Council resolution 37/22 of 23 March 2018, and its resolution 40/14 of that year as well,\n\n"
      "Recalling Assembly resolution 79/50,\n\n"
      "Recalling Security Council resolution 1540 (2004),\n\n"
      "Recalling its decision in resolution 5/1,\n\n"
      "1. Decides to continue its consideration of the lake, and of resolution 16/21 as well, at the session that "
      "follows the one at which the report of the secretary will be ready, and at any other that it may need.\n");
  CHECK(edges(read) == strings{"A/HRC/RES/37/22", "A/HRC/RES/40/14", "A/RES/79/50", "S/RES/1540(2004)", "A/HRC/RES/5/1",
                               "A/HRC/RES/16/21"});
}

TEST_CASE("an organ governs the numbers behind it in the paragraph, not those of the next one") {
  const auto read = extracted(
      "1. The Group recalled Human Rights Council resolution 37/22, and also resolution 40/14.\n\n"
      "2. The Group recalled resolution 79/50.\n");
  CHECK(edges_of(read, "1") == strings{"A/HRC/RES/37/22", "A/HRC/RES/40/14"});
  CHECK(edges_of(read, "2") == strings{"A/RES/79/50"});
}

TEST_CASE("a symbol needs no organ") {
  CHECK(edges("The Group recalled S/RES/1540 (2004), GC(62)/RES/10, GOV/2011/65 and INFCIRC/254/Rev.13, Part 1.") ==
        strings{"S/RES/1540(2004)", "GC(62)/RES/10", "GOV/2011/65", "INFCIRC/254/Rev.13/Part1"});
  CHECK(edges("小组回顾 INFCIRC/225/Rev.5 号文件。") == strings{"INFCIRC/225/Rev.5"});
}

TEST_CASE("texts of a body in general") {
  CHECK(edges("The Group recalled the relevant resolutions of the Security Council.") ==
        strings{"resolution:sc-unspecified"});
  CHECK(edges("小组回顾安理会有关决议。") == strings{"resolution:sc-unspecified"});
}

TEST_CASE("a symbol that the catalogue knows is the entry, whichever way it is written") {
  for (const char* text : {"The Group recalled General Assembly resolution 70/1.", "The Group recalled A/RES/70/1.",
                           "小组回顾大会第70/1号决议。"}) {
    const auto read = extracted(text);
    REQUIRE(read.references.size() == 1);
    CHECK(read.references[0].target == "text:agenda-2030");
    CHECK(read.references[0].symbol == "A/RES/70/1");
  }
}

TEST_CASE("a body whose texts are spoken of in general governs the numbers that follow") {
  CHECK(edges("The Group recalled the resolutions of the Human Rights Council, including the most recent, resolution "
              "46/21.") == strings{"A/HRC/RES/46/21"});
  CHECK(edges("The Assembly, recalling resolution 70/9, and all Human Rights Council resolutions, in particular "
              "resolutions "
              "23/9 of 13 June 2013 and 29/11.") == strings{"A/RES/70/9", "A/HRC/RES/23/9", "A/HRC/RES/29/11"});
}

TEST_CASE("the enacting line says who speaks, not a paragraph that begins with a body") {
  const auto read = extracted(
      "The General Assembly,\n\nRecalling its resolution 70/9,\n\nThe Human Rights Council has met.\n\n"
      "1. Recalls its resolution 71/8.\n");
  CHECK(edges_of(read, "1") == strings{"A/RES/71/8"});
}

TEST_CASE("in Arabic the word that owns is written onto the noun") {
  CHECK(
      edges(extracted(
          "إن الجمعية العامة،\n\nإذ تشير إلى قرار مجلس حقوق الإنسان 37/22 المؤرخ 23 آذار/مارس 2018، وإلى قرارها 64/35 "
          "المؤرخ 2 كانون الأول/ديسمبر 2009،\n")) == strings{"A/HRC/RES/37/22", "A/RES/64/35"});
}

TEST_CASE("a number without its year is no other body's than the one that is named") {
  CHECK(edges("The Council recalled General Assembly resolution 1139.") ==
        strings{"unresolved:General-Assembly-resolution-1139"});
  CHECK(edges("The Council recalled Security Council resolution 1540.") == strings{"S/RES/1540(2004)"});
}

TEST_CASE("the body that acts gives the number, in each language") {
  const strings acting{"A/RES/71/258", "A/HRC/RES/32/5"};
  const strings adopting{"A/HRC/RES/37/22", "A/HRC/RES/36/5"};
  CHECK(edges("The General Assembly endorsed, in resolution 71/258, the call made by the Human Rights Council in "
              "resolution "
              "32/5.") == acting);
  CHECK(edges("L’Assemblée générale a fait sienne, dans la résolution 71/258, la demande formulée par le Conseil des "
              "droits "
              "de l’homme dans la résolution 32/5.") == acting);
  CHECK(
      edges(
          "La Asamblea General hizo suyo, en la resolución 71/258, el llamamiento formulado por el Consejo de Derechos "
          "Humanos en la resolución 32/5.") == acting);
  CHECK(edges("Генеральная Ассамблея одобрила в резолюции 71/258 призыв, с которым выступил Совет по правам человека в "
              "резолюции 32/5.") == acting);
  CHECK(edges("大会在第71/258号决议中赞同人权理事会在第32/5号决议中发出的呼吁。") == acting);
  CHECK(edges("أيدت الجمعية العامة، في القرار 71/258، الدعوة التي وجهها مجلس حقوق الإنسان في القرار 32/5.") == acting);
  CHECK(
      edges(
          "The Human Rights Council adopted resolution 37/22. In its resolution 36/5, the Human Rights Council decided "
          "to meet.") == adopting);
  CHECK(edges("Le Conseil des droits de l’homme a adopté la résolution 37/22. Par sa résolution 36/5, le Conseil des "
              "droits "
              "de l’homme a décidé de se réunir.") == adopting);
  CHECK(
      edges("El Consejo de Derechos Humanos aprobó la resolución 37/22. En su resolución 36/5, el Consejo de Derechos "
            "Humanos decidió reunirse.") == adopting);
  CHECK(edges("Совет по правам человека принял резолюцию 37/22. В своей резолюции 36/5 Совет по правам человека "
              "постановил собраться.") == adopting);
  CHECK(edges("人权理事会通过了第37/22号决议。在其第36/5号决议中，人权理事会决定开会。") == adopting);
  CHECK(edges("اتخذ مجلس حقوق الإنسان القرار 37/22. وفي قراره 36/5، قرر مجلس حقوق الإنسان أن يجتمع.") == adopting);
}

TEST_CASE("a name that several bodies share is that of the one named in full last") {
  CHECK(
      edges(
          "The Commission on Narcotic Drugs met. The Commission, in its resolution 62/3, asked for a report, recalling "
          "Commission resolution 60/1. The Commission on the Status of Women adopted resolution 60/2, and later "
          "Commission resolution 61/4.") ==
      strings{"E/CN.7/RES/62/3", "E/CN.7/RES/60/1", "E/CN.6/RES/60/2", "E/CN.6/RES/61/4"});
  const auto nobody = extracted("The Group recalled Commission resolution 60/1 and Commission resolution 1998/29.");
  REQUIRE(nobody.references.size() == 2);
  CHECK(nobody.references[0].reason == recital::no_target::several_bodies);
  CHECK(nobody.references[1].target == "E/CN.4/RES/1998/29");  // by its form
}

TEST_CASE("the number of a body whose texts have no symbols is not taken for another body's") {
  CHECK(
      edges(
          "The Governing Council of UNEP adopted decision 25/5, and the Executive Committee adopted decision 71/2.") ==
      strings{"unresolved:decision-25/5", "unresolved:decision-71/2"});
  CHECK(edges("The General Assembly, informed of the work of the Executive Board, adopted resolution 71/258.") ==
        strings{"A/RES/71/258"});
}

TEST_CASE("a number with its year is the Security Council's, also where a body speaks whose texts have no symbols") {
  CHECK(edges("UNEP/GC.25/7\n\nGoverning Council of UNEP\n\n1. Takes note of resolution 2735 (2024);") ==
        strings{"S/RES/2735(2024)"});
}

TEST_CASE("a paragraph that begins with a body's name does not make it the body that speaks") {
  CHECK(edges("The Human Rights Council held its last session in Geneva.\n\nThe Group recalled resolution 71/258.\n") ==
        strings{"A/RES/71/258"});
}

TEST_CASE("a number alone in a document of the Assembly, which has numbered by session since 1976") {
  const std::string head = "A/65/10\n\nGeneral Assembly\n\nSixty-fifth session\n\nReport of the Secretary-General\n\n";
  CHECK(edges(head + "1. Boats are at the centre of resolution 1820, and of its sequel.\n") ==
        strings{"S/RES/1820(2008)"});
  CHECK(edges(head + "1. General Assembly resolution 64/12 and resolution 1820 deal with boats.\n") ==
        strings{"A/RES/64/12", "S/RES/1820(2008)"});
  CHECK(edges("A/6700\n\n9 October 1967\n\nGeneral Assembly\n\nReport of the Secretary-General\n\n"
              "1. Boats are at the centre of resolution 1820, and of its sequel.\n") == strings{"A/RES/1820(XVII)"});
}

TEST_CASE("a decision of a body that is known to number its resolutions alone") {
  CHECK(edges("Commission on Narcotic Drugs\n\nThe Commission on Narcotic Drugs,\n\nRecalling its resolution 56/10,\n\n"
              "Recalling decision 56/11,\n") == strings{"E/CN.7/RES/56/10", "unresolved:decision-56/11"});
}

TEST_CASE("a number alone is what was cited in full before") {
  CHECK(edges("The Group recalled resolution 194 (III).\n\nResolution 194 is clear, and so is resolution 242.\n") ==
        strings{"A/RES/194(III)", "A/RES/194(III)", "S/RES/242(1967)"});
  CHECK(edges("The Group recalled resolutions 194 (III) and 194 (1964).\n\nThe text of resolution 194 is clear.\n") ==
        strings{"A/RES/194(III)", "S/RES/194(1964)", "A/RES/194(III)"});
}

TEST_CASE("the Assembly held no forty-eighth session by whose Roman number it numbered its resolutions") {
  CHECK(edges("The Group recalled resolution 1503 (XLVIII) of 27 May 1970.") ==
        strings{"unresolved:resolution-1503-(XLVIII)-of-27-May-1970"});
  CHECK(edges("The Group recalled Economic and Social Council resolution 1503 (XLVIII).") ==
        strings{"E/RES/1503(XLVIII)"});
}

TEST_CASE("a small number alone is any meeting's") {
  CHECK(edges("会议通过了第三号决议。") == strings{"unresolved:第三号决议"});
  CHECK(edges("会议回顾第1540号决议。") == strings{"S/RES/1540(2004)"});
}

TEST_CASE("a number without its year, dated by another year than it was given out in") {
  CHECK(edges("The Council recalled resolution 2282 of 27 April 2016.") == strings{"S/RES/2282(2016)"});
  CHECK(edges("The Commission's lake resolution 263 of 5 November 2013 was recalled.") ==
        strings{"unresolved:resolution-263"});
  CHECK(edges("The amendment was adopted by resolution 267 (E-V) of 3 July 1990.").empty());
}

TEST_CASE("a number by session is the one that was cited with its body before") {
  const auto read = extracted(
      "5/1. Ways of work\n\nThe Human Rights Council,\n\nActing under General Assembly resolution 60/251 of 15 March "
      "2006,\n\n1. Keeps to paragraph 6 of resolution 60/251 and to Human Rights Council resolution 37/22.\n");
  CHECK(edges_of(read, "1") == strings{"A/RES/60/251#para_6", "A/HRC/RES/37/22"});
}

TEST_CASE("of two bodies before a number the one acts that has such numbers") {
  CHECK(edges("أنشأ المجلس الاقتصادي والاجتماعي لجنة المخدرات بموجب قراره 9 (د-1) المؤرخ 16 شباط/فبراير 1946.", "ar") ==
        strings{"E/RES/9(I)"});
}
