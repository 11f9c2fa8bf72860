// Provisions, and the instruments they are provisions of.
#include <doctest/doctest.h>

#include "support/knowledge.hpp"

using support::edges;
using support::edges_of;
using support::extracted;
using support::strings;

TEST_CASE("lists of articles and ranges of actions") {
  CHECK(edges("Parties recalled articles I, II and III of the Treaty on the Non-Proliferation of Nuclear Weapons.") ==
        strings{"treaty:npt#art_1", "treaty:npt#art_2", "treaty:npt#art_3"});
  CHECK(edges("Members recalled Articles 25, 41 and 42 of the Charter of the United Nations.") ==
        strings{"treaty:un-charter#art_25", "treaty:un-charter#art_41", "treaty:un-charter#art_42"});
  CHECK(edges("缔约国回顾《不扩散条约》第一、第二和第三条。") ==
        strings{"treaty:npt#art_1", "treaty:npt#art_2", "treaty:npt#art_3"});
  CHECK(edges("缔约国回顾《2010年行动计划》行动1至5以及行动20。") ==
        strings{"text:npt-2010-action-plan#action_1", "text:npt-2010-action-plan#action_2",
                "text:npt-2010-action-plan#action_3", "text:npt-2010-action-plan#action_4",
                "text:npt-2010-action-plan#action_5", "text:npt-2010-action-plan#action_20"});
}

TEST_CASE("paragraphs of an article, whichever is named first") {
  const strings one{"treaty:npt#art_3__para_1"};
  CHECK(edges("Parties recalled paragraph 1 of article III of the NPT.") == one);
  CHECK(edges("Parties recalled article III, paragraph 1, of the NPT.") == one);
  CHECK(edges("缔约国回顾《不扩散条约》第三条第1款。") == one);
  CHECK(edges("Parties recalled paragraphs 1 and 2 of article IV of the NPT.") ==
        strings{"treaty:npt#art_4__para_1", "treaty:npt#art_4__para_2"});
}

TEST_CASE("sub-paragraphs of resolutions") {
  CHECK(edges("The Group recalled paragraphs 3 (c) and 4 of resolution 661 (1990).") ==
        strings{"S/RES/661(1990)#para_3__c", "S/RES/661(1990)#para_4"});
  CHECK(edges("小组回顾第1540(2004)号决议第3段(a)和(b)。") ==
        strings{"S/RES/1540(2004)#para_3__a", "S/RES/1540(2004)#para_3__b"});
  CHECK(edges("The Group recalled its report (A/79/408, para. 114).") == strings{"A/79/408#para_114"});
}

TEST_CASE("chapters, annexes, steps") {
  CHECK(edges("The Group acted under Chapter VII of the Charter of the United Nations.") ==
        strings{"treaty:un-charter#chap_7"});
  CHECK(edges("缔约国回顾《全面禁止核试验条约》附件2。") == strings{"treaty:ctbt#annex_2"});
}

TEST_CASE("actions named through the Final Document are its own") {
  CHECK(edges("Parties recalled actions 5, 20 and 21 of the Final Document of the 2010 NPT Review Conference.") ==
        strings{"text:npt-2010-final-document#action_5", "text:npt-2010-final-document#action_20",
                "text:npt-2010-final-document#action_21", "conf:npt-revcon-2010"});
}

TEST_CASE("of several treaties named as often, the one before a bare article has it") {
  CHECK(edges("They left the ABM Treaty. The INF Treaty was kept, but Article XI is disputed.") ==
        strings{"treaty:abm", "treaty:inf", "treaty:inf#art_11"});
  CHECK(edges("New START is in force. Article XI lists inspections. The ABM Treaty is not in force.") ==
        strings{"treaty:new-start", "treaty:new-start#art_11", "treaty:abm"});
}

TEST_CASE("where several treaties may be meant, a bare article is none") {
  CHECK(edges("We joined the NPT and the CTBT. We regret the withdrawal under Article X.") ==
        strings{"treaty:npt", "treaty:ctbt"});
  CHECK(
      edges("We joined the NPT and the CTBT, and an Additional Protocol. We regret the withdrawal under Article X.") ==
      strings{"treaty:npt", "treaty:ctbt", "treaty:additional-protocol"});
}

