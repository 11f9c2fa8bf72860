#include "pages/marked_words.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using recital::mark_words;
using recital::reference;
using recital::span;

namespace {

std::vector<reference> on(const std::vector<span>& words) {
  std::vector<reference> made(words.size());
  for (std::size_t i = 0; i < words.size(); ++i) made[i].words = words[i];
  return made;
}

/// "0-4:- 4-9:0": the stretches with their groups.
std::string divided(span paragraph, const std::vector<reference>& references,
                    const std::vector<std::uint32_t>& breaks = {}) {
  std::vector<const reference*> all;
  for (const reference& each : references) all.push_back(&each);
  std::string out;
  for (const auto& s : mark_words(paragraph, all, breaks).stretches) {
    out += (out.empty() ? "" : " ") + std::to_string(s.words.begin) + "-" + std::to_string(s.words.end) + ":" +
           (s.group == recital::no_position ? "-" : std::to_string(s.group));
  }
  return out;
}

}  // namespace

TEST_CASE("words of no reference, of one, of several") {
  CHECK(divided({0, 9}, {}) == "0-9:-");
  CHECK(divided({0, 0}, {}).empty());
  CHECK(divided({2, 20}, on({{4, 9}})) == "2-4:- 4-9:0 9-20:-");
  CHECK(divided({0, 9}, on({{0, 9}})) == "0-9:0");
  CHECK(divided({0, 9}, on({{2, 4}, {4, 6}})) == "0-2:- 2-4:0 4-6:1 6-9:-");
}

TEST_CASE("the same words make one group, and the shorter of two has the words") {
  CHECK(divided({0, 9}, on({{2, 4}, {2, 4}})) == "0-2:- 2-4:0 4-9:-");
  CHECK(divided({0, 20}, on({{2, 18}, {8, 10}})) == "0-2:- 2-8:0 8-10:1 10-18:0 18-20:-");
  CHECK(divided({0, 20}, on({{2, 10}, {6, 18}})) == "0-2:- 2-10:0 10-18:1 18-20:-");
}

TEST_CASE("what shorter ones cover is told") {
  const auto references = on({{0, 4}, {4, 8}, {0, 8}, {5, 5}});
  std::vector<const reference*> all;
  for (const reference& each : references) all.push_back(&each);
  const auto marked = mark_words({0, 10}, all);
  REQUIRE(marked.groups.size() == 4);
  CHECK(marked.groups[0].words == span{0, 8});
  CHECK(marked.covered() == std::vector<std::size_t>{0, 3});
}

TEST_CASE("breaks divide what no reference holds") {
  CHECK(divided({0, 20}, on({{8, 12}}), {4, 10, 16}) == "0-4:- 4-8:- 8-12:0 12-16:- 16-20:-");
  CHECK(divided({0, 20}, {}, {0, 20}) == "0-20:-");
}
