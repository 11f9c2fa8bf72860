#include "text/layout.hpp"

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "support/layouts.hpp"
#include "support/paragraphs.hpp"

using support::labels;
using support::paragraphs;
using support::strings;

namespace {

const strings english{
    "Report of the Lakeside Group",
    "1. The Group recalled that the lake had been measured in the spring of every year since it was founded, and that "
    "all of its members had taken part in the work without any exception.",
    "2. It welcomed the offer of the upper village to host a further meeting, and asked the secretary to make the "
    "arrangements that would be needed, bearing in mind the means at hand.",
    "3. The Group took note of the summary that the chair had given (see paragraph 1), which would be kept with the "
    "records of the meeting, and decided to come back to it when the season allowed.",
    "4. It thanked the chair."};

const strings chinese{
    "湖滨小组的报告",
    "1. "
    "小组回顾，自成立以来，每年春天都对湖水进行测量，所有成员无一例外地参加了这项工作，并为此提供了必要的船只和人员。",
    "2. 小组欢迎上村提出主办下一次会议，请秘书在考虑到现有资源的情况下作出必要安排，并在会议开始之前向各成员通报情况。",
    "3. "
    "小组注意到主席所作的总结，总结将与会议记录一并保存，并决定在季节允许时再次讨论这一问题，届时各成员可以提出意见。",
    "4. 小组感谢主席。"};

/// "1. The ..." as it should be read: "1: The ...".
strings read_form(strings paragraphs) {
  for (std::size_t i = 1; i < paragraphs.size(); ++i) paragraphs[i].replace(1, 1, ":");
  paragraphs.front().insert(0, "h1: ");
  return paragraphs;
}

}  // namespace

TEST_CASE("a text reads the same in every layout") {
  for (const strings& written : {english, chinese}) {
    const strings read = read_form(written);
    CHECK(paragraphs(support::one_a_line(written)) == read);
    for (const std::size_t width : {56u, 66u, 76u}) {
      CAPTURE(width);
      CHECK(paragraphs(support::wrapped_with_blanks_between(written, width)) == read);
      CHECK(paragraphs(support::wrapped_with_blanks_everywhere(written, width)) == read);
      CHECK(paragraphs(support::wrapped_with_indents(written, width)) == read);
      CHECK(paragraphs(support::wrapped_with_numbers(written, width)) == read);
    }
  }
}

TEST_CASE("the same with the line ends of another system") {
  for (const strings& written : {english, chinese}) {
    std::string text;
    for (const char c : support::wrapped_with_blanks_between(written, 66))
      text += c == '\n' ? "\r\n" : std::string(1, c);
    CHECK(paragraphs(text) == read_form(written));
  }
}

TEST_CASE("page furniture in the middle of a sentence") {
  CHECK(
      paragraphs("Report of the Lakeside Group\n"
                 "\n"
                 "1. The Group recalled that the lake had been measured in the spring of\n"
                 "every year since it was founded, and that all of its members had taken\n"
                 "part in the work which the secretary had described and which the chair\n"
                 "\n"
                 "2/7                                                          18-06782\n"
                 "\n"
                 "\fLAKE/2018/99\n"
                 "https://example.org/lake/99\n"
                 "\n"
                 "had praised without any exception.\n"
                 "\n"
                 "2. It welcomed the offer of the upper village to host a further meeting\n"
                 "of the Group, and it asked the secretary to make the arrangements.\n") ==
      strings{"h1: Report of the Lakeside Group",
              "1: The Group recalled that the lake had been measured in the spring of every year since it was founded, "
              "and that all of its members had taken part in the work which the secretary had described and which the "
              "chair LAKE/2018/99 had praised without any exception.",
              "2: It welcomed the offer of the upper village to host a further meeting of the Group, and it asked the "
              "secretary to make the arrangements."});
}

TEST_CASE("page furniture in the middle of a title") {
  const strings read{
      "h1: 湖滨小组的报告",
      "1: 小组回顾《上村与下村关于在春天共同测量湖水的条约》，并对条约得到执行表示满意，认为测量工作应当继续下去。",
      "2: 小组感谢主席。"};
  CHECK(paragraphs("湖滨小组的报告\n"
                   "\n"
                   "1. 小组回顾《上村与下村关于在春天共\n"
                   "\n"
                   "18-06782 3/7\n"
                   "\n"
                   "https://example.org/lake/99\n"
                   "\n"
                   "同测量湖水的条约》，并对条约得到执行\n"
                   "表示满意，认为测量工作应当继续下去。\n"
                   "\n"
                   "2. 小组感谢主席。\n") == read);
}

