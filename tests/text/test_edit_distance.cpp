#include "text/edit_distance.hpp"

#include <doctest/doctest.h>

using recital::text::edit_distance;

TEST_CASE("letters that were put in, left out, replaced or changed over are an error each") {
  CHECK(edit_distance("npt", "npt", 2) == 0);
  CHECK(edit_distance("ntp", "npt", 2) == 1);
  CHECK(edit_distance("artcle", "article", 2) == 1);
  CHECK(edit_distance("articcle", "article", 2) == 1);
  CHECK(edit_distance("aricle", "arrtcle", 2) == 2);
  CHECK(edit_distance("договор", "договоор", 2) == 1);
  CHECK(edit_distance("", "ab", 2) == 2);
}

TEST_CASE("what is further away than asked for is one further") {
  CHECK(edit_distance("kitten", "sitting", 1) == 2);
  CHECK(edit_distance("a", "abcdef", 2) == 3);
}
