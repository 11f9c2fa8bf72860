// Which rule is tried before which: a word that leans on something, a provision of the document's own, a short form.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

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
  CHECK(first.reason == recital::no_target::named_beside_it);
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
  CHECK(undated.references.back().reason == recital::no_target::year_not_known);
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

TEST_CASE("a word that points is ambiguous where the sentence before names two of the kind") {
  const std::pair<std::string_view, std::string_view> texts[] = {
      {"en", "The Council adopted resolutions 1540 (2004) and 1887 (2009). The said resolution binds all States."},
      {"en",
       "The Council adopted resolution 1540 (2004) and cited resolution 1887 (2009). That resolution binds States."},
      {"es", "El Consejo aprobó las resoluciones 1540 (2004) y 1887 (2009). Dicha resolución obliga a todos."},
      {"fr", "Le Conseil a adopté les résolutions 1540 (2004) et 1887 (2009). Ladite résolution lie tous les États."},
      {"ru", "Совет принял резолюции 1540 (2004) и 1887 (2009). Указанная резолюция обязательна для всех."},
      {"zh", "安理会通过了第1540(2004)号和第1887(2009)号决议。该决议对所有国家具有约束力。"},
      {"ar", "اتخذ المجلس القرارين 1540 (2004) و 1887 (2009). والقرار المذكور ملزم."},
  };
  for (const auto& [code, text] : texts) {
    CAPTURE(text);
    const auto read = extracted(text, code);
    REQUIRE(read.references.size() == 3);
    CHECK(read.references[2].status == status::ambiguous);
    CHECK(read.references[2].candidates == strings{"S/RES/1540(2004)", "S/RES/1887(2009)"});
  }
}

TEST_CASE("a word that points means the last of its clause, the one that opens the sentence, or the one of the title") {
  CHECK(edges("Recalling resolution 1540 (2004), and stressing resolution 1887 (2009) and the duties under that "
              "resolution,")
            .back() == "S/RES/1887(2009)");
  CHECK(edges("Recalling resolution 1540 (2004) and resolution 1887 (2009), and the duties under that resolution,")
            .back()
            .starts_with("ambiguous:"));
  CHECK(
      edges("By its resolutions 1977 (2011) and 2325 (2016), the Council renewed it. In the same resolution it thanked "
            "the Chair.")
          .back()
          .starts_with("ambiguous:"));
  const auto titled = extracted(
      "Follow-up to the Vienna Declaration and Programme of Action\n\n"
      "1. The Rio Declaration on Environment and Development and the Vienna Declaration and Programme of Action "
      "last.\n\n"
      "2. They carry out the Declaration.\n",
      "en");
  CHECK(edges_of(titled, "2") == strings{"text:vienna-declaration-human-rights-1993"});
}

TEST_CASE("the additional protocols of the treaty named just before are its own") {
  const std::pair<std::string_view, std::string_view> texts[] = {
      {"en", "The Treaty of Tlatelolco and its Additional Protocols are in force."},
      {"es", "El Tratado de Tlatelolco y sus Protocolos Adicionales están en vigor."},
      {"fr", "Le Traité de Tlatelolco et ses Protocoles additionnels sont en vigueur."},
      {"ru", "Договор Тлателолко и его Дополнительные протоколы вступили в силу."},
  };
  for (const auto& [code, text] : texts) {
    CAPTURE(text);
    CHECK(edges(extracted(text, code)) == strings{"treaty:tlatelolco", "treaty:tlatelolco-protocols"});
  }
  CHECK(edges("Comprehensive safeguards agreements and their additional protocols verify it.") ==
        strings{"treaty:csa", "treaty:additional-protocol"});
}

TEST_CASE("the Optional Protocol of a treaty with a second one is the one whose title begins so") {
  const auto read = extracted(
      "Pacte international relatif aux droits civils et politiques\n\n"
      "1. Le Protocole facultatif est entré en vigueur.\n",
      "fr");
  CHECK(edges_of(read, "1") == strings{"treaty:iccpr-op1"});
  const auto second = extracted(
      "1. The Second Optional Protocol to the International Covenant on Civil and Political Rights is open.\n\n"
      "2. States join the Optional Protocol.\n",
      "en");
  CHECK(edges_of(second, "2") != strings{"treaty:iccpr-op1"});
}

TEST_CASE("a short name that goes on is not the one that was named pages before") {
  const auto read = extracted(
      "1. The Optional Protocol to the International Covenant on Economic, Social and Cultural Rights is open.\n\n"
      "2. They act under article 2 of the Optional Protocol to the Convention on Lakes.\n",
      "en");
  REQUIRE(edges_of(read, "2").size() == 1);
  CHECK(edges_of(read, "2").front().starts_with("ambiguous:"));
  CHECK(edges("They act under the Optional Protocol to the Convention on the Elimination of Discrimination against "
              "Women.") == strings{"treaty:cedaw-op"});
}
