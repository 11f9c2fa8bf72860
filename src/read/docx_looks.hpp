/// \file
/// What the words of a Word file look like, as far as it changes what is read: hidden, raised.
#pragma once
#include <map>
#include <string>

#include "read/docx_package.hpp"

namespace recital::docx {

struct look {
  bool is_hidden = false;
  bool is_raised = false;
};

/// Whether a property that is on or off is on: <w:vanish/>, but not <w:vanish w:val="0"/>.
[[nodiscard]] bool is_on(const pugi::xml_node& properties, std::string_view name);

/// The looks of a file's styles.
class looks {
 public:
  /// Of styles.xml, its root element.
  explicit looks(const pugi::xml_node& styles);

  /// Of a run, by its properties (w:rPr) and its style.
  [[nodiscard]] look of_run(const pugi::xml_node& properties) const;

 private:
  std::map<std::string, look, std::less<>> styles_;  ///< those that change anything
};

}  // namespace recital::docx
