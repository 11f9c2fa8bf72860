#include "text/document.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "support/paragraphs.hpp"

using recital::text::read_document;
using support::paragraphs;
using support::strings;

namespace {

/// A word of the lake, then another, until a line is as wide as its margin.
std::string filled(std::string line, bool at_front) {
  constexpr std::size_t margin = 72;
  for (const std::string word :
       {"boats", "and", "ropes", "and", "maps", "of", "it", "and", "all", "else", "besides", "them"}) {
    if (line.size() + word.size() + 1 > margin) break;
    line = at_front ? word + " " + line : line + " " + word;
  }
  return line;
}

/// A paragraph in which a line breaks between the two, and how it reads there; `elsewhere` is said besides.
std::string joined(const std::string& tail, const std::string& head, std::string_view elsewhere = "") {
  const std::string text = "Members of the Lakeside Group who had met in the upper village spoke of\n" +
                           filled("[" + tail, true) + "\n" + filled(head + "]", false) +
                           "\nand then agreed on it.\n\n" + std::string(elsewhere) + "\n";
  const strings read = paragraphs(text);
  REQUIRE_FALSE(read.empty());
  const auto begin = read.front().find('[');
  const auto end = read.front().find(']');
  REQUIRE_MESSAGE((begin != std::string::npos && end != std::string::npos), text);
  return read.front().substr(begin + 1, end - begin - 1);
}

}  // namespace

TEST_CASE("a word broken at a line's end is whole again") {
  CHECK(joined("the prolif-", "eration") == "the proliferation");
  CHECK(joined("the transpar-", "ency rule", "Transparency helps.") == "the transparency rule");
  CHECK(joined("la réso-", "lution", "") == "la résolution");
}

TEST_CASE("a hyphen that belongs to the word stays") {
  CHECK(joined("the Non-", "Proliferation Treaty") == "the Non-Proliferation Treaty");
  CHECK(joined("the non-", "proliferation regime") == "the non-proliferation regime");         // a prefix that keeps it
  CHECK(joined("a nuclear-", "weapon-free zone") == "a nuclear-weapon-free zone");             // likewise
  CHECK(joined("a lake-", "wide rule", "Another lake-wide rule.") == "a lake-wide rule");      // met with it elsewhere
  CHECK(joined("a water-", "borne rule", "The water has borne it.") == "a water-borne rule");  // two words of their own
  CHECK(joined("the years 1995-", "2000 of it") == "the years 1995-2000 of it");
}

TEST_CASE("a prefix gives way where the word is met without a hyphen") {
  CHECK(joined("the non-", "sense of it", "It is nonsense.") == "the nonsense of it");
}

TEST_CASE("what stands between words, and does not") {
  CHECK(joined("the Treaty", "on the lake") == "the Treaty on the lake");
  CHECK(joined("document A/RES/", "70/1 of it") == "document A/RES/70/1 of it");
  CHECK(joined("the lake -", "wide as it is -") == "the lake -wide as it is -");
}

TEST_CASE("Chinese lines join without a blank, also within a number") {
  CHECK(
      paragraphs("1. 小组回顾上村与下村在湖边签署的各项条约，以及第15\n"
                 "40(2004)号文件和在各次会议上所作的说明，并对上述条约\n"
                 "得到执行表示满意，认为测量工作应当按照计划继续下去。\n"
                 "2. 小组注意到，上村和下村欢迎所有成员以及签署 NPT\n"
                 "缔约国在湖边举行会议，所有成员无一例外地参加了这项工\n"
                 "作，并为此提供了必要的船只和人员以及其他方面的协助。\n") ==
      strings{"1: 小组回顾上村与下村在湖边签署的各项条约，以及第1540(2004)号文件和在各次会议上所作的说明，并对上述条约"
              "得到执行表示满意，认为测量工作应当按照计划继续下去。",
              "2: 小组注意到，上村和下村欢迎所有成员以及签署 NPT缔约国在湖边举行会议，所有成员无一例外地参加了这项工"
              "作，并为此提供了必要的船只和人员以及其他方面的协助。"});
}

TEST_CASE("English numbers at a break stay two") {
  CHECK(joined("the numbers 15", "40 and more") == "the numbers 15 40 and more");
}

TEST_CASE("paragraphs lie in the running text, each ended by a line break") {
  const auto read = read_document("a.txt", "Report\n\n1. The lake is deep.\n2. It is wide.\n", support::few_words());
  REQUIRE(read.has_value());
  CHECK(read->text == "Report\nThe lake is deep.\nIt is wide.\n");
  REQUIRE(read->paragraphs.size() == 3);
  CHECK(read->paragraphs[0].kind == recital::paragraph_kind::heading);
  CHECK(read->paragraphs[0].text == recital::span{0, 6});
  CHECK(read->paragraphs[1].kind == recital::paragraph_kind::numbered);
  CHECK(read->paragraphs[1].text == recital::span{7, 24});
  CHECK(read->paragraphs[2].text == recital::span{25, 36});
}

TEST_CASE("full-width and odd characters are plain in the running text") {
  CHECK(paragraphs("第１５４０（２００４）号决议，\u2165\u00A0和\u3000Ｂ。") ==
        strings{"u1: 第1540(2004)号决议，VI 和 B。"});
  CHECK(paragraphs("the co\u2011operation\u200B of\u00AD all\u2003of  them.") ==
        strings{"u1: the co-operation of all of them."});
}

TEST_CASE("control characters go") {
  CHECK(paragraphs("the \x01lake\x7F is\x1B deep.") == strings{"u1: the lake is deep."});
}

TEST_CASE("what cannot be read is refused with its place") {
  const auto refused = read_document("a.txt", "good\nbad \xFF", {});
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == recital::error_code::invalid_utf8);
  CHECK(refused.error().where.str() == "a.txt:2:5");
  CHECK(read_document("a.txt", "", {}).error().code == recital::error_code::empty_input);
}

TEST_CASE("lines that are no text are kept with their place") {
  const auto read = read_document("a.txt",
                                  "The Group met at the lake and spoke of its boats for as long as there was light\n"
                                  "and then of its ropes.\n\nhttps://example.org/lake/99\n\n"
                                  "The upper village was seen by those who had walked there in the cold early morning\n"
                                  "along the shore.\n\n_____________\n\n"
                                  "Nobody else had come.\n",
                                  {});
  REQUIRE(read);
  REQUIRE(read->furniture.size() == 2);
  REQUIRE(read->paragraphs.size() == 3);
  CHECK(read->furniture[0].words == "https://example.org/lake/99");
  CHECK(read->furniture[0].at == read->paragraphs[0].text.end);
  CHECK(read->furniture[1].words == "_____________");
  CHECK(read->furniture[1].at == read->paragraphs[1].text.end);
}

TEST_CASE("the stress that a dictionary prints above a Russian vowel is dropped, and the letters lead home") {
  const auto read = read_document("a.txt", "Междунаро\u0301дный пакт\n", {});
  REQUIRE(read);
  CHECK(read->text == "Международный пакт\n");
  const auto word = static_cast<std::uint32_t>(std::string_view("Международный ").size());
  CHECK(read->map.home({word, word + 8}).begin == word + 2);  // the mark has two bytes
}
