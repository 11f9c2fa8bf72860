/// \file
/// Files that are there whole or not at all.
#pragma once
#include <fstream>
#include <functional>
#include <iosfwd>
#include <string>

#include "recital/core/result.hpp"

namespace recital {

/// Writes beside the file that is meant, and takes its place when told to.
///
///     auto file = atomic_file::open("out.svg");
///     if (!file) return tl::make_unexpected(file.error());
///     file->stream() << "...";
///     if (auto done = file->commit(); !done) return done;
///
/// Whatever is not committed leaves no trace, and what was there before stays as it was. A link is followed and stays a
/// link, a file keeps its permissions. What is no plain file (a pipe, /dev/stdout) is written to as it is.
class atomic_file {
 public:
  /// Fails with not_writable: there is no such folder, it may not be written, a folder has that name.
  [[nodiscard]] static result<atomic_file> open(const std::string& path);

  [[nodiscard]] std::ostream& stream() { return out_; }

  /// Fails with not_writable where not all of it could be written (a full disk) or put into place.
  [[nodiscard]] result<void> commit();

  ~atomic_file();
  atomic_file(atomic_file&& other) noexcept;
  atomic_file& operator=(atomic_file&&) = delete;

 private:
  atomic_file(std::string path, std::string target, std::string beside);

  std::string path_;    ///< as the user names it, for messages
  std::string target_;  ///< the file to replace
  std::string beside_;  ///< the temporary; "" once there is none
  std::ofstream out_;
};

/// Writes one file: all that `write` puts into the stream, or nothing.
[[nodiscard]] result<void> write_file(const std::string& path, const std::function<result<void>(std::ostream&)>& write);

}  // namespace recital
