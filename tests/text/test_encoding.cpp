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
