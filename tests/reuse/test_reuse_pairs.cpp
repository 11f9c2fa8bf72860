#include "recital/reuse/reuse_pairs.hpp"

#include <doctest/doctest.h>

#include <vector>

#include "recital/reuse/reuse_history.hpp"
#include "reuse/small_documents.hpp"
#include "support/knowledge.hpp"

using namespace recital;

namespace {

/// Each document takes words from those before it, some of them changed.
std::vector<reading> documents() {
  const std::string lamps =
      "Lamps along the quays shall be dark from midnight until the first ferry leaves the harbour";
  const std::string bells =
      "Bells of the old town ring once at noon and never again before the evening market has closed";
  return {support::read_of({lamps + ".", bells + "."}), support::read_of({lamps + " of the island."}),
          support::read_of({bells + ", as the mayor wishes.", "Nobody said a word.", lamps + "; boats wait."}),
          support::read_of(
              {"We recall that lamps along the quays shall be dark from midnight until the last ferry comes."})};
}

std::vector<reuse_match> all_pairs(const auto& of, const reuse_query& query) {
  std::vector<reuse_match> all;
  of.all_pairs([&](const reuse_match& each) { all.push_back(each); }, query);
  return all;
}

}  // namespace

TEST_CASE("matches that were kept answer what the history answers") {
  const auto read = documents();
  const reuse_history history(read, support::known(), support::grammars());
  const reuse_pairs pairs(all_pairs(history, {}));
  REQUIRE(all_pairs(history, {}).size() > 3);
  for (const reuse_query& query : {reuse_query{}, reuse_query{.min_score = 0.5}, reuse_query{.max_boilerplate = 0.01},
                                   reuse_query{.top = 1}, reuse_query{.min_score = 0.45, .top = 2}}) {
    REQUIRE(reuse_pairs::answers(query, {}));
    CHECK(all_pairs(pairs, query) == all_pairs(history, query));
  }
  for (std::uint32_t d = 0; d < read.size(); ++d) {
    for (std::uint32_t p = 0; p < read[d].paragraphs.size(); ++p) {
      const auto kept = pairs.taken_up_by(d, p);
      CHECK(std::vector(kept.begin(), kept.end()) == history.taken_up_by(d, p));
    }
  }
}

TEST_CASE("a question that wants more than was kept is not answered") {
  CHECK_FALSE(reuse_pairs::answers({.min_score = 0.3}, {}));
  CHECK_FALSE(reuse_pairs::answers({.max_boilerplate = 0.5}, {}));
  CHECK_FALSE(reuse_pairs::answers({.min_words = 7}, {}));
  CHECK_FALSE(reuse_pairs::answers({.reach = 0}, {}));
  CHECK_FALSE(reuse_pairs::answers({}, {.common = 3}));
}
