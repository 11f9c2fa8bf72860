// Who a document is, by its title block.
#include <doctest/doctest.h>

#include "support/knowledge.hpp"

using support::edges;
using support::extracted;
using support::strings;

TEST_CASE("the document's own symbol is its name and no reference") {
  const auto read = extracted(
      "S/RES/1887 (2009)\n\n"
      "RESOLUTION 1887 (2009)\n\n"
      "Adopted by the Security Council at its 6191st meeting, on 24 September 2009\n\n"
      "The Security Council,\n\n"
      "1. Recalls resolution 1540 (2004).\n");
  CHECK(read.document == "S/RES/1887(2009)");
  CHECK(read.date == "2009-09-24");
  CHECK(edges(read) == strings{"S/RES/1540(2004)"});
}

TEST_CASE("a number without a symbol says the symbol") {
  const auto read = extracted(
      "Resolution 1887 (2009)\n\n"
      "The Security Council,\n\n"
      "1. Recalls resolution 1540 (2004).\n");
  CHECK(read.document == "S/RES/1887(2009)");
  CHECK(edges(read) == strings{"S/RES/1540(2004)"});
}

TEST_CASE("a document without a symbol goes by its file's name") {
  CHECK(extracted("The Group met.").document == "test");
  const auto read = support::extractor().extract("folder.d/a statement.en.txt", "The Group met.");
  REQUIRE(read.has_value());
  CHECK(read->document == "a statement.en");
  CHECK(read->source == "folder.d/a statement.en.txt");
}

TEST_CASE("title and date") {
  const auto read = extracted(
      "Lakeside Group\n\n"
      "28 April 2003\n\n"
      "Working paper on the measuring of the lake in spring\n\n"
      "1. The Group met.\n");
  CHECK(read.title == "Working paper on the measuring of the lake in spring");
  CHECK(read.date == "2003-04-28");
  CHECK(extracted("湖滨小组\n\n2003年4月28日\n\n1. 小组开会。\n").date == "2003-04-28");
  CHECK(extracted("Lakeside Group\n\nApril 2003\n\n1. The Group met.\n").date == "2003-04");
  CHECK(extracted("1. The Group met on 28 April 2003.\n").date == "");
}

TEST_CASE("another language may be asked for, one that there is a grammar for") {
  CHECK(extracted("小组回顾 INFCIRC/225。", "en").language == "en");
  const auto refused = support::extractor().extract("a.txt", "The Group met.", {"tlh"});
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == recital::error_code::bad_usage);
  CHECK(refused.error().str() == "a.txt: no grammar for the language tlh");
}

TEST_CASE("a number that leads the title says the symbol") {
  const auto old = extracted("43 (1948). Resolution of 1 April 1948\n\nThe Security Council,\n\n1. Notes the truce.\n");
  CHECK(old.document == "S/RES/43(1948)");
  CHECK(edges(old) == strings{});
  const auto titled = extracted(
      "Resolution adopted by the General Assembly on 22 December 2015\n\n70/189. On boats and lakes\n\n"
      "The General Assembly,\n\n1. Notes the lake.\n");
  CHECK(titled.document == "A/RES/70/189");
}

TEST_CASE("a body and its number are a title where that body speaks, and no paragraph stands before it") {
  const auto read = extracted("联合国安理会第1977号决议\n\n安全理事会,\n\n重申第1540(2004)号决议,\n");
  CHECK(read.document == "S/RES/1977(2011)");
  CHECK(edges(read) == strings{"S/RES/1540(2004)"});
  const auto old = extracted("四十三(一九四八).一九四八年四月一日决议案\n\n安全理事会,\n\n一.促请停火;\n");
  CHECK(old.document == "S/RES/43(1948)");
  const auto notice = extracted(
      "第9/2012号行政长官公告\n\n按照命令,现公布联合国安全理事会通过的第1977(2011)号决议的正式文本。\n\n"
      "联合国安全理事会第1977号决议\n\n安全理事会,\n\n重申第1540(2004)号决议,\n");
  CHECK(notice.document == "test");
  CHECK(edges(notice).front() == "S/RES/1977(2011)");
}

