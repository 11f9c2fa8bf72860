// Which rule is tried before which: a word that leans on something, a provision of the document's own, a short form.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "support/knowledge.hpp"

using recital::status;
using support::edges;
using support::edges_of;
using support::extracted;
using support::strings;

TEST_CASE("a resolution called at the head of a sentence is the one that the sentence before opens with") {
  const auto en = extracted(
      "In its resolution 1977 (2011), the Council renewed the mandate set out in resolution 1540 (2004). In the same "
      "resolution, the Council thanked the Chair.",
      "en");
  CHECK(edges(en) == strings{"S/RES/1977(2011)", "S/RES/1540(2004)", "S/RES/1977(2011)"});
  const auto es = extracted(
      "En su resolución 1977 (2011), el Consejo recordó la resolución 1540 (2004). En la misma resolución dio las "
      "gracias al Presidente.",
      "es");
  CHECK(edges(es).back() == "S/RES/1977(2011)");
}

TEST_CASE("an action that heads a paragraph is the document's own, whatever plan it names") {
  const auto read = extracted(
      "Paper on the next cycle\n\n"
      "1. The authors go beyond the 2010 action plan on the Non-Proliferation Treaty in what follows.\n\n"
      "Action 7: Publish the figures.\n\n"
      "Action 8: Explain them, as action 7 asks.\n",
      "en");
  CHECK(std::ranges::none_of(edges(read), [](const std::string& e) { return e.find("action_") != std::string::npos; }));
}

TEST_CASE("an action of a catalogued plan is its own in the plan itself") {
  const auto read =
      extracted("Vienna Action Plan\n\nAction 7: Publish.\n\nAction 8: Explain, as action 7 asks.\n", "en");
  const auto all = edges(read);
  CHECK(std::ranges::find(all, "text:tpnw-vienna-action-plan-2022#action_7") != all.end());
}

TEST_CASE("the Treaty is none that its sentence goes on to name at length") {
  const auto read = extracted(
      "The Non-Proliferation Treaty is old.\n\n"
      "1. The Treaty of today stands by the Non-Proliferation Treaty.\n\n"
      "2. The Treaty completes the Non-Proliferation Treaty.\n",
      "en");
  CHECK(edges_of(read, "2") == strings{"unresolved:The-Treaty", "treaty:npt"});
  const auto& first = *std::ranges::find(read.references, "unresolved:The-Treaty", &recital::reference::target);
  CHECK(first.reason == "what it would mean is named beside it by its name");
}

TEST_CASE("a session without a year is of the review cycle that was spoken of last") {
  const auto read = extracted(
      "1. The 2015 Review Conference of the Parties to the Treaty on the Non-Proliferation of Nuclear Weapons was far "
      "off. The third session of the Preparatory Committee met in New York.\n",
      "en");
  CHECK(edges_of(read, "1").back() == "conf:npt-prepcom-2014");
}

TEST_CASE("a resolution keeps the short form that brackets give it") {
  const auto en = extracted(
      "They recall resolution 1540 (2004) (“the Resolution”). Paragraph 3 of the Resolution is plain; a Resolution is "
      "not.",
      "en");
  CHECK(edges(en) == strings{"S/RES/1540(2004)", "S/RES/1540(2004)#para_3"});
  const auto fr =
      extracted("Vu la résolution 1540 (2004) (« la résolution »). Le paragraphe 3 de la résolution est clair.", "fr");
  CHECK(edges(fr) == strings{"S/RES/1540(2004)", "S/RES/1540(2004)#para_3"});
  const auto agreement = extracted(
      "They built on the agreement with the State (INFCIRC/214, the Safeguards Agreement). Under the Safeguards "
      "Agreement "
      "it reports.",
      "en");
  CHECK(edges(agreement) == strings{"INFCIRC/214", "INFCIRC/214"});
}

TEST_CASE("last year's conference is of the year before the document") {
  const std::string text =
      "1. The Treaty on the Non-Proliferation of Nuclear Weapons holds. Much was said at last year’s Review "
      "Conference.\n";
  CHECK(edges_of(extracted("Statement, 4 October 2011\n\n" + text, "en"), "1").back() == "conf:npt-revcon-2010");
  const auto undated = extracted("Statement\n\n" + text, "en");
  CHECK(undated.references.back().status == status::unresolved);
  CHECK(undated.references.back().reason == "the year of the document is not known");
}

TEST_CASE("a name that ends with another name is a reference to both") {
  const auto read = extracted(
      "They read the Programme of Action of the International Conference on Population and Development.", "en");
  CHECK(edges(read) == strings{"text:icpd-programme-of-action-1994", "conf:icpd-1994"});
}

TEST_CASE("the mark of a note behind a Roman article is none of the list") {
  CHECK(edges(extracted("Parties to the Treaty on the Non-Proliferation of Nuclear Weapons keep its article VI, 2",
                        "en")) == strings{"treaty:npt", "treaty:npt#art_6"});
  CHECK(edges(extracted("Articles VI, VII and X of the Non-Proliferation Treaty", "en")).size() == 3);
}

TEST_CASE("a symbol behind a provision does not take its number away") {
  CHECK(edges(extracted("Voir A/78/6, par. 12, et A/79/6, par. 14.", "fr")) ==
        strings{"A/78/6#para_12", "A/79/6#para_14"});
}

TEST_CASE("a report that speaks of itself is no reference") {
  CHECK(edges(extracted("This report of the Director General builds on GOV/2005/87.", "en")) == strings{"GOV/2005/87"});
}