TEST_CASE("articles in a row are of one treaty") {
  CHECK(edges("The Arms Trade Treaty names the Charter of the United Nations. The Arms Trade Treaty says more. Members "
              "looked at Article 51 and Article 2 (4).") == strings{"treaty:att", "treaty:un-charter", "treaty:att",
                                                                    "treaty:un-charter#art_51",
                                                                    "treaty:un-charter#art_2__para_4"});
}

TEST_CASE("a provision leans on what was named before it") {
  CHECK(edges("The Group recalled paragraph 12 of resolution 1737 (2006) and paragraph 15 of that resolution.") ==
        strings{"S/RES/1737(2006)#para_12", "S/RES/1737(2006)#para_15"});
  CHECK(edges("Members recalled Article 41 of the Charter of the United Nations, and Article 51 as well.") ==
        strings{"treaty:un-charter#art_41", "treaty:un-charter#art_51"});
  CHECK(edges("缔约国重申《不扩散核武器条约》，并回顾《条约》第三条。") == strings{"treaty:npt", "treaty:npt#art_3"});
}

TEST_CASE("an instrument does not have what it has not") {
  // the one has eleven articles, the other seventeen
  const auto read = extracted(
      "1. Parties recalled the Treaty on the Non-Proliferation of Nuclear Weapons, the Comprehensive Nuclear-Test-Ban "
      "Treaty and the NPT again.\n\n"
      "2. They recalled Article XIV of the Treaty.\n\n"
      "3. They recalled Article X of the Treaty.\n");
  CHECK(edges_of(read, "2") == strings{"treaty:ctbt#art_14"});
  CHECK(edges_of(read, "3") == strings{"treaty:npt#art_10"});
}

TEST_CASE("sub-items belong to the paragraph that introduces them") {
  const auto read = extracted(
      "1. The Group decides:\n\n"
      "(a) To recall article IV of the Treaty on the Non-Proliferation of Nuclear Weapons;\n\n"
      "(b) To recall resolution 1540 (2004);\n\n"
      "(i) And its paragraph 3;\n\n"
      "2. It thanks the chair.\n");
  for (const auto& r : read.references) CHECK(read.paragraphs[r.paragraph].label == "1");
  CHECK(edges(read).front() == "treaty:npt#art_4");
}

TEST_CASE("what reads like a provision and is none") {
  CHECK(edges("In this part I wish to thank the chair for 3 articles in the press.").empty());
  CHECK(edges("Members took action 10 times in section after section of the lake.").empty());
  CHECK(edges("小组第二届会议讨论了第三方提出的条件。").empty());
}

TEST_CASE("a provision known by a letter alone") {
  CHECK(support::edges("The decision stands in SPLOS/72, paragraph (a), of that year.") ==
        support::strings{"SPLOS/72#para_a"});
}

TEST_CASE("what has rules alone has no articles, whatever a language calls them") {
  CHECK(edges(extracted("1. 根据安全理事会暂行议事规则第37条，主席邀请该国代表。\n")) ==
        strings{"text:sc-provisional-rules-of-procedure#rule_37"});
}

TEST_CASE("a list of articles belongs to what has all of them") {
  CHECK(edges("Parties to the NPT recalled the Treaty of Tlatelolco and its articles 7, 14 and 15.") ==
        strings{"treaty:npt", "treaty:tlatelolco#art_7", "treaty:tlatelolco#art_14", "treaty:tlatelolco#art_15"});
  CHECK(edges("1. Parties to the NPT met.\n\n2. They spoke of articles 7, 14 and 15.\n") == strings{"treaty:npt"});
}

TEST_CASE("provisions of a report, a draft or a body's own law") {
  const std::string before = "1. The NPT is in force.\n\n2. They noted ";
  for (const std::string_view words :
       {"article II of its statute", "draft articles 1 to 3", "article 3 of the annual report"}) {
    INFO(words);
    CHECK(edges(before + std::string(words) + ".\n") == strings{"treaty:npt"});
  }
}

