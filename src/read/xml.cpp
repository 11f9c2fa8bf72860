#include "read/xml.hpp"

namespace recital::xml {

std::string_view local_name(const char* name) {
  const std::string_view whole = name;
  const auto colon = whole.find(':');
  return colon == std::string_view::npos ? whole : whole.substr(colon + 1);
}

pugi::xml_node child(const pugi::xml_node& of, std::string_view name) {
  for (pugi::xml_node each = of.first_child(); each; each = each.next_sibling()) {
    if (local_name(each.name()) == name) return each;
  }
  return {};
}

std::string_view attribute(const pugi::xml_node& of, std::string_view name) {
  for (pugi::xml_attribute each = of.first_attribute(); each; each = each.next_attribute()) {
    if (local_name(each.name()) == name) return each.value();
  }
  return {};
}

}  // namespace recital::xml
