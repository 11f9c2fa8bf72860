/// \file
/// The numbers that an OpenDocument list prints before its items without their being text.
#pragma once
#include <array>
#include <map>
#include <string>
#include <string_view>

#include "read/xml.hpp"

namespace recital::odt {

/// Counts through a document. Where the numbers are not decimal, as in bullets, there is no label.
class numbering {
 public:
  /// Learns the styles of lists that a part of the file defines.
  void read_styles(const pugi::xml_node& styles);

  /// A list of that style begins, at no depth or within another one. It counts from its start unless it goes on.
  void begin(std::string_view style, bool goes_on);
  void end();

  /// The label of the next item of the innermost list: "12", "6.1"; "" where it has no number. `start` is where the count
  /// is set to by the item itself, 0 where it is not.
  [[nodiscard]] std::string next(int start);

 private:
  static constexpr std::size_t levels = 10;
  struct level {
    int start = 1;
    std::size_t shown = 1;  ///< numbers of how many levels are printed: 2 for "6.1"
    bool is_decimal = false;
  };
  struct list {
    std::array<level, levels> form;
    std::array<int, levels> count{};  ///< 0: nothing counted yet
  };

  std::map<std::string, list, std::less<>> lists_;
  std::string style_;  ///< of the outermost open list
  std::size_t depth_ = 0;
};

}  // namespace recital::odt
