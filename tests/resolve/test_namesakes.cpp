// Texts that share a name, or parts of one: a year, a place or the words around tell which is meant, or that none is known.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "support/knowledge.hpp"

using recital::status;
using support::edges;
using support::edges_of;
using support::extracted;
using support::strings;

namespace {

const std::string declaration_of_1972 = "text:stockholm-declaration-1972";
const std::string none = "unresolved:Stockholm-Declaration";

bool cites(const recital::reading& read, std::string_view target) {
  return std::ranges::any_of(read.references, [&](const auto& r) { return r.target == target; });
}

}  // namespace

TEST_CASE("a year that the entry of a name does not go by") {
  const auto read = extracted("The members recalled the Stockholm Declaration of 1988.");
  REQUIRE(read.references.size() == 1);
  CHECK(read.references.front().target == none);
  CHECK(read.references.front().status == status::unresolved);
  CHECK(read.references.front().reason == recital::no_target::name_and_date_not_known);
  CHECK(edges("The members recalled the Stockholm Declaration (1988).") == strings{none});
  CHECK(edges("The members recalled the 1988 Stockholm Declaration.") == strings{none});
  CHECK(edges("Welcoming the Stockholm Declaration, adopted at a meeting held in Oslo on 3 May 1988, they left.") ==
        strings{none});
}

TEST_CASE("the same in other languages") {
  const auto says_none = [](std::string_view text, std::string_view code) {
    const auto read = extracted(text, code);
    return read.references.size() == 1 && read.references.front().status == status::unresolved;
  };
  CHECK(says_none("Ils ont rappelé la Déclaration de Stockholm de 1988.", "fr"));
  CHECK(says_none("Recordaron la Declaración de Estocolmo de 1988.", "es"));
  CHECK(says_none("Они сослались на Стокгольмскую декларацию 1988 года.", "ru"));
  CHECK(says_none("小组回顾《斯德哥尔摩宣言》(1988年)。", "zh"));
  CHECK(says_none("小组回顾2020年《斯德哥尔摩宣言》。", "zh"));
  CHECK(says_none("2020年的《斯德哥尔摩宣言》，小组已经看过。", "zh"));
  CHECK(says_none("وأشاروا إلى إعلان ستكهولم لعام 1988.", "ar"));
}

TEST_CASE("years that agree, or that are no year of the name") {
  for (const std::string_view text : {
           "The members recalled the Stockholm Declaration of 1972.",
           "The members recalled the 1972 Stockholm Declaration.",
           "The members recalled the Stockholm Declaration of 16 June 1972.",
           "The members recalled the Stockholm Declaration, printed in 1973.",
           "The review of the Stockholm Declaration of 2022 was short.",
           "A plan on the Stockholm Declaration, adopted in 2022, is at work.",
           "The 2022 Stockholm Declaration review was short.",
       }) {
    INFO(text);
    CHECK(edges(text) == strings{declaration_of_1972});
  }
  CHECK(edges("各国纪念2022年《斯德哥尔摩宣言》五十周年。", "zh") == strings{declaration_of_1972});
  CHECK(edges("各国参加2022年《巴黎协定》。", "zh") == strings{"treaty:paris-agreement"});
  CHECK(edges("Parties recalled article I of Protocol I to the Geneva Conventions of 1949.").front() ==
        "treaty:geneva-additional-protocol-i#art_1");
}

TEST_CASE("treaties enter into force, are revised and are acceded to after their year") {
  CHECK(edges("Parties to the Convention on the Law of the Sea (1996) met.").size() <= 1);
  CHECK(edges("The members recalled the Paris Agreement (2021).") == strings{"treaty:paris-agreement"});
  CHECK(extracted("The members recalled the Paris Agreement of 1973.").references.front().status == status::unresolved);
}

TEST_CASE("another entry of that year whose longer name begins so") {
  CHECK(edges("They recalled the Stockholm Declaration of 2020.") ==
        strings{"text:stockholm-road-safety-declaration-2020"});
}

