/// \file
/// The numbers that Word prints before paragraphs without their being text.
#pragma once
#include <array>
#include <map>
#include <string>
#include <string_view>

#include "read/docx_package.hpp"

namespace recital::docx {

/// Counts through a document. Where the numbers are not decimal, as in bullets, there is no label.
class numbering {
 public:
  explicit numbering(const package& file);

  /// The label of the next paragraph, by its properties (w:pPr): "12", "6.1"; "" where it has no number.
  [[nodiscard]] std::string next(const pugi::xml_node& properties);

  /// How deep a heading the paragraph is by its properties and its style; 0 where it is none.
  [[nodiscard]] bool is_heading(const pugi::xml_node& properties) const;

 private:
  static constexpr std::size_t levels = 9;
  struct level {
    std::string text;  ///< "%1.%2"
    int start = 1;
    bool is_decimal = false;
  };
  struct list {
    std::array<level, levels> form;
    std::array<int, levels> count{};
    std::array<bool, levels> used{};
  };
  struct style {
    std::string based_on, list;
    int level = -1;
    bool is_heading = false;
  };

  void read_lists(const pugi::xml_node& root);
  void read_styles(const pugi::xml_node& root);
  [[nodiscard]] const style* style_named(std::string_view id) const;

  std::map<std::string, std::string, std::less<>> abstract_;  ///< of a list, the one whose count it shares
  std::map<std::string, list, std::less<>> lists_;            ///< by abstract list
  std::map<std::string, style, std::less<>> styles_;
};

}  // namespace recital::docx
