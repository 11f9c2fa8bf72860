#include "recital/core/document_symbol.hpp"

#include <doctest/doctest.h>

#include <string>
#include <utility>

#include "support/knowledge.hpp"

using recital::canonical_symbol;
using recital::document_symbol;

TEST_CASE("a session in Roman letters, and a document that is revised, and of none") {
  CHECK(recital::document_symbol("A/RES/2028(XX)").roman_session() == "XX");
  CHECK(recital::document_symbol("A/RES/3201(S-VI)B").roman_session() == "S-VI");
  CHECK(recital::document_symbol("S/RES/1540(2004)").roman_session() == "");
  CHECK(recital::document_symbol("A/80/6(Sect.12)").roman_session() == "");
  CHECK_FALSE(recital::document_symbol("A/520/Rev.20").session_behind("A/").has_value());
  CHECK(recital::document_symbol("A/70/81/Rev.1").session_behind("A/")->number == 70);
}

TEST_CASE("symbols as the catalogue and the graph know them") {
  for (const auto& [printed, canonical] : {
           std::pair<std::string, std::string>{"S/RES/1540 (2004)", "S/RES/1540(2004)"},
           {"S/RES/1540(2004)", "S/RES/1540(2004)"},
           {"A/RES/70/1", "A/RES/70/1"},
           {"A/RES/49/75 E", "A/RES/49/75E"},
           {"A/RES/217 (III) A", "A/RES/217(III)A"},
           {"A/RES/S-10/2", "A/RES/S-10/2"},
           {"A/HRC/RES/37/22", "A/HRC/RES/37/22"},
           {"INFCIRC/140", "INFCIRC/140"},
           {"INFCIRC 140", "INFCIRC/140"},
           {"INFCIRC/254/Rev.13, Part 1", "INFCIRC/254/Rev.13/Part1"},
           {"INFCIRC/254/Rev.13/Part 1", "INFCIRC/254/Rev.13/Part1"},
           {"INFCIRC/254/Rev. 13/Part 1", "INFCIRC/254/Rev.13/Part1"},
           {"INFCIRC/254/Rev13/Part1", "INFCIRC/254/Rev.13/Part1"},
           {"INFCIRC/225 (Rev. 5)", "INFCIRC/225/Rev.5"},
           {"INFCIRC/225, Rev.5", "INFCIRC/225/Rev.5"},
           {"INFCIRC/274/REV.1", "INFCIRC/274/Rev.1"},
           {"NPT/CONF.2010/50 (Vol. I)", "NPT/CONF.2010/50(Vol.I)"},
           {"NPT/CONF.2010/50 (VOL. I)", "NPT/CONF.2010/50(Vol.I)"},
           {"NPT/CONF.2010/50 (Vol I)", "NPT/CONF.2010/50(Vol.I)"},
           {"NPT/CONF.1995/32 (Part I)", "NPT/CONF.1995/32(PartI)"},
           {"NPT/CONF.1995/32 (PART I)", "NPT/CONF.1995/32(PartI)"},
           {"NPT/CONF.2000/28 (Parts I and II)", "NPT/CONF.2000/28(PartsI-II)"},
           {"NPT/CONF.2000/28 (Parts I–II)", "NPT/CONF.2000/28(PartsI-II)"},
           {"NPT/CONF.2020/PC.II/WP.37.", "NPT/CONF.2020/PC.II/WP.37"},
           {"E/CN.4/2000/3/Add.1", "E/CN.4/2000/3/Add.1"},
           {"E/CN.4/2000/3/ADD.1,", "E/CN.4/2000/3/Add.1"},
           {"GC(62)/RES/10", "GC(62)/RES/10"},
           {"GC(45)RES/16", "GC(45)/RES/16"},
           {"GC(XXXVII) RES/624", "GC(XXXVII)/RES/624"},
           {"GOV/2011/59-GC(55)/14", "GOV/2011/59-GC(55)/14"},
           {"infcirc/153 (Corrected)", "INFCIRC/153(Corrected)"},
           {"INFCIRC254Part1", "INFCIRC/254/Part1"},
           {"A/63/100 (Rev. 1)", "A/63/100/Rev.1"},
           {"EB140/27", "EB140/27"},
           {"a/res/71/258", "A/RES/71/258"},
           {"Gov/2011/65", "GOV/2011/65"},
           {"gc(62)/res/10", "GC(62)/RES/10"},
           {"GC(55)/RES 13", "GC(55)/RES/13"},
           {"infcirc/225/rev.4", "INFCIRC/225/Rev.4"},
           {"NPT/CONF.2010/50 (Vols. I and II)", "NPT/CONF.2010/50(Vols.I-II)"},
       }) {
    CHECK(canonical_symbol(printed) == canonical);
  }
}

