// What was found and has no one target is kept: with its candidates, or with its reason.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "support/knowledge.hpp"

using recital::kind;
using recital::status;
using support::edges;
using support::extracted;
using support::strings;

TEST_CASE("a title that nobody knows is named by its words, with the reason") {
  const auto read = extracted("小组回顾《云中原则》和《上村与下村条约》。");
  REQUIRE(read.references.size() == 2);
  CHECK(read.references[0].status == status::unresolved);
  CHECK(read.references[0].target == "unresolved:云中原则");
  CHECK(read.references[0].kind == kind::document);
  CHECK(read.references[0].reason == recital::no_target::title_not_known);
  CHECK(read.references[1].target == "unresolved:上村与下村条约");
  CHECK(read.references[1].kind == kind::treaty);
}

TEST_CASE("a title beside the document's own symbol") {
  const auto read = extracted("A/73/1\n\n1. 小组回顾《云中原则》(A/73/1)。\n");
  CHECK(read.document == "A/73/1");
  CHECK(read.references.empty());
}

TEST_CASE("a short name that several bear has them as candidates") {
  const auto read = extracted("The Group recalled the Vienna Convention.");
  REQUIRE(read.references.size() == 1);
  const auto& r = read.references[0];
  CHECK(r.status == status::ambiguous);
  CHECK(r.target == "ambiguous:Vienna-Convention");
  CHECK(r.candidates.size() > 2);
  CHECK(std::ranges::is_sorted(r.candidates));
  CHECK(std::ranges::find(r.candidates, "treaty:vclt") != r.candidates.end());
  for (const auto& id : r.candidates) CHECK(support::known().find(id) != nullptr);
}

TEST_CASE("a conference of a day that nobody knows") {
  const auto read = extracted("小组回顾2018年4月24日在日内瓦举行的战略稳定会议。");
  REQUIRE(read.references.size() == 1);
  CHECK(read.references[0].status == status::unresolved);
  CHECK(read.references[0].kind == kind::conference);
  CHECK(read.references[0].surface == "2018年4月24日在日内瓦举行的战略稳定会议");
  CHECK(read.references[0].reason.has_value());
}

TEST_CASE("a word in title marks that is no text's name is none") {
  CHECK(extracted("小组观看了《湖》，并阅读了《明镜》。").references.empty());
}

TEST_CASE("later words do not lean on what nobody knows") {
  const auto read =
      extracted("1. 缔约国重申《不扩散核武器条约》，并回顾《云中宣言》。\n\n2. 缔约国重申《条约》第六条。\n");
  REQUIRE(read.references.size() == 3);
  CHECK(support::edge(read.references[2]) == "treaty:npt#art_6");
}

TEST_CASE("what the passage alone speaks for yields to what the document has named") {
  const std::string named = "2010年行动计划是《不扩散核武器条约》审议大会通过的。\n\n";
  CHECK(edges(named + "伊朗呼吁执行该行动计划。\n") ==
        strings{"text:npt-2010-action-plan", "treaty:npt", "text:npt-2010-action-plan"});
  CHECK(edges(named + "《联合全面行动计划》已经生效。\n\n伊朗呼吁执行该行动计划。\n").back() == "text:jcpoa");
}

TEST_CASE("the conference of the sentence before tells whose final document it is") {
  CHECK(edges("2010年《不扩散核武器条约》审议大会闭幕。会议通过《最后文件》。", "zh").back() ==
        "text:npt-2010-final-document");
}

TEST_CASE("a short name in small letters, far from the name, is an ordinary word") {
  CHECK(edges(extracted("1. The final document could not be ready by Friday.\n")) == strings{});
  CHECK(edges(extracted("1. Le document final n’a pas pu être prêt pour vendredi.\n")) == strings{});
}

TEST_CASE("what a text speaks of tells which convention it means where an organ wrote it alone") {
  const std::string said =
      "The Convention on Northern Lakes was signed in 2003.\n\nThe Convention combats corruption in trade.\n";
  CHECK(edges(said) == strings{});
  CHECK(
      edges("تشير الدول إلى اتفاقية بحيرات الشمال.\n\nوتنص الاتفاقية على مكافحة الفساد في المادة 5 من الاتفاقية.\n") ==
      strings{});
  CHECK(edges("A/RES/79/1\n\nThe General Assembly,\n\n1. Welcomes that the Convention combats corruption.\n") ==
        strings{"treaty:uncac"});
}

TEST_CASE("a law that speaks of consuls defines its own convention") {
  CHECK(edges("نظام الضرائب\n\nالمادة 1\nتعفى البعثات القنصلية وكل موظف قنصلي وفقا لأحكام الاتفاقية.\n\n"
              "المادة 2\nتنشر اللائحة.\n") == strings{});
}
