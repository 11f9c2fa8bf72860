#include "grammar/detect.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "support/knowledge.hpp"

using recital::detect_language;
using recital::language_grammar;

namespace {

std::string detected(std::string_view text) {
  const auto* language = detect_language(text, support::grammars().languages());
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
  CHECK(detect_language("湖水", {}) == nullptr);
  std::vector<language_grammar> shared(1);
  shared[0].script = "Hani";  // what all languages share is none of them
  CHECK(detect_language("湖水", shared) == nullptr);
}

TEST_CASE("function words tell languages of one script apart") {
  std::vector<language_grammar> two(2);
  two[0].code = "aa";
  two[1].code = "bb";
  for (auto& g : two) g.script = "Latn";
  two[0].function_words = {"uno"};
  two[1].function_words = {"duo", "tres"};
  CHECK(detect_language("et uno et uno est.", two)->code == "aa");
  CHECK(detect_language("et uno et duo et tres est.", two)->code == "bb");
  CHECK(detect_language("nihil", two)->code == "aa");  // of equals the first
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
