/// \file
/// Words and where they stand on the pages of a PDF.
#pragma once
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace recital::pdf {

/// In points, from the upper left corner of the page.
struct box {
  float left = 0, top = 0, right = 0, bottom = 0;

  [[nodiscard]] float width() const { return right - left; }
  [[nodiscard]] float height() const { return bottom - top; }
  void take_in(const box& other);
};

struct word {
  box at;
  std::string text;  ///< its characters from left to right, whatever their script
};

/// Words that stand in a row, near to each other.
struct row {
  std::vector<word> words;  ///< from left to right
  box at;
  int block = 0;  ///< rows of one block stand close below each other
};

struct page {
  float width = 0, height = 0;
  std::vector<row> rows;
};

/// Takes what `pdftotext -bbox-layout` writes, piece by piece, and hands over page by page.
class page_reader {
 public:
  explicit page_reader(std::function<void(page)> take) : take_(std::move(take)) {}

  /// False where it is not what was expected.
  [[nodiscard]] bool feed(std::string_view piece);

  /// Whether the last page was followed by the end of the document.
  [[nodiscard]] bool is_complete() const { return waiting_.find("</doc>") != std::string::npos; }

  /// The title among the properties of the file; "" where it has none.
  [[nodiscard]] const std::string& title() const { return title_; }

 private:
  void read_title(std::string_view head);
  bool read_page(std::size_t begin, std::size_t end);

  std::function<void(page)> take_;
  std::string waiting_;
  std::string title_;
  bool has_begun_ = false;  ///< the first page was met
  std::size_t looked_through_ = 0;
};

}  // namespace recital::pdf