TEST_CASE("headings that number the document's own articles") {
  const auto read = extracted(
      "Recalling the Charter of the United Nations, the members agree as follows.\n\nArticle 1\n\nThe club is open.\n\n"
      "Article 2\n\nIt has no fee.\n\nArticle 3\n\nIt meets on Mondays.\n\nArticle 4\n\nIt has a garden.\n");
  CHECK(edges(read) == strings{"treaty:un-charter"});
}

TEST_CASE("articles common to several conventions, and those of one just named") {
  CHECK(edges("They recalled article 3 common to the Geneva Conventions and Additional Protocol II.").front() ==
        "treaty:geneva-conventions#art_3");
  CHECK(
      edges(
          "The ICCPR and the International Convention on the Elimination of All Forms of Racial Discrimination: duties "
          "under the Convention, including those under article 4.")
          .back() == "treaty:cerd#art_4");
}

TEST_CASE("letters and numbers behind a Roman article") {
  CHECK(edges("In accordance with Article XII.C of the Statute of the IAEA they met.") ==
        strings{"treaty:iaea-statute#art_12__C"});
  CHECK(edges("Conformément à l'article VIII paragraphe 3 du TNP, elles se réunissent.", "fr") ==
        strings{"treaty:npt#art_8__para_3"});
}

TEST_CASE("a provision alone in brackets is of the treaty named last before it") {
  const auto read = extracted(
      "The Charter of the United Nations and the work of its lawyers\n\n"
      "1. The Charter of the United Nations was signed in 1945, and so was the Charter of the United Nations.\n\n"
      "2. Under the Vienna Convention on Consular Relations, premises are inviolable (art. 31).\n");
  CHECK(edges_of(read, "2") == strings{"treaty:vccr", "treaty:vccr#art_31"});
}

TEST_CASE("a heading that is a chapter or the first article alone numbers the document's own") {
  const auto read = extracted(
      "Decree on lists\n\n"
      "Having regard to the Charter of the United Nations,\n\n"
      "Chapter I\n\n"
      "Article 1\n\n"
      "The list is kept by the office under Chapter VII of the Charter.\n");
  CHECK(edges(read) == strings{"treaty:un-charter", "treaty:un-charter#chap_7"});
}

TEST_CASE("a heading that is a chapter with its title numbers the document's own") {
  const auto read = extracted(
      "Decree on lists\n\n"
      "Having regard to the Charter of the United Nations,\n\n"
      "Chapter II. Powers\n\n"
      "The list is kept by the office.\n");
  CHECK(edges(read) == strings{"treaty:un-charter"});
}

TEST_CASE("provisions under a heading that ends with a treaty are of that treaty") {
  const auto read = extracted(
      "International Covenant on Civil and Political Rights\n\n"
      "1. The State party ratified the International Covenant on Civil and Political Rights and the Optional Protocol "
      "to the International Covenant on Civil and Political Rights.\n\n"
      "What the author invokes of the Optional Protocol to the International Covenant on Civil and Political "
      "Rights:\n\n"
      "article 5, paragraph 2\n");
  CHECK(edges(read).back() == "treaty:iccpr-op1#art_5__para_2");
}

TEST_CASE("what a treaty body issues is about its treaty") {
  const auto read = extracted(
      "CAT/C/XYZ/CO/3\n\n"
      "Committee against Torture\n\n"
      "Concluding observations\n\n"
      "1. The report was due under article 19 of the Convention.\n\n"
      "2. The State party ratified the International Convention for the Protection of All Persons from Enforced "
      "Disappearance.\n");
  CHECK(edges_of(read, "1") == strings{"treaty:cat#art_19"});
}

TEST_CASE("\"the Covenant\" is not its Optional Protocol, though that was named last and has the word in its name") {
  CHECK(
      edges("The International Covenant on Civil and Political Rights binds the State.\n\nThe Optional Protocol is in "
            "force.\n\nThe author speaks of articles 7 and 26 of the Covenant.\n") ==
      strings{"treaty:iccpr", "treaty:iccpr-op1", "treaty:iccpr#art_7", "treaty:iccpr#art_26"});
}