TEST_CASE("a canonical symbol is its own canonical form") {
  for (const char* symbol : {"S/RES/1540(2004)", "INFCIRC/254/Rev.13/Part1", "NPT/CONF.2010/50(Vol.I)",
                             "NPT/CONF.2000/28(PartsI-II)", "INFCIRC/274/Rev.1/Mod.1", "A/RES/2200(XXI)A", "CD/1299"}) {
    CHECK(canonical_symbol(symbol) == symbol);
  }
}

TEST_CASE("nothing in, nothing out") {
  CHECK(canonical_symbol("").empty());
  CHECK(canonical_symbol(" .,").empty());
  CHECK(canonical_symbol("INFCIRC") == "INFCIRC");
}

TEST_CASE("of words that begin alike the longer one counts") {
  const recital::symbol_words local{{"Rév", "Rev"}, {"Révision", "Rev"}};
  CHECK(canonical_symbol("INFCIRC/225/Révision 5", local) == "INFCIRC/225/Rev.5");
  CHECK(canonical_symbol("INFCIRC/225/Rév. 5", local) == "INFCIRC/225/Rev.5");
}

TEST_CASE("a correction belongs to the document that it corrects") {
  CHECK(document_symbol("A/62/41/Corr.1").without_correction().text() == "A/62/41");
  CHECK(document_symbol("A/62/41").without_correction().text() == "A/62/41");
  CHECK(document_symbol("A/62/41/Add.1").without_correction().text() == "A/62/41/Add.1");
}

TEST_CASE("Cyrillic letters in a symbol count as the Latin ones that they look like") {
  CHECK(canonical_symbol("А/С.1/79/2") == "A/C.1/79/2");
}

TEST_CASE("words of a language in a symbol") {
  const recital::symbol_words local{{"Tome", "Part"}, {"Ред", "Rev"}};
  CHECK(canonical_symbol("A/70/1/Ред.2", local) == "A/70/1/Rev.2");
  CHECK(canonical_symbol("INFCIRC/254/Rev.13, Tome 1", local) == "INFCIRC/254/Rev.13/Part1");
  CHECK(canonical_symbol("A/70/1/Rev.2", local) == "A/70/1/Rev.2");
}

TEST_CASE("in every language a symbol may hold the words of another") {
  for (const auto& language : support::grammars().languages()) {
    CHECK(canonical_symbol("INFCIRC/274/Rév. 1/Доб.2", language.symbol_parts) == "INFCIRC/274/Rev.1/Add.2");
  }
  CHECK(support::edges("Группа ссылается на документ A/79/2/Ред.1 и на INFCIRC/254/Rev.13, Часть 1.") ==
        support::strings{"A/79/2/Rev.1", "INFCIRC/254/Rev.13/Part1"});
}

TEST_CASE("the example of the header holds") {
  const document_symbol cited("A/C.1/75/L.99/Rev.1");
  CHECK(cited.series() == "A");
  REQUIRE(cited.session_behind("A/C.1/").has_value());
  CHECK(cited.session_behind("A/C.1/")->number == 75);
  REQUIRE(cited.base().has_value());
  CHECK(cited.base()->symbol.text() == "A/C.1/75/L.99");
  CHECK(cited.base()->mark == recital::symbol_mark::revision);
  CHECK(cited.year() == 0);
  CHECK(document_symbol("S/RES/1540(2004)").year() == 2004);
}

TEST_CASE("a name with parts and without a prefix is a symbol") {
  CHECK(document_symbol::is_symbol("INFCIRC/140"));
  CHECK_FALSE(document_symbol::is_symbol("treaty:npt"));
  CHECK_FALSE(document_symbol::is_symbol("a statement.en"));
  CHECK(document_symbol("WP.12").series().empty());
}

TEST_CASE("a year is one where the symbol goes on behind it, or in brackets") {
  CHECK(document_symbol("S/2017/822").year() == 2017);
  CHECK(document_symbol("NPT/CONF.2020/WP.1").year() == 2020);
  CHECK(document_symbol("S/RES/1969(2011)").year() == 2011);
  CHECK(document_symbol("CD/1999").year() == 0);
  CHECK(document_symbol("").year() == 0);
}

