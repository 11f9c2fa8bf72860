/// \file
/// Readings made by hand, for tests of graphs and of what is written from them.
#pragma once
#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/graph/graph.hpp"

namespace small_corpus {

inline constexpr std::string_view entries = R"toml(
[[instrument]]
id = "treaty:npt"
kind = "treaty"
noun = "treaty"
date = "1968-07-01"
symbol = "INFCIRC/140"
url = "https://example.org/npt"
source = "a test"
title.en = "Treaty on the Non-Proliferation of Nuclear Weapons"
title.zh = "不扩散核武器条约"
names.en = ["Nuclear Non-Proliferation Treaty"]
names.zh = ["不扩散条约"]

[[instrument]]
id = "treaty:bangkok"
kind = "treaty"
noun = "treaty"
date = "1995-12-15"
source = "a test"
title.en = "Treaty on the Southeast Asia Nuclear-Weapon-Free Zone"

[[instrument]]
id = "treaty:bangkok-protocol"
kind = "treaty"
noun = "protocol"
source = "a test"
protocol_to = "treaty:bangkok"
title.en = "Protocol to the Treaty on the Southeast Asia Nuclear-Weapon-Free Zone"

[[instrument]]
id = "text:final-document"
kind = "document"
noun = "final_document"
date = "2010-05-28"
symbol = "NPT/CONF.2010/50(Vol.I)"
cycle = "2010"
source = "a test"
adopted_at = "conf:npt-revcon-2010"
title.en = "Final Document of the 2010 Review Conference"

[[series]]
id = "conf:npt-revcon-{year}"
kind = "conference"
noun = "conference"
open = true
source = "a test"
title.en = "{year} Review Conference of the Parties"
names.en = ["NPT Review Conference"]
[[series.member]]
year = 2010
date = "2010-05-03"
cycle = "2010"
)toml";

inline recital::catalogue known() {
  const recital::catalogue::source_text text{"test.toml", std::string(entries)};
  auto loaded = recital::catalogue::parse({&text, 1});
  REQUIRE_MESSAGE(loaded.has_value(), (loaded ? std::string{} : loaded.error().str()));
  return *std::move(loaded);
}

/// A document to which paragraphs and references are added one after the other.
class document {
 public:
  document(std::string symbol, std::string language, std::string date) {
    made_.source = "corpus/" + symbol + ".txt";
    made_.document = std::move(symbol);
    made_.language = std::move(language);
    made_.date = std::move(date);
    made_.title = "Title of " + made_.document;
  }

  document& paragraph(std::string label, std::string_view text = {}) {
    recital::paragraph p;
    p.label = std::move(label);
    p.text.begin = static_cast<std::uint32_t>(made_.text.size());
    made_.text.append(text);
    p.text.end = static_cast<std::uint32_t>(made_.text.size());
    made_.paragraphs.push_back(std::move(p));
    return *this;
  }

  document& cites(recital::kind kind, std::string target, std::string pinpoint = {}, std::string surface = {}) {
    recital::reference ref;
    ref.paragraph = static_cast<std::uint32_t>(made_.paragraphs.size() - 1);
    ref.kind = kind;
    ref.target = std::move(target);
    ref.pinpoint = std::move(pinpoint);
    ref.surface = surface.empty() ? ref.target : std::move(surface);
    ref.source = {offset_, offset_ + static_cast<std::uint32_t>(ref.surface.size())};
    ref.rule = "test";
    offset_ += 100;
    made_.references.push_back(std::move(ref));
    return *this;
  }

  document& doubting(recital::status status, std::optional<recital::no_target> reason,
                     std::vector<std::string> candidates = {}) {
    made_.references.back().status = status;
    made_.references.back().reason = reason;
    made_.references.back().candidates = std::move(candidates);
    return *this;
  }

  document& with_verb(std::string verb) {
    made_.references.back().verb = std::move(verb);
    return *this;
  }

  operator recital::reading() const { return made_; }

 private:
  recital::reading made_;
  std::uint32_t offset_ = 0;
};

using recital::kind;

/// Two documents, of 2012 and 2018; the second cites the first.
inline std::vector<recital::reading> two_documents() {
  return {document("NPT/CONF.2015/PC.I/WP.1", "en", "2012-04-30")
              .paragraph("1")
              .cites(kind::treaty, "treaty:npt")
              .cites(kind::treaty, "treaty:npt", "art_6")
              .cites(kind::treaty, "treaty:npt", "art_6")
              .paragraph("2", "Nothing is cited here, but others cite it.")
              .paragraph("3")
              .cites(kind::treaty, "treaty:npt", "art_10")
              .cites(kind::treaty, "treaty:bangkok-protocol"),
          document("NPT/CONF.2020/PC.II/WP.2", "en", "2018-04-23")
              .paragraph("u1")
              .cites(kind::treaty, "treaty:npt")
              .with_verb("recall")
              .cites(kind::document, "text:final-document", "action_5")
              .paragraph("4")
              .cites(kind::document, "NPT/CONF.2015/PC.I/WP.1", "para_2")
              .cites(kind::resolution, "S/RES/1540(2004)")};
}

inline const recital::node& node_called(const recital::citation_graph& graph, std::string_view id) {
  const auto found = graph.find(id);
  REQUIRE_MESSAGE(found != recital::no_index, id);
  return graph.nodes()[found];
}

/// Edges of one kind between two nodes.
inline std::size_t edges_between(const recital::citation_graph& graph, std::string_view from, recital::edge_kind kind,
                                 std::string_view to) {
  std::size_t count = 0;
  for (const recital::edge& e : graph.edges()) {
    count += graph.nodes()[e.from].id == from && graph.nodes()[e.to].id == to && e.kind == kind ? 1 : 0;
  }
  return count;
}

inline std::vector<std::string_view> ids(const recital::citation_graph& graph) {
  std::vector<std::string_view> all;
  for (const recital::node& n : graph.nodes()) all.push_back(n.id);
  return all;
}

}  // namespace small_corpus
