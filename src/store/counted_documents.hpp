/// \file
/// Which documents of a corpus count, and which repeat others.
#pragma once
#include "store/database.hpp"

namespace recital::store {

/// Writes of each document which one counts for it, by the rules of recital/graph/versions.hpp, as a graph of the whole
/// corpus has it. O(corpus).
void mark_counted_documents(connection& corpus);

}  // namespace recital::store
