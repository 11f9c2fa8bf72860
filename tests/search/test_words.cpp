#include "recital/search/words.hpp"

#include <doctest/doctest.h>

#include <string>

#include "support/knowledge.hpp"
#include "support/strings.hpp"

using support::strings;

namespace {

recital::search_words& words() {
  static recital::search_words made(support::grammars());
  return made;
}

strings words_of(std::string_view text, std::string_view language) {
  strings all;
  for (const recital::search_word& each : words().of(text, language)) all.push_back(each.word);
  return all;
}

std::string stem(std::string_view word, std::string_view language) {
  const auto found = words().of(word, language);
  REQUIRE(found.size() == 1);
  return found.front().stem;
}

/// "weapons _weapon of", as an index has them.
std::string indexed(recital::search_words& by, std::string_view text, std::string_view language) {
  std::string all;
  by.hand_over(text, language, [&](const recital::indexed_word& each) {
    for (const std::string_view token : {each.word, each.marked_stem}) {
      if (!token.empty()) all.append(all.empty() ? "" : " ").append(token);
    }
    return true;
  });
  return all;
}

}  // namespace

TEST_CASE("the header's example") {
  CHECK(words_of("Réaffirmant l'article VI", "fr") == strings{"reaffirmant", "l", "article", "vi"});
  CHECK(stem("Réaffirmant", "fr") == "reaffirm");
  CHECK(stem("article", "fr") == "articl");
}

TEST_CASE("each word knows its bytes") {
  const std::string text = "Ёлка, ТРИ (3)";
  const auto found = words().of(text, "ru");
  REQUIRE(found.size() == 3);
  CHECK(text.substr(found[0].where.begin, found[0].where.size()) == "Ёлка");
  CHECK(text.substr(found[2].where.begin, found[2].where.size()) == "3");
}

TEST_CASE("spellings do not matter") {
  CHECK(words_of("ÉTAT état Etat", "fr") == strings{"etat", "etat", "etat"});
  CHECK(words_of("ещё ЕЩЕ йод", "ru") == strings{"еще", "еще", "йод"});
  CHECK(words_of("الدُّوَل أســلحة اسلحه", "ar") == strings{"الدول", "اسلحه", "اسلحه"});
  CHECK(words_of("擴散 扩散", "zh") == strings{"扩", "散", "扩", "散"});
  CHECK(words_of("ＮＰＴ １５４０", "zh") == strings{"npt", "1540"});
}

TEST_CASE("the forms of a word have one stem") {
  for (const char* form : {"reaffirms", "reaffirming", "Reaffirmed"}) CHECK(stem(form, "en") == "reaffirm");
  for (const char* form : {"réaffirme", "réaffirmée", "réaffirmer"}) CHECK(stem(form, "fr") == "reaffirm");
  CHECK(stem("resolución", "es") == stem("Resoluciones", "es"));
  for (const char* form : {"договора", "договорами", "ДОГОВОР"}) CHECK(stem(form, "ru") == "договор");
}

TEST_CASE("a Spanish plural has the stem of its singular") {
  for (const auto& [one, many] : {std::pair("arma", "armas"), std::pair("año", "años"), std::pair("acto", "actos"),
                                  std::pair("nuclear", "nucleares"), std::pair("militar", "Militares"),
                                  std::pair("ciudad", "ciudades"), std::pair("vez", "veces"),
                                  std::pair("tratado", "tratados"), std::pair("mayor", "mayores")}) {
    CHECK_MESSAGE(stem(one, "es") == stem(many, "es"), many);
  }
  CHECK(stem("exhortamos", "es") == stem("exhortar", "es"));
  CHECK(stem("las", "es") == "las");
  CHECK(stem("Unidas", "es") != stem("una", "es"));
}

TEST_CASE("what Arabic writes onto a noun is no part of its stem") {
  const std::string treaty = stem("معاهدة", "ar");
  for (const char* form : {"المعاهدة", "للمعاهدة", "لمعاهدة", "والمعاهدة", "وبالمعاهدة", "ومعاهدات", "المعاهدات"}) {
    CHECK_MESSAGE(stem(form, "ar") == treaty, form);
  }
  CHECK(stem("برنامج", "ar") == stem("والبرنامج", "ar"));
  CHECK(stem("الوكالة", "ar") == stem("وكالة", "ar"));
  CHECK(stem("حق", "ar") == stem("الحق", "ar"));
}

TEST_CASE("a language without a stemmer keeps its words") {
  CHECK_FALSE(words().has_stems("zh"));
  CHECK_FALSE(words().has_stems("xx"));
  CHECK(words().has_stems("ru"));
  CHECK(stem("States", "zh") == "states");
}

TEST_CASE("an index has a stem where it is another word") {
  CHECK(indexed(words(), "The treaties of a treaty", "en") == "the treaties _treati of a treaty _treati");
  CHECK(indexed(words(), "核武器 States", "zh") == "核 武 器 states");
  CHECK(indexed(words(), "Договор, договора", "ru") == "договор договора _договор");
  // "después" has no ending, and "despues" without its accent would lose one
  CHECK(indexed(words(), "después y nación", "es") == "despues _despues y nacion");
}

TEST_CASE("a stem is sought with its mark, and as a word where a word is its own stem") {
  CHECK(words().sought("port", "en") == "_port|port");
  CHECK(words().sought("provision", "en") == "_provision");  // of "provisional"; the stem of "provision" is another
  CHECK(words().sought("weapon", "zh") == "_weapon");
}

TEST_CASE("every stem is found as it is sought") {
  for (const auto& [text, language] :
       {std::pair("The universities' organizations reaffirmed their treaties and securities, nationally", "en"),
        std::pair(
            "Réaffirmant que les zones exemptes d'armes nucléaires ont été créées l'année passée, après le procès, dès",
            "fr"),
        std::pair("las naciones y la nación, resoluciones y resolución, los años y el año, además, también, después",
                  "es"),
        std::pair("подтверждая договоры, её государствами подтверждённые, и настоящего договора", "ru"),
        std::pair("والأسلحة النووية ومعاهدات المعاهدة للوكالة", "ar")}) {
    for (const auto& each : words().of(text, language)) {
      const std::string sought = '|' + words().sought(each.stem, language) + '|';
      const std::string has =
          indexed(words(), std::string_view(text).substr(each.where.begin, each.where.size()), language);
      CHECK_MESSAGE(sought.find('|' + has.substr(has.rfind(' ') + 1) + '|') != std::string::npos,
                    has << ": " << sought);
    }
  }
}

TEST_CASE("texts that hold no word, or letters that are several") {
  CHECK(words().of("", "en").empty());
  CHECK(words().of("— § …", "en").empty());
  for (const auto& each : words().of("a \xEF\xB7\xBA b", "ar")) CHECK(each.word.find(' ') == std::string::npos);
}

TEST_CASE("the words of grammars that are loaded alone are those of the whole grammars") {
  recital::search_words alone;
  for (const auto& [text, language] : {std::pair("Réaffirmant les zones exemptes d'armes nucléaires", "fr"),
                                       std::pair("las armas nucleares", "es"), std::pair("والأسلحة النووية", "ar"),
                                       std::pair("核武器", "zh-Hant")}) {
    CHECK(indexed(alone, text, language) == indexed(words(), text, language));
  }
}
