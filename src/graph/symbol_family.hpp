/// \file
/// Revisions, additions, parts and volumes: what a document symbol says about the document that it belongs to.
#pragma once
#include <optional>
#include <string_view>

#include "recital/graph/graph.hpp"

namespace recital {

struct base_symbol {
  std::string_view symbol;  ///< the symbol without its last mark
  edge_kind link;           ///< what the longer one is to it: revises or part_of
};

/// "INFCIRC/225/Rev.5" revises "INFCIRC/225"; "A/70/81/Add.1", "INFCIRC/254/Part1" and "NPT/CONF.2010/50(Vol.I)" are
/// part of the symbol before the mark. Nothing where a symbol bears no such mark. Asked again of the base it goes
/// further down.
[[nodiscard]] std::optional<base_symbol> base_of(std::string_view symbol);

}  // namespace recital
