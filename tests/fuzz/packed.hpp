/// \file
/// Zips for targets that read office documents: a fuzzer seldom gets the check sums of a zip right, so its input is what
/// the members hold, with zero bytes between them.
#pragma once
#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>

#include "fuzz/require.hpp"

namespace recital::fuzz {

/// A zip of members with these names, not compressed.
inline std::string packed(std::span<const char* const> names, std::string_view members) {
  constexpr std::size_t around = 4096;  // more than names and directory take
  std::string made(members.size() + around, '\0');
  std::size_t used = 0;
  ::archive* out = ::archive_write_new();
  ::archive_write_set_format_zip(out);
  ::archive_write_zip_set_compression_store(out);
  ::archive_write_set_bytes_in_last_block(out, 1);
  require(::archive_write_open_memory(out, made.data(), made.size(), &used) == ARCHIVE_OK, "a zip opens");
  for (const char* name : names) {
    const auto content = members.substr(0, members.find('\0'));
    members.remove_prefix(std::min(content.size() + 1, members.size()));
    ::archive_entry* entry = ::archive_entry_new();
    ::archive_entry_set_pathname(entry, name);
    ::archive_entry_set_filetype(entry, AE_IFREG);
    ::archive_entry_set_perm(entry, 0644);
    ::archive_entry_set_size(entry, static_cast<la_int64_t>(content.size()));
    require(::archive_write_header(out, entry) == ARCHIVE_OK, "a member opens");
    ::archive_write_data(out, content.data(), content.size());
    ::archive_entry_free(entry);
    if (members.empty()) break;
  }
  ::archive_write_close(out);
  ::archive_write_free(out);
  made.resize(used);
  return made;
}

}  // namespace recital::fuzz