TEST_CASE("what a name was found to mean holds until a year says otherwise") {
  CHECK(edges("1. They recalled the Stockholm Declaration of 1988.\n\n2. They praised the Stockholm Declaration.\n\n"
              "3. They recalled the Stockholm Declaration of 1972.\n\n4. They praised the Stockholm Declaration.\n") ==
        strings{none, none, declaration_of_1972, declaration_of_1972});
}

TEST_CASE("a common title means a text of the catalogue only where something speaks for it") {
  CHECK(edges("The Assembly endorsed the political declaration.").empty());
  CHECK(edges("The Assembly recalled the Plan of Action.").empty());
  CHECK(edges("On Iran, the Assembly recalled the Plan of Action.") == strings{"text:jcpoa"});
  CHECK(edges("On Namibia, the Council recalled the advisory opinion.") == strings{"text:icj-1971-advisory-opinion"});
}

TEST_CASE("texts of a meeting that nobody knows") {
  CHECK(edges("1. Iran was discussed.\n\n2. On Iran they recalled the Plan of Action of the Third Lakeside Summit.\n")
            .empty());
}

TEST_CASE("no text is meant that was written years later") {
  CHECK_FALSE(cites(extracted("S/RES/825 (1993)\n\n1. The five nuclear-weapon States recalled the NPT and welcomed the "
                              "joint statement.\n"),
                    "text:npt-p5-statement-2012"));
}

TEST_CASE("part of the name of what was named before") {
  CHECK(edges("They recalled the World Programme of Action for Youth and the areas of the Programme of Action.") ==
        strings{"text:world-programme-youth-1995", "text:world-programme-youth-1995"});
}

TEST_CASE("the text in the document's own title is what its noun means") {
  const auto read = extracted(
      "A/RES/70/1\n\nFollow-up to the Declaration and Programme of Action on a Culture of Peace\n\n"
      "The General Assembly,\n\n1. Recalls the Durban Declaration and Programme of Action;\n\n"
      "2. Invites States to carry out the Declaration.\n");
  CHECK(edges_of(read, "2") == strings{"text:culture-of-peace-1999"});
}

TEST_CASE("a covenant is no convention, though Chinese has one word for both") {
  CHECK(
      edges(
          "Parties to the International Convention on the Elimination of All Forms of Racial Discrimination and to the "
          "International Covenant on Civil and Political Rights have duties under the Convention.") ==
      strings{"treaty:cerd", "treaty:iccpr", "treaty:cerd"});
  CHECK(
      edges(
          "Parties to the International Covenant on Civil and Political Rights recalled article 19 of the Covenant.") ==
      strings{"treaty:iccpr", "treaty:iccpr#art_19"});
  CHECK(edges("缔约国回顾《公民权利和政治权利国际公约》，并重申《公约》第十九条。") ==
        strings{"treaty:iccpr", "treaty:iccpr#art_19"});
}

TEST_CASE("a name in brackets says which the noun before it means") {
  CHECK(edges("The Group recalled the NPT. It urged States to sign the Treaty (Treaty of Pelindaba).") ==
        strings{"treaty:npt", "treaty:pelindaba", "treaty:pelindaba"});
}

TEST_CASE("an additional protocol to something else") {
  CHECK(edges("They recalled the Additional Protocol to the Memorandum on the Lakes.").empty());
  CHECK(edges("They discussed an additional protocol to the Agreement between the State and the Agency.") ==
        strings{"treaty:additional-protocol"});
  CHECK(edges("They recalled the Additional Protocols of 1977 and urged States to join the Additional Protocols.") ==
        strings{"treaty:geneva-additional-protocols", "treaty:geneva-additional-protocols"});
  CHECK(edges("Дополнительный протокол к Меморандуму об озерах подписан.", "ru").empty());
  CHECK(edges("Дополнительный протокол к Соглашению о гарантиях подписан.", "ru") ==
        strings{"treaty:additional-protocol"});
}

