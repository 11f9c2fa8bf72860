/// \file
/// The documents: a column a year, a row each.
#pragma once
#include <vector>

#include "draw/sheet.hpp"

namespace recital::picture {

class stairs {
 public:
  explicit stairs(sheet& on);

  [[nodiscard]] double height() const { return height_; }
  [[nodiscard]] double right() const { return right_; }

  /// Puts the documents between `top` and `bottom`, below the names of their years.
  void place(double top, double bottom);

 private:
  struct step {
    const document* what;
    std::vector<line_of_text> lines;
    area at;
  };

  void plan(const document& d);
  [[nodiscard]] std::vector<line_of_text> lines_of(const document& d) const;
  [[nodiscard]] double column(std::size_t year) const;
  void place_years(double top, double bottom);
  void place(const step& s);
  void place_cells(const step& s);

  sheet& on_;
  std::vector<int> years_;
  double step_width_ = 0;
  std::vector<step> steps_;
  double height_ = 0;
  double right_ = 0;
};

}  // namespace recital::picture
