// Conferences by their year, number or treaty, and what they adopted.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "support/knowledge.hpp"

using support::edges;
using support::edges_of;
using support::extracted;
using support::strings;

TEST_CASE("a list of years gives a conference each") {
  CHECK(edges("Parties recalled the 1995, 2000 and 2010 NPT Review Conferences.") ==
        strings{"conf:npt-revcon-1995", "conf:npt-revcon-2000", "conf:npt-revcon-2010"});
  CHECK(edges("缔约国回顾1995年、2000年和2010年不扩散条约审议大会。") ==
        strings{"conf:npt-revcon-1995", "conf:npt-revcon-2000", "conf:npt-revcon-2010"});
}

TEST_CASE("ordinals") {
  CHECK(edges("Parties recalled the tenth NPT Review Conference.") == strings{"conf:npt-revcon-2020"});
  CHECK(edges("缔约国回顾第十次不扩散条约审议大会。") == strings{"conf:npt-revcon-2020"});
  CHECK(edges("Members recalled the third Nuclear Security Summit.") == strings{"conf:nuclear-security-summit-2014"});
}

TEST_CASE("a list of ordinals, and of years with their places") {
  CHECK(edges("The first, second and third sessions of the Preparatory Committee for the 2010 Review Conference of the "
              "Parties to the Treaty on the Non-Proliferation of Nuclear Weapons were held.") ==
        strings{"conf:npt-prepcom-2007", "conf:npt-prepcom-2008", "conf:npt-prepcom-2009", "conf:npt-revcon-2010",
                "treaty:npt"});
  CHECK(edges("They met after the 2009 London and 2011 Paris P5 Conferences.") ==
        strings{"conf:p5-2009", "conf:p5-2011"});
}

TEST_CASE("which meeting stands within its name or before it, alone or in a list") {
  const strings meetings{"conf:tpnw-msp-1", "conf:tpnw-msp-2"};
  for (const std::string_view text : {
           "первое и второе совещания государств — участников Договора о запрещении ядерного оружия прошли.",
           "عقد الاجتماعان الأول والثاني للدول الأطراف في معاهدة حظر الأسلحة النووية.",
           "《禁止核武器条约》缔约国第一次和第二次会议已经举行。",
       }) {
    CAPTURE(text);
    strings found = edges(text);
    std::erase(found, "treaty:tpnw");
    CHECK(found == meetings);
  }
}

TEST_CASE("a row of places and dates: a conference each, in every language") {
  const strings summits{"conf:nuclear-security-summit-2010", "conf:nuclear-security-summit-2012",
                        "conf:nuclear-security-summit-2014"};
  for (const std::string_view text : {
           "Members recalled the Nuclear Security Summits held in Washington in 2010, Seoul in 2012 and The Hague in "
           "2014.",
           "Members recalled the Nuclear Security Summits (Washington, April 2010; Seoul, March 2012; The Hague, "
           "2014).",
           "Les Sommets sur la sécurité nucléaire tenus à Washington en 2010, à Séoul en 2012 et à La Haye en 2014.",
           "Las Cumbres de Seguridad Nuclear celebradas en Washington en 2010, Seúl en 2012 y La Haya en 2014.",
           "Саммиты по ядерной безопасности, состоявшиеся в Вашингтоне в 2010 году, в Сеуле в 2012 году и в Гааге в "
           "2014 "
           "году, были полезны.",
           "وأشاروا إلى قمة الأمن النووي المعقودة في واشنطن عام 2010 وفي سول عام 2012 وفي لاهاي عام 2014.",
           "各国回顾2010年在华盛顿、2012年在首尔和2014年在海牙举行的核安全峰会。",
       }) {
    CAPTURE(text);
    CHECK(edges(text) == summits);
  }
}

