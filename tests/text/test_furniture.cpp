#include "text/furniture.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "support/strings.hpp"
#include "text/lines.hpp"

using support::strings;

namespace {

/// The lines of a text that are furniture.
strings furniture(std::string_view source, bool wrapped = true) {
  const auto lines = recital::text::split_lines(source);
  const auto is_furniture = recital::text::find_furniture(lines, source, wrapped);
  REQUIRE(is_furniture.size() == lines.size());
  strings found;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (is_furniture[i]) found.emplace_back(source.substr(lines[i].bytes.begin, lines[i].bytes.size()));
  }
  return found;
}

bool is_furniture(const std::string& line, bool wrapped = true) {
  return furniture("The Lakeside Group met and\n" + line + "\nagreed on all that was before it.\n", wrapped).size() ==
         1;
}

}  // namespace

TEST_CASE("an address alone on its line is furniture, one within a line is text") {
  CHECK(is_furniture("https://example.org/lake/99"));
  CHECK(is_furniture("http://example.org", false));
  CHECK(is_furniture("www.example.org/lake"));
  CHECK_FALSE(is_furniture("https://example.org/lake has more"));
  CHECK_FALSE(is_furniture("see https://example.org/lake"));
}

TEST_CASE("job numbers, and what is printed beside them") {
  for (const char* line : {"18-06782", "GE.13-61055", "18-06782*", "*1806782*", "18-06782 (E)", "18-06782 (C) 240418",
                           "2/12 18-06782", "18-06782 2/12", "GE.13-61055 – 3"}) {
    CHECK_MESSAGE(is_furniture(line), line);
  }
  for (const char* line : {"18-0678", "186-06782", "GEX.13-61055", "18-06782 and", "(E)", "10 per cent"}) {
    CHECK_FALSE_MESSAGE(is_furniture(line), line);
  }
}

TEST_CASE("page numbers are furniture where lines are broken at a margin, cells of a table elsewhere") {
  for (const char* line : {"7", "112", "7/12", "7 7"}) {
    CHECK_MESSAGE(is_furniture(line), line);
    CHECK_FALSE_MESSAGE(is_furniture(line, false), line);
  }
  CHECK(is_furniture("18-06782", false));
  CHECK_FALSE(is_furniture("1540"));
  CHECK_FALSE(is_furniture("70/10000"));
}

TEST_CASE("a line that stands on three pages, but for its number, is a running title") {
  const std::string pages =
      "Lakeside Group\n\nOne page of text that goes on,\n\nReport of the group 1\n\nand another page that\ngoes on,\n\n"
      "Report of the group 2\n\nand a third\n\nReport of the group 10\n\nwhich ends.\n";
  CHECK(furniture(pages) == strings{"Report of the group 1", "Report of the group 2", "Report of the group 10"});
  CHECK(furniture(pages, false).empty());
}

TEST_CASE("twice is no running title, nor is a sentence three times") {
  CHECK(furniture("Title\n\nSection A\n\none\n\nSection A\n\ntwo.\n").empty());
  CHECK(furniture("Title\n\nSo decided.\n\none\n\nSo decided.\n\ntwo\n\nSo decided.\n\nthree.\n").empty());
}

TEST_CASE("the document's own symbol heads its title block once; what repeats it heads a page") {
  const std::string pages =
      "LAKE/CONF.2010/WP.99\n\nWorking paper of the group\n\nOne page of text that goes on\n\nLAKE/CONF.2010/WP.99\n\n"
      "and another page\n\nReport LAKE/CONF.2010/WP.99\n\nthat recalls\nLAKE/CONF.2010/WP.98\nand ends.\n";
  CHECK(furniture(pages) == strings{"LAKE/CONF.2010/WP.99", "Report LAKE/CONF.2010/WP.99"});
  CHECK(furniture(pages, false).empty());
}

TEST_CASE("the symbol of the title block stays, on however many pages it stands again") {
  const auto page = [](const std::string& text) { return "\n\nLAKE/CONF.1/WP.9\n\n" + text + " in the spring.\n"; };
  CHECK(furniture("Lakeside Conference\n\nLAKE/CONF.1/WP.9\n\nA paper on the lake\n" + page("It met") +
                  page("They spoke") + page("All left")) ==
        strings{"LAKE/CONF.1/WP.9", "LAKE/CONF.1/WP.9", "LAKE/CONF.1/WP.9"});
}

TEST_CASE("a title that is quoted again and again goes on with the same words; a running title does not") {
  const std::string quoted = "The Lakeside Group, minutes of 1 May\n1998, of its shore";
  CHECK(
      furniture("It read\n\n" + quoted + "\n\nand then\n\n" + quoted + "\n\nand at last\n\n" + quoted + "\n").empty());
  const std::string head = "The Lakeside Group, minutes\n";
  CHECK(furniture("It met\n\n" + head + "in the town\n\n" + head + "on the hill\n\n" + head + "by the lake\n").size() ==
        3);
}