TEST_CASE("a committee of another name is none of the bodies that are called the committee") {
  const auto read = extracted("总务委员会第一次报告\n\n1. 总务委员会注意到题为“大会工作的振兴”的第48/264号决议。\n");
  CHECK(edges(read) == strings{"A/RES/48/264"});
}

TEST_CASE("the same number belongs to another body where that one speaks") {
  const auto read = extracted("32/8. The right to lakes\n\nThe Human Rights Council,\n\n1. Notes the lake.\n");
  CHECK(read.document == "A/HRC/RES/32/8");
}

TEST_CASE("the symbol tells the review cycle, also where the conference met later") {
  const auto read = extracted("NPT/CONF.2020/WP.99\n\n4 August 2022\n\nWorking paper on lakes\n\n1. The NPT is old.\n");
  CHECK(read.document == "NPT/CONF.2020/WP.99");
  CHECK(read.cycle == "2020");
}

TEST_CASE("a title block on one line is read as one, and its symbol is no reference") {
  const auto spanish = extracted(
      "A/RES/60/72 Naciones Unidas Asamblea General Distr. general 6 de enero de 2006 Sexagésimo período de "
      "sesiones\n\n"
      "La Asamblea General,\n\nRecordando su resolución 59/75, de 3 de diciembre de 2004,\n");
  CHECK(spanish.document == "A/RES/60/72");
  CHECK(spanish.date == "2006-01-06");
  CHECK(edges(spanish) == strings{"A/RES/59/75"});
  const auto french = extracted(
      "Conférence générale GC(60)/RES/11 Septembre 2016 Distribution générale Français Original : anglais Soixantième "
      "session ordinaire\n\nLa Conférence générale,\n\na) Rappelant la résolution GC(59)/RES/11,\n");
  CHECK(french.document == "GC(60)/RES/11");
  CHECK(edges(french) == strings{"GC(59)/RES/11"});
}

TEST_CASE("a symbol on a line of its own is the document's, whatever the lines around it") {
  const auto read = extracted(
      "不扩散核武器条约缔约国 2015 年审议大会筹备委员会\nNPT/CONF.2015/PC.II/WP.98\n第二届会议\n"
      "2013 年 4 月 22 日至 5 月 3 日，日内瓦\n湖泊的水位\n"
      "1. "
      "会场上没有人反对《不扩散核武器条约》。有人说这个湖很深，有人说它很浅，但都说不能没有它，也都说\n要再量一次。\n");
  CHECK(read.document == "NPT/CONF.2015/PC.II/WP.98");
  CHECK(read.date == "2013-04-22");
}

TEST_CASE("organ and number say the symbol where the organ speaks") {
  const auto english = extracted(
      "United Nations General Assembly resolution 58/46\n\nOn lakes\n\nThe General Assembly,\n\nRecalling resolution "
      "57/85,\n");
  CHECK(english.document == "A/RES/58/46");
  CHECK(edges(english) == strings{"A/RES/57/85"});
  CHECK(extracted("联合国安理会第1977号决议\n\n安全理事会,\n\n重申第1540(2004)号决议,\n").document ==
        "S/RES/1977(2011)");
  CHECK(extracted("Resolution adopted by the General Assembly\n\n2758 (XXVI). On a seat\n\nThe General Assembly,\n\n"
                  "Recalling its session,\n")
            .document == "A/RES/2758(XXVI)");
  CHECK(extracted("S-30/1. On the lakes of the world\n\nThe General Assembly,\n\nNotes the lake.\n").document ==
        "A/RES/S-30/1");
  CHECK(extracted("2012/19. On the lakes of the world\n\nThe Economic and Social Council,\n\nNotes the lake.\n")
            .document == "E/RES/2012/19");
}