TEST_CASE("a footnote at a page's foot stands between the halves of a paragraph") {
  CHECK(paragraphs("Report of the Lakeside Group\n"
                   "\n"
                   "1. The Group recalled the treaty that both of the villages had signed¹\n"
                   "and the measures that the secretary had described to all its members,\n"
                   "\n"
                   "¹ It was signed by both of the villages in the spring of that year.\n"
                   "\n"
                   "2/7\n"
                   "\n"
                   "which the chair had praised without any exception in the last meeting.\n"
                   "\n"
                   "2. It thanked the chair.\n") ==
        strings{"h1: Report of the Lakeside Group",
                "1: The Group recalled the treaty that both of the villages had signed¹ and the measures that the "
                "secretary had described to all its members, which the chair had praised without any exception in the "
                "last meeting.",
                "fn1: It was signed by both of the villages in the spring of that year.", "2: It thanked the chair."});
}

TEST_CASE("notes below a rule begin with a number without a stop") {
  CHECK(paragraphs("The Group met in the upper village and recalled its earlier reports.\n"
                   "It thanked the chair.\n"
                   "__________\n"
                   "1 See the report of the spring.\n"
                   "2 Ibid.\n") == strings{"u1: The Group met in the upper village and recalled its earlier reports.",
                                           "u2: It thanked the chair.", "fn1: See the report of the spring.",
                                           "fn2: Ibid."});
}

TEST_CASE("an asterisk's note") {
  CHECK(paragraphs("Working paper submitted by the upper village*\n"
                   "\n"
                   "* Issued without formal editing.\n"
                   "\n"
                   "1. The lake is deep.\n"
                   "2. The lake is wide.\n") == strings{"h1: Working paper submitted by the upper village*",
                                                        "fn*: Issued without formal editing.", "1: The lake is deep.",
                                                        "2: The lake is wide."});
}

TEST_CASE("stars around words are italics, and no note") {
  CHECK(labels("*The Group*,\n\n*Recalling* the spring of the year before,\n\n**Noting** the depth of the lake,\n\n"
               "1. Thanks the chair.\n") == strings{"u1", "u2", "u3", "1"});
}

TEST_CASE("capital letters with a bracket mark items") {
  CHECK(labels("Article 3\n\nThe Group keeps:\n\nA) Boats for the upper village, with ropes and\n maps;\n\n"
               "B) Boats for the lower village.\n\nArticle 4\n\nThe Group meets.\n") == strings{"3", "4"});
}

TEST_CASE("sub-items belong to the paragraph that introduces them") {
  CHECK(
      paragraphs("1. The Group decides:\n"
                 "(a) To measure the lake;\n"
                 "(b) To ask the villages:\n"
                 "(i) For boats;\n"
                 "(ii) For ropes.\n"
                 "2. It thanks the chair.\n") ==
      strings{"1: The Group decides: (a) To measure the lake; (b) To ask the villages: (i) For boats; (ii) For ropes.",
              "2: It thanks the chair."});
  CHECK(paragraphs("1. 小组决定：\n（一）测量湖水；\n（二）请各村提供船只。\n2. 小组感谢主席。\n") ==
        strings{"1: 小组决定：(一)测量湖水；(二)请各村提供船只。", "2: 小组感谢主席。"});
  CHECK(paragraphs("1. The Group needs:\n- Boats;\n• Ropes;\n– Maps.\n2. It thanks the chair.\n") ==
        strings{"1: The Group needs: - Boats; • Ropes; – Maps.", "2: It thanks the chair."});
}

TEST_CASE("an annex has a series of its own") {
  CHECK(labels("Report of the Group\n1. The lake is deep.\n2. The lake is wide.\nAnnex\nTerms of the work\n"
               "The terms are as follows.\n1. Boats are lent.\n2. Ropes are not.\n") ==
        strings{"h1", "1", "2", "h2", "h3", "annex-u1", "annex-1", "annex-2"});
  CHECK(labels("小组的报告\n1. 湖很深。\n附件一\n1. 船可以出借。\n") == strings{"h1", "1", "h2", "annex-1"});
}

TEST_CASE("a series that begins anew keeps its labels apart") {
  const strings read = labels(
      "Report\n1. The lake is deep.\n2. The lake is wide.\nThe other lake\n1. It is shallow.\n"
      "2. It is narrow.\nA third lake\n1. It is dry.\n");
  CHECK(read == strings{"h1", "1", "2", "h2", "2-1", "2-2", "h3", "3-1"});
  CHECK(std::set<std::string>(read.begin(), read.end()).size() == read.size());
}

TEST_CASE("headings between paragraphs, and the title block before them") {
  CHECK(paragraphs(
            "Lakeside Group\n12 May 2010\nReport on the lake\n\nThe Group met.\n\nI. Depth\n\nThe lake is deep.\n\n"
            "II. Width\n\nThe lake is wide.\n") ==
        strings{"h1: Lakeside Group", "h2: 12 May 2010", "h3: Report on the lake", "u1: The Group met.", "h4: I. Depth",
                "u2: The lake is deep.", "h5: II. Width", "u3: The lake is wide."});
}

