#include "text/words.hpp"

#include <doctest/doctest.h>

#include <string>

#include "support/strings.hpp"

using recital::span;

namespace {

support::strings words(std::string_view text) {
  support::strings all;
  for (const span each : recital::text::words_in(text)) all.emplace_back(text.substr(each.begin, each.size()));
  return all;
}

/// Of the words of a text, how many sentences they are.
int sentences(std::string_view text) {
  const auto all = recital::text::words_in(text);
  int count = all.empty() ? 0 : 1;
  for (std::size_t i = 1; i < all.size(); ++i) count += recital::text::ends_sentence_between(text, all[i - 1], all[i]);
  return count;
}

}  // namespace

TEST_CASE("letters and digits that stand together are a word, and so is an ideograph") {
  CHECK(words("A/RES/70/1, of 2015") == support::strings{"A", "RES", "70", "1", "of", "2015"});
  CHECK(words("第9条 NPT的") == support::strings{"第", "9", "条", "NPT", "的"});
  CHECK(words("مُعاهَدة منع") == support::strings{"مُعاهَدة", "منع"});
  CHECK(words("l’État") == support::strings{"l", "État"});
  CHECK(words(" ... ").empty());
}

TEST_CASE("sentences and the clauses of lists end, abbreviations do not") {
  CHECK(sentences("The lamp is lit. It burns; all night") == 3);
  CHECK(sentences("See para. 5 and No. 12 of the list, e.g. the last") == 1 + 1);  // "para. 5": better one too many
  CHECK(sentences("Mr. Keeper met them at 3.15 p.m. on Monday") == 1);
  CHECK(sentences("灯亮了。门开了；") == 2);
  CHECK(sentences("أضيء المصباح؛ ثم أطفئ") == 2);
}