TEST_CASE("a page about a resolution is not the resolution") {
  const auto read =
      extracted("United Nations Security Council resolution 420\n\nThe text was short. It prolonged a mandate.\n");
  CHECK(read.symbol == "");
}

TEST_CASE("a symbol in brackets behind the title is the document's own, unless the title is about that document") {
  const auto own = extracted("The waters of the lake (GOV/2006/15)\n\nThis report builds on GOV/2005/87.\n");
  CHECK(own.document == "GOV/2006/15");
  CHECK(edges(own) == strings{"GOV/2005/87"});
  const auto other =
      extracted("Remarks on the report of the lake keepers (GOV/2009/74)\n\nWe have read GOV/2005/87.\n");
  CHECK(other.symbol == "");
  CHECK(edges(other) == strings{"GOV/2009/74", "GOV/2005/87"});
}

TEST_CASE("dates in American order, in capitals, with two names of a month, in Han digits") {
  CHECK(extracted("Statement by a group of keepers\n\nNew York, June 29, 2012\n\nWe met.\n").date == "2012-06-29");
  CHECK(extracted("GOV/2742\n10 JUNE 1994\nOriginal: ENGLISH\n\nON LAKES\n\nThe Board of Governors,\n\nRecalling "
                  "GOV/2636,\n")
            .date == "1994-06-10");
  CHECK(extracted("湖滨小组\n\n一九七五年四月十七日\n\n1. 小组开会。\n").date == "1975-04-17");
}

TEST_CASE("the date of the adoption is the document's, before that of a session") {
  const auto read = extracted(
      "Human Rights Council\n24 February–13 March and 15–23 June 2020\nResolution adopted by the Human Rights Council\n"
      "on 22 June 2020\n43/39. On the waters of the lake\nThe Human Rights Council,\nNotes the lake.\n");
  CHECK(read.date == "2020-06-22");
}

TEST_CASE("a date in the title is that of what the title is about, but for a letter") {
  CHECK(extracted("Fifty years of the Lake Convention of 12 August 1949\n\n1. The Group met.\n").date == "");
  CHECK(extracted("Letter dated 13 February 2007 from the keeper of the lake\n\n1. The Group met.\n").date ==
        "2007-02-13");
  CHECK(extracted("Lakeside Group\n\n1 May 1901\n\n1. The Group met.\n").date == "");
}

TEST_CASE("titles that are titles") {
  const auto title_of = [](std::string_view text) { return extracted(text).title; };
  CHECK(title_of("NPT/CONF.2020/WP.88\n11 March 2020\n\nMore openness about the lake\n\nWorking paper submitted by "
                 "Ruritania and Sylvania\n\n1. The lake needs it.\n") == "More openness about the lake");
  CHECK(title_of("United Nations\n\nA/RES/49/76\n\nGeneral Assembly\n\nDistr. GENERAL\n\n15 December 1994\n\n"
                 "ORIGINAL:\nENGLISH\n\n49/76. What was decided\n\nThe General Assembly,\n\nNotes the lake,\n") ==
        "What was decided");
  CHECK(title_of("Letter dated 13 February 2007 from the keeper of the \nLakeside Group to the people\n\n"
                 "I have the honour to write to you about the lake.\n") ==
        "Letter dated 13 February 2007 from the keeper of the Lakeside Group to the people");
  CHECK(title_of("Please recycle this copy of the record\n\nThe state of the lake\n\n1. The Group met.\n") ==
        "The state of the lake");
  CHECK(title_of("Seventy-third session\n\nAgenda item 74\n\nLakes, rivers and all the other waters of the world\n\n"
                 "The state of the lake in spring\n\n1. The Group met.\n") == "The state of the lake in spring");
}

TEST_CASE("a body that the title only names is not the one whose document it is") {
  const auto read = extracted(
      "Remarks of the lake keepers on resolution 2231 (2015) of the Security Council\n\nVienna, 9 March 2020\n\n"
      "1. The keepers met.\n");
  CHECK(read.organ == "");
  CHECK(read.date == "2020-03-09");
}

