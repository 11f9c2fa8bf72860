#include "graph/describe.hpp"

#include <doctest/doctest.h>

#include <string>

#include "recital/catalogue/catalogue.hpp"

namespace {

/// What the one entry of a catalogue with these words is called.
std::string called(std::string_view words, std::string_view language) {
  const std::string toml =
      "[[instrument]]\nid = \"treaty:x\"\nkind = \"treaty\"\nnoun = \"treaty\"\nsource = \"a test\"\n";
  const recital::catalogue::source_text text{"test.toml", toml + std::string(words)};
  const auto known = recital::catalogue::parse({&text, 1});
  REQUIRE_MESSAGE(known.has_value(), (known ? std::string{} : known.error().str()));
  return recital::label_of(known->instruments().front(), *known, language);
}

}  // namespace

TEST_CASE("a first name that is short is what lists print, in its language") {
  constexpr auto words =
      "title.en = \"Treaty for the Prohibition of Lamps in the Lake District\"\nnames.en = [\"Treaty of "
      "Grasmere\"]\ntitle.zh = \"湖区禁灯条约\"\nnames.zh = [\"禁灯约\"]\n";
  CHECK(called(words, "en") == "Treaty of Grasmere");
  CHECK(called(words, "zh") == "禁灯约");
  CHECK(called(words, "fr") == "Treaty of Grasmere");
}

TEST_CASE("a variant of the title, an abbreviation and a name with a small letter give way to the title") {
  for (const std::string name : {"Berlin Lamp Agreement", "LAMP", "lamp pact"}) {
    CHECK(called("title.en = \"Lamp Agreement of Berlin\"\nnames.en = [\"" + name + "\"]\n", "en") ==
          "Lamp Agreement of Berlin");
  }
}

TEST_CASE("a language that has names and no title is called by the first name") {
  CHECK(called("title.en = \"Lamp Agreement\"\nnames.fr = [\"accord sur les lampes\"]\n", "fr") ==
        "accord sur les lampes");
}
