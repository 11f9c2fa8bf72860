/// \file
/// How a text stands: whether what it says was agreed, and by whom.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace recital {

/// What a text is to those who met. Only `adopted` and `resolution` bind a meeting to its words; `unknown` says that
/// nothing told.
enum class standing : std::uint8_t {
  unknown,
  adopted,          ///< a final document, decision or declaration that was adopted
  resolution,       ///< a resolution or decision of a standing body
  summary,          ///< the summary of a chair or president, under his or her own responsibility
  draft,            ///< put before a meeting, and not, or not yet, adopted
  working_paper,    ///< of one State or several
  statement,        ///< of a State or a group
  national_report,  ///< of one State on what it has done
  report,           ///< of a secretariat or a committee, procedural ones among them
};
inline constexpr std::array<std::string_view, 9> standing_names{
    "unknown", "adopted", "resolution", "summary", "draft", "working_paper", "statement", "national_report", "report"};

/// As data files and outputs spell it.
[[nodiscard]] constexpr std::string_view name(standing s) { return standing_names[static_cast<std::size_t>(s)]; }

/// The standing of that name; none where there is no such standing.
[[nodiscard]] constexpr std::optional<standing> standing_named(std::string_view name) {
  for (std::size_t i = 0; i < standing_names.size(); ++i) {
    if (standing_names[i] == name) return static_cast<standing>(i);
  }
  return std::nullopt;
}

/// Whether a meeting agreed to the words.
[[nodiscard]] constexpr bool was_agreed(standing s) { return s == standing::adopted || s == standing::resolution; }

}  // namespace recital
