#include "recital/formats/references.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <string_view>

#include "graph/small_corpus.hpp"

using namespace small_corpus;

namespace {

std::string jsonl(const recital::reading& r) {
  std::string lines;
  recital::append_jsonl(lines, r);
  return lines;
}

}  // namespace

TEST_CASE("a reference is a line of JSON with its members in order") {
  recital::reading r = document("A/1", "zh", "")
                           .paragraph("37")
                           .cites(kind::treaty, "treaty:npt", "art_6", "《条约》第六条")
                           .with_verb("recall");
  r.references[0].symbol = "INFCIRC/140";
  r.references[0].source = {10, 31};
  r.references[0].via = recital::via::anaphora;
  CHECK(
      jsonl(r) ==
      R"({"source":"corpus/A/1.txt","document":"A/1","language":"zh","paragraph":"37","kind":"treaty",)"
      R"("target":"treaty:npt","pinpoint":"art_6","symbol":"INFCIRC/140","surface":"《条约》第六条","begin":10,"end":31,)"
      R"("via":"anaphora","verb":"recall","status":"resolved","rule":"test"})"
      "\n");
}

TEST_CASE("pages, candidates and reasons stand where there are any") {
  recital::reading r = document("A", "en", "")
                           .paragraph("1")
                           .cites(kind::treaty, "the-treaty")
                           .doubting(recital::status::ambiguous, {}, {"treaty:bangkok", "treaty:npt"})
                           .cites(kind::document, "the-plan")
                           .doubting(recital::status::unresolved, recital::no_target::nothing_named_before);
  r.paragraphs[0].page = 3;
  const std::string lines = jsonl(r);
  CHECK(lines.find(R"("paragraph":"1","page":3,"kind")") != std::string::npos);
  CHECK(lines.find(R"("status":"ambiguous","candidates":["treaty:bangkok","treaty:npt"],"rule")") != std::string::npos);
  CHECK(lines.find(R"("status":"unresolved","reason":"nothing of that kind is named before it","rule")") !=
        std::string::npos);
}

TEST_CASE("JSON escapes what it must, and file names need not be UTF-8") {
  recital::reading r = document("A", "en", "").paragraph("1").cites(kind::document, "x", "", "a \"b\" \\ c\td\x01");
  r.source = "caf\xE9.txt";
  const std::string line = jsonl(r);
  CHECK(line.find(R"("surface":"a \"b\" \\ c\td\u0001")") != std::string::npos);
  CHECK(line.find("\"source\":\"caf\uFFFD.txt\"") != std::string::npos);
}

TEST_CASE("JSON escapes a character wherever it stands in a text") {
  for (std::size_t place = 0; place < 20; ++place) {
    for (const auto& [character, escaped] :
         {std::pair{'"', "\\\""}, {'\\', "\\\\"}, {'\n', "\\n"}, {'\x1F', "\\u001F"}, {'\x7F', "\x7F"}}) {
      std::string text = "words of a sentence";
      std::string shown = text;
      text.insert(place, 1, character);
      shown.insert(place, escaped);
      const recital::reading r = document("A", "en", "").paragraph("1").cites(kind::document, "x", "", text);
      CHECK(jsonl(r).find("\"surface\":\"" + shown + '"') != std::string::npos);
    }
  }
}

TEST_CASE("many documents in one go are the same as one after the other") {
  const auto readings = two_documents();
  std::ostringstream out;
  recital::write_jsonl(out, readings);
  CHECK(out.str() == jsonl(readings[0]) + jsonl(readings[1]));
}

TEST_CASE("CSV quotes what holds commas, quotes or line breaks") {
  const std::vector<recital::reading> readings{
      document("A", "en", "").paragraph("1").cites(kind::document, "x", "", "one, \"two\"")};
  std::ostringstream out;
  recital::write_csv(out, readings);
  CHECK(out.str() ==
        "source,document,language,paragraph,page,kind,target,pinpoint,symbol,surface,begin,end,via,verb,status,"
        "candidates,reason,rule,date,target_name\r\n"
        "corpus/A.txt,A,en,1,,document,x,,,\"one, \"\"two\"\"\",0,10,explicit,,resolved,,,test,,\r\n");
}

TEST_CASE("CSV says when a document is from, what its targets are called, and what its paragraphs say") {
  std::vector<recital::reading> readings{document("A", "fr", "").paragraph("1").cites(kind::treaty, "treaty:x")};
  readings[0].date = "2001-02-03";
  readings[0].text = "Le texte, entier";
  readings[0].paragraphs[0].text = {0, 16};
  std::ostringstream out;
  recital::write_csv(out, readings,
                     {.name_of_target = [](const recital::reference& cited,
                                           const recital::reading& by) { return cited.target + " in " + by.language; },
                      .text = true});
  const std::string lines = out.str();
  CHECK(lines.find(",rule,date,target_name,text\r\n") != std::string::npos);
  CHECK(lines.ends_with(",test,2001-02-03,treaty:x in fr,\"Le texte, entier\"\r\n"));
}

TEST_CASE("the table for people names target and pinpoint in one") {
  const auto rows = recital::tabulate(two_documents()).rows;
  REQUIRE(rows.size() == 9);
  CHECK(std::get<std::string>(rows[1][3]) == "treaty:npt#art_6");
}
