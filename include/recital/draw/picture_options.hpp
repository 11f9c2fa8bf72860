/// \file
/// What a picture of a graph shows, and how.
#pragma once
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

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
  const page_words* words = nullptr;  ///< what pages and pictures say, and in which language; null: English
  std::span<const traced_process> commitments{};  ///< what a page tells of them, beside the graph
};

}  // namespace recital
