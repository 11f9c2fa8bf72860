// Words that may mean several things named before: they mean the one that the text shows, or none is chosen.
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

namespace {

/// The last reference of the text, which is the one in question.
recital::reference last_reference(std::string_view text, std::string_view code = "en") {
  const auto read = extracted(text, code);
  REQUIRE_FALSE(read.references.empty());
  return read.references.back();
}

}  // namespace

TEST_CASE("the bare Covenant behind both Covenants in a row is ambiguous") {
  const std::pair<std::string_view, std::string_view> texts[] = {
      {"en",
       "It joined the International Covenant on Civil and Political Rights and the International Covenant on Economic, "
       "Social and Cultural Rights.\n\nArticle 11 of the Covenant was read.\n"},
      {"fr",
       "Elle a ratifié le Pacte international relatif aux droits civils et politiques et le Pacte international "
       "relatif "
       "aux droits économiques, sociaux et culturels.\n\nL'article 11 du Pacte a été lu.\n"},
      {"es",
       "Ratificó el Pacto Internacional de Derechos Civiles y Políticos y el Pacto Internacional de Derechos "
       "Económicos, Sociales y Culturales.\n\nSe leyó el artículo 11 del Pacto.\n"},
      {"ru",
       "Она ратифицировала Международный пакт о гражданских и политических правах и Международный пакт об "
       "экономических, социальных и культурных правах.\n\nБыла зачитана статья 11 Пакта.\n"},
      {"ar",
       "صدقت على العهد الدولي الخاص بالحقوق المدنية والسياسية والعهد الدولي الخاص بالحقوق الاقتصادية والاجتماعية "
       "والثقافية.\n\nوتليت المادة 11 من العهد.\n"},
      {"zh",
       "该国批准了《公民权利和政治权利国际公约》和《经济、社会及文化权利国际公约》。\n\n会上宣读了《公约》第十一条。"
       "\n"},
  };
  for (const auto& [code, text] : texts) {
    CAPTURE(code);
    const auto last = last_reference(text, code);
    CHECK(last.status == status::ambiguous);
    CHECK(last.candidates == strings{"treaty:iccpr", "treaty:icescr"});
  }
}

TEST_CASE("the bare Covenant is the other one that bears the word, where that was named last") {
  CHECK(edges("The Covenant of the League of Nations was signed. Article 16 of the Covenant was read.").back() ==
        "treaty:league-covenant#art_16");
  CHECK(edges("Le Pacte de Bogota fut signé. L'article XXXI du Pacte fut lu.", "fr").back() ==
        "treaty:pact-of-bogota#art_31");
}

TEST_CASE("of two conventions that a document names as often none is its subject") {
  const auto row = last_reference(
      "The Convention on the Rights of the Child and the Convention on the Elimination of All Forms of Discrimination "
      "against Women were read.\n\nArticle 12 of the Convention came first.\n");
  CHECK(row.status == status::ambiguous);
  CHECK(row.candidates == strings{"treaty:cedaw", "treaty:crc"});
  const auto apart = last_reference(
      "The Convention on Biological Diversity was read. Then the United Nations Framework Convention on Climate Change "
      "was read.\n\nArticle 4 of the Convention came last.\n");
  CHECK(apart.status == status::ambiguous);
}

TEST_CASE("its protocols are several, and not the one that the catalogue knows") {
  CHECK(edges("They met under the United Nations Framework Convention on Climate Change and its protocols.") ==
        strings{"treaty:unfccc"});
  CHECK(edges("They met under the United Nations Convention against Transnational Organized Crime and its Protocols.")
            .back() == "treaty:untoc-protocols");
}

TEST_CASE("an optional protocol to one convention is none to another") {
  const auto last = extracted(
      "They read the Optional Protocol to the Convention against Torture and the Optional Protocol to the Convention "
      "on "
      "the Rights of the Child.");
  CHECK(std::ranges::count(last.references, std::string("treaty:opcat"), &recital::reference::target) == 1);
}

TEST_CASE("that Treaty is the one by which the conference before it is named") {
  CHECK(edges("They left the 2015 NPT Review Conference. Article VI of that Treaty was read.") ==
        strings{"conf:npt-revcon-2015", "treaty:npt#art_6"});
  CHECK(edges("The Antarctic Treaty is old. They left the 2015 NPT Review Conference. Article VI of that Treaty was "
              "read.")
            .back() == "treaty:npt#art_6");
  CHECK(edges("They left the 2010 Review Conference, and the Antarctic Treaty. Article VI of that Treaty was read.")
            .back() == "treaty:antarctic#art_6");
}

TEST_CASE("a number alone is of the body of the number behind it in its list") {
  CHECK(edges("They recalled resolutions 2253 and 2254 (ES-V).") == strings{"A/RES/2253(ES-V)", "A/RES/2254(ES-V)"});
  CHECK(edges("They recalled resolutions 1718 and 1874 (2009).") == strings{"S/RES/1718(2006)", "S/RES/1874(2009)"});
  const auto known_alone = extracted("They recalled resolutions 1514 and 1540 (2004).");
  CHECK(known_alone.references.front().status == status::ambiguous);
}

TEST_CASE("those resolutions are those of the last list, or none where it is not plain") {
  CHECK(edges("Recalling resolution 1540 (2004).\n\nThose resolutions stand.\n") == strings{"S/RES/1540(2004)"});
  CHECK(edges("Recalling resolutions 1267 (1999) and 1373 (2001).\n\nRecalling resolution 1540 (2004).\n\nThe "
              "above-mentioned resolutions stand.\n")
            .size() == 3);
  CHECK(edges("Recalling General Assembly resolutions 2253 (ES-V) and 2254 (ES-V).\n\nRecalling resolution 237 "
              "(1967).\n\nThe General Assembly resolutions mentioned above stand.\n")
            .size() == 5);
}

TEST_CASE("a convention that is called by a number is none that was named without") {
  CHECK(edges("La Convención Marco de las Naciones Unidas sobre el Cambio Climático y el Convenio 169 de la Unión.",
              "es") == strings{"treaty:unfccc"});
  CHECK(edges("The United Nations Framework Convention on Climate Change and the Convention No. 12 of the club.") ==
        strings{"treaty:unfccc"});
}
