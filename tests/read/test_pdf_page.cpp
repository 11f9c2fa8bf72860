#include "read/pdf_page.hpp"

#include <doctest/doctest.h>

#include <string>
#include <vector>

using recital::pdf::page;
using recital::pdf::page_reader;

namespace {

const std::string printed =
    "<html><doc><page width=\"600.0\" height=\"800.0\"><flow><block><line>"
    "<word xMin=\"60\" yMin=\"10\" xMax=\"90\" yMax=\"20\">VI &amp; VII</word>"
    "<word xMin=\"20\" yMin=\"10\" xMax=\"50\" yMax=\"20\">article</word></line></block></flow></page>"
    "<page width=\"600.0\" height=\"800.0\"></page></doc></html>";

/// What a reader makes of `words`, which come in pieces of `size` bytes; `understood`: whether it took them all.
std::vector<page> pages_of(const std::string& words, std::size_t size, bool& understood) {
  std::vector<page> pages;
  page_reader reader([&](page p) { pages.push_back(std::move(p)); });
  understood = true;
  for (std::size_t at = 0; at < words.size() && understood; at += size)
    understood = reader.feed(words.substr(at, size));
  return pages;
}

}  // namespace

TEST_CASE("pages come as they are complete, in pieces of any size") {
  for (const std::size_t size : {1UL, 7UL, 1000UL}) {
    bool understood = false;
    const auto pages = pages_of(printed, size, understood);
    CHECK(understood);
    REQUIRE(pages.size() == 2);
    CHECK(pages[1].rows.empty());
    REQUIRE(pages[0].rows.size() == 1);
    const auto& words = pages[0].rows[0].words;
    REQUIRE(words.size() == 2);
    CHECK(words[0].text == "article");  // from left to right
    CHECK(words[1].text == "VI & VII");
    CHECK(pages[0].rows[0].at.right == 90);
  }
}

TEST_CASE("what is no page of words is refused") {
  bool understood = true;
  CHECK(pages_of("<page width=\"1\"><flow></page>", 1000, understood).empty());
  CHECK_FALSE(understood);
  CHECK(pages_of("</page><page ", 1000, understood).empty());
  CHECK_FALSE(understood);
}

TEST_CASE("places that no page has are none") {
  bool understood = false;
  const auto pages = pages_of(
      "<page width=\"nan\" height=\"1e30\"><flow><block><line>"
      "<word xMin=\"1e20\" yMin=\"0\" xMax=\"-inf\" yMax=\"10\">at</word></line></block></flow></page>",
      1000, understood);
  REQUIRE(pages.size() == 1);
  CHECK(pages[0].width == 0);
  CHECK(pages[0].height == 0);
  CHECK(pages[0].rows.at(0).words.at(0).at.left == 0);
}
