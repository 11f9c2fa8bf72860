// A provision belongs to the text named beside it, even where nobody knows that; a law's own to the law.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>

#include "support/knowledge.hpp"

using support::edges;
using support::extracted;
using support::strings;

namespace {

bool cites_a_provision(std::string_view text, std::string_view code) {
  const auto read = extracted(text, code);
  return std::ranges::any_of(read.references, [](const auto& r) { return !r.pinpoint.empty(); });
}

}  // namespace

TEST_CASE("an article of a law is none of the treaty that the document is about") {
  const std::string en = "The State joined the Chemical Weapons Convention. ";
  CHECK_FALSE(cites_a_provision(en + "Article 7 of the Constitution says so.", "en"));
  CHECK_FALSE(cites_a_provision(en + "Article 7 of its amended penal code says so.", "en"));
  CHECK_FALSE(cites_a_provision(en + "The Penal Code, article 7, says so.", "en"));
  CHECK_FALSE(cites_a_provision(
      "L’État a adhéré à la Convention sur les armes chimiques. L’article 7 du décret le dit.", "fr"));
  CHECK_FALSE(
      cites_a_provision("El Estado se adhirió a la Convención sobre las Armas Químicas. El artículo 7 del decreto "
                        "lo dice.",
                        "es"));
  CHECK_FALSE(
      cites_a_provision("Страна присоединилась к Конвенции о запрещении химического оружия. Статья 7 Уголовного "
                        "кодекса это запрещает.",
                        "ru"));
  CHECK_FALSE(cites_a_provision(en + "Paragraph 2 of article 7 of the Constitution says so.", "en"));
  CHECK_FALSE(
      cites_a_provision("Страна присоединилась к Конвенции о запрещении химического оружия. Согласно п. 4 ст. 7 "
                        "Конституции это так.",
                        "ru"));
  CHECK_FALSE(cites_a_provision("صدقت الدولة على اتفاقية الأسلحة الكيميائية، وتنص المادة 7 من الدستور على ذلك.", "ar"));
  CHECK_FALSE(cites_a_provision(
      "صدقت الدولة على اتفاقية الأسلحة الكيميائية، وصدر القانون رقم 7 لسنة 2010 بشأن الأنشطة النووية، "
      "وتنص المادة (12) منه على ذلك.",
      "ar"));
  CHECK_FALSE(cites_a_provision(
      "صدقت الدولة على اتفاقية الأسلحة الكيميائية، وتنص المادة 7 من اتفاقية البحيرات على ذلك.", "ar"));
  CHECK_FALSE(cites_a_provision("该国批准了《禁止化学武器公约》。其《刑法》第七条有规定。", "zh"));
  CHECK_FALSE(cites_a_provision("该国批准了《禁止化学武器公约》。该国宪法第七条有规定。", "zh"));
}

TEST_CASE("a provision of a title that is not known is no other's") {
  CHECK_FALSE(cites_a_provision("该国批准了《禁止化学武器公约》。《大湖区渔业纪要》第三条有规定。", "zh"));
}

TEST_CASE("the own articles of a law") {
  CHECK_FALSE(
      cites_a_provision("Act on materials\n\nArticle 1. This Act carries out the Chemical Weapons Convention.\n\n"
                        "Article 2. Firms keep books.\n\nArticle 3. Whoever does not is fined.\n",
                        "en"));
  CHECK_FALSE(
      cites_a_provision("Закон о веществах\n\nСтатья 1. Закон принят во исполнение Конвенции о запрещении "
                        "химического оружия.\n\nСтатья 2. Предприятия ведут учет.\n",
                        "ru"));
  CHECK_FALSE(cites_a_provision(
      "某省办法\n\n第一条　为履行《禁止化学武器公约》,制定本办法。\n\n第二条　本办法适用于本省。\n", "zh"));
}

