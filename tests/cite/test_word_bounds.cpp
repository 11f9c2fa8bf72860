#include "cite/word_bounds.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using recital::span;
using recital::cite::word_bounds;

namespace {

const std::vector<std::string> clitics{"و", "ب", "وب"};

/// Whether the words in brackets are whole words of the text around them.
bool whole(const std::string& marked) {
  const auto open = marked.find('[');
  const auto close = marked.find(']');
  const std::string text =
      marked.substr(0, open) + marked.substr(open + 1, close - open - 1) + marked.substr(close + 1);
  return word_bounds(clitics).whole(text,
                                    span{static_cast<std::uint32_t>(open), static_cast<std::uint32_t>(close - 1)});
}

}  // namespace

TEST_CASE("words of any alphabet are whole or not") {
  CHECK(whole("[Пакт] о правах"));
  CHECK_FALSE(whole("[Пакт]а о правах"));
  CHECK(whole("«[Пакт]»"));
  CHECK_FALSE(whole("не[договор]"));
  CHECK_FALSE(whole("[part]ículo"));
  CHECK(whole("l’[accord]"));
  CHECK(whole("[Пакт]"));
}

TEST_CASE("what is written onto the beginning of a word is no part of it") {
  CHECK(whole("[معاهدة] عدم"));
  CHECK(whole("و[معاهدة] عدم"));
  CHECK(whole("وب[معاهدة] عدم"));
  CHECK_FALSE(whole("سم[معاهدة] عدم"));
  CHECK_FALSE(whole("[معاهدة]ها"));
}

TEST_CASE("a number that goes on as a symbol is another one") {
  CHECK(whole("[decision 1], annex"));
  CHECK_FALSE(whole("[decision 1]/CP.21"));
  CHECK_FALSE(whole("[decision 2]/102"));
  CHECK(whole("[决定1]/2"));
}

TEST_CASE("a capital behind a small letter begins another word") {
  const auto whole = [](std::string_view text, std::string_view words) {
    const auto at = static_cast<std::uint32_t>(text.find(words));
    return recital::cite::word_bounds({}).whole(text, {at, at + static_cast<std::uint32_t>(words.size())});
  };
  CHECK(whole("прав человекаРезолюция 217", "прав человека"));
  CHECK(whole("прав человекаРезолюция 217", "Резолюция"));
  CHECK_FALSE(whole("прав человека", "прав чел"));
  CHECK_FALSE(whole("ДНЯОВ", "ДНЯО"));
}
