#include "text/source_map.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "support/paragraphs.hpp"
#include "text/document.hpp"

using recital::span;
using recital::text::document;
using recital::text::read_document;

namespace {

/// Where some words of the running text stand, and their way home.
class walk {
 public:
  explicit walk(std::string_view source)
      : source_(source), read_(read_document("a.txt", source, support::few_words()).value()) {}

  [[nodiscard]] const std::string& text() const { return read_.text; }
  [[nodiscard]] std::string home(std::string_view words) const {
    const span at = read_.map.home(place(words));
    return std::string(source_.substr(at.begin, at.size()));
  }
  [[nodiscard]] std::string printed(std::string_view words) const {
    return read_.map.printed(place(words), read_.text, source_);
  }

 private:
  [[nodiscard]] span place(std::string_view words) const {
    const auto at = read_.text.find(words);
    REQUIRE_MESSAGE(at != std::string::npos, std::string(words));
    return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(at + words.size())};
  }

  std::string_view source_;
  document read_;
};

}  // namespace

TEST_CASE("what was copied goes home byte by byte") {
  const walk w("Parties to the Treaty met.\n");
  CHECK(w.home("the Treaty") == "the Treaty");
  CHECK(w.home("P") == "P");
  CHECK(w.home("met.") == "met.");
}

TEST_CASE("what was folded goes home to all that it was made from") {
  const walk w("第１５４０（２００４）号决议");
  CHECK(w.text() == "第1540(2004)号决议\n");
  CHECK(w.home("1540(2004)") == "１５４０（２００４）");
  CHECK(w.home("54") == "５４");
  CHECK(w.home("(2004)号") == "（２００４）号");
  CHECK(w.printed("1540(2004)") == "１５４０（２００４）");
}

TEST_CASE("one code point that became several goes home whole") {
  const walk w("article \u2165 of it.");
  CHECK(w.text() == "article VI of it.\n");
  CHECK(w.home("VI") == "\u2165");
  CHECK(w.home("article VI") == "article \u2165");
  CHECK(w.printed("VI of") == "\u2165 of");
}

TEST_CASE("a letter and its mark, composed, go home together") {
  const walk w("le Traite\u0301 est la\u0300.");
  CHECK(w.text() == "le Trait\u00E9 est l\u00E0.\n");
  CHECK(w.home("Trait\u00E9") == "Traite\u0301");
  CHECK(w.home("\u00E9") == "e\u0301");
  CHECK(w.printed("Trait\u00E9 est") == "Traite\u0301 est");
}

TEST_CASE("several blanks are printed as one") {
  const walk w("the   Treaty\u00A0 \ton tests");
  CHECK(w.text() == "the Treaty on tests\n");
  CHECK(w.home("the Treaty") == "the   Treaty");
  CHECK(w.home("Treaty on") == "Treaty\u00A0 \ton");
  CHECK(w.printed("the Treaty on tests") == "the Treaty on tests");
}

TEST_CASE("format characters go home with what is around them") {
  const walk w("the Trea\u00ADty on\u200B tests");
  CHECK(w.text() == "the Treaty on tests\n");
  CHECK(w.home("Treaty") == "Trea\u00ADty");
  CHECK(w.home("Trea") == "Trea");
  CHECK(w.printed("the Treaty") == "the Treaty");
}

TEST_CASE("a line break is left out of what is printed") {
  const walk w(
      "Parties recall the Treaty on the Non-\nproliferation of weapons and the con-\nvention on certain materials, "
      "and the\nconvention on tests, and all that is\nbeside these as it was agreed before.\n");
  CHECK(w.home("Non-proliferation of") == "Non-\nproliferation of");
  CHECK(w.printed("Non-proliferation of") == "Non-proliferation of");
  CHECK(w.home("the convention on certain") == "the con-\nvention on certain");
  CHECK(w.printed("the convention on certain") == "the convention on certain");
  CHECK(w.printed("and the convention on tests") == "and the convention on tests");
}

TEST_CASE("nothing goes home to nothing") {
  CHECK(recital::text::source_map().home({0, 3}) == span{});
  const auto read = read_document("a.txt", "some words", {}).value();
  CHECK(read.map.home({5, 5}) == span{5, 5});
  CHECK(read.map.printed({5, 5}, read.text, "some words").empty());
}