TEST_CASE("a session stands behind the beginning that the body gives, with its mark") {
  REQUIRE(document_symbol("A/RES/S-10/2").session_behind("A/RES/").has_value());
  CHECK(document_symbol("A/RES/S-10/2").session_behind("A/RES/")->mark == "S-");
  CHECK(document_symbol("A/ES-10/L.25").session_behind("A/")->mark == "ES-");
  CHECK(document_symbol("GC(62)/RES/10").session_behind("GC(")->number == 62);
  CHECK_FALSE(document_symbol("A/RES/73").session_behind("A/RES/").has_value());
  CHECK_FALSE(document_symbol("S/2015/544").session_behind("A/").has_value());
}

TEST_CASE("a number is what stands alone behind a beginning") {
  CHECK(document_symbol("S/RES/1808").number_behind("S/RES/") == 1808);
  CHECK_FALSE(document_symbol("S/RES/1808(2008)").number_behind("S/RES/").has_value());
  CHECK_FALSE(document_symbol("S/RES/").number_behind("S/RES/").has_value());
  CHECK_FALSE(document_symbol("A/RES/1").number_behind("S/RES/").has_value());
}

TEST_CASE("the longest of several beginnings counts") {
  const std::vector<std::string> beginnings{"A/", "A/HRC/", "S/"};
  CHECK(document_symbol("A/HRC/37/22").longest_beginning(beginnings) == 6);
  CHECK(document_symbol("A/37/22").longest_beginning(beginnings) == 2);
  CHECK(document_symbol("E/1996/31").longest_beginning(beginnings) == 0);
}

TEST_CASE("revisions, additions, parts and volumes lead to what they belong to") {
  const auto base = [](std::string_view text) {
    const auto found = document_symbol(text).base();
    return found ? std::string(found->symbol.text()) : std::string();
  };
  CHECK(base("INFCIRC/254/Rev.14/Part1") == "INFCIRC/254/Rev.14");
  CHECK(base("INFCIRC/254/Rev.14") == "INFCIRC/254");
  CHECK(base("A/70/81/Add.1") == "A/70/81");
  CHECK(base("NPT/CONF.2010/50(Vol.I)") == "NPT/CONF.2010/50");
  CHECK(base("INFCIRC/254").empty());
  CHECK(document_symbol("A/70/81/Add.1").base()->mark == recital::symbol_mark::part);
}

TEST_CASE("a further mark takes the place of one of its kind") {
  CHECK(document_symbol("A/70/81/Add.1").with_mark("Add", 2) == "A/70/81/Add.2");
  CHECK(document_symbol("INFCIRC/254/Rev.14").with_mark("Part", 1) == "INFCIRC/254/Rev.14/Part1");
  CHECK(document_symbol("INFCIRC/254/Rev.13/Part1").with_mark("Part", 2) == "INFCIRC/254/Rev.13/Part2");
  CHECK(document_symbol("INFCIRC/225").with_mark("Rev", 5) == "INFCIRC/225/Rev.5");
}

TEST_CASE("names of files have a line where the symbol has a stroke") {
  CHECK(document_symbol("S/PV.10054").file_name() == "S_PV.10054");
}

TEST_CASE("the first of two symbols of one document") {
  const auto first_symbol = [](std::string_view text) { return document_symbol(text).first().text(); };
  CHECK(first_symbol("A/69/162-S/2014/542") == "A/69/162");
  CHECK(first_symbol("ICC-ASP/20/Res.5") == "ICC-ASP/20/Res.5");
  CHECK(first_symbol("A/ES-10/L.23") == "A/ES-10/L.23");
  CHECK(first_symbol("GOV/2011/59-GC(55)/14") == "GOV/2011/59-GC(55)/14");
  CHECK(support::edges("The letter (A/69/162-S/2014/542) and document A/69/162 are one.") ==
        support::strings{"A/69/162", "A/69/162"});
}

TEST_CASE("a resolution whose symbol is printed without its year is the same one") {
  CHECK(support::edges("The Group recalled resolution 1808 of 15 April 2008 (S/RES/1808) and S/RES/1540(2004).") ==
        support::strings{"S/RES/1808(2008)", "S/RES/1808(2008)", "S/RES/1540(2004)"});
  CHECK(support::edges("The Group recalled S/RES/99999.") == support::strings{"S/RES/99999"});
}