TEST_CASE("all that stands before the enacting line of a resolution is its title block") {
  CHECK(
      labels(
          "Resolution 12 (2031)\n* Reissued on 27 July 2031.\nDate:\n30 November 2031\nAt its second meeting, on 3 May "
          "2031, the Lake Council adopted the following text:\nThe Lake Council,\nGrieved by the loss of the lake,\n"
          "1. Decides to act.\n") == strings{"h1", "h2", "h3", "h4", "u1", "u2", "u3", "1"});
  const std::string letter =
      "Letter on the lake\nIt is an honour to send you the text that the lake council adopted today, "
      "which speaks of the loss of the lake.\nThe Lake Council,\nGrieved by the loss,\n";
  CHECK(labels(letter) == strings{"h1", "u1", "u2", "u3"});
}

TEST_CASE("a citation of the text that follows is its title, though it ends as a sentence") {
  CHECK(labels("The waters of the lake, L.C. res. 12/3, Lake Council Official Records, Supp. (No. 4) at 16, L/LC/31 "
               "(2031).\n\nThe Lake Council,\n\nGrieved by the loss of the lake,\n\n1. Decides to act.\n") ==
        strings{"h1", "u1", "u2", "1"});
}

TEST_CASE("documents in a list, one a line, are paragraphs of their own") {
  CHECK(labels("5. These papers were read:\n\nLAKE/2031/1 Provisional agenda\n\nLAKE/2031/2 Report of the keepers of "
               "lakes\n\nLAKE/2031/INF.1 Background paper\n\n6. The meeting closed.\n") ==
        strings{"5", "u1", "u2", "u3", "6"});
}

TEST_CASE("an item of a web page's list that counts a paragraph is that paragraph") {
  CHECK(labels("The Lake Council,\nGrieved by the loss of the lake,\n- 1. Decides to act:\n- (a) To read;\n"
               "- 2. Calls upon all to help;\n") == strings{"u1", "u2", "1", "2"});
}

TEST_CASE("stars before recitals are bullets and no marks of notes") {
  CHECK(labels("The Lake Council,\n\n* Grieved by the loss of the lake,\n* Convinced of its depth,\n\n"
               "1. Decides to act.\n") == strings{"u1", "u2", "u3", "1"});
}

TEST_CASE("the mark of a note glued to its comma ends a recital") {
  CHECK(labels(
            "The Lake Council,\nGrieved by the loss of the lake,1/\nConvinced of its depth,2/\n1. Decides to act.\n") ==
        strings{"u1", "u2", "u3", "1"});
}

TEST_CASE("notes in a row, one a line, that a number without a stop counts") {
  CHECK(labels("The lake is deep.\n1 Lake Law 12 (2031).\n2 See the report on lakes, p. 3.\n3 Supra note 1.\n") ==
        strings{"u1", "fn1", "fn2", "fn3"});
  CHECK(labels("Lakes\n1 Depth\n2 Width\n3 Length\nThe lake is deep.\n") == strings{"h1", "h2", "h3", "h4", "u1"});
  CHECK(labels("The lake is deep.\n1 Lake Law 12 (2031).\n2 [The editor adds: page 3.]\n3 Supra note 1.\n") ==
        strings{"u1", "fn1", "fn2", "fn3"});
}

TEST_CASE("the words that a speech opens with, and where they come back") {
  CHECK(labels("Señor Presidente:\n\nEl lago es hondo.\n\nSeñor Presidente:\n\nEs ancho.\n") ==
        strings{"h1", "u1", "h2", "u2"});
  CHECK(labels("El lago es hondo.\n\nDijo el guarda:\n\nEs ancho.\n") == strings{"u1", "u2", "u3"});
}

TEST_CASE("the last words of a text are no heading") {
  CHECK(labels("The lake is deep.\nIt is wide.\nThank you") == strings{"u1", "u2", "u3"});
}

TEST_CASE("preambular and operative paragraphs, one a line") {
  CHECK(labels("The Lakeside Group,\nRecalling its earlier reports,\nNoting that the lake is deep,\n"
               "1. Decides to measure it;\n2. Decides also to remain seized of the lake.\n") ==
        strings{"u1", "u2", "u3", "1", "2"});
}

TEST_CASE("a number at the beginning of a wrapped line is no paragraph's") {
  CHECK(
      paragraphs("1. The Group recalled the decision that the villages had taken in year\n"
                 "1540. It also recalled that the lake had been measured by that time in\n"
                 "10. different places, and that nothing of it had been found to be wrong.\n"
                 "\n"
                 "2. It thanked the chair.\n") ==
      strings{"1: The Group recalled the decision that the villages had taken in year 1540. It also recalled that the "
              "lake had been measured by that time in 10. different places, and that nothing of it had been found to "
              "be wrong.",
              "2: It thanked the chair."});
}