TEST_CASE("of two conferences in one year the place tells which") {
  CHECK(
      edges("Members recalled the Conferences on the Humanitarian Impact of Nuclear Weapons, in Oslo on 4 and 5 March "
            "2013, in Nayarit, Mexico, in February 2014 and in Vienna in December 2014.") ==
      strings{"conf:humanitarian-impact-2013", "conf:humanitarian-impact-2014-nayarit",
              "conf:humanitarian-impact-2014-vienna"});
  CHECK(edges("各国回顾2013年在奥斯陆和2014年在纳亚里特举行的核武器人道主义影响会议。") ==
        strings{"conf:humanitarian-impact-2013", "conf:humanitarian-impact-2014-nayarit"});
}

TEST_CASE("when a conference was held may stand behind the treaty that it is of") {
  CHECK(edges("The Review Conference of the Biological Weapons Convention held in 2006 agreed.") ==
        strings{"conf:bwc-revcon-2006", "treaty:bwc"});
  CHECK(edges("The Review Conferences of the Biological Weapons Convention of 2006 and 2011 agreed.") ==
        strings{"conf:bwc-revcon-2006", "treaty:bwc", "conf:bwc-revcon-2011"});
  CHECK(
      edges("The sessions of the Preparatory Committee of the 2015 NPT Review Conference held in Vienna in 2012 and in "
            "Geneva in 2013 were short.") ==
      strings{"conf:npt-prepcom-2012", "conf:npt-revcon-2015", "conf:npt-prepcom-2013"});
}

TEST_CASE("conferences in the plural without a year are none in particular") {
  CHECK(edges("Much was said at previous NPT Review Conferences and at Nuclear Security Summits.").empty());
  CHECK(edges("Meetings of States Parties to the Convention on Cluster Munitions are short.") == strings{"treaty:ccm"});
}

TEST_CASE("the treaty of a meeting tells whose meeting of that number it is") {
  CHECK(
      edges("They recalled the Eighteenth Meeting of States Parties to the United Nations Convention on the Law of the "
            "Sea.") == strings{"conf:unclos-msp-18", "treaty:unclos"});
  CHECK(edges("They recalled the Second Meeting of States Parties to the Convention on Cluster Munitions.") ==
        strings{"conf:ccm-msp-2", "treaty:ccm"});
}

TEST_CASE("sessions of the committee spoken of are those of its cycle, whichever conference was named last") {
  const auto read = extracted(
      "1. The third session of the Preparatory Committee for the 2010 Review Conference of the Parties to the Treaty "
      "on "
      "the Non-Proliferation of Nuclear Weapons recalled the Final Document of the 2000 Review Conference.\n\n"
      "2. Papers were submitted at the first and second sessions of the Preparatory Committee.\n");
  CHECK(edges_of(read, "2") == strings{"conf:npt-prepcom-2007", "conf:npt-prepcom-2008"});
}

TEST_CASE("one text for each conference of a list") {
  CHECK(edges("Members recalled the outcome documents of the 2000 and 2010 Review Conferences of the Parties to the "
              "Treaty on the Non-Proliferation of Nuclear Weapons.") ==
        strings{"text:npt-2000-final-document", "text:npt-2010-final-document", "conf:npt-revcon-2000",
                "conf:npt-revcon-2010", "treaty:npt"});
}

TEST_CASE("a conference of the parties to a treaty: the conference and the treaty") {
  CHECK(edges("The Group recalled the 2010 Review Conference of the Parties to the Treaty on the Non-Proliferation of "
              "Nuclear Weapons.") == strings{"conf:npt-revcon-2010", "treaty:npt"});
  CHECK(edges("The Group recalled the tenth Review Conference of the Parties to the Treaty on the Non-Proliferation of "
              "Nuclear Weapons.") == strings{"conf:npt-revcon-2020", "treaty:npt"});
}

TEST_CASE("a treaty within another name is none of its own") {
  CHECK(edges("The Group recalled the 2010 NPT Review Conference.") == strings{"conf:npt-revcon-2010"});
  CHECK(edges("小组回顾2010年不扩散条约审议大会。") == strings{"conf:npt-revcon-2010"});
  CHECK(edges("NPT States parties met.").empty());
}

