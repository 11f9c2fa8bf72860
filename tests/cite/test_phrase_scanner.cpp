#include "cite/phrase_scanner.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

#include "support/strings.hpp"

using recital::cite::phrase;
using recital::cite::phrase_scanner;

namespace {

struct hit {
  std::size_t at;
  std::size_t length;
  std::uint32_t value;
  friend auto operator<=>(const hit&, const hit&) = default;
};
using hits = std::vector<hit>;

bool is_word(char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }

char small(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c; }

bool stands_at(const phrase& p, std::string_view text, std::size_t at) {
  const auto here = text.substr(at, p.text.size());
  const auto same = [&](char a, char b) { return p.any_case ? small(a) == small(b) : a == b; };
  if (!std::equal(here.begin(), here.end(), p.text.begin(), p.text.end(), same)) return false;
  const std::size_t end = at + p.text.size();
  const auto goes_on = [&](std::size_t i) {
    const bool is_glued = text[i - 1] >= 'a' && text[i - 1] <= 'z' && text[i] >= 'A' && text[i] <= 'Z';
    return is_word(text[i]) && is_word(text[i - 1]) && !is_glued;
  };
  const auto has_digit = [&](std::size_t i) {  // the mark of a note, or a number that came without its blank
    return text[i] >= '0' && text[i] <= '9' && is_word(text[i - 1]) && !(text[i - 1] >= '0' && text[i - 1] <= '9');
  };
  return (at == 0 || !goes_on(at)) && (end == text.size() || has_digit(end) || !goes_on(end));
}

/// Looks for every phrase at every place: slow, and right.
hits by_hand(const std::vector<phrase>& phrases, std::string_view text) {
  hits found;
  for (std::size_t at = 0; at < text.size(); ++at) {
    for (const phrase& p : phrases) {
      if (stands_at(p, text, at)) found.push_back({at, p.text.size(), p.value});
    }
  }
  std::ranges::sort(found, {}, [](const hit& h) { return std::tuple(h.at, ~h.length, h.value); });
  return found;
}

hits scanned(const phrase_scanner& scanner, std::string_view text) {
  hits found;
  scanner.scan(text, [&](std::size_t at, std::uint32_t value, std::size_t length) {
    found.push_back({at, length, value});
  });
  return found;
}

bool in_order(const hits& found) {
  return std::ranges::is_sorted(found, {}, [](const hit& h) { return std::tuple(h.at, ~h.length); });
}

/// Texts in which phrases are met often: a few letters, digits and ideographs, with blanks and marks between.
class maker {
 public:
  explicit maker(unsigned seed) : random_(seed) {}

  std::size_t below(std::size_t n) { return random_() % n; }

  std::string text(std::size_t pieces, bool begins_with_blank = true) {
    static const support::strings alphabet{"a",  "A",  "b", "B", "7", "the", "The", "treaty", "TREATY", "条", "约",
                                           "《", "》", "é", "-", "/", "(",   ".",   " ",      " ",      " ",  "\n"};
    std::string made;
    while (pieces-- > 0) {
      const auto& piece = alphabet[below(alphabet.size())];
      if (!made.empty() || begins_with_blank || (piece != " " && piece != "\n")) made += piece;
    }
    return made;
  }

  std::vector<phrase> phrases(std::size_t count) {
    std::vector<phrase> made;
    while (made.size() < count) {
      std::string words = text(1 + below(below(4) == 0 ? 20 : 6), false);
      const bool known = std::ranges::any_of(made, [&](const phrase& p) { return p.text == words; });
      if (words.size() >= 2 && !known) {
        made.push_back({std::move(words), static_cast<std::uint32_t>(made.size()), below(2) == 0});
      }
    }
    return made;
  }

 private:
  std::mt19937 random_;
};

}  // namespace

