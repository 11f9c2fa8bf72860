#include "catalogue/name_query.hpp"

#include <doctest/doctest.h>

#include <string_view>

using recital::name_match;

namespace {

name_match matched(std::string_view words, std::string_view name) { return recital::name_query(words).match(name); }

}  // namespace

TEST_CASE("a name answers the better, the more of it is known") {
  CHECK(matched("npt", "NPT") == name_match::is);
  CHECK(matched("chemical weapons", "Chemical Weapons Convention") == name_match::begins);
  CHECK(matched("convention chemical", "Chemical Weapons Convention") == name_match::holds_all);
  CHECK(matched("chem conv", "Chemical Weapons Convention") == name_match::holds_beginnings);
  CHECK(matched("biological", "Chemical Weapons Convention") == name_match::none);
}

TEST_CASE("hyphens, accents and case of a name do not matter") {
  constexpr std::string_view french = "Trait\u00E9 sur la non-prolif\u00E9ration des armes nucl\u00E9aires";
  CHECK(matched("TRAITE SUR LA NON PROLIFERATION", french) == name_match::begins);
  CHECK(matched("nonproliferation traite", french) == name_match::holds_beginnings);
  CHECK(matched("test ban", "Comprehensive Nuclear-Test-Ban Treaty") == name_match::holds_all);
  CHECK(matched("\u4E0D\u6269\u6563", "\u4E0D\u6269\u6563\u6838\u6B66\u5668\u6761\u7EA6") == name_match::begins);
}

TEST_CASE("no words and no name match nothing") {
  CHECK(matched("", "NPT") == name_match::none);
  CHECK(matched("-", "NPT") == name_match::none);
  CHECK(matched("npt", "") == name_match::none);
}