TEST_CASE("each level of a nested expression") {
  CHECK(edges("Parties recalled the Final Document of the 2010 NPT Review Conference.") ==
        strings{"text:npt-2010-final-document", "conf:npt-revcon-2010"});
  CHECK(edges("缔约国回顾2010年不扩散条约审议大会《最后文件》。") ==
        strings{"conf:npt-revcon-2010", "text:npt-2010-final-document"});
  CHECK(edges("缔约国回顾2015年不扩散条约审议大会筹备委员会2012年会议。") ==
        strings{"conf:npt-revcon-2015", "conf:npt-prepcom-2012"});
  const auto read = extracted(
      "1. Parties recalled the Treaty on the Non-Proliferation of Nuclear Weapons.\n\n"
      "2. They recalled the 2012 session of the Preparatory Committee for the 2015 Review Conference.\n\n"
      "3. They recalled the Final Document of the 2000 Review Conference of the Parties to the Treaty.\n");
  CHECK(edges_of(read, "2") == strings{"conf:npt-prepcom-2012", "conf:npt-revcon-2015"});
  CHECK(edges_of(read, "3") == strings{"text:npt-2000-final-document", "conf:npt-revcon-2000", "treaty:npt"});
}

TEST_CASE("a year that no conference of a series is known by") {
  CHECK(edges("Parties looked ahead to the 2041 NPT Review Conference.") ==
        strings{"unresolved:2041-NPT-Review-Conference"});
  CHECK(edges("Parties recalled the 2017 NPT Review Conference.") == strings{"unresolved:2017-NPT-Review-Conference"});
}

TEST_CASE("a conference that was put off goes by the year it met in, too") {
  for (const char* year : {"2020", "2021", "2022"}) {
    CHECK(edges("Parties recalled the " + std::string(year) + " NPT Review Conference.") ==
          strings{"conf:npt-revcon-2020"});
  }
}

TEST_CASE("a day that lies within the days of a conference") {
  CHECK(edges("小组回顾2018年4月24日在日内瓦举行的战略稳定会议。").front().starts_with("unresolved:"));
}

TEST_CASE("standing bodies are no conferences") {
  CHECK(edges("The Conference on Disarmament and the General Assembly met.").empty());
  CHECK(edges("裁军谈判会议和大会开会。").empty());
}

TEST_CASE("an ordinal of two words is one number, and another conference's title is another conference") {
  CHECK(
      edges("The twenty-seventh session of the Conference of the Parties to the United Nations Framework Convention on "
            "Climate Change met.") == strings{"conf:unfccc-cop-27", "treaty:unfccc"});
  CHECK(
      edges("It adopted a decision at the third session of the Conference of the Parties serving as the Meeting of the "
            "Parties to the Paris Agreement.") == strings{"conf:paris-agreement-cma-3", "treaty:paris-agreement"});
  CHECK(edges("Les parties se sont réunies à la vingt et unième session de la Conférence des Parties à la "
              "Convention-cadre des Nations Unies sur les changements climatiques.") ==
        strings{"conf:unfccc-cop-21", "treaty:unfccc"});
}

TEST_CASE("a title that goes on is not the text whose name it begins like") {
  CHECK(edges("All states follow the Code of Conduct for Wardens of the Lake.") == strings{});
  CHECK(edges("Having met at the Paris Conference on Cambodia, they went home.") == strings{});
}

TEST_CASE("the decisions and the resolution of 1995 are one outcome, in each language") {
  const strings outcome{"text:npt-1995-outcome", "conf:npt-revcon-1995"};
  const strings with_treaty{"text:npt-1995-outcome", "conf:npt-revcon-1995", "treaty:npt"};
  CHECK(edges("Recalling the decisions and the resolution on the Middle East of the 1995 Review and Extension "
              "Conference.") == outcome);
  CHECK(edges("Rappelant les décisions et la résolution sur le Moyen-Orient adoptées par la Conférence de 1995 des "
              "Parties au Traité "
              "sur la non-prolifération des armes nucléaires chargée d’examiner le Traité et la question de sa "
              "prorogation.") == with_treaty);
  CHECK(edges("Recordando las decisiones y la resolución relativa al Oriente Medio aprobadas por la Conferencia de "
              "1995 de las Partes "
              "en el Tratado sobre la no proliferación de las armas nucleares encargada del examen y la prórroga del "
              "Tratado.") == with_treaty);
  CHECK(edges("ссылаясь на решения и резолюцию по Ближнему Востоку, принятые на Конференции 1995 года участников "
              "Договора о "
              "нераспространении ядерного оружия по рассмотрению и продлению действия Договора.") == with_treaty);
}

