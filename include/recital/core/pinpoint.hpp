/// \file
/// Pinpoints: where in a text a provision stands, written as Akoma Ntoso does.
///
///     const recital::pinpoint cited("art_3__para_1");
///     cited.first().unit;                             // "art"
///     cited.lies_within(recital::pinpoint("art_3"));  // true
///     cited.spelt_out();                              // "art 3, para 1"
///     recital::pinpoint("art_2") < recital::pinpoint("art_10");  // true
#pragma once
#include <string>
#include <string_view>
#include <vector>

namespace recital {

/// One step into a text: "art_3" has the unit "art" and the number "3"; the "annex" of "annex__para_3" has no number,
/// for the text has but one; the "a" of "para_3__a" has no unit.
struct pinpoint_step {
  std::string_view unit;
  std::string_view number;
};

/// A pinpoint as records, graphs and data write it, ASCII. It is a view: the text must outlive it. All is linear in it.
class pinpoint {
 public:
  /// "" stands for the whole text.
  constexpr explicit pinpoint(std::string_view written) : written_(written) {}

  [[nodiscard]] constexpr std::string_view text() const { return written_; }
  [[nodiscard]] constexpr bool empty() const { return written_.empty(); }

  /// From the outermost inwards; none for the whole text.
  [[nodiscard]] std::vector<pinpoint_step> steps() const;

  /// The outermost step; both its parts are "" for the whole text.
  [[nodiscard]] pinpoint_step first() const;

  /// Whether it lies within another pinpoint and is not the same: "art_3__para_1" within "art_3".
  [[nodiscard]] bool lies_within(pinpoint outer) const;

  /// For people, in the words of the data: "art 3, para 1".
  [[nodiscard]] std::string spelt_out() const;

  friend constexpr bool operator==(pinpoint a, pinpoint b) { return a.written_ == b.written_; }

  /// Whether one stands before the other in a text: numbers count as numbers, so art_2 comes before art_10.
  friend bool operator<(pinpoint a, pinpoint b);

 private:
  std::string_view written_;
};

/// The step of that unit and number: "art_3".
[[nodiscard]] std::string pinpoint_of(std::string_view unit, std::string_view number);

/// A pinpoint, and a step or pinpoint within it: "art_3__para_1". Where `outer` is "", `inner` alone.
[[nodiscard]] std::string pinpoint_within(std::string_view outer, std::string_view inner);

}  // namespace recital
