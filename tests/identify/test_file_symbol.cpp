// What the names of files tell of the documents in them.
#include <doctest/doctest.h>

#include "support/knowledge.hpp"

namespace {

/// The symbol of a document that says nothing of itself, in a file of this name.
std::string symbol_in(std::string_view name) {
  const auto read = support::extractor().extract("folder/" + std::string(name) + ".txt", "The Group met in spring.\n");
  return read->symbol;
}

}  // namespace

TEST_CASE("names of files as the United Nations and libraries make them give the symbol") {
  CHECK(symbol_in("A_RES_60_1") == "A/RES/60/1");
  CHECK(symbol_in("A_RES_60_1-EN") == "A/RES/60/1");
  CHECK(symbol_in("a-res-60-1-en") == "A/RES/60/1");
  CHECK(symbol_in("A_RES_60_1 (2)") == "A/RES/60/1");
  CHECK(symbol_in("A_RES_ES-10_20") == "A/RES/ES-10/20");
  CHECK(symbol_in("A_RES_168(II)") == "A/RES/168(II)");
  CHECK(symbol_in("A_RES_168_II_") == "A/RES/168(II)");
  CHECK(symbol_in("S_RES_2231(2015)") == "S/RES/2231(2015)");
  CHECK(symbol_in("S_RES_2231_2015") == "S/RES/2231(2015)");
  CHECK(symbol_in("S_RES_0026_1947_EN_GOLD") == "S/RES/26(1947)");
  CHECK(symbol_in("S_PRST_2011_4") == "S/PRST/2011/4");
  CHECK(symbol_in("npt_conf.2010_50_vol.i") == "NPT/CONF.2010/50(Vol.I)");
  CHECK(symbol_in("A_80_6_(Sect._24)") == "A/80/6(Sect.24)");
  CHECK(symbol_in("gov2011-65") == "GOV/2011/65");
  CHECK(symbol_in("gc62-res-10") == "GC(62)/RES/10");
  CHECK(symbol_in("infcirc254r13p1") == "INFCIRC/254/Rev.13/Part1");
  CHECK(symbol_in("CD_1299") == "CD/1299");
}

TEST_CASE("other names of files give none") {
  for (const char* name : {"N2412345", "page-2", "A_1", "a-1", "s-2020-11", "report_2020_final", "e-5", "1540",
                           "notes_en", "T_12", "A4_2", "lake-keepers-2020-12"}) {
    INFO(name);
    CHECK(symbol_in(name) == "");
  }
}

TEST_CASE("what the document prints is surer than the name of its file") {
  const auto read =
      support::extractor().extract("A_RES_60_1.txt", "A/RES/60/2\n\nThe General Assembly,\n\nNotes the lake.\n");
  CHECK(read->symbol == "A/RES/60/2");
}

TEST_CASE("a name that says another body's symbol than the one that speaks gives none") {
  const auto read = support::extractor().extract("A_RES_60_1.txt", "The Security Council,\n\n1. Notes the lake.\n");
  CHECK(read->symbol == "");
}
