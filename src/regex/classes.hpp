/// \file
/// Code points in classes, so that an automaton has one column for all that it need not tell apart.
#pragma once
#include <unicode/uniset.h>

#include <array>
#include <cstdint>
#include <vector>

namespace recital::regex {

/// The coarsest partition of all code points in which each of some sets is a union of classes. Immutable; looking one
/// up takes two steps.
class code_point_classes {
 public:
  explicit code_point_classes(const std::vector<icu::UnicodeSet>& sets);

  [[nodiscard]] std::uint32_t of(char32_t c) const {
    if (c < ascii_.size()) return ascii_[c];
    const std::size_t page = c / page_size;
    return page < page_of_.size() ? pages_[page_of_[page] * page_size + c % page_size] : beyond_;
  }

  [[nodiscard]] std::uint32_t count() const { return static_cast<std::uint32_t>(contained_.size()); }

  /// Whether the set has the class.
  [[nodiscard]] bool contains(std::uint32_t set, std::uint32_t class_) const { return contained_[class_][set]; }

 private:
  static constexpr std::size_t page_size = 128;
  std::array<std::uint16_t, 128> ascii_{};
  std::vector<std::uint16_t> page_of_;  ///< by the code point's page, up to the last one that is not all `beyond_`
  std::vector<std::uint16_t> pages_;    ///< the classes of the different pages
  std::uint32_t beyond_ = 0;
  std::vector<std::vector<bool>> contained_;  ///< by class, then by set
};

}  // namespace recital::regex
