/// \file
/// What a trace rests on, as elements of a page: its cycles, its hops in quotation, and their footnotes.
#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include "recital/analyse/trace.hpp"
#include "recital/export/page_words.hpp"

namespace recital {

/// Where a page shows a paragraph: an address, "" where nowhere.
using place_address = std::function<std::string(const trace_place&)>;

/// A state as a word on its colour; colours are in src/export/pages/evidence.css.
[[nodiscard]] std::string state_chip(const page_words& words, trace_state s);

/// Writes parts of a page on one trace. What documents hold is text in it.
class evidence {
 public:
  /// `prefix` stands before the identifiers of elements, "hop1", where a page has several traces.
  evidence(const trace_findings& found, const page_words& words, std::string prefix = {}, place_address shown_at = {});

  /// A table, a row a cycle: what became of the commitment, and the hops that say so.
  void append_cycles(std::string& out) const;

  /// What the marks in quotations mean.
  void append_key(std::string& out) const;

  /// One hop: where it stands, its labels, and both sides in quotation.
  void append_hop(std::string& out, std::size_t i) const;

  /// What a scholar would put into a footnote on it.
  void append_note(std::string& out, std::size_t i) const;

 private:
  [[nodiscard]] std::string said(std::string_view key, page_words::values markup = {}) const;
  [[nodiscard]] std::string named(std::string_view section, std::string_view name) const;
  [[nodiscard]] std::string place_of(const trace_place& at) const;
  [[nodiscard]] std::string searched(const trace_cell& cell) const;
  [[nodiscard]] std::string nearest(const near_miss& miss) const;
  [[nodiscard]] std::string changes(const trace_hop& each) const;
  void append_labels(std::string& out, const trace_hop& each) const;
  void append_fact(std::string& out, std::string_view name, const std::string& markup) const;

  const trace_findings& found_;
  const page_words& words_;
  std::string prefix_;
  place_address shown_at_;
};

}  // namespace recital
