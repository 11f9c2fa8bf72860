/// \file
/// Archives: zip, tar, gz and their kin.
#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

enum class container {
  none,
  archive,
  book,    ///< an EPUB: an archive of pages, and of what a program needs to show them
  office,  ///< the zip of an office document: one document
};

/// What the bytes hold, by their beginning and, in a zip, by the names of its own entries. O(entries).
[[nodiscard]] container container_of(std::string_view bytes);

/// Hands over the name and the bytes of each file in an archive whose name is wanted, in the archive's order; links,
/// folders and devices are left out. What is compressed alone, without an archive around it, has the name "". A member beyond the limits is handed over as a failure. Names are only names:
/// nothing is written.
/// Fails with bad_data where the archive is damaged, after the members before the damage, and with too_large.
[[nodiscard]] result<void> read_archive(std::string_view bytes, const read_limits& limits,
                                        const std::function<bool(std::string_view name)>& wanted,
                                        const std::function<void(std::string name, result<std::string> bytes)>& take);

}  // namespace recital