TEST_CASE("the additional protocol of a text about another treaty is not the class of the Agency's") {
  const auto may_be = [](std::string_view text, std::string_view code) {
    const auto read = extracted(text, code);
    REQUIRE(read.references.size() == 2);
    return read.references.back().status == status::ambiguous;
  };
  CHECK(may_be("The Geneva Conventions protect civilians. So does the Additional Protocol.", "en"));
  CHECK(may_be("Женевские конвенции защищают население. Стороны Дополнительного протокола согласны.", "ru"));
  CHECK(may_be("تحمي اتفاقيات جنيف المدنيين. وعلى الدول احترام البروتوكول الإضافي.", "ar"));
  CHECK(may_be("日内瓦四公约保护平民。各国应遵守附加议定书。", "zh"));
  CHECK(edges("The American Convention on Human Rights came first, then the Additional Protocol.") ==
        strings{"treaty:achr", "treaty:san-salvador-protocol"});
  CHECK(edges("The Geneva Conventions protect civilians. Inspectors use the Additional Protocol to safeguards.") ==
        strings{"treaty:geneva-conventions", "treaty:additional-protocol"});
  CHECK(edges("Parties to the Treaty of Bangkok should amend their small quantities protocols.") ==
        strings{"treaty:bangkok", "treaty:small-quantities-protocol"});
}

TEST_CASE("an acronym in Latin letters is known in every script") {
  CHECK(edges("依照 CRPD 第 43 條規定。", "zh") == strings{"treaty:crpd#art_43"});
  CHECK(edges("Согласно статье 12 CRPD это возможно.", "ru") == strings{"treaty:crpd#art_12"});
}

TEST_CASE("names of treaties as the press puts them") {
  CHECK(edges("Стороны Конвенции ООН о правах инвалидов собрались.", "ru") == strings{"treaty:crpd"});
  CHECK(edges("وقعت الدولة معاهدة فيينا لقانون المعاهدات.", "ar") == strings{"treaty:vclt"});
  CHECK(edges("وقعت الدولة الاتفاقية الدولية لمكافحة تمويل الإرهاب.", "ar") == strings{"treaty:terrorism-financing"});
  // "معاهدة أعالي البحار" is the name of another
  CHECK(edges("وقعت الدولة اتفاقية أعالي البحار.", "ar") == strings{"treaty:high-seas-1958"});
}

TEST_CASE("a name that is short for a title nobody knows") {
  CHECK(
      edges("一、《湖水国际注册湖城协定有关议定书》(以下简称马德里议定书)生效。\n\n二、依照马德里议定书第三条办理。\n",
            "zh")
          .back() == "ambiguous:马德里议定书#art_3");
  CHECK(
      edges(
          "一、《商标国际注册马德里协定有关议定书》(以下简称马德里议定书)生效。\n\n二、依照马德里议定书第三条办理。\n",
          "zh")
          .back() == "treaty:madrid-marks-protocol#art_3");
  // the title is another translation of the text that has the name
  CHECK(edges("一、《伯尔尼保护文学和艺术作品公约》(以下称伯尔尼公约)生效。\n\n二、依照伯尔尼公约办理。\n", "zh")
            .back() == "treaty:berne-copyright");
}

TEST_CASE("a numbered protocol of what the document is about needs no article") {
  CHECK(edges("States parties to the Protocols Additional to the Geneva Conventions met. States parties to Protocol I "
              "made the declaration under article 90 of that Protocol.") ==
        strings{"treaty:geneva-additional-protocols", "treaty:geneva-additional-protocol-i",
                "treaty:geneva-additional-protocol-i#art_90"});
  CHECK(edges("States parties to the Treaty of Tlatelolco met those that have signed Protocol I.") ==
        strings{"treaty:tlatelolco"});
}

TEST_CASE("a short form in brackets may be that of a longer name") {
  CHECK(edges("1. The UN Mission to support the Hodeidah Agreement (UNMHA) goes on.\n\n2. Members thank UNMHA.\n") ==
        strings{"treaty:stockholm-yemen-agreement"});
  CHECK(edges("1. The Group on the Ways to the Paris Agreement (the Ways) met.\n\n2. Members praised the Ways.\n") ==
        strings{"treaty:paris-agreement"});
  CHECK(edges("1. They recalled the Libyan Political Agreement (LPA).\n\n2. Members praised the LPA.\n") ==
        strings{"treaty:libyan-political-agreement", "treaty:libyan-political-agreement"});
}

