/// \file
/// The parts of a Word file.
#pragma once
#include <map>
#include <pugixml.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "read/xml.hpp"
#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital::docx {

using xml::attribute;
using xml::child;
using xml::local_name;

/// The value of a child's `val`: of <w:pPr><w:pStyle w:val="H1"/>, "H1" for "pStyle".
[[nodiscard]] std::string_view value(const pugi::xml_node& of, std::string_view name);

/// The XML members of the folder word/, and the properties of the file (core.xml, custom.xml), parsed; pages that other
/// programs have put in, as they are. No entity is expanded that XML itself does not define, nothing external is loaded.
class package {
 public:
  /// Fails with bad_data where the file is damaged or holds no main part, and with too_large.
  [[nodiscard]] static result<package> open(std::string_view bytes, const read_limits& limits);

  /// The root element of the main part: mostly of word/document.xml, but the file says which it is.
  [[nodiscard]] pugi::xml_node main() const { return root(main_); }

  /// The root element of a member, "footnotes.xml"; empty where there is none.
  [[nodiscard]] pugi::xml_node root(std::string_view member) const;

  /// The members whose names begin so: "header".
  [[nodiscard]] std::vector<pugi::xml_node> roots(std::string_view beginning) const;

  /// What the relation of that identifier points to, of the main document.
  [[nodiscard]] std::string_view target(std::string_view relation) const;

  /// A page that was put in, "chunk.html"; "" where there is none of that name.
  [[nodiscard]] std::string_view page(std::string_view member) const;

 private:
  void find_main();

  std::string main_ = "document.xml";
  std::map<std::string, pugi::xml_document, std::less<>> members_;
  std::map<std::string, std::string, std::less<>> pages_;
  std::map<std::string, std::string, std::less<>> relations_;
};

}  // namespace recital::docx
