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

/// The XML members of the folder word/, and the properties of the file (core.xml, custom.xml), parsed; documents that other
/// programs have put in, as they are. No entity is expanded that XML itself does not define, nothing external is loaded.
class package {
 public:
  /// Fails with bad_data where the file is damaged or holds no main part, and with too_large.
  [[nodiscard]] static result<package> open(std::string_view bytes, const read_limits& limits);

  /// The root element of the main part: mostly of word/document.xml, but the file says which it is.
  [[nodiscard]] pugi::xml_node main() const { return root(main_); }

  /// The root element of a member, "footnotes.xml"; empty where there is none.
  [[nodiscard]] pugi::xml_node root(std::string_view member) const;

  /// The root element of the part that the main one relates to as that: "footnotes". Word in a browser calls it
  /// footnotes2.xml. Where no relation tells, it is the member of that name.
  [[nodiscard]] pugi::xml_node part(std::string_view kind) const;

  /// The members whose names begin so: "header".
  [[nodiscard]] std::vector<pugi::xml_node> roots(std::string_view beginning) const;

  /// What the relation of that identifier points to, of the main document.
  [[nodiscard]] std::string_view target(std::string_view relation) const;

  /// A document that was put in, "chunk.html"; "" where there is none of that name.
  [[nodiscard]] std::string_view chunk(std::string_view member) const;

 private:
  /// What the main part has to do with another one, or with a place outside.
  struct related_part {
    std::string kind;  ///< "footnotes", "hyperlink"
    std::string target;
  };

  void find_main();
  void read_relations();

  std::string main_ = "document.xml";
  std::map<std::string, pugi::xml_document, std::less<>> members_;
  std::map<std::string, std::string, std::less<>> chunks_;
  std::map<std::string, related_part, std::less<>> relations_;
};

}  // namespace recital::docx
