// Titles that are titles, in six languages.
#include <doctest/doctest.h>

#include "support/knowledge.hpp"

using support::extracted;

namespace {

std::string title_of(std::string_view text, std::string_view language = "en") {
  return extracted(text, language).title;
}

}  // namespace

TEST_CASE("who put a paper forward is no title") {
  CHECK(title_of("NPT/CONF.2020/WP.9\n\nWorking paper submitted by the Lakeside Group\n\n1. The Group met.\n") == "");
  CHECK(title_of("NPT/CONF.2020/WP.9\n\nThe level of the lake in spring\n\nWorking paper submitted by the Lakeside "
                 "Group on behalf of its members\n\n1. The Group met.\n") == "The level of the lake in spring");
  CHECK(title_of("NPT/CONF.2020/WP.9\n\nDocument de travail présenté par le Groupe du lac\n\n1. Le Groupe.\n", "fr") ==
        "");
  CHECK(title_of("NPT/CONF.2020/WP.9\n\nDocumento de trabajo presentado por el Grupo del Lago\n\n1. El Grupo.\n",
                 "es") == "");
  CHECK(title_of("NPT/CONF.2020/WP.9\n\nРабочий документ, представленный Группой озера\n\n1. Группа.\n", "ru") == "");
  CHECK(title_of("NPT/CONF.2020/WP.9\n\n湖滨国家集团提交的工作文件*\n\n1. 小组开会。\n", "zh") == "");
  CHECK(title_of("NPT/CONF.2020/WP.9\n\nورقة عمل مقدمة من مجموعة البحيرة\n\n1. اجتمع.\n", "ar") == "");
  CHECK(title_of("Reeds and Herons: draft resolution\n\nThe state of the lake in spring\n\n1. A.\n") ==
        "The state of the lake in spring");
}

TEST_CASE("words of printers and names of organs are no titles") {
  for (const std::string_view line :
       {"Please recycle this paper", "* Reissued for technical reasons on 3 May 2017.",
        "This record contains the text of speeches delivered in English", "Inland Lakes Committee",
        "Commission on the Lakes of the World", "VI. Resolutions adopted on the reports of the Third Committee 185"}) {
    CAPTURE(line);
    CHECK(title_of("A/73/9998\n\n" + std::string(line) + "\n\n1. The Group met.\n") == "");
  }
  CHECK(title_of("A/73/9998\n\nReport of the Inland Lakes Committee\n\n1. The Group met.\n") ==
        "Report of the Inland Lakes Committee");
}

TEST_CASE("a title goes over all of its lines") {
  CHECK(title_of("A/73/9998\n\nTHE STATE OF THE WATERS\n\nAND SHORES OF THE LAKE\n\nIN THE SPRING OF THE YEAR\n\n"
                 "1. The Group met.\n") == "THE STATE OF THE WATERS AND SHORES OF THE LAKE IN THE SPRING OF THE YEAR");
  CHECK(title_of("A/73/9998\n\nThe waters of the lake in spring,\n\nThe shores of the lake in autumn\n\n1. A.\n") ==
        "The waters of the lake in spring, The shores of the lake in autumn");
  CHECK(title_of("A/73/9998\n\nThe waters of the lake in spring*\n\n1. A.\n") == "The waters of the lake in spring");
}

TEST_CASE("the first of several titles counts, and none behind the number of a part or a list of contents") {
  CHECK(title_of("A/80/6 (Sect. 12)\n\nBudget of the lake for 2026\n\nPart IV\n\nInternational cooperation for the "
                 "development of lakes\n\n1. A.\n") == "Budget of the lake for 2026");
  CHECK(title_of("A/73/9998\n\nReport on the lake\n\nContents\n\nMitigation of harmful effects of boats on the lake\n\n"
                 "1. A.\n") == "Report on the lake");
}

TEST_CASE("the conference that a paper is for is no title beside one that begins with a name") {
  CHECK(title_of("不扩散核武器条约缔约国 2020 年审议大会筹备委员会\n\nNPT/CONF.2020/PC.II/WP.99\n\n第二届会议\n\n"
                 "两个行动计划：湖泊的水位\n\n湖滨国家集团提交的工作文件*\n\n1. 小组开会。\n",
                 "zh") == "两个行动计划：湖泊的水位");
}

TEST_CASE("a remark in brackets is no title beside one, and a dash sets the number off in Arabic") {
  CHECK(title_of("A/520/Rev.20\n\nRules for the lake\n\n(embodying amendments adopted by the keepers up to September "
                 "2021)\n\n1. The keepers meet.\n") == "Rules for the lake");
  const auto arabic =
      extracted("الجمعية العامة\n\n78/222 - حالة البحيرة في الربيع\n\nإن الجمعية العامة،\n\n1. تلاحظ.\n", "ar");
  CHECK(arabic.symbol == "A/RES/78/222");
  CHECK(arabic.title == "حالة البحيرة في الربيع");
}

TEST_CASE("what stands on the agenda of a record is its title") {
  CHECK(title_of("S/PV.10054\n\nAgenda\n\nThe lake\n\nThe meeting was called to order at 10 a.m.\n") == "The lake");
  CHECK(title_of("S/PV.10054\n\n议程项目\n\n湖泊局势\n\n主席：我请代表发言。\n", "zh") == "湖泊局势");
  CHECK(title_of("S/PV.10054\n\nПовестка дня\n\nПоложение на озере\n\nПредседатель открыл заседание.\n", "ru") ==
        "Положение на озере");
}

TEST_CASE("a number that gives no symbol is no part of the title") {
  const auto read = extracted(
      "Human Rights Council\n\nPRST 29/1. The work of the lake keepers\n\nThe Human Rights Council,\n\nNotes the "
      "lake.\n");
  CHECK(read.title == "The work of the lake keepers");
}

TEST_CASE("what another organization gives out bears no symbol of the United Nations by its file's name") {
  const auto read = support::extractor().extract(
      "A_73_9998.txt", "Council Decision 2010/413/CFSP on lakes\n\nThe lake is wide.\n", {"en"});
  REQUIRE(read.has_value());
  CHECK(read->symbol == "");
  REQUIRE(read->contradictions.size() == 1);
  CHECK(read->contradictions[0].why == recital::objection::other_body);
}

TEST_CASE("a resolution on a page with others has its own title and day") {
  const auto read = support::extractor().extract(
      "A_RES_34_169.txt",
      "4. Takes note of the report.\n\n106th plenary meeting\n\n16 December 1979\n\n34/168. Draft code of boats\n\n"
      "The General Assembly,\n\nNotes the lake.\n\n106th plenary meeting\n\n16 December 1979\n\n34/169. Code of "
      "conduct "
      "on lakes\n\nThe General Assembly,\n\nNotes the lake.\n\n107th plenary meeting\n\n17 December 1979\n",
      {"en"});
  REQUIRE(read.has_value());
  CHECK(read->symbol == "A/RES/34/169");
  CHECK(read->title == "Code of conduct on lakes");
  CHECK(read->date == "1979-12-17");
}
