/// \file
/// What a document has spoken about so far: where words that lean on something find what they lean on.
#pragma once
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "recital/catalogue/catalogue.hpp"
#include "recital/core/kind.hpp"

namespace recital::resolve {

/// Something that was named.
struct entity {
  std::uint32_t at = 0;  ///< offset in the text at which its mention begins
  std::uint32_t paragraph = 0;
  bool in_note = false;               ///< footnotes are a scope of their own
  const instrument* entry = nullptr;  ///< null where the catalogue does not know it
  std::string target;
  std::string symbol;
  std::string noun;  ///< what a later "the ..." may call it
  recital::kind kind = kind::treaty;
};

/// The course of one document. Entities are added in any order of place and asked for by place.
class discourse {
 public:
  /// Adds an entity, and before it what it amends or supplements, so that "the Convention" after "the Amendment to the
  /// Convention" is found.
  void add(entity named, const catalogue& known);

  /// The last entity before `at` in the paragraph that `fits`; null where there is none. Looks back a bounded way.
  template <class F>
  [[nodiscard]] const entity* last_before(std::uint32_t at, std::uint32_t paragraph, F&& fits) const {
    int steps = 0;
    for (auto i = entities_.rbegin(); i != entities_.rend() && steps < farthest; ++i) {
      ++steps;
      if (i->paragraph < paragraph) break;
      if (i->at >= at || i->paragraph > paragraph) continue;
      if (fits(*i)) return &*i;
    }
    return nullptr;
  }

  /// The last entity of the paragraphs from `first` up to but not with `paragraph` that `fits`; for a footnote among
  /// those of footnotes, for the running text among those of the running text.
  template <class F>
  [[nodiscard]] const entity* in_earlier(std::uint32_t first, std::uint32_t paragraph, bool in_note, F&& fits) const {
    int steps = 0;
    for (auto i = entities_.rbegin(); i != entities_.rend() && steps < farthest; ++i) {
      ++steps;
      if (i->paragraph >= paragraph || i->in_note != in_note) continue;
      if (i->paragraph < first) break;
      if (fits(*i)) return &*i;
    }
    return nullptr;
  }

  /// "the Treaty" in brackets behind a name: from there on the noun means that.
  void define(std::string_view noun, entity meant) { defined_.insert_or_assign(std::string(noun), std::move(meant)); }
  [[nodiscard]] const entity* defined(std::string_view noun) const;

  /// Counts a treaty towards what the document is about.
  void count(const instrument& treaty, int weight) {
    weight_[treaty.id].second += weight, weight_[treaty.id].first = &treaty;
  }

  /// The treaty that the document is about: the one it names most, of those that `fits`; of equals, the first by
  /// identifier. Null where it names none.
  template <class F>
  [[nodiscard]] const instrument* home(F&& fits) const {
    const instrument* best = nullptr;
    int most = 0;
    for (const auto& [id, counted] : weight_) {
      const auto& [treaty, weight] = counted;
      if (weight <= most || !fits(*treaty)) continue;
      best = treaty;
      most = weight;
    }
    return best;
  }
  [[nodiscard]] const instrument* home() const {
    return home([](const instrument&) { return true; });
  }

  /// What was counted towards a treaty.
  [[nodiscard]] int weight_of(const instrument& treaty) const;

  /// What was counted towards all of them.
  [[nodiscard]] int weight_of_all() const;

  /// What was counted towards the one it names most; 0 where there is none.
  [[nodiscard]] int weight_of_home() const;

 private:
  static constexpr int farthest = 256;
  std::vector<entity> entities_;
  std::map<std::string, entity, std::less<>> defined_;
  std::map<std::string, std::pair<const instrument*, int>, std::less<>> weight_;
};

/// Whether the instrument has that provision, as far as the catalogue knows its structure.
enum class has_provision : std::uint8_t { yes, no, unknown };
[[nodiscard]] has_provision provision_of(const instrument& entry, std::string_view unit, int number);

}  // namespace recital::resolve