TEST_CASE("a masthead of the organization and a symbol stands before what follows on its line") {
  const auto record = extracted(
      "Nations Unies A/66/PV.82 Assemblée générale Quatre vingt-deuxième session 82 e séance plénière Vendredi 9 "
      "décembre "
      "2011, à 15 heures New York Documents officiels\n\nLa séance est ouverte. Le Président rappelle la résolution "
      "65/281.\n");
  CHECK(record.document == "A/66/PV.82");
}

TEST_CASE("dates as speeches and pages of the press print them") {
  CHECK(extracted("Remarks at the lake\n\nGeneva, March 5 2010\n\nWe met at the lake.\n").date == "2010-03-05");
  CHECK(extracted("Remarks at the lake\n\nDec. 8, 1953\n\nWe met at the lake.\n").date == "1953-12-08");
  CHECK(extracted("Les gardiens du lac\n\n28/04/2004\n\nLes gardiens du lac se sont réunis dans la ville.\n").date ==
        "2004-04-28");
}

TEST_CASE("a short sentence that opens a text and ends with a date is its dateline") {
  CHECK(extracted("Issued as the paper of the Chair, May 11, 2007.\n\n1. We met at the lake.\n").date == "2007-05-11");
  CHECK(extracted("The Treaty of Tlatelolco was opened for signature on 14 February 1967.\n\n1. We met.\n").date == "");
}

TEST_CASE("a library's citation of the text that it prints is the text itself") {
  const auto read = extracted(
      "The waters of the lake, G.A. res. 50/99, U.N. GAOR Supp. (No. 49) at 16, U.N. Doc. A/50/49 (1995).\n\n"
      "The General Assembly,\n\nRecalling resolution 49/75,\n");
  CHECK(read.document == "A/RES/50/99");
  CHECK(edges(read) == strings{"A/50/49", "A/RES/49/75"});
}

TEST_CASE("a document that names itself in its title makes no reference") {
  const auto read = extracted(
      "Resolution 60/1\n\n2005 World Summit Outcome\n\nThe General Assembly,\n\nRecalling resolution 57/85,\n");
  CHECK(edges(read) == strings{"A/RES/57/85"});
}

TEST_CASE("a number on the last line of a title is another text's where the title leads on to it") {
  const auto letter = extracted(
      "Letter dated 3 March 2031 from Ruritania on the implementation of\nSecurity Council resolution 1540 (2004)\n\n"
      "Resolution 1540 (2004) is carried out.\n");
  CHECK(letter.document == "test");
  CHECK(edges(letter) == strings{"S/RES/1540(2004)", "S/RES/1540(2004)"});
  const auto arabic = extracted(
      "رسالة مؤرخة 3 آذار/مارس 2031 بشأن تنفيذ\nقرار مجلس الأمن 1540 (2004)\n\nننفذ قرار مجلس الأمن 1540 (2004).\n");
  CHECK(arabic.document == "test");
  CHECK(extracted("The lakes of the north\nResolution 1540 (2004)\n\nThe Security Council,\n\nDeciding to act,\n")
            .document == "S/RES/1540(2004)");
}

TEST_CASE("a title on the line of a masthead begins behind it, and ends before its symbol") {
  CHECK(
      extracted("Nations Unies S/2010/123 Conseil de sécurité Distr. générale 3 mars 2010 Français Original : anglais "
                "“Rapport sur le lac et ses gardiens”\n\nLe présent rapport est court.\n")
          .title == "“Rapport sur le lac et ses gardiens”");
  CHECK(extracted("The waters of the lake (GOV/2006/15)\n\nThis report is short.\n").title == "The waters of the lake");
}

TEST_CASE("press releases bear symbols") {
  CHECK(extracted("Seventy-seventh session,\n25th meeting (PM)\nGA/DIS/3799\n\nKeepers send twenty drafts on\n\nThe "
                  "keepers met (document A/C.1/77/L.42).\n")
            .document == "GA/DIS/3799");
}