TEST_CASE("numbers with the stops that Chinese texts use") {
  CHECK(paragraphs("1．湖很深。\n2、湖很宽。\n3.湖很美。\n") == strings{"1: 湖很深。", "2: 湖很宽。", "3: 湖很美。"});
}

TEST_CASE("paragraphs that an author breaks where the margin does not") {
  CHECK(paragraphs("The chair made the following statement, which was then recorded in full.\n"
                   "\n"
                   "The lake is deep, as everybody knows who has ever been out on it at all,\n"
                   "and it is wide.\n"
                   "    It has been measured in the spring of every year since it was founded,\n"
                   "and will be again.\n") ==
        strings{"u1: The chair made the following statement, which was then recorded in full.",
                "u2: The lake is deep, as everybody knows who has ever been out on it at all, and it is wide.",
                "u3: It has been measured in the spring of every year since it was founded, and will be again."});
}

namespace {

/// A narrow column of which an editor has joined some lines, as old resolutions come.
const char* const narrow_column =
    "Resolution 12 (1970)\nof 3 May 1970\n\n"
    "The Lakeside Council,\n"
    "Recalling its resolutions 8 (1969) of 2 August 1969,\n9 (1969) of 6 August and 10 (1969) of 9 August\n1969, and "
    "the terms on which they were taken by it,\n\n"
    "Having considered the report of the Warden on the\nnorthern shore, 4\n\n"
    "Grieved at the loss of boats and at the damage that they suffered when the water rose in the spring of that "
    "year,\n\n"
    "Acting under Chapter II of the Lake Code,\n"
    "1. Asks the villages to observe strictly resolution\n8 (1969);\n\n"
    "2. Reminds them of resolutions 9 (1969) and\n10 (1969), and of the duties that the Lake Code has\nfor all of them "
    "without distinction;\n\n"
    "3. Remains seized of the matter.\n\n"
    "Adopted at the 12th meeting\nby 9 votes to none, with 2\nabstentions.\n\n"
    "4 See the records of the Council, second year, document\nL/12.\n";

}  // namespace

TEST_CASE("a narrow column where blank lines part the paragraphs, however wide some lines are") {
  CHECK(
      paragraphs(narrow_column) ==
      strings{
          "h1: Resolution 12 (1970) of 3 May 1970", "u1: The Lakeside Council,",
          "u2: Recalling its resolutions 8 (1969) of 2 August 1969, 9 (1969) of 6 August and 10 (1969) of 9 August "
          "1969, "
          "and the terms on which they were taken by it,",
          "u3: Having considered the report of the Warden on the northern shore, 4",
          "u4: Grieved at the loss of boats and at the damage that they suffered when the water rose in the spring of "
          "that year,",
          "u5: Acting under Chapter II of the Lake Code,",
          "1: Asks the villages to observe strictly resolution 8 (1969);",
          "2: Reminds them of resolutions 9 (1969) and 10 (1969), and of the duties that the Lake Code has for all of "
          "them without distinction;",
          "3: Remains seized of the matter.", "u6: Adopted at the 12th meeting by 9 votes to none, with 2 abstentions.",
          "fn4: See the records of the Council, second year, document L/12."});
}

TEST_CASE("lettered, bulleted and counted recitals are paragraphs of their own") {
  CHECK(labels("The Lakeside Council,\n\n(a) Recalling its report,\n\n(b) Noting that the lake is deep, and\n\n"
               "(c) Grieved that it rose,\n\n1. Asks for boats.\n") == strings{"u1", "u2", "u3", "u4", "1"});
  CHECK(labels("The Wardens,\n\n  • Recalling the report,\n  • Bearing the lake in mind,\n\n1. Thank the chair.\n") ==
        strings{"u1", "u2", "u3", "1"});
  CHECK(
      labels("The Lakeside Council,\n(pp1) Guided by the Code,\n(pp2) Recalling its report,\nOP1. Asks for boats.\n") ==
      strings{"u1", "u2", "u3", "1"});
}

TEST_CASE("items that a colon introduces within a recital are its own") {
  CHECK(paragraphs(
            "The Lakeside Council,\n\nRecalling the duties of the Wardens, which are:\n(a) To measure,\n(b) To row,\n\n"
            "Noting the report,\n\n1. Asks for boats.\n") ==
        strings{"u1: The Lakeside Council,",
                "u2: Recalling the duties of the Wardens, which are: (a) To measure, (b) To row,",
                "u3: Noting the report,", "1: Asks for boats."});
}