TEST_CASE("finds what a search by hand finds, on texts made at random") {
  maker make(20040428);
  std::size_t total = 0;
  for (int round = 0; round < 1000; ++round) {
    const auto phrases = make.phrases(1 + make.below(60));
    const phrase_scanner scanner(phrases);
    const std::string text = make.text(make.below(round % 20 == 0 ? 4000 : 200));
    hits found = scanned(scanner, text);
    CHECK(in_order(found));
    std::ranges::sort(found, {}, [](const hit& h) { return std::tuple(h.at, ~h.length, h.value); });
    const hits wanted = by_hand(phrases, text);
    total += wanted.size();
    if (found != wanted) FAIL_CHECK("round " << round << ": " << found.size() << " hits, not " << wanted.size());
  }
  CHECK(total > 5'000);
}

TEST_CASE("a phrase is found wherever it stands to the edges of a block") {
  for (const char* words : {"ab", "abc", "treaty", "the treaty on all of it", "条约", "《条约》", "A/", "(a)"}) {
    const phrase_scanner scanner({{words, 7, false}});
    const std::size_t length = std::string_view(words).size();
    for (std::size_t before = 0; before < 140; ++before) {
      for (const std::size_t behind : {0u, 1u, 5u, 70u, 200u}) {
        const std::string text = std::string(before, ' ') + words + std::string(behind, ' ');
        const hits found = scanned(scanner, text);
        CHECK_MESSAGE((found == hits{{before, length, 7}}),
                      words << " after " << before << " blanks, before " << behind);
      }
    }
  }
}

TEST_CASE("a phrase is found wherever it stands to the edges of a stretch") {
  const std::string words = "treaty on all that stands in the middle of it";
  const phrase_scanner scanner({{words, 7, false}, {words + "s", 8, false}});
  for (std::size_t before = 1980; before < 2060; ++before) {
    for (const std::size_t behind : {0u, 1u, 63u, 2000u, 2100u}) {
      const std::string text = std::string(before, '.') + words + std::string(behind, '.');
      CHECK_MESSAGE((scanned(scanner, text) == hits{{before, words.size(), 7}}),
                    before << " before, " << behind << " behind");
    }
  }
}

TEST_CASE("phrases that differ in the middle alone are told apart") {
  const phrase_scanner scanner({{"treaty on the first matter of all of them", 1, false},
                                {"treaty on the other matter of all of them", 2, false},
                                {"Treaty on The Other Matter of all of them", 3, true}});
  CHECK(scanned(scanner, "treaty on the first matter of all of them") == hits{{0, 41, 1}});
  CHECK(scanned(scanner, "treaty on the other matter of all of them") == hits{{0, 41, 2}, {0, 41, 3}});
  CHECK(scanned(scanner, "TREATY on the OTHER matter of all of them") == hits{{0, 41, 3}});
  CHECK(scanned(scanner, "treaty on the third matter of all of them").empty());
}

TEST_CASE("one phrase with several values is reported with each, in the order given") {
  const phrase_scanner scanner(
      {{"号", 5, false}, {"号决议", 4, false}, {"号", 3, false}, {"号", 9, false}, {"A/", 2, false}, {"A/", 1, false}});
  CHECK(scanned(scanner, "号决议 A/70") == hits{{0, 9, 4}, {0, 3, 5}, {0, 3, 3}, {0, 3, 9}, {10, 2, 2}, {10, 2, 1}});
}

TEST_CASE("a text of nothing but beginnings") {
  const phrase_scanner scanner({{"((", 0, false}, {"第", 1, false}, {"《条约》", 2, false}});
  CHECK(scanned(scanner, std::string(5000, '(')).size() == 4999);
  std::string text;
  for (int i = 0; i < 3000; ++i) text += "第";
  CHECK(scanned(scanner, text).size() == 3000);
}

TEST_CASE("letters before and behind make another word of it, a digit behind does not") {
  const phrase_scanner scanner({{"treaty", 0, false}, {"条约", 1, false}, {"A/", 2, false}});
  for (const char* text : {"entreaty", "treatys", "Treaty", "1treaty"}) {
    CHECK(scanned(scanner, text).empty());
  }
  CHECK(scanned(scanner, "(treaty)-treaty é treaty") == hits{{1, 6, 0}, {9, 6, 0}, {19, 6, 0}});
  CHECK(scanned(scanner, "treaty7") == hits{{0, 6, 0}});
  CHECK(scanned(scanner, "x条约y") == hits{{1, 6, 1}});
  CHECK(scanned(scanner, "条treaty约") == hits{{3, 6, 0}});
  CHECK(scanned(scanner, "BA/70 A/70") == hits{{6, 2, 2}});
}

TEST_CASE("longer phrases come first") {
  const phrase_scanner scanner({{"the", 0, false}, {"the treaty", 1, false}, {"the treaty on tests", 2, false}});
  CHECK(scanned(scanner, "the treaty on tests") == hits{{0, 19, 2}, {0, 10, 1}, {0, 3, 0}});
}

TEST_CASE("either case where it is asked for") {
  const phrase_scanner scanner({{"Final Document", 0, true}, {"Treaty", 1, false}, {"@a", 2, true}});
  CHECK(scanned(scanner, "FINAL DOCUMENT final document").size() == 2);
  CHECK(scanned(scanner, "TREATY treaty").empty());
  CHECK(scanned(scanner, "`a @A") == hits{{3, 2, 2}});
}

TEST_CASE("nothing to look for, nothing to look through") {
  CHECK(scanned(phrase_scanner({}), "the treaty").empty());
  const phrase_scanner scanner({{"ab", 0, false}});
  for (const char* text : {"", "a", "b", "ba"}) CHECK(scanned(scanner, text).empty());
  CHECK(scanned(scanner, "ab").size() == 1);
}
