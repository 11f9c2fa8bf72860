// A document in two languages: each paragraph is read in its own.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>

#include "support/knowledge.hpp"

using support::extracted;

namespace {

struct sample {
  std::string_view code, text, target;
};

constexpr sample samples[] = {
    {"ar", "يشير الفريق إلى قرار مجلس الأمن 1373 (2001) ويعرب عن شكره لجميع من شاركوا في أعمال الدورة وفي الإعداد لها.",
     "S/RES/1373(2001)"},
    {"en",
     "The panel refers to Security Council resolution 1540 (2004) and is grateful to all of those who took part in the "
     "work of the session.",
     "S/RES/1540(2004)"},
    {"es",
     "El grupo se remite a la resolución 1887 (2009) del Consejo de Seguridad y da las gracias a todos los que "
     "participaron en los trabajos del período de sesiones.",
     "S/RES/1887(2009)"},
    {"fr",
     "Le groupe renvoie à la résolution 1977 (2011) du Conseil de sécurité et remercie tous ceux qui ont pris part aux "
     "travaux de la session et à leur préparation.",
     "S/RES/1977(2011)"},
    {"ru",
     "Группа ссылается на резолюцию 2325 (2016) Совета Безопасности и благодарит всех, кто принял участие в работе "
     "сессии.",
     "S/RES/2325(2016)"},
    {"zh", "小组提到安全理事会第2231(2015)号决议，并感谢所有参加本届会议工作的人。", "S/RES/2231(2015)"},
};

bool cites(const recital::reading& read, std::string_view target) {
  return std::ranges::any_of(read.references, [&](const auto& r) { return r.target == target; });
}

}  // namespace

TEST_CASE("of two languages in a document none is lost, whichever comes first") {
  for (const sample& first : samples) {
    for (const sample& second : samples) {
      if (first.code == second.code) continue;
      INFO(first.code << ' ' << second.code);
      const auto read = extracted(std::string(first.text) + "\n\n" + std::string(second.text) + "\n");
      CHECK(cites(read, first.target));
      CHECK(cites(read, second.target));
      CHECK(std::ranges::is_sorted(read.references, {}, [](const auto& r) { return r.source.begin; }));
    }
  }
}

TEST_CASE("numbers and names are in the language of the document") {
  const auto read = extracted(
      "General Assembly resolutions\n\nA report of the panel on the work of the session and on its programme.\n\n"
      "79/87\n\nZürich, Łódź, Аа\n\nThe panel refers to resolution 1540 (2004) of the Security Council.\n");
  CHECK(cites(read, "S/RES/1540(2004)"));
  CHECK(read.language == "en");
}

TEST_CASE("a language that was asked for holds for every paragraph") {
  const auto read = extracted(std::string(samples[1].text) + "\n\n" + std::string(samples[5].text) + "\n", "en");
  CHECK(cites(read, samples[1].target));
  CHECK_FALSE(cites(read, samples[5].target));
}
