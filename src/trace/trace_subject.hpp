/// \file
/// What is traced, and which references lead to it.
#pragma once
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/reference.hpp"
#include "recital/trace/trace.hpp"
#include "trace/trace_corpus.hpp"

namespace recital {

struct trace_subject {
  std::string id;        ///< as findings give it
  std::string whole;     ///< as references give it: a catalogue identifier, else a symbol
  std::string pinpoint;  ///< "" for the whole instrument
  std::string words;     ///< that were asked for; then there is no text
  std::string made_in;
  const process* of = nullptr;          ///< null: cells are years
  const commitment* entry = nullptr;    ///< where the catalogue lists it
  const instrument* text = nullptr;     ///< where the catalogue knows it
  std::vector<std::string> containers;  ///< texts that it is part of, the nearest first
  std::vector<std::string> successors;  ///< identifiers of commitments that take it up

  /// How the reference leads to it, if it does. O(containers + successors).
  [[nodiscard]] std::optional<trace_link> link_of(const reference& r) const;

  /// The instruments that such references may have as targets.
  [[nodiscard]] std::vector<std::string> targets() const;

  /// Its title in that language, else "".
  [[nodiscard]] std::string_view title_in(std::string_view language) const;
};

/// Fails with not_found where a process is named that nobody knows.
[[nodiscard]] result<trace_subject> subject_of(const trace_target& target, const trace_corpus& corpus);

}  // namespace recital