TEST_CASE("several years before one name are as many conferences") {
  CHECK(edges("Обязательства согласованы на конференциях 1995 и 2000 годов участников Договора о нераспространении "
              "ядерного оружия по "
              "рассмотрению действия Договора.") ==
        strings{"conf:npt-revcon-1995", "conf:npt-revcon-2000", "treaty:npt"});
}

TEST_CASE("words between a paragraph and the title of the decision that it stands in") {
  CHECK(edges("Paragraphs 3 and 4 (c) of the 1995 Decision on \"Principles and Objectives for Nuclear "
              "Non-Proliferation and "
              "Disarmament\" were recalled.") ==
        strings{"text:npt-1995-decision-2#para_3", "text:npt-1995-decision-2#para_4__c"});
}

TEST_CASE("the month that a conference is given beside its year") {
  CHECK(edges("Le plan est issu de la Conférence d'examen du TNP de mai 2010.", "fr") ==
        strings{"conf:npt-revcon-2010"});
  CHECK(edges("The plan came from the NPT Review Conference of May 2010.") == strings{"conf:npt-revcon-2010"});
}

TEST_CASE("a Russian review conference with its year inside its name") {
  CHECK(edges("На Конференции 2015 года участников Договора о нераспространении ядерного оружия (ДНЯО) по рассмотрению "
              "действия Договора.") == strings{"conf:npt-revcon-2015", "treaty:npt"});
  CHECK(edges("Во время первой сессии Подготовительного комитета Конференции 2015 года по рассмотрению действия "
              "Договора о нераспространении ядерного оружия.") ==
        strings{"conf:npt-prepcom-2012", "conf:npt-revcon-2015", "treaty:npt"});
}

TEST_CASE("a conference behind a comma adopted nothing that stands before it") {
  const auto found = edges("They recalled its Programme of Action, at the World Summit for Social Development.");
  CHECK(found == strings{"conf:wssd-1995"});
}

TEST_CASE("a conference has no provisions: those beside it are of the text that it belongs to, or that it adopted") {
  CHECK(edges("We recall decision 2 of the 1995 Review and Extension Conference, paragraph 4 (c).") ==
        strings{"text:npt-1995-decision-2#para_4__c", "conf:npt-revcon-1995"});
  CHECK(edges("We recall decision 2 of the 1995 Review and Extension Conference of the Parties to the Treaty on the "
              "Non-Proliferation of Nuclear Weapons, paragraph 4.") ==
        strings{"text:npt-1995-decision-2#para_4", "conf:npt-revcon-1995", "treaty:npt"});
  CHECK(edges("We recall paragraph 79 of the 2010 NPT Review Conference Final Document.") ==
        strings{"text:npt-2010-final-document#para_79", "conf:npt-revcon-2010"});
  CHECK(edges("We recall action 5 of the 2010 NPT Review Conference.") ==
        strings{"text:npt-2010-action-plan#action_5", "conf:npt-revcon-2010"});
  CHECK(edges("We recall the 2000 NPT Review Conference, paragraph 15.") == strings{"conf:npt-revcon-2000"});
  CHECK(edges("Nous rappelons le Document final de la Conférence d’examen du TNP de 2010, paragraphe 79.") ==
        strings{"text:npt-2010-final-document#para_79", "conf:npt-revcon-2010"});
  CHECK(edges("Recordamos el Documento Final de la Conferencia de Examen del TNP de 2010, párrafo 79.") ==
        strings{"text:npt-2010-final-document#para_79", "conf:npt-revcon-2010"});
  CHECK(edges("Мы напоминаем о решении 2 Конференции 1995 года по рассмотрению и продлению действия Договора о "
              "нераспространении ядерного оружия, пункт 4.") ==
        strings{"text:npt-1995-decision-2#para_4", "conf:npt-revcon-1995", "treaty:npt"});
  CHECK(edges("我们回顾1995年审议和延期大会第4(c)段。") == strings{"conf:npt-revcon-1995"});
}

