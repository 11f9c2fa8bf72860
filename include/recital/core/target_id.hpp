/// \file
/// What a reference cites, in one text, as graphs, data and tables write it.
///
///     const recital::target_id cited("treaty:npt#art_6");
///     cited.whole;            // "treaty:npt"
///     cited.pinpoint;         // "art_6"
///     recital::target_id("treaty:npt", "art_6").text();  // "treaty:npt#art_6"
#pragma once
#include <string>
#include <string_view>

namespace recital {

/// A text, or one provision of it. It is a view: what it was made of must outlive it.
struct target_id {
  std::string_view whole;     ///< a catalogue's identifier or a document symbol; neither holds '#'
  std::string_view pinpoint;  ///< see pinpoint.hpp; "" where the whole text is cited

  /// Takes what `text` writes apart. Linear.
  constexpr explicit target_id(std::string_view written)
      : whole(written.substr(0, written.find('#'))),
        pinpoint(written.size() == whole.size() ? std::string_view() : written.substr(whole.size() + 1)) {}
  constexpr target_id(std::string_view text, std::string_view provision) : whole(text), pinpoint(provision) {}

  [[nodiscard]] constexpr bool is_provision() const { return !pinpoint.empty(); }

  [[nodiscard]] std::string text() const {
    std::string written(whole);
    return is_provision() ? written.append("#").append(pinpoint) : written;
  }
};

}  // namespace recital