TEST_CASE("a paragraph in brackets behind a bare number is one of an article, and none of the treaty") {
  CHECK(edges("International Covenant on Civil and Political Rights\n\nArticles of the Covenant:\n\n14 (para. 5)\n") ==
        strings{"treaty:iccpr", "treaty:iccpr"});
}

TEST_CASE("the Optional Protocol of what the document is about is the first of its protocols") {
  const auto read = extracted(
      "CCPR/C/112/D/1/2010\n\n"
      "Human Rights Committee\n\n"
      "1. The International Covenant on Civil and Political Rights and the Optional Protocol bind the State party.\n");
  CHECK(edges_of(read, "1") == strings{"treaty:iccpr", "treaty:iccpr-op1"});
}

TEST_CASE("letters behind a paragraph lie as deep as the one before them") {
  const auto read = extracted(
      "1. They invoked article 14 (3) (d) and (g) of the International Covenant on Civil and Political Rights, and "
      "paragraph 4 (a) (i) and (ii) of Security Council resolution 687 (1991).\n");
  CHECK(edges_of(read, "1") == strings{"treaty:iccpr#art_14__para_3__d", "treaty:iccpr#art_14__para_3__g",
                                       "S/RES/687(1991)#para_4__a__i", "S/RES/687(1991)#para_4__a__ii"});
}

TEST_CASE("each article of a chain has its own paragraphs") {
  CHECK(edges("They cited paragraph 3 of article 2, paragraph 1 of article 33 and article 51 of the Charter of the "
              "United Nations.") ==
        strings{"treaty:un-charter#art_2__para_3", "treaty:un-charter#art_33__para_1", "treaty:un-charter#art_51"});
  CHECK(edges("They cited the Charter of the United Nations (art. 2, para. 3, art. 33, para. 1, and art. 51).") ==
        strings{"treaty:un-charter#art_2__para_3", "treaty:un-charter#art_33__para_1", "treaty:un-charter#art_51"});
  CHECK(edges("They cited paragraphs 1 and 2 of articles 3 and 4 of the Charter of the United Nations.").size() == 4);
}

TEST_CASE("a provision that a treaty has not leaves the reference unresolved") {
  const auto read = extracted("1. Parties recalled articles 6 and 66 of the Non-Proliferation Treaty.\n");
  REQUIRE(read.references.size() == 2);
  CHECK(read.references[0].target == "treaty:npt");
  CHECK(read.references[1].status == recital::status::unresolved);
  CHECK(read.references[1].pinpoint.empty());
  CHECK(read.references[1].reason == recital::no_target::provision_not_there);
  CHECK(edges("The Council met under article 37 of its provisional rules of procedure.") ==
        strings{"text:sc-provisional-rules-of-procedure#rule_37"});
}

TEST_CASE("sections of an article, and articles of a section") {
  CHECK(edges("Parties recalled section 2 of article IV of the Statute of the International Atomic Energy Agency.") ==
        strings{"treaty:iaea-statute#art_4__sect_2"});
  CHECK(edges("Parties recalled article IV, section 2, of the Statute of the International Atomic Energy Agency.") ==
        strings{"treaty:iaea-statute#art_4__sect_2"});
  CHECK(edges("Parties recalled article 283 of section 2 of Part XV of the United Nations Convention on the Law of the "
              "Sea.") == strings{"treaty:unclos#art_283"});
}

TEST_CASE("a treaty has no actions and no steps: they are those of a plan that is not named") {
  CHECK(edges("States reaffirm the NPT and its Action 3.").front() == "treaty:npt");
  CHECK(edges("States reaffirm the NPT and its Action 3.").back() != "treaty:npt#action_3");
  CHECK(edges("States reaffirm the 2010 Action Plan and its action 3.") ==
        strings{"text:npt-2010-action-plan#action_3"});
}