TEST_CASE("a committee for a conference holds its sessions behind the name of that conference") {
  CHECK(edges("The Preparatory Committee for the 2010 NPT Review Conference opened its first session in Vienna.") ==
        strings{"conf:npt-prepcom-2007", "conf:npt-revcon-2010"});
  CHECK(edges("The Preparatory Committee for the 2020 Review Conference of the Parties to the Treaty on the "
              "Non-Proliferation of Nuclear Weapons held its second session in Geneva and its third session in New "
              "York.") ==
        strings{"conf:npt-prepcom-2018", "conf:npt-revcon-2020", "treaty:npt", "conf:npt-prepcom-2019"});
}

TEST_CASE("a meeting by its ordinal is of a treaty that something names") {
  CHECK(edges("The Thirteenth Meeting of States Parties was held.") ==
        strings{"ambiguous:Thirteenth-Meeting-of-States-Parties"});
  CHECK(edges("The Mine Ban Convention stands. The Thirteenth Meeting of States Parties was held.") ==
        strings{"treaty:mine-ban", "conf:mine-ban-msp-13"});
}

TEST_CASE("a conference that the paragraph introduces without a name is none that has one") {
  CHECK(
      edges("The draft would convene a conference on the zone. The 2010 NPT Review Conference had agreed to that, and "
            "the conference would decide by consensus.") == strings{"conf:npt-revcon-2010"});
  CHECK(edges("La Conférence d’examen du TNP de 2010 avait voulu réunir une conférence sur la zone, et la conférence "
              "déciderait.") == strings{"conf:npt-revcon-2010"});
}

TEST_CASE("the long name of a conference cites its treaty, an abbreviation does not") {
  const strings both{"conf:npt-revcon-2010", "treaty:npt"};
  for (const std::string_view text : {
           "States recalled the 2010 Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear "
           "Weapons.",
           "Les États rappellent la Conférence des Parties chargée d’examiner le Traité sur la non-prolifération des "
           "armes nucléaires en 2010.",
           "Les États rappellent la Conférence d’examen de 2010 du Traité sur la non-prolifération des armes nucléaires.",
           "Los Estados recuerdan la Conferencia de las Partes de 2010 Encargada del Examen del Tratado sobre la No "
           "Proliferación de las Armas Nucleares.",
           "Los Estados recuerdan la Conferencia de Examen de 2010 del Tratado sobre la No Proliferación de las Armas "
           "Nucleares.",
           "Государства напоминают о Конференции 2010 года участников Договора о нераспространении ядерного оружия по "
           "рассмотрению действия Договора.",
           "وتشير الدول إلى مؤتمر الأطراف في معاهدة عدم انتشار الأسلحة النووية لاستعراض المعاهدة عام 2010.",
       }) {
    CAPTURE(text);
    CHECK(edges(text) == both);
  }
  for (const std::string_view text : {
           "States recalled the 2010 NPT Review Conference.",
           "Les États rappellent la Conférence d’examen de 2010 du TNP.",
           "Los Estados recuerdan la Conferencia de Examen de 2010 del TNP.",
           "Государства напоминают об Обзорной конференции 2010 года по ДНЯО.",
           "各国回顾2010年不扩散条约审议大会。",
           "各国回顾不扩散核武器条约缔约国2010年审议大会。",
       }) {
    CAPTURE(text);
    CHECK(edges(text) == strings{"conf:npt-revcon-2010"});
  }
}

TEST_CASE("an organization that has the name of a treaty in its own does not cite it") {
  CHECK(edges("La Organización del Tratado de Prohibición Completa de los Ensayos Nucleares publica un informe.").empty());
  CHECK(edges("L’Organisation du Traité d’interdiction complète des essais nucléaires publie un rapport.").empty());
}
