/// \file
/// The tables of a corpus, and how those of earlier programs become those of today.
#pragma once
#include <cstdint>

#include "recital/core/result.hpp"
#include "store/database.hpp"

namespace recital::store {

inline constexpr std::uint32_t application_id = 0x52656374;  ///< "Rect", in the header of the file
inline constexpr std::int64_t schema_version = 3;            ///< PRAGMA user_version

/// Makes the tables of today in an empty database, without the indexes of the large ones, or out of those of any earlier
/// version. For a writer, within a transaction. Fails with bad_data where the file is no corpus or one of a later version.
[[nodiscard]] result<void> bring_up_to_date(connection& corpus);

/// Makes the indexes of large tables, where they are not there. A new corpus has them made when its documents are written,
/// which takes half the time of keeping them up to date row by row.
void make_indexes(connection& corpus);

/// Fails with bad_data where a reader of today cannot read it: no corpus, another version.
[[nodiscard]] result<void> check_version(connection& corpus);

}  // namespace recital::store
