#include "text/encoding.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace std::string_literals;
using recital::text::decoded;

TEST_CASE("UTF-8 is left alone, whole or damaged, and so is what is no text") {
  CHECK(decoded("plain").encoding.empty());
  CHECK(decoded("Совет Безопасности").encoding.empty());
  CHECK(decoded("Совет \xFF Безопасности").encoding.empty());
  CHECK(decoded("one stray \xFF byte").encoding.empty());
  CHECK(decoded("\x01\x02\xFF\xFE\xFD\xFC"s).encoding.empty());
  CHECK(decoded("").encoding.empty());
}

TEST_CASE("UTF-16 by its mark") {
  CHECK(decoded("\xFF\xFEN\0P\0T\0"s).text == "NPT");
  CHECK(decoded("\xFE\xFF\0N\0P\0T"s).text == "NPT");
}

TEST_CASE("UTF-16 and UTF-32 without a mark, by the order of bytes that gives blanks") {
  CHECK(decoded("a\0 \0N\0P\0T\0"s).text == "a NPT");
  CHECK(decoded("\0a\0 \0N\0P\0T"s).text == "a NPT");
  CHECK(decoded("a\0\0\0 \0\0\0N\0\0\0"s).text == "a N");
  CHECK(decoded("\0\0\0a\0\0\0 \0\0\0N"s).text == "a N");
  CHECK(decoded("\xFF\xFE\0\0N\0\0\0"s).text == "N");
  CHECK(decoded("no zero\0within"s).encoding.empty());
  CHECK(decoded("\0\1 \0\2 \0\3"s).encoding.empty());
}

TEST_CASE("Chinese in seven bits, by its marks") {
  CHECK(decoded("~{0BF=~} NPT").text == "奥平 NPT");
  CHECK(decoded("a set ~{a} and ~{b~}").encoding.empty());
}

TEST_CASE("encodings of old by the letters that they give") {
  CHECK(decoded("\xD1\xEE\xE2\xE5\xF2 \xC1\xE5\xE7\xEE\xEF\xE0\xF1\xED\xEE\xF1\xF2\xE8 \xEF\xF0\xE8\xED\xFF\xEB "
                "\xF0\xE5\xE7\xEE\xEB\xFE\xF6\xE8\xFE")
            .text == "Совет Безопасности принял резолюцию");
  CHECK(decoded("Le Conseil de s\xE9"
                "curit\xE9 a adopt\xE9 la r\xE9solution relative \xE0 la paix")
            .text == "Le Conseil de sécurité a adopté la résolution relative à la paix");
  CHECK(decoded("\xB0\xB2\xC8\xAB\xC0\xED\xCA\xC2\xBB\xE1\xCD\xA8\xB9\xFD\xC1\xCB\xBE\xF6\xD2\xE9").text ==
        "安全理事会通过了决议");
}

TEST_CASE("encodings of older systems, which look like those of Windows") {
  CHECK(decoded("\x91\xAE\xA2\xA5\xE2 \xA1\xA5\xA7\xAE\xAF\xA0\xE1\xAD\xAE\xE1\xE2\xA8 \xAF\xE0\xA8\xAD\xEF\xAB "
                "\xE0\xA5\xA7\xAE\xAB\xEE\xE6\xA8\xEE")
            .text == "Совет безопасности принял резолюцию");
  CHECK(
      decoded("\xF3\xCF\xD7\xC5\xD4 \xC2\xC5\xDA\xCF\xD0\xC1\xD3\xCE\xCF\xD3\xD4\xC9 \xD0\xD2\xC9\xCE\xD1\xCC").text ==
      "Совет безопасности принял");
  CHECK(decoded("Le Conseil de s\x8E"
                "curit\x8E a adopt\x8E la r\x8Esolution relative \x88 la paix")
            .text == "Le Conseil de sécurité a adopté la résolution relative à la paix");
}

