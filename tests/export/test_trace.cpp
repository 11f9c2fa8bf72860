// Traces as JSON, pictures and pages: what a text holds never becomes markup.
#include <doctest/doctest.h>

#include <sstream>
#include <string>

#include "recital/draw/trace_picture.hpp"
#include "recital/formats/trace_json.hpp"
#include "recital/pages/trace_page.hpp"

namespace {

using recital::span;

/// Words that overlap: the verb within the citing words, and the voice up to their middle.
recital::trace_findings sample() {
  recital::trace_findings found;
  found.id = "treaty:x#art_1";
  found.title = "A & B <i>";
  recital::trace_cell cell;
  cell.cycle = "2000";
  cell.state = recital::trace_state::renewed;
  cell.said = {recital::trace_state::renewed};
  cell.documents = 1;
  cell.paragraphs = 1;
  cell.occurrences = {0};
  found.cells = {cell};
  recital::trace_occurrence occurrence;
  occurrence.at.document = "A/1";
  occurrence.at.language = std::string("en");
  occurrence.at.paragraph = "1";
  occurrence.at.text = "abc<d>efgh";
  occurrence.cycle = "2000";
  occurrence.state = recital::trace_state::renewed;
  occurrence.words = {2, 8};
  occurrence.label.verb = "reaffirm";
  occurrence.label.verb_words = {4, 5};
  occurrence.label.voice_words = {1, 4};
  found.occurrences = {occurrence};
  return found;
}

std::string page_of(const recital::trace_findings& found) {
  std::ostringstream out;
  recital::write_trace_page(out, found);
  return out.str();
}

}  // namespace

TEST_CASE("marks that overlap are cut where one of them ends, and close in order") {
  const std::string page = page_of(sample());
  CHECK(page.find("a<mark class=\"voice\">b</mark>"
                  "<mark class=\"cites\"><mark class=\"voice\">c&lt;</mark></mark>"
                  "<mark class=\"cites\"><mark class=\"verb\">d</mark></mark>"
                  "<mark class=\"cites\">&gt;ef</mark>gh") != std::string::npos);
}

TEST_CASE("titles and texts are escaped in pages and pictures") {
  const std::string page = page_of(sample());
  CHECK(page.find("<i>") == std::string::npos);
  CHECK(page.find("A &amp; B &lt;i&gt;") != std::string::npos);
  std::ostringstream picture;
  recital::write_trace_svg(picture, sample());
  CHECK(picture.str().find("<i>") == std::string::npos);
  CHECK(picture.str().find("<d>") == std::string::npos);
}

TEST_CASE("the legend of a picture explains the marks that are drawn, and no other") {
  recital::trace_findings found = sample();
  const auto picture = [&] {
    std::ostringstream out;
    recital::write_trace_svg(out, found);
    return out.str();
  };
  CHECK(picture().find("cites it") != std::string::npos);
  CHECK(picture().find("has its words") == std::string::npos);
  CHECK(picture().find("revived") == std::string::npos);
  found.occurrences.front().link = recital::trace_link::reuse;
  CHECK(picture().find("cites it") == std::string::npos);
  CHECK(picture().find("has its words") != std::string::npos);
}

TEST_CASE("JSON leaves out what is not known") {
  std::ostringstream out;
  recital::write_trace_json(out, sample());
  CHECK(out.str().find("\"made_in\"") == std::string::npos);
  CHECK(out.str().find("\"verb_words\":{\"begin\":4,\"end\":5}") != std::string::npos);
}
