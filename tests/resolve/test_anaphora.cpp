// Words that lean on something said before.
#include <doctest/doctest.h>

#include <string>

#include "support/knowledge.hpp"

using recital::status;
using recital::via;
using support::edges;
using support::edges_of;
using support::extracted;
using support::strings;

TEST_CASE("the bare Treaty follows the passage, and comes home again") {
  const auto read = extracted(
      "不扩散核武器条约缔约国会议\n\n"
      "1. 缔约国重申《不扩散核武器条约》第六条的重要性，并回顾《条约》第三条。\n\n"
      "2. 缔约国欢迎《全面禁止核试验条约》获得签署，并呼吁尽早生效。\n\n"
      "3. 缔约国强调，在《条约》生效之前应继续暂停核试验。\n\n"
      "4. 缔约国重申其对《条约》的承诺，并呼吁普遍加入《条约》。\n\n"
      "5. 缔约国回顾《中导条约》，并呼吁继续遵守该条约。\n\n"
      "6. 缔约国重申《条约》第四条。\n");
  CHECK(edges_of(read, "1") == strings{"treaty:npt#art_6", "treaty:npt#art_3"});
  CHECK(edges_of(read, "2") == strings{"treaty:ctbt"});
  CHECK(edges_of(read, "3") == strings{"treaty:ctbt"});
  CHECK(edges_of(read, "4") == strings{"treaty:npt", "treaty:npt"});
  CHECK(edges_of(read, "5") == strings{"treaty:inf", "treaty:inf"});
  CHECK(edges_of(read, "6") == strings{"treaty:npt#art_4"});
}

TEST_CASE("this Convention is the one whose text the document is, not the one of the paragraph before") {
  const auto read = extracted(
      "Convention on the Prohibition of the Development, Production, Stockpiling and Use of Chemical Weapons and on "
      "their "
      "Destruction\n\n"
      "1. Parties bear in mind Article IX of the Biological Weapons Convention.\n\n"
      "2. Nobody may use what the provisions of this Convention ban.\n");
  CHECK(edges_of(read, "2") == strings{"treaty:cwc"});
}

TEST_CASE("the principles of one treaty are no text of another") {
  CHECK(edges("They act against the principles and objectives of the Geneva Protocol of 1925.") ==
        strings{"treaty:geneva-protocol-1925"});
}

TEST_CASE("of several conventions the one whose topic stands nearest before the noun") {
  const auto read = extracted(
      "1. Members recalled the Convention on the Rights of the Child, the Convention on the Rights of Persons with "
      "Disabilities and the work of others.\n\n"
      "2. Members thanked those who met to speak about villages.\n\n"
      "3. The rights of the child and the part that persons with disabilities have under the Convention were "
      "raised.\n\n"
      "4. Members praised the Convention on the Rights of the Child.\n\n"
      "5. What persons with disabilities said of the rights of the child and of the Convention was noted.\n");
  CHECK(edges_of(read, "3") == strings{"treaty:crpd"});
  CHECK(edges_of(read, "5") == strings{"treaty:crc"});
}

TEST_CASE("what leans is said to lean") {
  const auto read =
      extracted("1. Parties recalled the Treaty on the Non-Proliferation of Nuclear Weapons and kept the Treaty.\n");
  REQUIRE(read.references.size() == 2);
  CHECK(read.references[0].via == via::explicit_);
  CHECK(read.references[1].via == via::anaphora);
  CHECK(read.references[1].surface == "the Treaty");
  CHECK(read.references[1].target == "treaty:npt");
}

TEST_CASE("that resolution is the last one named") {
  const auto read = extracted(
      "1. The Group recalled resolution 1737 (2006). It applied resolution 1747 (2007). It stressed that "
      "resolution.\n\n"
      "2. It also recalled paragraph 2 of that resolution.\n");
  CHECK(edges_of(read, "1") == strings{"S/RES/1737(2006)", "S/RES/1747(2007)", "S/RES/1747(2007)"});
  CHECK(edges_of(read, "2") == strings{"S/RES/1747(2007)#para_2"});
  CHECK(edges("小组回顾安理会第1540(2004)号决议，并呼吁执行该决议。") ==
        strings{"S/RES/1540(2004)", "S/RES/1540(2004)"});
}

TEST_CASE("a protocol and the treaty it belongs to") {
  CHECK(edges("Parties recalled the Protocol to the Treaty on the Southeast Asia Nuclear-Weapon-Free Zone, and States "
              "parties to the Treaty.") == strings{"treaty:bangkok-protocol", "treaty:bangkok"});
}

TEST_CASE("nothing was named, so nothing is meant") {
  CHECK(edges("The Convention was welcomed by all of the villages around the lake.").empty());
  CHECK(edges("That resolution was welcomed by all of the villages around the lake.").empty());
}

TEST_CASE("a short form that a bracket defines") {
  const auto read = extracted(
      "1. Parties recalled the International Convention for the Suppression of Acts of Nuclear Terrorism (“the "
      "Convention”) and the Convention on Nuclear Safety.\n\n"
      "2. They recalled article 2 of the Convention.\n");
  CHECK(edges_of(read, "1") == strings{"treaty:icsant", "treaty:nuclear-safety"});
  CHECK(edges_of(read, "2") == strings{"treaty:icsant#art_2"});
  CHECK(edges("缔约国回顾《制止核恐怖主义行为国际公约》(《公约》)，并重申《公约》第二条。") ==
        strings{"treaty:icsant", "treaty:icsant#art_2"});
}

