/// \file
/// What provisions are called in a graph that people will see.
///
///     recital::graph_builder builder(known, {.language = "fr", .name_provision = recital::provision_words()});
#pragma once
#include "recital/graph/graph.hpp"

namespace recital {

/// Provisions in the words of their language, "article 6"; in English words where there are none in it. For one thread.
[[nodiscard]] provision_namer provision_words();

}  // namespace recital
