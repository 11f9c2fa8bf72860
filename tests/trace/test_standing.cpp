// How documents stand, by title blocks in six languages.
#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <sstream>
#include <string>

#include "recital/trace/standing_reader.hpp"
#include "support/files.hpp"
#include "support/knowledge.hpp"

namespace {

using recital::standing;

recital::standing_reader& standings() {
  static recital::standing_reader made(support::grammars(), support::known());
  return made;
}

standing standing_of(const std::string& text, const std::string& language) {
  const auto read = standings().read(support::extracted(text, language));
  REQUIRE_MESSAGE(read, read.error().str());
  return *read;
}

/// A paragraph without anything that could tell, so that headings before it are headings.
const std::map<std::string, std::string> bodies{
    {"ar", "1. جرى تبادل للآراء بشأن أعمال الدورة المقبلة، وقدمت وفود مقترحات في هذا الشأن."},
    {"en", "1. There was an exchange of views on the work of the coming session, and delegations made proposals."},
    {"es", "1. Hubo un intercambio de opiniones sobre los trabajos del próximo período, y se hicieron propuestas."},
    {"fr", "1. Il y a eu un échange de vues sur les travaux à venir, et des propositions ont été faites."},
    {"ru", "1. Состоялся обмен мнениями о предстоящей работе, и делегации внесли свои предложения."},
    {"zh", "1. 各方就下届会议的工作交换了意见，各代表团提出了一些建议。"}};

}  // namespace

TEST_CASE("the standing of documents in six languages, by symbol and title") {
  std::ifstream in(support::repository().string() + "/tests/trace/standings.tsv");
  REQUIRE(in);
  int rows = 0;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with('#')) continue;
    std::istringstream cells(line);
    std::string language, wanted, symbol, title;
    REQUIRE(std::getline(std::getline(std::getline(std::getline(cells, language, '\t'), wanted, '\t'), symbol, '\t'),
                         title));
    const std::string block = (symbol == "-" ? "" : symbol + "\n\n") + title + "\n\n";
    CHECK_MESSAGE(name(standing_of(block + bodies.at(language) + "\n", language)) == wanted, line);
    ++rows;
  }
  CHECK(rows >= 50);
}

TEST_CASE("an enacting line tells where no heading does") {
  CHECK(standing_of("The General Assembly,\n\nRecalling the NPT,\n\n1. Decides to meet again.\n", "en") ==
        standing::resolution);
}

TEST_CASE("what the catalogue knows of a closing text comes first") {
  CHECK(standing_of("NPT/CONF.2010/50 (Vol. I)\n\nVolume I\n\n1. The Conference met in New York.\n", "en") ==
        standing::adopted);
}

TEST_CASE("what a body speaks of is not what a document is") {
  CHECK(standing_of("Harbours in winter\n\n1. We recall the draft final document and the chair's factual summary.\n",
                    "en") == standing::unknown);
}
