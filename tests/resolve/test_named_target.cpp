#include "recital/resolve/named_target.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "support/knowledge.hpp"

using recital::error_code;

namespace {

recital::result<std::string> named(std::string_view words) {
  return recital::named_target(words, support::known(), support::grammars());
}

std::string target(std::string_view words) {
  const auto found = named(words);
  return found ? *found : found.error().message;
}

}  // namespace

TEST_CASE("identifiers and symbols name what they are, in any spelling") {
  CHECK(target("treaty:npt") == "treaty:npt");
  CHECK(target("treaty:npt#art_6") == "treaty:npt#art_6");
  CHECK(target("S/RES/1540 (2004)") == "S/RES/1540(2004)");
  CHECK(target("a/c.1/75/l.99") == "A/C.1/75/L.99");
  CHECK(target("infcirc/254/rev.13") == "INFCIRC/254/Rev.13");
  CHECK(target("A/C.1/75/L.99#para_3") == "A/C.1/75/L.99#para_3");
}

TEST_CASE("a name need not have its capitals and accents") {
  CHECK(target("npt") == "treaty:npt");
  CHECK(target("traite sur la non-proliferation des armes nucleaires#art_6") == "treaty:npt#art_6");
}

TEST_CASE("references in words, in every language") {
  CHECK(target("article VI of the NPT") == "treaty:npt#art_6");
  CHECK(target("the NPT, article VI") == "treaty:npt#art_6");
  CHECK(target("article VI du TNP") == "treaty:npt#art_6");
  CHECK(target("artículo VI del TNP") == "treaty:npt#art_6");
  CHECK(target("статья VI ДНЯО") == "treaty:npt#art_6");
  CHECK(target("《不扩散核武器条约》第六条") == "treaty:npt#art_6");
  CHECK(target("المادة السادسة من معاهدة عدم الانتشار") == "treaty:npt#art_6");
  CHECK(target("resolution 1540") == "S/RES/1540(2004)");
}

TEST_CASE("the conference of a text and the text of a provision are named on the way") {
  CHECK(target("the 2010 Review Conference's action plan") == "text:npt-2010-action-plan");
  CHECK(target("第六条 不扩散条约") == "treaty:npt#art_6");
}

TEST_CASE("words are understood as a whole or not at all") {
  CHECK(target("artcle VI of the NPT") ==
        "\"artcle VI of the NPT\" holds words that are no part of a reference: \"artcle VI\"; the rest is treaty:npt; "
        "did you mean \"article VI of the NPT\"?");
  CHECK(named("disarmament under the NPT").error().code == error_code::bad_usage);
  CHECK(target("the NPT and the CTBT") == "\"the NPT and the CTBT\" names several: treaty:ctbt, treaty:npt");
  CHECK(named("wibble").error().code == error_code::not_found);
  CHECK(named("").error().code == error_code::not_found);
}

TEST_CASE("a text has no provision beyond its last") {
  CHECK(target("treaty:npt#art_11") == "treaty:npt#art_11");
  CHECK(target("treaty:npt#art_66") == "treaty:npt has no art_66");
  CHECK(target("article 66 of the NPT") == "\"article 66 of the NPT\": the text has no provision of that number");
  CHECK(target("article VI of the NPT#art_6") == "\"article VI of the NPT#art_6\" names a provision twice");
}

TEST_CASE("what looks mistyped is named in the message, and nothing else is") {
  const auto asks = [](std::string_view words, std::string_view suggestion) {
    const std::string message = target(words);
    INFO(message);
    return message.ends_with(suggestion);
  };
  CHECK(target("treaty:ntp").find("\"treaty:npt\"") != std::string::npos);
  CHECK(asks("treaty:ctbtt#art_1", "; did you mean \"treaty:ctbt#art_1\"?"));
  CHECK(asks("Nuclear Non-Prolifration Treaty", "; did you mean \"Nuclear Non-Proliferation Treaty\"?"));
  for (const std::string_view unlike : {"wibble wobble", "treaty:npt#art_66", "the NPT and the CTBT", "treaty:zzzz"}) {
    CHECK_MESSAGE(target(unlike).find("did you mean") == std::string::npos, target(unlike));
  }
}