TEST_CASE("an article that a law names without more is the law's own") {
  const std::pair<std::string_view, std::string_view> laws[] = {
      {"en",
       "Article 1. This Act carries out the Chemical Weapons Convention.\n\nArticle 2. Whoever breaks article 1 is "
       "fined.\n"},
      {"fr",
       "Article 1er. – La présente loi applique la Convention sur les armes chimiques.\n\nArticle 2. – Quiconque viole "
       "l'article 1 est puni.\n"},
      {"es",
       "Artículo 1. Esta ley aplica la Convención sobre las armas químicas.\n\nArtículo 2. Quien infrinja el artículo "
       "1 "
       "será castigado.\n"},
      {"ru",
       "Статья 1. Закон исполняет Конвенцию о запрещении химического оружия.\n\nСтатья 2. Нарушившие статью 1 "
       "платят.\n"},
      {"ar",
       "المادة الأولى: يطبق هذا القانون اتفاقية حظر الأسلحة الكيميائية.\n\nالمادة الثانية: يعاقب من يخالف المادة "
       "الأولى.\n"},
      {"zh", "第一条 为执行《禁止化学武器公约》制定本法。\n\n第二条 违反第一条的,依法处罚。\n"},
  };
  for (const auto& [code, text] : laws) {
    CAPTURE(code);
    CHECK_FALSE(cites_a_provision(text, code));
  }
}

TEST_CASE("an article that is \"its\" belongs to what the clause names last, even where nobody knows that") {
  CHECK_FALSE(
      cites_a_provision("The Chemical Weapons Convention binds all. The Materials Act, as it was amended in part by the "
                        "Senate, provides in its article 7 for fines.",
                        "en"));
  CHECK_FALSE(
      cites_a_provision("La Convention sur les armes chimiques lie tous. La loi sur les matières, telle que modifiée "
                        "depuis, prévoit dans son article 7 des amendes.",
                        "fr"));
  CHECK_FALSE(
      cites_a_provision("La Convención sobre las Armas Químicas obliga a todos. El Tratado de Límites de 1881, según "
                        "señala su artículo V, rige aún.",
                        "es"));
  CHECK(
      cites_a_provision("La Ley 12 aprobó la Convención sobre las Armas Químicas, que en su artículo VII obliga a todos.",
                        "es"));
}

TEST_CASE("a document that its title calls a law has articles of its own") {
  CHECK_FALSE(
      cites_a_provision("REAL DECRETO 12/2031, de 3 de mayo\n\nEl control aplica la Convención sobre las Armas "
                        "Químicas, en el sentido del artículo 5.\n",
                        "es"));
  CHECK_FALSE(
      cites_a_provision("Décret du 3 mai 2031 relatif au contrôle\n\nLe contrôle applique la Convention sur les armes "
                        "chimiques, au sens de l’article 5.\n",
                        "fr"));
}

TEST_CASE("a regulation that speaks of itself has articles of its own") {
  CHECK_FALSE(
      cites_a_provision("La Convención sobre las Armas Químicas obliga al Estado. A los efectos del presente Reglamento, "
                        "las personas del artículo 5 declaran.",
                        "es"));
  CHECK_FALSE(
      cites_a_provision("La Convention sur les armes chimiques lie l’État. Aux fins du présent règlement, les personnes "
                        "visées à l’article 5 déclarent.",
                        "fr"));
}

TEST_CASE("the articles of the treaty that a document is ordered by stay its own") {
  CHECK(edges("The Non-Proliferation Treaty\n\nThe parties to the Non-Proliferation Treaty met.\n\nArticle VI\n\n"
              "The parties to the Non-Proliferation Treaty stand by article VI.\n")
            .back() == "treaty:npt#art_6");
}

TEST_CASE("the agreement of one State is not the class of all") {
  CHECK(edges("They kept the safeguards agreement between that State and the Agency.").empty());
}

TEST_CASE("what is cited in passing is not what ibid. means") {
  CHECK(edges("They cited resolution 1540 (2004) (citing resolution 1373 (2001)). Ibid., paragraph 3, says so.") ==
        strings{"S/RES/1540(2004)", "S/RES/1373(2001)", "S/RES/1540(2004)#para_3"});
}

TEST_CASE("an article that goes on to a regulation is none of what stands before it") {
  CHECK(edges("They cited resolution 1483 (2003) and article 4 of its regulations.") == strings{"S/RES/1483(2003)"});
  CHECK(edges("They cited resolution 1483 (2003) and its paragraph 4.") == strings{"S/RES/1483(2003)#para_4"});
}

