/// \file
/// Archives: zip, tar, gz and their kin.
#pragma once
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital {

enum class container {
  none,
  archive,
  book,    ///< an EPUB: the zip of one document, too
  office,  ///< the zip of an office document: one document
};

/// What the bytes hold, by their beginning and, in a zip, by the names of its own entries. O(entries).
[[nodiscard]] container container_of(std::string_view bytes);

/// Why a document is not read that is beyond the limits, in an archive or alone.
[[nodiscard]] tl::unexpected<error> too_large();

/// How much may be unpacked.
struct unpacking {
  std::uint64_t left;  ///< bytes of all members together; shrinks as they come
  /// The most bytes of a member that begins so.
  std::function<std::uint64_t(std::string_view beginning)> of_member;

  /// What an input of that size may grow to, at all depths.
  [[nodiscard]] static std::uint64_t of_input(std::size_t bytes, const read_limits& limits);
};

/// Hands over the name and the bytes of each file in an archive whose name is wanted, in the archive's order; links,
/// folders and devices are left out. What is compressed alone, without an archive around it, has the name "". A member that
/// is larger than one may be is handed over as a failure. Names are only names: nothing is written. `take` may unpack a
/// member in turn, with the same `room`.
/// Fails with bad_data where the archive is damaged, after the members before the damage, and with too_large where no
/// room is left.
[[nodiscard]] result<void> read_archive(std::string_view bytes, unpacking& room,
                                        const std::function<bool(std::string_view name)>& wanted,
                                        const std::function<void(std::string name, result<std::string> bytes)>& take);

/// Fails with bad_data where a zip lists more files at its end than are found in it, or has no list: some damage hides
/// files without a word. O(entries).
[[nodiscard]] result<void> check_list_of_zip(std::string_view bytes);

/// Hands over the members of an office document whose names are wanted. Fails as `read_archive` does, with what is wrong
/// with a member, and with the first failure of `take`.
[[nodiscard]] result<void> read_office_members(
    std::string_view bytes, const read_limits& limits, const std::function<bool(std::string_view name)>& wanted,
    const std::function<result<void>(const std::string& name, std::string bytes)>& take);

}  // namespace recital