TEST_CASE("letters within words tell which encoding of one byte it is") {
  CHECK(
      decoded("\xC1\xDE\xD2\xD5\xE2 \xB1\xD5\xD7\xDE\xDF\xD0\xE1\xDD\xDE\xE1\xE2\xD8 \xDF\xE0\xD8\xDD\xEF\xDB").text ==
      "Совет Безопасности принял");
  CHECK(decoded("la resoluci\x97n y la reuni\x97n del a\x96o, m\x87s que otra, en el per\x92odo").text ==
        "la resolución y la reunión del año, más que otra, en el período");
  CHECK(decoded("la resoluci\xA2n y la reuni\xA2n del a\xA4o, m\xA0s que otra, en el per\xA1odo").text ==
        "la resolución y la reunión del año, más que otra, en el período");
  CHECK(decoded("\xCA\xD4\xEA\xD1 \xC5\xE4\xE9 \xE2\xD1\xC7\xD1 \xE5\xCC\xE4\xD3 \xC7\xE4\xC3\xE5\xE6")
            .text.find("مجلس الأمن") != std::string::npos);
}

TEST_CASE("Chinese in Big5 is read; Japanese and Korean are told, not read") {
  CHECK(decoded("\xA4\x6A\xB7\x7C\xA6\x5E\xC5\x55\xA6\x77\xA5\xFE\xB2\x7A\xA8\xC6\xB7\x7C\xA8\x4D\xC4\xB3\xA9\x4D\xB1"
                "\xF8\xAC\xF9\xA1\x41\xA8\x4D\xA9\x77\xB1\x4E\xB3\x6F\xA4\x40\xB0\xDD\xC3\x44\xA6\x43\xA4\x4A\xA4\x55"
                "\xA9\xA1\xB7\x7C\xC4\xB3\xC4\xB3\xB5\x7B\xA1\x41\xA8\xC3\xBD\xD0\xA9\xD2\xA6\xB3\xB0\xEA\xAE\x61\xB4"
                "\xA3\xA5\x58\xB3\xF8\xA7\x69")
            .text == "大會回顧安全理事會決議和條約，決定將這一問題列入下屆會議議程，並請所有國家提出報告");
  const auto japanese = decoded(
      "\x88\xC0\x91\x53\x95\xDB\x8F\xE1\x97\x9D\x8E\x96\x89\xEF\x8C\x88\x8B\x63\x82\xF0\x91\x7A\x8B\x4E\x82\xB5");
  CHECK(japanese.text.empty());
  CHECK(japanese.encoding.find("Shift_JIS") != std::string::npos);
}

TEST_CASE("a text whose letters stand as in no text is in doubt") {
  CHECK_FALSE(decoded("Le Conseil de s\xE9"
                      "curit\xE9 a adopt\xE9 une r\xE9solution")
                  .is_doubtful);
}

TEST_CASE("a few damaged places do not cost the text, and are counted") {
  const auto odd = decoded("\xFF\xFEN\0P\0T\0A"s);
  CHECK(odd.text == "NPT\uFFFD");
  CHECK(odd.damage() == "1 place is damaged: no text in UTF-16");
  CHECK(decoded("\xFF\xFE\0\xD8N\0"s).text == "\uFFFDN");
  const std::string once = "\xB0\xB2\xC8\xAB\xC0\xED\xCA\xC2\xBB\xE1\xCD\xA8\xB9\xFD\xC1\xCB\xBE\xF6\xD2\xE9";
  const auto chinese = decoded(once + once + once + "\x81");
  CHECK(chinese.text == "安全理事会通过了决议安全理事会通过了决议安全理事会通过了决议\uFFFD");
  CHECK(chinese.damage() == "1 place is damaged: no text in GB18030");
  CHECK(decoded("\xFF\xFEN\0"s).damage().empty());
}

TEST_CASE("a text that is damaged in many places is none, but its encoding is told") {
  std::string lone = "\xFF\xFE";
  for (int i = 0; i < 9; ++i) lone += "\0\xD8N\0"s;
  const auto read = decoded(lone);
  CHECK(read.text.empty());
  CHECK(read.damage() == "9 places are damaged: no text in UTF-16");
}