TEST_CASE("tight and indented resolutions") {
  const strings read{
      "u1: The Lakeside Council,",
      "u2: Recalling its report 12 of 3 May 1970 on the depth of the lake, and mindful of what was said then,",
      "u3: Noting the Treaty on the Measuring of Lakes, Rivers and Ponds by Boat and by Rope, which binds most "
      "of the villages,",
      "1: Asks for boats."};
  CHECK(paragraphs(
            "The Lakeside Council,\n"
            "Recalling its report 12 of 3 May 1970 on the depth of the lake, and mindful\nof what was said then,\n"
            "Noting the Treaty on the Measuring of Lakes, Rivers and Ponds by Boat and by\nRope, which binds most of "
            "the villages,\n1. Asks for boats.\n") == read);
  CHECK(
      paragraphs(
          "The Lakeside Council,\n"
          "      Recalling its report 12 of 3 May 1970 on the depth of the lake, and\nmindful of what was said then,\n"
          "      Noting the Treaty on the Measuring of Lakes, Rivers and Ponds by Boat and\nby Rope, which binds most "
          "of "
          "the villages,\n      1.    Asks for boats.\n") == read);
}

TEST_CASE("a line of a recital that begins with a year or a bracket") {
  CHECK(paragraphs(
            "The Lakeside Council,\nRecalling its reports 8 of 3 May\n1970, 9 of 4 May 1971 and 10 of 5 May 1972,\n"
            "Noting the letter of the northern village\n(LAKE/12),\n1. Asks for boats.\n") ==
        strings{"u1: The Lakeside Council,",
                "u2: Recalling its reports 8 of 3 May 1970, 9 of 4 May 1971 and 10 of 5 May 1972,",
                "u3: Noting the letter of the northern village (LAKE/12),", "1: Asks for boats."});
}

TEST_CASE("an enacting line without its comma, and a last recital without one") {
  CHECK(labels("湖滨小组\n\n回顾第12号报告，\n\n根据《湖泊法典》第二章采取行动\n\n1. 重申第12号报告；\n") ==
        strings{"u1", "u2", "u3", "1"});
  CHECK(labels("The Lakeside Council\n\nRecalling its report,\n\n1. Asks for boats.\n") == strings{"u1", "u2", "1"});
  CHECK(labels("Deeply loved\n\nThe lake is deep.\n") == strings{"h1", "u1"});
}

TEST_CASE("recitals that have all lost their commas") {
  const strings expected{"u1", "u2", "u3", "1"};
  CHECK(labels("The Lakeside Council\n\nRecalling report 12\n\nActing under the Code\n\n1. Asks for boats.\n") ==
        expected);
  CHECK(labels("湖滨小组\n\n回顾第12号报告\n\n根据《湖泊法典》第二章采取行动\n\n1. 请提供船只。\n") == expected);
  CHECK(labels("The Council\n\nconvinced by report 12\n\ndeeply moved\n\n1. Asks for boats.\n") == expected);
  CHECK(labels("Lakeside\n\nStrengthening the dam\n\n1. The dam is old.\n") == strings{"h1", "h2", "1"});
}

TEST_CASE("a number in any dress counts a paragraph") {
  for (const char* const text : {"1.The lake is deep.\n\n2.It is wide.\n",
                                 "1.\nThe lake is deep.\n\n2.\nIt is wide.\n",
                                 "(1) The lake is deep.\n\n(2) It is wide.\n",
                                 "1) The lake is deep.\n\n2) It is wide.\n",
                                 "1 . The lake is deep.\n\n2 . It is wide.\n",
                                 "1.- The lake is deep.\n\n2.- It is wide.\n",
                                 "一、湖很深。\n\n二、湖很宽。\n",
                                 "一.湖很深。\n\n二.湖很宽。\n",
                                 "1.1946年湖很深。\n\n2.1947年湖很宽。\n",
                                 "（一）湖很深。\n\n（二）湖很宽。\n",
                                 "أولا: البحيرة عميقة.\n\nثانيا: وهي واسعة.\n",
                                 "1 -\n\nالبحيرة عميقة.\n\n2 -\n\nوهي واسعة.\n",
                                 "1/ البحيرة عميقة.\n\n2/ وهي واسعة.\n",
                                 "-1 البحيرة عميقة.\n\n-2 وهي واسعة.\n",
                                 "第 1 条\n湖很深。\n\n第 2 条\n湖很宽。\n",
                                 "第一条 湖很深。\n\n第二条 湖很宽。\n",
                                 "المادة (1)\nالبحيرة عميقة.\nالمادة (2)\nوهي واسعة.\n",
                                 "Статья 1. Озеро глубокое.\n\nСтатья 2. Оно широкое.\n",
                                 "Article 1\nThe lake is deep.\n\nArticle 2\nIt is wide.\n",
                                 "Art. premier. – Le lac est profond.\n\nArt. 2. – Il est large.\n"}) {
    CAPTURE(text);
    CHECK(labels(text) == strings{"1", "2"});
  }
  CHECK(labels("2.1 The lake is deep.\n\n2.2 It is wide.\n") == strings{"2.1", "2.2"});
}

