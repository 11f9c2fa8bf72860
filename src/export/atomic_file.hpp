/// \file
/// Files that are there whole or not at all.
#pragma once
#include <functional>
#include <memory>
#include <ostream>
#include <span>
#include <string>

#include "recital/core/result.hpp"

namespace recital {

class descriptor_buffer;

/// Writes a file that nobody sees, and puts it in the place of the one that is meant when told to.
///
///     auto file = atomic_file::open("out.svg");
///     if (!file) return tl::make_unexpected(file.error());
///     file->stream() << "...";
///     if (auto done = file->commit(); !done) return done;
///
/// Whatever is not committed leaves no trace, however the program ends, and what was there before stays as it was; on a
/// file system without nameless files (O_TMPFILE) a temporary file stays if the program is killed. A link is followed
/// and stays a link, a file keeps its permissions. What is no plain file (a pipe, /dev/stdout) is written to as it is.
class atomic_file {
 public:
  /// Fails with not_writable: there is no such folder, it may not be written, a folder has that name.
  [[nodiscard]] static result<atomic_file> open(const std::string& path);

  [[nodiscard]] std::ostream& stream() { return *out_; }

  /// Has the disk take all that was written, so that `commit` cannot fail for want of room. Fails with not_writable.
  [[nodiscard]] result<void> finish();

  /// Fails with not_writable where not all of it could be written (a full disk) or put into place.
  [[nodiscard]] result<void> commit();

  /// Puts it beside the file that is meant, under the name that `path` ends in; that one stays as it was.
  [[nodiscard]] result<void> commit_as(const std::string& path);

  ~atomic_file();
  atomic_file(atomic_file&& other) noexcept;
  atomic_file& operator=(atomic_file&&) = delete;

 private:
  atomic_file(std::string path, std::string target);
  [[nodiscard]] result<void> open_beside();
  [[nodiscard]] result<void> put_at(const std::string& target);

  std::string path_;       ///< as the user names it, for messages
  std::string target_;     ///< the file to replace
  std::string temporary_;  ///< the name it has until then; "" where it has none
  int file_ = -1;
  bool is_plain_ = true;
  std::unique_ptr<descriptor_buffer> buffer_;
  std::unique_ptr<std::ostream> out_;
};

/// Files that belong together: none is put into place before the disk has all of them. Fails with not_writable.
[[nodiscard]] result<void> commit_all(std::span<atomic_file> files);

/// Writes one file: all that `write` puts into the stream, or nothing.
[[nodiscard]] result<void> write_file(const std::string& path, const std::function<result<void>(std::ostream&)>& write);

}  // namespace recital