TEST_CASE("a provision that ends a citation is of the treaty that the citation names") {
  CHECK(edges("Charter of the United Nations, 24 October 1945, 1 UNTS XVI, art 51; International Covenant on Civil and "
              "Political Rights, 16 December 1966, 999 UNTS 171, art 14.") ==
        strings{"treaty:un-charter", "treaty:un-charter#art_51", "treaty:iccpr", "treaty:iccpr#art_14"});
  CHECK(
      edges("Convention on the Rights of the Child, open to all, art. 3; International Covenant on Civil and Political "
            "Rights, art. 24.") == strings{"treaty:crc", "treaty:crc#art_3", "treaty:iccpr#art_24"});
  CHECK(edges("See the Treaty on the Non-Proliferation of Nuclear Weapons, 9999 UNTS 7, art. VI.") ==
        strings{"treaty:npt", "treaty:npt#art_6"});
}

TEST_CASE("a provision behind the noun of a text that nobody named is of none that was") {
  CHECK(edges("The Vienna Convention on the Law of Treaties allows it. The Court acts under its Statute (art. 53).") ==
        strings{"treaty:vclt"});
  const std::pair<std::string_view, std::string_view> texts[] = {
      {"es",
       "La Convención de Viena sobre el Derecho de los Tratados lo permite. La Corte sigue su Estatuto (art. 53)."},
      {"fr", "La Convention de Vienne sur le droit des traités le permet. La Cour suit son Statut (art. 53)."},
      {"ru", "Венская конвенция о праве международных договоров допускает это. Суд следует своему Статуту (ст. 53)."},
      {"zh", "《维也纳条约法公约》允许这样做。法院依照其规约(第五十三条)行事。"},
      {"ar", "تنص اتفاقية فيينا لقانون المعاهدات على ذلك. والمحكمة تعمل بموجب النظام الأساسي (المادة 53)."},
      {"ru", "Венская конвенция о праве международных договоров важна. Устав организации (ст. 53) допускает это."},
      {"ru",
       "Венская конвенция о праве международных договоров важна. Сторона молчит (ст. 53 Статута). Статья 53 ясна."},
      {"ar", "اتفاقية فيينا لقانون المعاهدات مهمة. ووفقا للنظام الأساسي، المادة 53، تبت المحكمة."},
      {"ar", "اتفاقية فيينا لقانون المعاهدات مهمة. النظام الأساسي: المادة 53 تنطبق."},
  };
  for (const auto& [code, text] : texts) {
    CAPTURE(text);
    CHECK_FALSE(cites_a_provision(text, code));
  }
}

TEST_CASE(
    "an annex that heads a paragraph is the document's own, and a bare article is of what the passage speaks of") {
  CHECK_FALSE(
      cites_a_provision("1. The Comprehensive Nuclear-Test-Ban Treaty has annexes.\n\nAnnex II\n\n"
                        "Annex II: Figures of the year\n",
                        "en"));
  std::string far = "1. The Non-Proliferation Treaty is old, the Comprehensive Nuclear-Test-Ban Treaty is not.\n\n";
  for (int n = 2; n < 40; ++n) far += std::to_string(n) + ". The authors speak about rain and wind here.\n\n";
  CHECK_FALSE(cites_a_provision(far + "40. They helped to use article 6 last year.\n", "en"));
  CHECK(cites_a_provision("1. The Non-Proliferation Treaty is old.\n\n2. They stand by article 6.\n", "en"));
}

TEST_CASE("what a possessive behind an article of a law belongs to is the law") {
  CHECK_FALSE(cites_a_provision("Under Article 9 of the Constitution and its Article 41 the Diet makes law. The Charter of "
                                "the United Nations binds the State.",
                                "en"));
  CHECK_FALSE(cites_a_provision("El artículo 31 de la CONSTITUCION NACIONAL y su artículo 75 rigen. La Carta de las "
                                "Naciones Unidas obliga al Estado.",
                                "es"));
}

TEST_CASE("an article in a row with a treaty's is of what stands behind it, though nobody knows that") {
  CHECK(edges("Article 6 of the International Covenant on Civil and Political Rights and Article 2 of the XYZW protect "
              "life.") == strings{"treaty:iccpr#art_6"});
}

