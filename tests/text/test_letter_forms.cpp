#include "text/letter_forms.hpp"

#include <doctest/doctest.h>

#include "support/strings.hpp"

using recital::text::typed_forms;
using recital::text::unhyphenated_forms;
using support::strings;

TEST_CASE("words are typed without accents and in capitals") {
  CHECK(typed_forms("résolution") == strings{"resolution", "RÉSOLUTION", "RESOLUTION"});
  CHECK(typed_forms("Año") == strings{"Ano", "AÑO", "ANO"});
  CHECK(typed_forms("article").empty());
}

TEST_CASE("capitals of every alphabet") { CHECK(recital::text::in_capitals("Устав the é") == "УСТАВ THE É"); }

TEST_CASE("letters of other alphabets have no accents") { CHECK(typed_forms("йод").empty()); }

TEST_CASE("a blank or a dash for a hyphen") {
  CHECK(unhyphenated_forms("non-prolifération") == strings{"non prolifération", "non–prolifération"});
  CHECK(unhyphenated_forms("traité").empty());
}
