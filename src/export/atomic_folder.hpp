/// \file
/// Files in a folder that come into place together.
#pragma once
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/result.hpp"

namespace recital {

/// Gathers files in a hidden folder, so that any number of them takes no memory, and moves them to their folder once all
/// are there. What is not committed leaves no trace, unless the program is killed.
class atomic_folder {
 public:
  /// For files that are to lie in `folder`, which need not be there. Nothing is made before the first file is added.
  explicit atomic_folder(std::string folder) : folder_(std::move(folder)) {}

  /// For a folder that is to be put into place as a whole.
  [[nodiscard]] static atomic_folder as_whole(const std::string& folder);

  /// A file of that name, which may begin with folders: "pages/a.html". Fails with not_writable.
  [[nodiscard]] result<void> add(const std::string& name, std::string_view bytes);

  /// The names of the files that were added, in order.
  [[nodiscard]] const std::vector<std::string>& names() const { return names_; }

  /// The files that were added, as they would lie in `folder`.
  [[nodiscard]] std::vector<std::string> files_in(const std::string& folder) const;

  /// Moves the files to `folder`, and makes it where it is missing. Fails with not_writable.
  [[nodiscard]] result<void> commit(const std::string& folder);

  /// Puts the folder that was made as a whole into place: of what was there before nothing is left. Whoever looks sees the
  /// one or the other. Fails with not_writable.
  [[nodiscard]] result<void> commit_whole();

  ~atomic_folder();
  atomic_folder(atomic_folder&& other) noexcept;
  atomic_folder& operator=(atomic_folder&&) = delete;

 private:
  [[nodiscard]] result<void> make_hidden();

  std::string folder_;
  bool is_whole_ = false;
  std::string hidden_;  ///< "" before the first file
  std::string inside_;  ///< where the files are: the hidden folder, or for a whole one a folder within it
  std::vector<std::string> names_;
};

}  // namespace recital
