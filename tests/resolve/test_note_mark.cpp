#include "resolve/note_mark.hpp"

#include <doctest/doctest.h>

using recital::resolve::note_mark_behind;

TEST_CASE("marks of notes that text files bring down into the line") {
  CHECK(note_mark_behind(" 15 and taking note of it") == "15");
  CHECK(note_mark_behind(", 27 and others") == "27");
  CHECK(note_mark_behind(" on the Force, 8") == "8");
  CHECK(note_mark_behind(" dated 31 May 1978, 48") == "48");
  CHECK(note_mark_behind("27") == "27");
}

TEST_CASE("other numbers are none") {
  for (const char* text : {" of 10 September", " on 1,200 boats", "; 15 of them", " (S/25470)", ""}) {
    CHECK_MESSAGE(note_mark_behind(text).empty(), text);
  }
}
