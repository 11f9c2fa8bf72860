#include "recital/analyse/version_differences.hpp"

#include <doctest/doctest.h>

#include "graph/small_corpus.hpp"

using recital::kind;
using small_corpus::document;

namespace {

recital::version_citations version(std::string language, std::string label, std::string target,
                                   recital::paragraph_kind numbered = recital::paragraph_kind::numbered) {
  recital::reading made =
      document("S/1", std::move(language), "").paragraph(std::move(label)).cites(kind::treaty, target);
  made.symbol = "S/1";
  made.paragraphs.front().kind = numbered;
  return recital::citations_of_version(made);
}

}  // namespace

TEST_CASE("versions that agree have no differences, and one version alone has none") {
  CHECK(recital::version_differences(std::vector{version("en", "1", "treaty:npt"), version("fr", "1", "treaty:npt")})
            .empty());
  CHECK(recital::version_differences(std::vector{version("en", "1", "treaty:npt")}).empty());
}

TEST_CASE("what one language version cites and another does not is told with its place and its words") {
  const std::vector all{version("fr", "1", "treaty:npt"), version("en", "1", "treaty:npt"),
                        version("en", "2", "treaty:ctbt")};
  const auto found = recital::version_differences(all);
  REQUIRE(found.size() == 1);
  CHECK(found[0].document == "S/1");
  CHECK(found[0].paragraph == "2");
  CHECK(found[0].target == "treaty:ctbt");
  CHECK(found[0].surface == "treaty:ctbt");
  CHECK(found[0].cited_in == std::vector<std::string>{"en"});
  CHECK(found[0].not_in == std::vector<std::string>{"fr"});
}

TEST_CASE("a numbered paragraph is compared with its like, others are compared all together") {
  CHECK(recital::version_differences(std::vector{version("en", "1", "treaty:npt"), version("fr", "2", "treaty:npt")})
            .size() == 2);
  const auto unnumbered = recital::paragraph_kind::unnumbered;
  CHECK(recital::version_differences(
            std::vector{version("en", "u1", "treaty:npt", unnumbered), version("fr", "u3", "treaty:npt", unnumbered)})
            .empty());
}

TEST_CASE("what is not resolved, and documents without a symbol, are not compared") {
  recital::reading made = document("S/1", "en", "")
                              .paragraph("1")
                              .cites(kind::document, "unresolved:report")
                              .doubting(recital::status::unresolved, recital::no_target::title_not_known);
  CHECK(recital::citations_of_version(made).citations.empty());
  std::vector all{version("en", "1", "treaty:npt"), version("fr", "1", "treaty:ctbt")};
  for (auto& each : all) each.document.clear();
  CHECK(recital::version_differences(all).empty());
}
