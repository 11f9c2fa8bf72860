/// \file
/// What a trace rests on, as elements of a page: its cycles, its occurrences in quotation, and their footnotes.
#pragma once
#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "recital/interface/page_words.hpp"
#include "recital/trace/trace.hpp"

namespace recital {

/// How the page about it wants its elements.
struct evidence_options {
  std::string prefix{};             ///< before identifiers, "hop1": a page may have several traces
  std::string_view heading = "h3";  ///< of an occurrence
  std::function<std::string(const trace_place&)> shown_at{};  ///< the address of a paragraph, "" where it has none
};

/// A state as a word on its colour; colours are in src/pages/evidence.css.
[[nodiscard]] std::string state_chip(const page_words& words, trace_state s);

/// What the states that occur in those cells mean, each a word with its meaning.
void append_states(std::string& out, const page_words& words, const std::vector<const trace_cell*>& cells);

/// Writes parts of a page on one trace. What documents hold is text in it.
class evidence {
 public:
  evidence(const trace_findings& found, const page_words& words, evidence_options options = {});

  /// A table, a row a cycle: what became of the commitment, and the occurrences that say so.
  void append_cycles(std::string& out) const;

  /// How much of a cycle was read, and the paragraph that comes nearest where none speaks of the commitment.
  void append_search(std::string& out, const trace_cell& cell) const;

  /// What the marks in quotations mean.
  void append_key(std::string& out) const;

  /// One occurrence: where it stands, its labels, and both sides in quotation.
  void append_occurrence(std::string& out, std::size_t i) const;

  /// What a scholar would put into a footnote on it.
  void append_note(std::string& out, std::size_t i) const;

 private:
  [[nodiscard]] std::string said(std::string_view key, page_words::values markup = {}) const;
  [[nodiscard]] std::string named(std::string_view section, std::string_view name) const;
  [[nodiscard]] std::string place_of(const trace_place& at) const;
  [[nodiscard]] std::string searched(const trace_cell& cell) const;
  [[nodiscard]] std::string nearest(const near_miss& miss) const;
  [[nodiscard]] std::string reuse(const trace_occurrence& each) const;
  [[nodiscard]] std::string carrier(const trace_occurrence& each) const;
  [[nodiscard]] std::string changes(const trace_occurrence& each) const;
  void append_labels(std::string& out, const trace_occurrence& each) const;
  void append_fact(std::string& out, std::string_view name, const std::string& markup) const;

  const trace_findings& found_;
  const page_words& words_;
  evidence_options options_;
};

}  // namespace recital