TEST_CASE("a treaty by its noun and its year") {
  const std::string two = "Венская конвенция о дипломатических сношениях и Венская конвенция о консульских сношениях. ";
  CHECK(edges(two + "Статья 9 Конвенции 1961 г. и статья 36 Конвенции 1963 года.", "ru") ==
        strings{"treaty:vcdr", "treaty:vccr", "treaty:vcdr#art_9", "treaty:vccr#art_36"});
  CHECK(edges(two + "Статья 9 Конвенции 1975 года.", "ru").back() == "unresolved:Конвенции-1975-года#art_9");
  // a part of that year of what the paragraph names
  CHECK(edges("Единая конвенция о наркотических средствах с поправками по Протоколу 1972 года.", "ru") ==
        strings{"treaty:single-convention-1961", "treaty:narcotics-protocol-1972"});
  // the one protocol that the catalogue has is of a later year
  CHECK(edges("《巴塞尔公约》,经1978年相关议定书修订。", "zh") == strings{"treaty:basel", "unresolved:相关议定书"});
}

TEST_CASE("a numbered protocol of no treaty that is named") {
  CHECK(edges("三国签署了第一、第二和第三号议定书。", "zh").empty());
}

TEST_CASE("a year within title marks") {
  CHECK(edges("依照《1944年芝加哥公约》,各国合作。", "zh") == strings{"treaty:chicago-convention"});
}

TEST_CASE("treaties have no place in a row") {
  CHECK(edges("أدرجت المادة في الجدول الأول من اتفاقية سنة 1971.", "ar") == strings{"treaty:psychotropic-1971"});
}

TEST_CASE("a conference at the end of the name of what it adopted, a preposition written onto it") {
  CHECK(edges("إذ يشير إلى الوثيقة الختامية لمؤتمر الأمم المتحدة للتنمية المستدامة.", "ar") ==
        strings{"text:future-we-want-2012", "conf:uncsd-2012"});
}

TEST_CASE("human rights conventions in general are not the two Covenants") {
  CHECK(edges("各地根据国际人权公约提交报告。", "zh").empty());
  CHECK(edges("各国批准了两项国际人权公约和《国际人权公约》。", "zh") ==
        strings{"treaty:international-covenants", "treaty:international-covenants"});
}

TEST_CASE("additional protocols in a paragraph on several of the Geneva Conventions") {
  CHECK(edges("ссылаясь на Женевские конвенции, в частности на третью Женевскую конвенцию, и Дополнительные протоколы "
              "к ним",
              "ru")
            .back() == "treaty:geneva-additional-protocols");
}

TEST_CASE("the treaty in the name of an organization, and rules of procedure, are no references") {
  CHECK(edges("أحرزت منظمة معاهدة الحظر الشامل للتجارب النووية تقدما.", "ar").empty());
  CHECK(edges("《不扩散核武器条约》2015年审议大会议事规则第3条规定如下。", "zh") ==
        strings{"treaty:npt", "conf:npt-revcon-2015"});
}

TEST_CASE("articles of the rules of procedure of the General Assembly are rules") {
  CHECK(edges("按照大会议事规则第21和第99条的规定。", "zh") ==
        strings{"text:ga-rules-of-procedure#rule_21", "text:ga-rules-of-procedure#rule_99"});
  CHECK(edges("业主大会议事规则由业主共同制定。", "zh").empty());
}

TEST_CASE("an additional protocol in a law that speaks of no safeguards is any treaty's") {
  CHECK(edges("湖泊法\n\n第一条 条约之附加议定书应报备查。\n\n第二条 本法自公布日施行。\n", "zh").empty());
}

TEST_CASE("a charter of another thing is not that of the United Nations") {
  CHECK(edges("The Committee approved the Geneva United Nations Charter on Sustainable Lakes.").empty());
  CHECK(edges("We recall the United Nations Charter on the use of force.") == strings{"treaty:un-charter"});
}
