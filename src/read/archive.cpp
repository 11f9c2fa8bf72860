#include "read/archive.hpp"

#include <archive.h>
#include <archive_entry.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <utility>

namespace recital {
namespace {

using handle = std::unique_ptr<::archive, decltype(&::archive_read_free)>;

/// An archive, open at its first member; empty where the bytes are none.
handle opened(std::string_view bytes) {
  handle reader(::archive_read_new(), &::archive_read_free);
  ::archive_read_support_filter_all(reader.get());
  if (bytes.starts_with("PK")) ::archive_read_support_format_zip(reader.get());  // a packed zip is one file: a document
  ::archive_read_support_format_tar(reader.get());
  ::archive_read_support_format_gnutar(reader.get());
  ::archive_read_support_format_7zip(reader.get());
  ::archive_read_support_format_raw(reader.get());
  if (::archive_read_open_memory(reader.get(), bytes.data(), bytes.size()) != ARCHIVE_OK) reader.reset();
  return reader;
}

std::string reason_of(::archive* reader) {
  const char* said = ::archive_error_string(reader);
  return std::string("damaged archive") + (said != nullptr ? std::string(": ") + said : std::string());
}

/// The bytes of the member that the reader stands at.
result<std::string> bytes_of(::archive* reader, unpacking& room) {
  constexpr std::size_t step = 65536;
  std::string bytes;
  std::uint64_t most = 0;
  while (true) {
    const std::size_t filled = bytes.size();
    bytes.resize(filled + step);
    const auto count = ::archive_read_data(reader, bytes.data() + filled, step);
    if (count < 0) return failure(error_code::bad_data, reason_of(reader));
    bytes.resize(filled + static_cast<std::size_t>(count));
    if (count == 0) return bytes;
    room.left -= std::min(room.left, static_cast<std::uint64_t>(count));
    if (filled == 0) most = room.of_member(bytes);
    if (room.left == 0 || bytes.size() > most) return too_large();
  }
}

/// What stands before the next member must be unpacked to get there, unless the archive is a zip.
void pass_over(::archive* reader, ::archive_entry* entry, std::uint64_t but, unpacking& room) {
  if ((::archive_format(reader) & ARCHIVE_FORMAT_BASE_MASK) == ARCHIVE_FORMAT_ZIP) return;
  const auto size = static_cast<std::uint64_t>(std::max<la_int64_t>(::archive_entry_size(entry), 0));
  room.left -= std::min(room.left, size - std::min(size, but));
}

/// The name of a member; a lone compressed file has none of its own.
std::string name_of(::archive* reader, ::archive_entry* entry) {
  if (::archive_format(reader) == ARCHIVE_FORMAT_RAW) return {};
  const char* utf8 = ::archive_entry_pathname_utf8(entry);
  const char* name = utf8 != nullptr ? utf8 : ::archive_entry_pathname(entry);
  return name != nullptr ? name : "";
}

/// Whether a zip with such a member is one document. Packages have several of them, so that damage to one name is not taken
/// for an archive of many files.
bool is_of_package(std::string_view name) {
  constexpr std::string_view all[] = {"[Content_Types].xml", "_rels/.rels", "word/document.xml",
                                      "META-INF/manifest.xml", "Index/Document.iwa"};
  return std::ranges::find(all, name) != std::end(all);
}

/// Which names of entries tell what kind of zip it is.
container kind_of_zip(std::string_view bytes) {
  constexpr std::size_t head = 100;  // the first member of some packages says what they are, and is not compressed
  if (bytes.substr(0, head).find("mimetypeapplication/vnd.oasis.") != std::string_view::npos) return container::office;
  const handle reader = opened(bytes);
  if (!reader) return container::archive;
  ::archive_entry* entry = nullptr;
  for (int status = 0; (status = ::archive_read_next_header(reader.get(), &entry)) >= ARCHIVE_WARN;) {
    if (status == ARCHIVE_EOF) break;
    const std::string name = name_of(reader.get(), entry);
    if (is_of_package(name)) return container::office;
    if (name == "META-INF/container.xml") return container::book;
  }
  return container::archive;
}

/// How many entries a zip says that it has, in the record at its end; none where there is no such record.
std::optional<std::size_t> listed_entries(std::string_view bytes) {
  using namespace std::string_view_literals;
  constexpr std::size_t record_size = 22;
  constexpr std::size_t count = 10;  // where it stands in the record
  const auto at = bytes.rfind("PK\x05\x06"sv);
  if (at == std::string_view::npos || bytes.size() - at < record_size) return std::nullopt;
  const auto byte_at = [&](std::size_t i) { return std::size_t{static_cast<unsigned char>(bytes[at + i])}; };
  return byte_at(count) | byte_at(count + 1) << 8;
}

std::size_t found_entries(std::string_view bytes) {
  const handle reader = opened(bytes);
  ::archive_entry* entry = nullptr;
  std::size_t found = 0;
  for (int status = 0; reader && (status = ::archive_read_next_header(reader.get(), &entry)) >= ARCHIVE_WARN; ++found)
    if (status == ARCHIVE_EOF) break;
  return found;
}

}  // namespace

result<void> check_list_of_zip(std::string_view bytes) {
  constexpr std::size_t too_many_to_say = 0xFFFF;
  if (!bytes.starts_with("PK")) return {};
  const auto listed = listed_entries(bytes);
  if (!listed) return failure(error_code::bad_data, "damaged archive: the list of its files is missing");
  const std::size_t found = found_entries(bytes);
  if (*listed == too_many_to_say || found >= *listed) return {};
  return failure(error_code::bad_data, "damaged archive: it lists " + std::to_string(*listed) + " files, and " +
                                           std::to_string(found) + " are found");
}

container container_of(std::string_view bytes) {
  using namespace std::string_view_literals;
  if (bytes.starts_with("PK\x03\x04"sv)) return kind_of_zip(bytes);
  for (const auto start :
       {"\x1F\x8B"sv, "BZh"sv, "\xFD\x37zXZ\0"sv, "\x28\xB5\x2F\xFD"sv, "7z\xBC\xAF\x27\x1C"sv, "PK\x05\x06"sv}) {
    if (bytes.starts_with(start)) return container::archive;
  }
  constexpr std::size_t tar_mark = 257;
  const bool is_tar = bytes.size() > tar_mark && bytes.substr(tar_mark).starts_with("ustar"sv);
  return is_tar ? container::archive : container::none;
}

tl::unexpected<error> too_large() { return failure(error_code::too_large, "larger than is read of one document"); }

std::uint64_t unpacking::of_input(std::size_t bytes, const read_limits& limits) {
  return std::min(limits.archive, std::max(limits.unpacked, limits.growth * bytes));
}

result<void> read_archive(std::string_view bytes, unpacking& room,
                          const std::function<bool(std::string_view name)>& wanted,
                          const std::function<void(std::string name, result<std::string> bytes)>& take) {
  const handle reader = opened(bytes);
  if (!reader) return failure(error_code::bad_data, "damaged archive");
  ::archive_entry* entry = nullptr;
  for (int status = 0; (status = ::archive_read_next_header(reader.get(), &entry)) != ARCHIVE_EOF;) {
    if (status < ARCHIVE_WARN) return failure(error_code::bad_data, reason_of(reader.get()));
    if (::archive_entry_filetype(entry) != AE_IFREG) continue;
    std::string name = name_of(reader.get(), entry);
    if (!wanted(name)) {
      pass_over(reader.get(), entry, 0, room);
    } else if (::archive_entry_is_encrypted(entry) != 0) {
      take(std::move(name), failure(error_code::not_readable, "encrypted"));
    } else {
      const std::uint64_t before = room.left;
      auto content = bytes_of(reader.get(), room);
      const bool damaged = !content && content.error().code == error_code::bad_data;
      if (!content) pass_over(reader.get(), entry, before - room.left, room);
      if (room.left > 0) take(std::move(name), std::move(content));
      if (damaged) return {};  // it was said of the member; what follows cannot be found any more
    }
    if (room.left == 0) return failure(error_code::too_large, "unpacks to more than is read of one input");
  }
  return {};
}

result<void> read_office_members(std::string_view bytes, const read_limits& limits,
                                 const std::function<bool(std::string_view name)>& wanted,
                                 const std::function<result<void>(const std::string& name, std::string bytes)>& take) {
  result<void> first = {};
  unpacking room{unpacking::of_input(bytes.size(), limits), [&](std::string_view) { return limits.text; }};
  const auto done = read_archive(bytes, room, wanted, [&](const std::string& name, result<std::string> content) {
    if (!first) return;
    if (content) first = take(name, *std::move(content));
    else first = tl::make_unexpected(std::move(content).error());
  });
  return first ? done : first;
}

}  // namespace recital
