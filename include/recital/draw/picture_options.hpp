/// \file
/// What a picture of a graph shows, and how.
#pragma once
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "recital/draw/page_size.hpp"
#include "recital/interface/page_words.hpp"
#include "recital/trace/trace.hpp"

namespace recital {

/// What a picture is about.
enum class picture_layout : std::uint8_t {
  layers,  ///< documents on one side, instruments listed by kind on the other; of a large graph what cites and is cited most
  lanes,  ///< everything in its year, from left to right, a lane for the documents and one for each kind
  ego,    ///< one text in the middle, what cites it or it cites around it, and what these cite around them
};
inline constexpr std::string_view picture_layout_names[] = {"layers", "lanes", "ego"};

/// What is named in a picture.
enum class picture_labels : std::uint8_t {
  top,   ///< what is cited most, as far as there is room
  all,   ///< everything; the picture grows as it must
  none,  ///< nothing
};
inline constexpr std::string_view picture_label_names[] = {"top", "all", "none"};

struct picture_options {
  std::string title{};  ///< above the picture; "" has one made of what the graph holds
  picture_layout layout = picture_layout::layers;
  picture_labels labels = picture_labels::top;
  std::string centre{};               ///< of an ego picture, by identifier or symbol; "" takes what is cited most
  std::size_t top = 0;  ///< at most so many instruments, and so many documents, those that are cited or cite most; 0: as many as can be read
  std::optional<page_size> page{};    ///< drawn for it: letters have 8 points or more, and what does not fit is left out
  std::function<void(const std::string&)> left_out{};  ///< is told, in English, what the picture does not show
  const page_words* words = nullptr;  ///< what pages and pictures say, and in which language; null: English
  std::span<const traced_process> commitments{};  ///< what a page tells of them, beside the graph
  /// What to call a text that a reference may mean and that is not in the graph; null: by its identifier.
  std::function<std::string(std::string_view id)> name_of = nullptr;
};

}  // namespace recital
