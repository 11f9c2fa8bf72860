/// \file
/// The instruments: by kind, the most cited first, each with a bar.
#pragma once
#include <map>
#include <vector>

#include "draw/sheet.hpp"

namespace recital::picture {

class listing {
 public:
  listing(sheet& on, double names_width);

  /// The room between the left ends of bars and names.
  static constexpr double names_at = 88;

  /// On a page names take so much more than their room with the symbols and the years behind them.
  static constexpr double asides_on_page = 70;

  [[nodiscard]] double height() const { return height_; }
  [[nodiscard]] double width() const { return width_; }

  /// Puts the instruments between `top` and `bottom`, their bars from `left` on.
  void place(double left, double top, double bottom);

  /// Where the name of an instrument stands; null for what is not listed.
  [[nodiscard]] const area* name_of(node_index n) const;

 private:
  struct row {
    const cited* what;
    std::vector<line_of_text> lines;
    area name;
  };

  [[nodiscard]] std::vector<line_of_text> lines_of(const cited& c) const;

  /// Behind the name; on a page on a line of its own where there is no room for it.
  void add_aside(std::vector<line_of_text>& lines, std::string_view aside) const;
  void place(row& r, double left, double y, double height);

  sheet& on_;
  double names_width_;
  std::vector<row> rows_;
  std::map<node_index, std::size_t> row_of_;
  std::uint32_t most_cited_ = 1;
  double height_ = 0;
  double width_ = 0;
};

}  // namespace recital::picture
