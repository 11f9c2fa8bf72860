/// \file
/// A folder for a program that cannot do without files.
#pragma once
#include <string>
#include <string_view>

#include "recital/core/result.hpp"

namespace recital {

/// A new folder that only its owner may look into, below the system's folder for such. It is removed with all that is in
/// it when the object goes.
class temporary_folder {
 public:
  /// Fails with not_readable where the system gives none.
  [[nodiscard]] static result<temporary_folder> make();

  ~temporary_folder();
  temporary_folder(temporary_folder&& other) noexcept;
  temporary_folder& operator=(temporary_folder&&) = delete;

  [[nodiscard]] const std::string& path() const { return path_; }

  /// Writes a file into it; folders on the way are made. Fails with not_readable.
  [[nodiscard]] result<void> write(const std::string& name, std::string_view bytes) const;

  /// The bytes of a file in it; "" where there is none.
  [[nodiscard]] std::string read(const std::string& name) const;

 private:
  explicit temporary_folder(std::string path) : path_(std::move(path)) {}
  std::string path_;
};

}  // namespace recital
