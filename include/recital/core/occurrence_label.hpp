/// \file
/// What a clause does with a commitment that it speaks of, told from its words alone.
#pragma once
#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "recital/core/span.hpp"

namespace recital {

/// What its reporting verb does to what was said before.
enum class verb_class : std::uint8_t {
  none,      ///< no reporting verb was found, or one of no class
  creates,   ///< decides, undertakes, commits, agrees
  renews,    ///< reaffirms, reiterates
  supports,  ///< welcomes, stresses, encourages, endorses, calls for
  neutral,   ///< recalls, notes
  laments,   ///< regrets, is concerned
};
inline constexpr std::array<std::string_view, 6> verb_class_names{"none",     "creates", "renews",
                                                                  "supports", "neutral", "laments"};
[[nodiscard]] constexpr std::string_view name(verb_class c) { return verb_class_names[static_cast<std::size_t>(c)]; }

/// What it says about how the commitment was carried out.
enum class verdict : std::uint8_t {
  none,
  regretted,        ///< that it was not, or not enough, and that this is a pity
  not_implemented,  ///< that it was not, without complaint
  implemented,      ///< that it was
  welcomed,         ///< that there is progress
};
inline constexpr std::array<std::string_view, 5> verdict_names{"none", "regretted", "not_implemented", "implemented",
                                                               "welcomed"};
[[nodiscard]] constexpr std::string_view name(verdict v) { return verdict_names[static_cast<std::size_t>(v)]; }

/// Words are those of the data (src/grammar/labels): verbs by English infinitive, the others as keys such as
/// "nuclear_weapon_states", "should", "as_appropriate".
struct occurrence_label {
  std::string verb;  ///< "reaffirm"; "" where none was found
  verb_class is = verb_class::none;
  recital::verdict verdict = verdict::none;
  std::string voice;  ///< who speaks: "conference", "states_parties", "many", "some", ...; "" where not said
  std::vector<std::string> actors;      ///< who else is named, likely to act; as voices, each once
  std::vector<std::string> modals;      ///< in the order of the text, each once
  std::vector<std::string> qualifiers;  ///< likewise
  span clause;                          ///< the bytes that were judged
  span verb_words;                      ///< where the text says so; empty where it does not
  span verdict_words;
  span voice_words;
};

}  // namespace recital
