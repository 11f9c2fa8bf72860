#include "grammar/detect.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/knowledge.hpp"

using recital::language_detector;
using recital::language_grammar;

namespace {

std::string detected(std::string_view text) {
  const auto* language = language_detector(support::grammars().languages()).detect(text);
  return language == nullptr ? "" : language->code;
}

struct sample {
  std::string_view code;
  std::string_view text;
};
constexpr sample samples[] = {
    {"ar", "تشير المجموعة إلى أن البحيرة قيست في ربيع كل عام منذ أن أنشئت، وأن جميع أعضائها شاركوا في هذا العمل."},
    {"en",
     "The group recalled that the lake had been measured in the spring of every year, and by all of its members."},
    {"es",
     "El grupo recordó que el lago se había medido en la primavera de cada año, y que todos los miembros habían "
     "participado en los trabajos con los medios de que disponían."},
    {"fr",
     "Le groupe a rappelé que le lac avait été mesuré au printemps de chaque année, et que tous les membres avaient "
     "participé aux travaux avec les moyens dont ils disposaient."},
    {"ru",
     "Группа напомнила, что озеро измеряли весной каждого года и что в этой работе приняли участие все её члены."},
    {"zh", "小组回顾，自成立以来，每年春天都对湖水进行测量，所有成员都参加了这项工作。"},
};

}  // namespace

TEST_CASE("a text in capitals") {
  CHECK(detected("THE REPORT OF THE CONFERENCE AND ITS DECISIONS") == "en");
  CHECK(detected("LE RAPPORT DE LA COMMISSION ET LES TEXTES DES PARTIES") == "fr");
}

TEST_CASE("each language is told from the others") {
  for (const sample& s : samples) {
    if (support::grammar_of(s.code) == nullptr) {
      MESSAGE("there is no grammar for " << std::string(s.code));
      continue;
    }
    CHECK(detected(s.text) == s.code);
  }
}

TEST_CASE("names in Latin letters do not make a Chinese or Russian text English") {
  CHECK(detected("小组回顾 International Atomic Energy Agency 的工作，以及 NPT 和 CTBT 的执行情况和各成员的努力。") ==
        "zh");
  if (support::grammar_of("ru") != nullptr) {
    CHECK(detected("Группа напомнила о докладе (INFCIRC/254) и о работе, которую ведёт IAEA в этой области.") == "ru");
  }
}

TEST_CASE("a script that no grammar has") {
  const std::vector<language_grammar> none;
  CHECK(language_detector(none).detect("湖水") == nullptr);
  std::vector<language_grammar> shared(1);
  shared[0].script = "Hani";  // what all languages share is none of them
  CHECK(language_detector(shared).detect("湖水") == nullptr);
}

TEST_CASE("function words tell languages of one script apart") {
  std::vector<language_grammar> two(2);
  two[0].code = "aa";
  two[1].code = "bb";
  for (auto& g : two) g.script = "Latn";
  two[0].function_words = {"uno"};
  two[1].function_words = {"duo", "tres"};
  const language_detector detector(two);
  CHECK(detector.detect("et uno et uno est.")->code == "aa");
  CHECK(detector.detect("et uno et duo et tres est.")->code == "bb");
  CHECK(detector.detect("nihil")->code == "aa");  // of equals the first
}

TEST_CASE("a function word is a whole word between blanks, with a blank behind it") {
  std::vector<language_grammar> two(2);
  two[0].code = "aa";
  two[1].code = "bb";
  for (auto& g : two) g.script = "Latn";
  two[0].function_words = {"uno"};
  two[1].function_words = {"duo"};
  const language_detector detector(two);
  CHECK(detector.detect("duo est")->code == "bb");              // at the beginning
  CHECK(detector.detect("est duo")->code == "aa");              // not at the end
  CHECK(detector.detect("uno duo duo duo est")->code == "bb");  // one blank serves two words
  CHECK(detector.detect("uno duoduo (duo) duo. est")->code == "aa");
}

TEST_CASE("a heading in capitals is in Latin letters") {
  CHECK(detected("LE GROUPE SALUE LES RESOLUTIONS ET LE TRAITE DES ETATS ") == "fr");
  CHECK(detected("EL GRUPO SALUDA LOS TRATADOS Y LAS RESOLUCIONES DEL PAIS ") == "es");
}

TEST_CASE("only the beginning counts") {
  std::string text(20000, 'a');
  for (int i = 0; i < 20000; ++i) text += "湖";
  CHECK(detected(text) == "en");
}

TEST_CASE("one sentence of words that French and Spanish share is in the one whose article begins it") {
  CHECK(detected("Le groupe agit en vertu de la charte.") == "fr");
  CHECK(detected("El grupo actuó en virtud de la carta.") == "es");
}