TEST_CASE("a bare article in a text that has articles of its own is its own") {
  CHECK_FALSE(cites_a_provision("Article 4\n\nThe Court acts under the Charter of the United Nations where article 5 "
                                "allows it.\n\nArticle 5\n\nA State may ask the Court to act.\n",
                                "en"));
}

TEST_CASE("a provision in brackets stands behind the body that follows the number") {
  CHECK(edges("Security Council resolution 2206 (2015): paragraph 13. Resolution 1874 (2009) of the Security Council "
              "(paras. 7 and 8).") ==
        strings{"S/RES/2206(2015)#para_13", "S/RES/1874(2009)#para_7", "S/RES/1874(2009)#para_8"});
}

TEST_CASE("the treaty behind a protocol's name says whose protocol it is") {
  CHECK(edges("The State signed Additional Protocol I to the Treaty of Tlatelolco.") ==
        strings{"treaty:tlatelolco-protocols"});
  CHECK(edges("El Estado firmó el Protocolo Adicional I al Tratado para la Proscripción de las Armas Nucleares en la "
              "América Latina y el Caribe.") == strings{"treaty:tlatelolco-protocols", "treaty:tlatelolco"});
  CHECK(edges("The State signed Additional Protocol I to the Geneva Conventions.") ==
        strings{"treaty:geneva-additional-protocol-i"});
}

TEST_CASE("this Convention in the text of one that nobody knows is no other") {
  const std::string rest =
      "Convention on lakes\n\nParties recall the Charter of the United Nations and the Chemical Weapons Convention. Under article 2 this "
      "Convention protects lakes. Parties to this Convention meet. This Convention ends wells. Nothing in this "
      "Convention harms boats. Whoever signs this Convention keeps this Convention, and the Convention lasts.\n";
  CHECK(edges(rest) == strings{"treaty:un-charter", "treaty:cwc"});
  // the text of one that is known is its own, and a text that names conventions often speaks of those
  CHECK(edges("Parties recall the Chemical Weapons Convention. This Convention is old.\n") ==
        strings{"treaty:cwc", "treaty:cwc"});
}

TEST_CASE("an additional protocol of a law that speaks of no safeguards is its own") {
  const std::string law = "Ley de minas\n\nArtículo 1. El Estado firmó el Protocolo Adicional.\n\nArtículo 2. ";
  CHECK(extracted(law + "Las minas son del Estado.\n", "es").references.empty());
  CHECK_FALSE(extracted(law + "El OIEA aplica salvaguardias.\n", "es").references.empty());
}

TEST_CASE("a heading that counts a chapter of the document is no chapter of the Charter") {
  CHECK_FALSE(cites_a_provision("El Consejo actúa según la Carta de las Naciones Unidas.\n\nCAPÍTULO II - ESTRUCTURA Y "
                                "COORDINACIÓN\n\nLa ley rige.\n",
                                "es"));
}

TEST_CASE("the first review conference of a treaty that is not named is nobody's") {
  const auto read = extracted("La Convención sobre lagos prevé la primera conferencia de examen. La Convención de Viena "
                              "sobre Relaciones Diplomáticas rige. La Convención de Viena sobre Relaciones Diplomáticas "
                              "obliga.\n",
                              "es");
  CHECK(std::ranges::none_of(read.references, [](const auto& r) { return r.target == "conf:npt-revcon-1975"; }));
}

TEST_CASE("a law that has a treaty's name in its title keeps its sections") {
  CHECK(edges("Section 4 of the Chemical Weapons Convention (Lakes) Act 1997 forbids it.").empty());
  CHECK(edges("Sections 5 and 6 of the Charter of the United Nations (Sanctions) Regulation 2014 are in force.").empty());
  CHECK(edges("依照《化学武器公约》第四条。") == strings{"treaty:cwc#art_4"});
  CHECK(edges("依照化学武器公约施行法第四条。").empty());
}

TEST_CASE("a bare article in a text that calls itself a law is one of that law") {
  CHECK(edges("In this Act the Convention is the Chemical Weapons Convention. Inspectors act under Article VII of the "
              "Convention and are named under article 5.") ==
        strings{"treaty:cwc", "treaty:cwc", "treaty:cwc#art_7"});
  CHECK(edges("La présente loi met en œuvre la Convention sur les armes chimiques. Un inspecteur est nommé selon "
              "l’article 5.") == strings{"treaty:cwc"});
}
