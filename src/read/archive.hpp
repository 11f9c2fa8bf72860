/// \file
/// Archives: zip, tar, gz and their kin.
#pragma once
#include <functional>
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

/// Whether the bytes are those of an archive. An office document is none, though its file is a zip.
[[nodiscard]] bool is_archive(std::string_view bytes);

/// Hands over the name and the bytes of each file in an archive whose name is wanted, in the archive's order; links,
/// folders and devices are passed over. A member beyond the limits is handed over as a failure. Names are only names:
/// nothing is written.
/// Fails with bad_data where the archive is damaged, after the members before the damage, and with too_large.
[[nodiscard]] result<void> read_archive(std::string_view bytes, const read_limits& limits,
                                        const std::function<bool(std::string_view name)>& wanted,
                                        const std::function<void(std::string name, result<std::string> bytes)>& take);

}  // namespace recital
