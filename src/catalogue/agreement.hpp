/// \file
/// Whether the entries of a catalogue agree with one another.
#pragma once
#include "catalogue/rows.hpp"
#include "recital/core/result.hpp"

namespace recital::entries {

/// Refuses an entry that points to what is not there (relations, forum, place, unspecified), and two entries that lay
/// claim to one stand-alone name or, as bodies, to one form of number. Of two that contradict each other, the one of
/// the later layer is at fault, and the message names both.
[[nodiscard]] result<void> check_agreement(const tables& all);

}  // namespace recital::entries
