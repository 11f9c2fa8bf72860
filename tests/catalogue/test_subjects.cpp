// What commitments are about, as data: bad data is refused with its place.
#include <doctest/doctest.h>

#include <string>

#include "recital/catalogue/catalogue.hpp"

namespace {

/// A treaty with one commitment, which begins at line 18; `about` stands at line 22.
recital::result<recital::catalogue> parsed(const std::string& about, const std::string& more = "") {
  const std::string text = R"toml([[instrument]]
id = "treaty:lake"
kind = "treaty"
noun = "treaty"
title.en = "Treaty on the Quiet Lake"
structure = { art = 4 }
[[process]]
id = "lake"
treaty = "treaty:lake"
title.en = "Review of the Lake Treaty"
[[process.cycle]]
id = "2001"
begin = "2001-01-01"
outcome = "open"
[[commitments]]
text = "treaty:lake"
process = "lake"
[[commitments.provision]]
pinpoint = "art_1"
title.en = "Quiet"
theme = "quiet"
about = )toml" + about +
                           "\n[[concept]]\nid = \"boat\"\nterms.en = [\"boat*\"]\n[[concept]]\nid = \"stop\"\nrole = "
                           "\"act\"\nterms.en = [\"stop\"]\n" +
                           more;
  return recital::catalogue::parse(std::vector<recital::catalogue::source_text>{{"lake.toml", text}});
}

std::string refusal(const std::string& about, const std::string& more = "") {
  const auto read = parsed(about, more);
  return read ? "" : read.error().str();
}

}  // namespace

TEST_CASE("forms are read: concepts that must come up, any of several, and none of others") {
  const auto read = parsed(R"(["boat + stop | boat - stop"])");
  REQUIRE_MESSAGE(read, read.error().str());
  const auto& form = read->commitments().front().about.front();
  REQUIRE(form.all.size() == 2);
  CHECK(form.all[0] == std::vector<std::string>{"boat"});
  CHECK(form.all[1] == std::vector<std::string>{"stop", "boat"});
  CHECK(form.none == std::vector<std::string>{"stop"});
  CHECK(read->concepts().size() == 2);
  CHECK(read->concepts()[1].role == recital::concept_role::act);
}

TEST_CASE("forms and concepts that make no sense are refused with file, line and reason") {
  CHECK(refusal(R"(["boat +"])").starts_with("lake.toml:22: treaty:lake#art_1: about holds \"boat +\""));
  CHECK(refusal(R"(["boat boat"])").find("must be concepts with + | or - between") != std::string::npos);
  CHECK(refusal(R"(["stop + boat"])").find("about begins with stop, which is no thing") != std::string::npos);
  CHECK(refusal(R"(["boat + ship"])").find("about names ship, which no entry defines") != std::string::npos);
  const std::string bad = "[[concept]]\nid = \"x\"\n";
  CHECK(refusal(R"(["boat"])", bad).find("has neither terms nor instruments") != std::string::npos);
  CHECK(refusal(R"(["boat"])", bad + "terms.en = [\".. x\"]\n").find("which is no term") != std::string::npos);
  CHECK(refusal(R"(["boat"])", bad + "terms.en = [\"x y\"]\nrole = \"verb\"\n").find("role must be one of") !=
        std::string::npos);
  CHECK(refusal(R"(["boat"])", bad + "instruments = [\"treaty:sea\"]\n").find("instruments names treaty:sea") !=
        std::string::npos);
  CHECK(refusal(R"(["boat"])", "[subject_scores]\ntaken_up = 40\n").find("possible must not be more") !=
        std::string::npos);
}