TEST_CASE("an excerpt need not begin with the first number") {
  CHECK(labels("16 -\n\nالبحيرة عميقة.\n\n17 -\n\nوهي واسعة.\n") == strings{"16", "17"});
  CHECK(labels("Статья 4\nОзеро глубокое.\n\nСтатья 9\nОно широкое.\n") == strings{"4", "9"});
  CHECK(labels("第三条 湖很深。\n\n第九条 湖很宽。\n") == strings{"3", "9"});
}

TEST_CASE("of the words that count an article the longest is meant") {
  CHECK(labels("المادة الثانية\nالبحيرة عميقة.\n\nالمادة الأولى عشرة\nوهي واسعة.\n") == strings{"2", "3"});
}

TEST_CASE("numbers within an article stay the article's") {
  CHECK(
      labels(
          "Law on the lake\n\nArticle 1\n\n1. The lake is deep.\n\n2. It is wide.\n\nArticle 2\n\n1. It is cold.\n") ==
      strings{"h1", "1", "2"});
}

TEST_CASE("capitals count paragraphs where they lead sentences and nothing else is counted") {
  CHECK(
      labels("The Lake Council,\n\nAdopts what follows:\n\nA. A group is set up, which shall measure the depth of the "
             "lake.\n\nB. It shall begin at once, and report what it has found.\n\nC. It shall end within a year of "
             "that.\n") == strings{"u1", "u2", "A", "B", "C"});
  CHECK(labels("Report\n\nA. Depth\n\n1. The lake is deep.\n\nB. Width\n\n2. It is wide.\n\nC. Boats\n\n3. There are "
               "none.\n") == strings{"h1", "h2", "1", "h3", "2", "h4", "3"});
}

TEST_CASE("an article's heading may bear the signs of a heading") {
  CHECK(labels("Law on the lake\n\n##### Article 1\n\nThe lake is deep.\n\n##### Article 2\n\nIt is wide.\n") ==
        strings{"h1", "1", "2"});
}

TEST_CASE("articles in a report about a treaty are headings") {
  CHECK(labels("Report\n\nArticle 1\n\n1. The lake is deep.\n\n2. It is wide.\n\nArticle 2\n\n3. It is cold.\n") ==
        strings{"h1", "h2", "1", "2", "h3", "3"});
}

TEST_CASE("what a list of contents names begins only where the text does") {
  CHECK(labels("Contents\n\nI. Depth ........ 2\nII. Width ........ 5\nAnnexes\nI. Boats ........ 9\nII. Ropes "
               "........ 12\n\n"
               "I. Depth\n\n1. The lake is deep.\n") == strings{"h1", "h2", "h3", "h4", "h5", "h6", "h7", "1"});
  CHECK(labels("Contents\n\n1. Depth\nAnnex\n2. Width\n\n1. Depth\n\nThe lake is deep.\n").back() == "u1");
  CHECK(labels("Annexation of the lake\n\n1. It was large.\n") == strings{"h1", "1"});
}

TEST_CASE("a list of documents is no row of headings") {
  CHECK(labels("3. The Group had before it:\n\nLAKE/1995/7 The depth of the lake\n\nLAKE/1995/9 Its width\n\n4. It "
               "met.\n") == strings{"3", "u1", "u2", "4"});
}

TEST_CASE("a symbol that goes on behind a page") {
  CHECK(paragraphs("2. Papers were handed in (LAKE/2015/I/5, LAKE/2015/II/\n\n26 and LAKE/2015/III/18).\n") ==
        strings{"2: Papers were handed in (LAKE/2015/I/5, LAKE/2015/II/26 and LAKE/2015/III/18)."});
}

TEST_CASE("notes in brackets, and with a stroke") {
  CHECK(labels("The Council recalls the code (1).\n__________\n(1) See the report.\n(2) Ibid.\n") ==
        strings{"u1", "fn1", "fn2"});
  CHECK(labels("The Council recalls the code.\n[1] See the report.\n2/ LAKE/12.\n") == strings{"u1", "fn1", "fn2"});
  CHECK(labels("The Council recalls the code (1).\n\n(1) See the report.\n") == strings{"u1", "fn1"});
}

TEST_CASE("a short line within a paragraph does not end it") {
  CHECK(
      paragraphs("1. The villages thanked the secretary for the work that had been done between the\nmeetings, and for "
                 "the papers which had been sent out.\n"
                 "2. Some spoke of what was promised long ago, and of how little had come of it in\nthe end. The "
                 "outcome of the 2000\nLake Meeting was one of those promises...\n") ==
      strings{
          "1: The villages thanked the secretary for the work that had been done between the meetings, and for the "
          "papers which had been sent out.",
          "2: Some spoke of what was promised long ago, and of how little had come of it in the end. The outcome of "
          "the 2000 Lake Meeting was one of those promises..."});
}

