// A reporting verb is read in each person and tense, with words between its parts, and the longest one counts.
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>

#include "support/knowledge.hpp"

using support::extracted;

namespace {

/// The verb of the only reference; "several" where there is not exactly one.
std::string verb_of(std::string_view text, std::string_view code) {
  const auto read = extracted(text, code);
  return read.references.size() == 1 ? std::string(read.references.front().verb) : "several";
}

}  // namespace

TEST_CASE("Russian verbs count in the first person, the past and the infinitive") {
  CHECK(verb_of("Мы приветствуем резолюцию 2325 (2016).", "ru") == "welcome");
  CHECK(verb_of("Участники подтвердили резолюцию 2325 (2016).", "ru") == "reaffirm");
  CHECK(verb_of("Мы намерены поддержать резолюцию 2325 (2016).", "ru") == "support");
}

TEST_CASE("Arabic verbs count in the first person, the past and the participle, with the subject within them") {
  CHECK(verb_of("نرحب بالقرار 2325 (2016).", "ar") == "welcome");
  CHECK(verb_of("وشددت الوفود على القرار 2325 (2016).", "ar") == "emphasize");
  CHECK(verb_of("مشيرا إلى القرار 2325 (2016)،", "ar") == "recall");
  CHECK(verb_of("وجدد الوزراء التأكيد على القرار 2325 (2016).", "ar") == "reaffirm");
}

TEST_CASE("French verbs count in the first person, the past, the infinitive and the conditional") {
  CHECK(verb_of("Nous saluons la résolution 2325 (2016).", "fr") == "welcome");
  CHECK(verb_of("Le Comité a de nouveau rappelé la résolution 2325 (2016).", "fr") == "recall");
  CHECK(verb_of("Il convient de souligner la résolution 2325 (2016).", "fr") == "emphasize");
  CHECK(verb_of("Le Comité réaffirmerait la résolution 2325 (2016).", "fr") == "reaffirm");
}

TEST_CASE("Spanish verbs count in the first person, the past, the infinitive and the conditional") {
  CHECK(verb_of("Instamos a cumplir la resolución 2325 (2016).", "es") == "urge");
  CHECK(verb_of("El Comité ha recordado nuevamente la resolución 2325 (2016).", "es") == "recall");
  CHECK(verb_of("Cabe destacar la resolución 2325 (2016).", "es") == "emphasize");
  CHECK(verb_of("El Comité reafirmaría la resolución 2325 (2016).", "es") == "reaffirm");
}

TEST_CASE("a verb that begins within a longer one is none") {
  CHECK(verb_of("促请各国执行第2325(2016)号决议。", "zh") == "urge");
  CHECK(verb_of("吁请所有国家执行第2325(2016)号决议。", "zh") == "call_upon");
  CHECK(verb_of("请各国执行第2325(2016)号决议。", "zh") == "invite");
}

TEST_CASE("an Arabic verb whose preposition is written onto the next word") {
  CHECK(verb_of("ونذكر بالقرار 2325 (2016).", "ar") == "recall");
  CHECK(verb_of("نسلم بأهمية القرار 2325 (2016).", "ar") == "recognize");
}

TEST_CASE("a noun is no verb") {
  CHECK(verb_of("La note du Président cite la résolution 2325 (2016).", "fr").empty());
  CHECK(verb_of("Les États concernés appliquent la résolution 2325 (2016).", "fr").empty());
  CHECK(verb_of("Se celebra un acto sobre la resolución 2325 (2016).", "es").empty());
}

TEST_CASE("the longest verb counts, though a shorter one stands within it") {
  CHECK(verb_of("настоятельно призывает соблюдать резолюцию 2325 (2016);", "ru") == "urge");
  CHECK(verb_of("Особо отмечая резолюцию 2325 (2016),", "ru") == "emphasize");
  CHECK(verb_of("отмечая резолюцию 2325 (2016),", "ru") == "note");
  CHECK(verb_of("2. Prie instamment les États d’appliquer la résolution 2325 (2016) ;", "fr") == "urge");
  CHECK(verb_of("1. Toma nota con reconocimiento de la resolución 2325 (2016);", "es") == "welcome");
}

TEST_CASE("words may stand between the parts of a verb") {
  CHECK(verb_of("Выражая крайнюю обеспокоенность в связи с резолюцией 2325 (2016),", "ru") == "express_concern");
  CHECK(verb_of("С глубоким сожалением отмечая резолюцию 2325 (2016),", "ru") == "regret");
  CHECK(verb_of("وإذ يعرب عن بالغ قلقه إزاء القرار 2325 (2016)،", "ar") == "express_concern");
  CHECK(verb_of("Отмечая с тревогой резолюцию 2325 (2016),", "ru") == "express_concern");
}

TEST_CASE("what a resolution endorses is no verb that governs the resolution") {
  CHECK(verb_of("План, одобренный резолюцией 2231 (2015), действует.", "ru").empty());
  CHECK(verb_of("Le texte approuvé par la résolution 2231 (2015) tient.", "fr").empty());
  CHECK(verb_of("El texto refrendado por la resolución 2231 (2015) rige.", "es").empty());
}

TEST_CASE("what a cited text did is not said of the paragraph that cites it") {
  const std::pair<std::string_view, std::string_view> texts[] = {
      {"en", "Recalls resolution 984 (1995), in which the Council took note of General Assembly resolution 49/75;"},
      {"es", "Recuerda la resolución 984 (1995), en la que el Consejo tomó nota de la resolución 49/75;"},
      {"fr", "Rappelle la résolution 984 (1995), dans laquelle le Conseil a pris note de la résolution 49/75 ;"},
      {"ru", "Напоминает о резолюции 984 (1995), в которой Совет принял к сведению резолюцию 49/75;"},
      {"zh", "回顾安理会第984(1995)号决议,其中安理会注意到大会第49/75号决议;"},
      {"ar", "تشير إلى قرار مجلس الأمن 984 (1995) الذي أحاط فيه المجلس علما بقرار الجمعية العامة 49/75؛"},
  };
  for (const auto& [code, text] : texts) {
    CAPTURE(text);
    const auto read = support::extracted(text, code);
    REQUIRE(read.references.size() == 2);
    CHECK(read.references[0].verb == "recall");
    CHECK(read.references[1].verb == "recall");
  }
  const auto back = support::extracted(
      "The Council, recalling resolution 984 (1995), in which it took note of the statements, welcomes resolution 1540 "
      "(2004).",
      "en");
  CHECK(back.references.back().verb == "welcome");
}

TEST_CASE("a verb in capitals counts") {
  CHECK(verb_of("RAPPELANT sa résolution 2325 (2016),", "fr") == "recall");
  CHECK(verb_of("SE FÉLICITANT de la résolution 2325 (2016),", "fr") == "welcome");
  CHECK(verb_of("RECORDANDO su resolución 2325 (2016),", "es") == "recall");
  CHECK(verb_of("RECALLING its resolution 2325 (2016),", "en") == "recall");
  CHECK(verb_of("ССЫЛАЯСЬ на резолюцию 2325 (2016),", "ru") == "recall");
}
