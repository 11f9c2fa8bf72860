/// \file
/// The kinds of instrument that documents refer to.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace recital {

/// What a reference points at. Names and meaning follow the annotation rules: a treaty is any agreement between States
/// or with an organisation, proposed ones too; a document is any report, decision, declaration or outcome text that is
/// neither a resolution nor an INFCIRC; a conference is dated or numbered, past or future.
enum class kind : std::uint8_t { treaty, resolution, infcirc, document, conference };

inline constexpr std::array<std::string_view, 5> kind_names{"treaty", "resolution", "infcirc", "document",
                                                            "conference"};

/// As records, graphs and data files spell it.
[[nodiscard]] constexpr std::string_view name(kind k) { return kind_names[static_cast<std::size_t>(k)]; }

/// The kind of that name, in small letters, if there is one.
[[nodiscard]] constexpr std::optional<kind> kind_named(std::string_view text) {
  for (std::size_t i = 0; i < kind_names.size(); ++i) {
    if (kind_names[i] == text) return static_cast<kind>(i);
  }
  return std::nullopt;
}

}  // namespace recital
