/// \file
/// The documents: a column a year, a row each.
#pragma once
#include <vector>

#include "draw/sheet.hpp"

namespace recital::picture {

class stairs {
 public:
  /// Leaves room on the left for citations that go round.
  static constexpr double indent = 14;

  /// On a page documents and years take no more than `width`.
  stairs(sheet& on, double width);

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
  [[nodiscard]] double total_body() const;
  [[nodiscard]] double upright_padding() const;
  [[nodiscard]] double gap_between() const;
  void place_years(double top, double bottom);
  void place(const step& s);
  void place_cells(const step& s);

  sheet& on_;
  std::vector<int> years_;
  double step_width_ = 0;
  double body_width_ = 0;
  bool is_brief_ = false;  ///< whether documents are named, and nothing more
  std::vector<step> steps_;
  double height_ = 0;
  double right_ = 0;
};

}  // namespace recital::picture
