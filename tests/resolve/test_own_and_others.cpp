// What belongs to the document itself, to a text of nobody's, or to any one of a kind, and so to no instrument.
#include <doctest/doctest.h>

#include "support/knowledge.hpp"

using support::edges;
using support::strings;

TEST_CASE("a treaty has no actions, so that the plan is meant which the text speaks of") {
  CHECK(edges("The 2010 action plan asks States to ratify the Comprehensive Nuclear-Test-Ban Treaty (action 10).") ==
        strings{"text:npt-2010-action-plan", "treaty:ctbt", "text:npt-2010-action-plan#action_10"});
  CHECK(
      edges("The Treaty on the Non-Proliferation of Nuclear Weapons is old. States ratified the Treaty (action 10).") ==
      strings{"treaty:npt", "treaty:npt", "text:npt-2010-action-plan#action_10"});
}

TEST_CASE("the group of the parties to the document's own treaty, whatever the paragraph is about") {
  CHECK(edges("NPT/CONF.2015/WP.107\n\n1. The Comprehensive Nuclear-Test-Ban Treaty matters, the Comprehensive "
              "Nuclear-Test-Ban Treaty is signed, and the Comprehensive Nuclear-Test-Ban Treaty waits.\n\n2. The "
              "Comprehensive Nuclear-Test-Ban Treaty is old. The Group of Quiet States Parties to the Treaty is "
              "glad.\n") == strings{"treaty:ctbt", "treaty:ctbt", "treaty:ctbt", "treaty:ctbt", "treaty:npt"});
}

TEST_CASE("the Conference of a series of documents is the one whose report is one of them") {
  CHECK(edges("A/CONF.226/PC.9/3\n\n1. Habitat II was held in Istanbul.\n\n2. Take part in the Conference.\n") ==
        strings{"conf:habitat-1996", "conf:habitat-iii-2016"});
}

TEST_CASE("a provision in a row with one of a law is of that law") {
  CHECK(edges("The Charter of the United Nations hangs there. It follows article 27 and article 8 of the Code of "
              "Lakes.") == strings{"treaty:un-charter"});
  CHECK(edges("The Charter of the United Nations hangs there. Article 27 of the Code of Lakes is long; read article "
              "27.") == strings{"treaty:un-charter"});
}

TEST_CASE("initials mean what the document speaks of") {
  CHECK(edges("The Mayor met the DO and the CSA in the town.").empty());
  CHECK(edges("States have a comprehensive safeguards agreement. The CSA binds them.") ==
        strings{"treaty:csa", "treaty:csa"});
}

TEST_CASE("a treaty's name in small letters behind an indefinite article is any treaty of the kind") {
  CHECK(edges("Mr Jain said that a non-proliferation treaty posed problems.").empty());
  CHECK(edges("They want a comprehensive safeguards agreement.") == strings{"treaty:csa"});
}

TEST_CASE("an agreement of some parties is not the class of such agreements") {
  CHECK(edges("It keeps the Safeguards Agreement of 26 February 1976 concluded between the Agency, Brazil and the "
              "Federal Republic of Germany.")
            .empty());
}

TEST_CASE("the year of a conference stands within its name") {
  CHECK(edges("They met at a conference in 2019 on a zone free of nuclear weapons in the Middle East.") ==
        strings{"conf:middle-east-zone-2019"});
}

TEST_CASE("the Conference of an earlier year is that which met then") {
  CHECK(
      edges("NPT/CONF.2015/WP.99\n\n1. The parties recalled the decisions adopted by the Conference on 11 May 1995.\n\n"
            "2. They thanked the Conference.\n") == strings{"conf:npt-revcon-1995", "conf:npt-revcon-2015"});
  CHECK(edges("NPT/CONF.2015/WP.99\n\n1. Rappelant les décisions adoptées par la Conférence le 11 mai 1995.\n", "fr") ==
        strings{"conf:npt-revcon-1995"});
}

TEST_CASE("the conference in small letters is the one that was introduced so, not the last one named") {
  CHECK(
      edges("They met at a conference in 2019 on a zone free of nuclear weapons in the Middle East. All friends of the "
            "1995 Review and Extension Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear "
            "Weapons came, and the conference decided.")
          .back() == "conf:middle-east-zone-2019");
}

TEST_CASE("the Conference of a paragraph about what another conference needed is that one") {
  CHECK(edges("NPT/CONF.2015/99\n\nThe Facilitator and the convenors of the Conference met in Glion.\n") ==
        strings{"conf:middle-east-zone-2012"});
  CHECK(edges("NPT/CONF.2015/99\n\nThe parties thanked the Conference.\n") == strings{"conf:npt-revcon-2015"});
  CHECK(edges("NPT/CONF.2015/99\n\nSwitzerland thanked the members of the Conference.\n").empty());
}

TEST_CASE("a law that is called by a treaty is not the treaty") {
  CHECK(edges("La Ley de 1945 sobre la Carta de las Naciones Unidas rige esto.", "es").empty());
  CHECK(edges("The Charter of the United Nations Act 1945 says so.").empty());
}

TEST_CASE("a paragraph above is the document's own, though it stands in a row with that of another") {
  CHECK(edges("9. It takes up paragraph 6 of resolution 1390 (2002) and paragraph 7 above.") ==
        strings{"S/RES/1390(2002)#para_6"});
  CHECK(edges("9. Il reprend le paragraphe 6 de la résolution 1390 (2002) et le paragraphe 7 ci-dessus.", "fr") ==
        strings{"S/RES/1390(2002)#para_6"});
  CHECK(edges("9. Recoge el párrafo 6 de la resolución 1390 (2002) y el párrafo 7 supra.", "es") ==
        strings{"S/RES/1390(2002)#para_6"});
}