TEST_CASE("a noun that a bracket defines without title marks is met without them") {
  const std::string defined = "为履行《残疾人权利公约》（以下简称公约），制定本法。";
  CHECK(edges(defined + "\n\n出口公约限制的物品，应当申报。", "zh") == strings{"treaty:crpd", "treaty:crpd"});
  CHECK(edges(defined + "\n\n多边国际公约很多，华盛顿公约是其一。", "zh") == strings{"treaty:crpd"});
}

TEST_CASE("the bracket is a part of the reference, not one of its own") {
  const auto read = extracted("Parties welcomed the Comprehensive Nuclear-Test-Ban Treaty (CTBT) and the CTBT again.");
  REQUIRE(edges(read) == strings{"treaty:ctbt", "treaty:ctbt"});
  CHECK(read.references[0].surface == "Comprehensive Nuclear-Test-Ban Treaty (CTBT)");
}

TEST_CASE("a short form of a text that only the document knows") {
  const auto read =
      extracted("1. 小组回顾《湖上船只条约》(以下简称《船只条约》)。\n\n2. 小组重申《船只条约》第二条。\n");
  REQUIRE(read.references.size() == 2);
  CHECK(read.references[0].status == status::unresolved);
  CHECK(read.references[1].target == read.references[0].target);
  CHECK(read.references[1].pinpoint == "art_2");
}

TEST_CASE("the document itself is no reference") {
  CHECK(
      edges("The Group decides that the present resolution, and paragraph 3 of the present resolution, hold.").empty());
  CHECK(edges("小组决定本决议第3段适用。").empty());
}

TEST_CASE("reporting verbs govern what follows them in their clause") {
  const auto read =
      extracted("Recalling resolution 1540 (2004), and welcoming resolution 1887 (2009); resolution 79/50 stands.");
  REQUIRE(read.references.size() == 3);
  CHECK(read.references[0].verb == "recall");
  CHECK(read.references[1].verb == "welcome");
  CHECK(read.references[2].verb == "");
}

TEST_CASE("a conference without a year is that of the document's own review cycle") {
  const auto read = extracted(
      "A/C.1/75/L.99\n\nTreaty on the Non-Proliferation of Nuclear Weapons\n\nThe General Assembly,\n\n"
      "Noting that the 2020 Review Conference of the Parties to the Treaty could not be opened,\n\n"
      "Recalling the Final Document of the 2010 Review Conference,\n\n"
      "Mindful of the lake,\n\nMindful of its banks,\n\nMindful of its fish,\n\n"
      "1. Regrets that the Review Conference was postponed.\n");
  CHECK(edges(read).back() == "conf:npt-revcon-2020");
}

TEST_CASE("the Charter that no name goes before is that of the United Nations") {
  CHECK(edges("The Group acted under Article 47 of the Charter.") == strings{"treaty:un-charter#art_47"});
  CHECK(edges("Le Groupe agit en vertu de l’Article 47 de la Charte.") == strings{"treaty:un-charter#art_47"});
  CHECK(edges("Recalling the African Charter on Human and Peoples’ Rights, the Group turned to article 7 of the "
              "Charter.") == strings{"treaty:african-charter", "treaty:african-charter#art_7"});
}

TEST_CASE("the agreement of one State is not the class of all") {
  CHECK(edges("INFCIRC/999\n\nThe text of the Agreement (and of the Protocol thereto) between the Republic of Lakeland and "
              "the International Atomic Energy Agency for the application of safeguards in connection with the Treaty on "
              "the Non-Proliferation of Nuclear Weapons is reproduced here.\n\nThe Agreement was approved.\n") ==
        strings{"treaty:npt"});
}

TEST_CASE("what a text says of several things tells which one it calls by a noun") {
  CHECK(edges("The Group thanks the Agency for GOV/2031/35, as Article III of the Statute asks.") ==
        strings{"GOV/2031/35", "treaty:iaea-statute#art_3"});
  CHECK(edges("The Group thanks the lake keepers, as Article III of the Statute asks.").empty());
}

TEST_CASE("a treaty that is but proposed, and named once and later, is not \"the Treaty\"") {
  const auto read = extracted(
      "1. The Treaty review process is the lake of all talks.\n\n2. Talks on a treaty banning the production of fissile "
      "material for nuclear weapons or other nuclear explosive devices go on.\n",
      "en");
  CHECK(edges_of(read, "1").empty());
  CHECK(edges_of(read, "2") == strings{"treaty:fmct"});
}

TEST_CASE("\"that treaty\" is not a class of protocols that was named last") {
  const auto read = extracted(
      "1. The Treaty on the Non-Proliferation of Nuclear Weapons is a lake of peace.\n\n2. States follow the Model "
      "Additional Protocol.\n\n3. States that have not joined that treaty do less.\n",
      "en");
  CHECK(edges_of(read, "3") != strings{"treaty:additional-protocol"});
}