TEST_CASE("numbers of lines in the margin are no text") {
  const strings read{
      "h1: Notes",
      "1: The Council recalled, as it had done before in the upper village, its report 1540 (2004) and the Treaty "
      "on the Measuring of Lakes, as well as the terms on which both of the villages had signed it."};
  CHECK(paragraphs(
            "Notes\n\n1  1. The Council recalled, as it had done before in the upper village, its report\n"
            "2  1540 (2004) and the Treaty on the Measuring of Lakes, as well as the terms on\n3  which both of the "
            "villages had\n4  signed it.\n") == read);
  CHECK(paragraphs(
            "Notes\n\n1. The Council recalled, as it had done before in the upper village, its report   1\n"
            "1540 (2004) and the Treaty on the Measuring of Lakes, as well as the terms on     2\nwhich both of the "
            "villages had     3\nsigned it.     4\n") == read);
  CHECK(labels("1 Alder\n2 Birch\n3 Cedar\n4 Elm\n").size() == 4);
}

TEST_CASE("words that a converter has glued together") {
  CHECK(paragraphs("Recallingthe LakeCode,\n") == strings{"u1: Recalling the LakeCode,"});
  CHECK(paragraphs("Recallingits report1540 and the LakeTreaty of both UpperVillages2,\n") ==
        strings{"u1: Recalling its report 1540 and the Lake Treaty of both Upper Villages 2,"});
  CHECK(paragraphs("Mr. MacArthur of YouTube met in 20106 at https://example.org/report1540 with 19500 people.\n") ==
        strings{"u1: Mr. MacArthur of YouTube met in 2010 6 at https://example.org/report1540 with 19500 people."});
}

TEST_CASE("a date and a symbol before a recital are no enacting lines") {
  CHECK(labels("LAKE/80/1\n\n1 March 2003\n\nRecalling the charter of both villages,\n") == strings{"h1", "h2", "u1"});
}

TEST_CASE("a blank line behind every line parts no recital from its words in small letters") {
  CHECK(
      labels("The Council,\n\n\n\nRecalling its reports 1540 (2004) of 28 April 2004, 1673 (2006) of 27\n\nApril 2006 "
             "and 1810 (2008) of 25 April 2008,\n\n\n\nReaffirming that the depth of such a lake is a matter of peace, "
             "and\n\nrecalling its report 1887 (2009) in that regard,\n\n\n\nActing under the seventh chapter of the "
             "code of both of the villages,\n\n\n\n1. Decides to extend the measuring that was set out in report 1977 "
             "(2011)\n\nfor a period of one year;\n\n\n\n2. Calls upon the villages to carry out report 2325 (2016) in "
             "full, and to\n\nreport to the Committee;\n\n\n\n3. Decides to remain seized of the matter.\n") ==
      strings{"u1", "u2", "u3", "u4", "1", "2", "3"});
}

TEST_CASE("salutations in a row, and one that was broken") {
  const std::string speech = "I thank you for the words that you spoke on behalf of both of the villages.\n\n";
  CHECK(labels("Mr.\n\nChairman,\n\n" + speech + "Excellencies,\n\nLadies and gentlemen,\n\n" + speech) ==
        strings{"h1", "h2", "u1", "h3", "h4", "u2"});
}

TEST_CASE("marks of parts above an enacting line are headings") {
  CHECK(
      labels(
          "Measuring the lake\n\nA.\n1.\nGeneral\n\nThe General Conference,\n\n(a) Recalling the code,\n(b) Noting the "
          "report,\n\n1. Urges both villages to measure;\n\nB.\n\nThe General Conference,\n\n(a) Recalling the "
          "code,\n\n"
          "1. Requests a report.\n") == strings{"h1", "h2", "h3", "u1", "u2", "u3", "1", "h4", "u4", "u5", "2-1"});
}

TEST_CASE("who decrees and on whose report stand before the recitals") {
  CHECK(
      labels(
          "Décret sur le lac\n\nLe Président de la République,\n\nSur le rapport du ministre,\n\nVu la charte,\n\nArt. "
          "1er. − Le lac est mesuré.\n") == strings{"h1", "u1", "u2", "u3", "1"});
}

TEST_CASE("a first recital that ends in a comma and a word") {
  CHECK(labels("Resolución 5\n\nVISTO el expediente del lago y lo que las dos aldeas dijeron de él en su larga carta, "
               "y\n\nCONSIDERANDO:\n\nQue el lago es hondo.\n") == strings{"h1", "u1", "h2", "u2"});
}

