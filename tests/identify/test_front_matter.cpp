// What a title block says beside symbol, title and date, in six languages.
#include <doctest/doctest.h>

#include "cite/run.hpp"
#include "grammar/language.hpp"
#include "support/knowledge.hpp"
#include "support/strings.hpp"

using support::extracted;
using support::strings;

namespace {

int sum(std::string_view words, std::string_view language) {
  return recital::cite::read_number(words, *support::grammar_of(language));
}

}  // namespace

TEST_CASE("numbers in several words add up") {
  CHECK(sum("Seventy-third", "en") == 73);
  CHECK(sum("EIGHTIETH", "en") == 80);
  CHECK(sum("Twelfth", "en") == 12);
  CHECK(sum("62nd", "en") == 62);
  CHECK(sum("Soixante-treizième", "fr") == 73);
  CHECK(sum("Soixante et onzième", "fr") == 71);
  CHECK(sum("Soixante-dix-neuvième", "fr") == 79);
  CHECK(sum("Quatre-vingtième", "fr") == 80);
  CHECK(sum("Quatre-vingt-unième", "fr") == 81);
  CHECK(sum("Septuagésimo tercer", "es") == 73);
  CHECK(sum("Octogésimo", "es") == 80);
  CHECK(sum("Семьдесят третья", "ru") == 73);
  CHECK(sum("Восьмидесятая", "ru") == 80);
  CHECK(sum("Пятьдесят восьмая", "ru") == 58);
  CHECK(sum("الثالثة والسبعون", "ar") == 73);
  CHECK(sum("الثمانون", "ar") == 80);
  CHECK(sum("七十三", "zh") == 73);
  CHECK(sum("Full", "en") == 0);
  CHECK(sum("Seventy-odd", "en") == 0);
  CHECK(sum("", "en") == 0);
}

TEST_CASE("a title block in each language") {
  struct block {
    const char* language;
    const char* text;
    const char* agenda_item;
  };
  const block blocks[] = {
      {"en",
       "United Nations\n\nA/73/9998\n\nGeneral Assembly\n\nDistr.: General\n\n6 March 2019\n\nOriginal: English\n\n"
       "Seventy-third session\n\nAgenda item 74 (c)\n\nWork of the lake keepers in the spring of the year\n\n"
       "1. The General Assembly recalls the report of the lake keepers of last year.\n",
       "74 (c)"},
      {"fr",
       "Nations Unies\n\nA/73/9998\n\nAssemblée générale\n\nDistr. générale\n\n6 mars 2019\n\nOriginal : anglais\n\n"
       "Soixante-treizième session\n\nPoint 74 c) de l’ordre du jour\n\nActivités des gardiens du lac au printemps\n\n"
       "1. L’Assemblée générale rappelle le rapport des gardiens du lac de la dernière année.\n",
       "74 c)"},
      {"es",
       "Naciones Unidas\n\nA/73/9998\n\nAsamblea General\n\nDistr. general\n\n6 de marzo de 2019\n\nOriginal: "
       "inglés\n\n"
       "Septuagésimo tercer período de sesiones\n\nTema 74 c) del programa\n\nLa labor de los guardas del lago en la "
       "primavera\n\n"
       "1. La Asamblea General recuerda el informe de los guardas del lago del año pasado.\n",
       "74 c)"},
      {"ru",
       "Организация Объединенных Наций\n\nA/73/9998\n\nГенеральная Ассамблея\n\n6 марта 2019 года\n\nЯзык оригинала: "
       "английский\n\n"
       "Семьдесят третья сессия\n\nПункт 74 c) повестки дня\n\nРабота хранителей озера весной этого года\n\n"
       "1. Генеральная Ассамблея ссылается на доклад хранителей озера за прошлый год.\n",
       "74 c)"},
      {"ar",
       "الأمم المتحدة\n\nA/73/9998\n\nالجمعية العامة\n\n6 آذار/مارس 2019\n\nالأصل: بالإنكليزية\n\n"
       "الدورة الثالثة والسبعون\n\nالبند 74 (ج) من جدول الأعمال\n\nأعمال حراس البحيرة في ربيع هذه السنة\n\n"
       "1. إن الجمعية العامة تشير إلى تقرير حراس البحيرة عن السنة الماضية.\n",
       "74 (ج)"},
      {"zh",
       "联合国\n\nA/73/"
       "9998\n\n大会\n\n2019年3月6日\n\n原文：英文\n\n第七十三届会议\n\n议程项目74(c)\n\n湖泊守护者在本年春季的工作\n\n"
       "1. 大会回顾湖泊守护者上一年的报告。\n",
       "74(c)"},
  };
  for (const block& b : blocks) {
    INFO(b.language);
    const auto read = extracted(b.text);
    CHECK(read.language == b.language);
    CHECK(read.document == "A/73/9998");
    CHECK(read.organ == "ga");
    CHECK(read.session == "73");
    CHECK(read.agenda_item == b.agenda_item);
    CHECK(read.originals == strings{"en"});
    CHECK(read.date == "2019-03-06");
    CHECK(read.title.size() > 16);
    CHECK(read.title.find("74") == std::string::npos);
    CHECK(read.references.empty());
  }
}

TEST_CASE("special sessions, and several items and languages") {
  const auto read = extracted(
      "General Assembly\n\nTenth emergency special session\n\nAgenda items 5 and 7\n\nOriginal: English and French\n\n"
      "1. The Group met in the spring of the year.\n");
  CHECK(read.session == "ES-10");
  CHECK(read.agenda_item == "5 and 7");
  CHECK(read.originals == strings{"en", "fr"});
  CHECK(extracted("Tenth special session\n\n1. The Group met in the spring.\n").session == "S-10");
}

TEST_CASE("what the title block does not say, the symbol says") {
  const auto read = extracted("A/HRC/37/22\n\n1. The Group met in the spring of the year.\n");
  CHECK(read.organ == "hrc");
  CHECK(read.session == "37");
  CHECK(read.agenda_item == "");
}

TEST_CASE("sessions that the body speaks of are not the document's own") {
  const auto read = extracted("Note of the lake keepers\n\n1. The Group met in the spring. Fifth session was held.\n");
  CHECK(read.session == "");
  CHECK(read.organ == "");
}

TEST_CASE("the properties of a file fill in what its title block leaves out") {
  recital::printed_text printed;
  printed.text = "The Group met in the spring of the year.\n";
  printed.parts = {{{0, static_cast<std::uint32_t>(printed.text.size() - 1)}, recital::part_kind::body, ""}};
  printed.properties = {"Report of the lake keepers", "A/73/9998 ", "2019-03-06T10:00:00Z"};
  const auto read = support::extractor().extract("x.docx", printed);
  REQUIRE(read.has_value());
  CHECK(read->document == "A/73/9998");
  CHECK(read->title == "Report of the lake keepers");
  CHECK(read->date == "2019-03-06");
  CHECK(read->session == "73");
  printed.properties = {"Microsoft Word", "draft of A/73/9998", "yesterday"};
  const auto odd = support::extractor().extract("x.docx", printed);
  CHECK(odd->document == "x");
  CHECK(odd->date == "");
}
