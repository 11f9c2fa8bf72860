#include "grammar/language_doubt.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "support/knowledge.hpp"

namespace {

bool in_doubt(std::string_view text, std::string_view taken) {
  const auto* language = support::grammar_of(taken);
  REQUIRE(language != nullptr);
  return recital::is_language_in_doubt(text, *language, support::grammars().languages());
}

constexpr std::string_view english =
    "The group recalled that the lake had been measured in the spring of every year, and by all of its members. It "
    "thanked those who had rowed out to the buoys with the instruments, and asked them to go on with the work in the "
    "coming season. Its report is sent to the towns on the shore, which are invited to comment on it.\n";
constexpr std::string_view french =
    "Le groupe a rappelé que le lac avait été mesuré au printemps de chaque année, et que tous les membres avaient "
    "participé aux travaux. Il a remercié ceux qui étaient allés aux bouées avec les instruments, et les a priés de "
    "poursuivre les travaux dans la saison qui vient. Le rapport est envoyé aux villes sur la rive.\n";

}  // namespace

TEST_CASE("a text in a language that is read gives no reason for doubt") {
  CHECK_FALSE(in_doubt(english, "en"));
  CHECK_FALSE(in_doubt(french, "fr"));
  CHECK_FALSE(in_doubt(
      "Группа напомнила, что озеро измеряли весной каждого года и что в этой работе приняли участие все её члены. Она "
      "благодарит тех, кто выходил на лодках к буям с приборами, и просит их продолжать работу и на будущий год.",
      "ru"));
  CHECK_FALSE(in_doubt("小组回顾，自成立以来，每年春天都对湖水进行测量，所有的成员都参加了这项工作和会议。", "zh"));
  CHECK_FALSE(in_doubt(
      "تشير المجموعة إلى أن البحيرة قيست في ربيع كل عام منذ أن أنشئت، وأن جميع أعضائها شاركوا في هذا العمل.", "ar"));
}

TEST_CASE("a text in another language has few of the function words") {
  constexpr std::string_view german =
      "Die Gruppe erinnerte daran, dass der See in jedem Frühjahr gemessen worden war und dass alle Mitglieder daran "
      "teilgenommen hatten. Sie dankte denen, die mit den Geräten zu den Bojen gerudert waren, und bat sie, die Arbeit "
      "in der kommenden Zeit fortzusetzen. Der Bericht wird an die Orte am Ufer gesandt.";
  CHECK(in_doubt(german, "en"));
  CHECK(in_doubt(german.substr(0, 200), "en"));
}

TEST_CASE("a text in two languages is in neither beyond doubt") {
  const std::string both = std::string(english) + std::string(french);
  CHECK(in_doubt(both, "en"));
  CHECK(in_doubt(both, "fr"));
}

TEST_CASE("letters of a script that no language here is written in") {
  CHECK(in_doubt("Η ομάδα υπενθύμισε ότι η λίμνη μετρήθηκε (NPT, IAEA) την άνοιξη.", "en"));
  CHECK(in_doubt("湖は毎年春に測定され、すべてのメンバーがこの作業に参加した。", "zh"));
}

TEST_CASE("a short text gives no reason") {
  CHECK_FALSE(in_doubt("NPT/CONF.2020/WP.1", "en"));
  CHECK_FALSE(in_doubt("", "en"));
  CHECK_FALSE(in_doubt("Annual report: tables", "en"));
}
