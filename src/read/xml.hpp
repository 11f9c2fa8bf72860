/// \file
/// Elements and attributes by their names alone: prefixes differ from file to file.
#pragma once
#include <pugixml.hpp>
#include <string_view>

namespace recital::xml {

/// The name of an element or attribute without its prefix: "p" of "w:p".
[[nodiscard]] std::string_view local_name(const char* name);

/// The first child, or the attribute, of that local name; empty where there is none.
[[nodiscard]] pugi::xml_node child(const pugi::xml_node& of, std::string_view name);
[[nodiscard]] std::string_view attribute(const pugi::xml_node& of, std::string_view name);

}  // namespace recital::xml