TEST_CASE("a long line that holds sentences is a paragraph, whatever it ends in") {
  const std::string zh =
      "据湖上新闻社电,两村代表当天一致同意继续测量湖水的深度和宽度,并且每年共同公布一次结果。村长说,"
      "这项工作对两村居民都很重要,必须认真地做下去,不得中断,结果也要让每一户人家都知道。(完)";
  CHECK(labels(zh + "\n") == strings{"u1"});
  const std::string en =
      "UPPER VILLAGE, 3 March: Both of the villages agreed to measure the lake. They will publish what they "
      "find every year. The mayor called the work a matter of great weight. He thanked all (Lake Press)";
  CHECK(labels(en + "\n") == strings{"u1"});
  CHECK(
      labels("Report of the Lake Commission on the work of its meetings, on the depth, the width and the colour of the "
             "lake, and on what both villages may do about all of these in the years to come\n\nThe lake is deep.\n") ==
      strings{"h1", "u1"});
}

TEST_CASE("a date in a title block whose year has its abbreviation, and to whom a notice goes") {
  CHECK(labels("Решение № 5\n\n(Верхняя деревня, 23 сентября 1998 г.)\n\nСовет измерил озеро.\n") ==
        strings{"h1", "h2", "u1"});
  CHECK(labels("关于测量湖水的通知\n各村民委员会、各渔业合作社,上村及下村各家各户、各学校、各医院、各商店:"
               "\n现将测量结果通知如下。\n") == strings{"h1", "h2", "u1"});
}

TEST_CASE("a title mark that opens at the end of a line") {
  CHECK(paragraphs("这项工作是根据《\n湖水公约》第七章开展的。\n") ==
        strings{"u1: 这项工作是根据《湖水公约》第七章开展的。"});
}

TEST_CASE("a question above all else is a headline") {
  CHECK(labels("How deep is the lake?\nThe villages measured it.\nWhy did they?\n") == strings{"h1", "u1", "u2"});
  CHECK(labels("ما عمق البحيرة؟\nقاستها القريتان.\n") == strings{"h1", "u1"});
}

TEST_CASE("a recital that a link has broken goes on") {
  CHECK(
      paragraphs("The Council,\nReaffirming its commitment to the\nLake Code, which both villages adopted,\nRecalling "
                 "the report on the depth of the lake,\n") ==
      strings{"u1: The Council,", "u2: Reaffirming its commitment to the Lake Code, which both villages adopted,",
              "u3: Recalling the report on the depth of the lake,"});
}

TEST_CASE("marks of notes in wide brackets, and in circles where the text has them") {
  CHECK(labels("两村测量了湖水。\n〔1〕见报告。\n〔2〕同上。\n") == strings{"u1", "fn1", "fn2"});
  CHECK(labels("两村测量了湖水①,并公布了结果②。\n\n①见报告。\n②同上。\n") == strings{"u1", "fn1", "fn2"});
  CHECK(labels("两村应当:\n①测量湖水;\n②公布结果。\n") == strings{"h1", "u1", "u2"});
}

TEST_CASE("the number of an article between dashes") {
  CHECK(labels("قانون البحيرة\n\nالمادة -1- تقاس البحيرة.\n\nالمادة -2- ينشر هذا القانون.\n") ==
        strings{"h1", "1", "2"});
  CHECK(labels("تقرر القريتان:\n\n1 ـ قياس البحيرة.\n2 ـ نشر النتائج.\n") == strings{"u1", "1", "2"});
}

TEST_CASE("a line that ends in a small word goes on, whatever the next one begins with") {
  const strings one{"u1: The villages measured the lake under the Code of the Upper Village and published it."};
  CHECK(paragraphs("The villages measured the lake under the\nCode of the\nUpper Village and published it.\n") == one);
  CHECK(paragraphs("The villages measured the lake under the\n\nCode of the\n\nUpper Village and published it.\n") ==
        one);
  CHECK(labels("The villages measured the lake.\n\nThe depth:\n\n1. It is ten metres in the\nMiddle.\n") ==
        strings{"u1", "u2", "1"});
}

TEST_CASE("a blank line behind every line of a paragraph parts nothing") {
  CHECK(paragraphs("Los pueblos midieron el lago durante la primavera de aquel año\n\n"
                   "y publicaron el resultado en la sala mayor de la casa común.\n\nEl lago es hondo.\n") ==
        strings{"u1: Los pueblos midieron el lago durante la primavera de aquel año y publicaron el resultado en la "
                "sala mayor de la casa común.",
                "u2: El lago es hondo."});
}

TEST_CASE("a number right before a title mark, and a series whose first paragraph has no number") {
  CHECK(labels("湖滨小组\n\n目的\n\n本文件说明湖水的测量,供成员参阅。\n\n《湖水公约》\n\n2."
               "《湖水公约》要求每年测量。\n\n3.测量已经完成。\n") == strings{"h1", "h2", "u1", "h3", "2", "3"});
}
