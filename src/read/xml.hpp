/// \file
/// XML that anyone may have made, and its elements and attributes by their names alone: prefixes differ from file to
/// file.
#pragma once
#include <pugixml.hpp>
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/read/documents.hpp"

namespace recital::xml {

/// Parses a file, with white space as `flags` of pugixml say. What is not well formed, and what is nested so deep that it
/// could not be gone through by recursion, fails with bad_data; more tags and attributes than may be fail with too_large.
[[nodiscard]] result<void> parse(pugi::xml_document& into, std::string_view bytes, unsigned flags,
                                 const read_limits& limits);

/// The same of a member of an office document, white space kept; its name begins the message.
[[nodiscard]] result<void> parse_member(pugi::xml_document& into, std::string_view name, std::string_view bytes,
                                        const read_limits& limits);

/// The name of an element or attribute without its prefix: "p" of "w:p".
[[nodiscard]] std::string_view local_name(const char* name);

/// The first child, or the attribute, of that local name; empty where there is none.
[[nodiscard]] pugi::xml_node child(const pugi::xml_node& of, std::string_view name);
[[nodiscard]] std::string_view attribute(const pugi::xml_node& of, std::string_view name);

/// The words of an element, without blanks around them; where `only_in` is given, only those that stand right within
/// elements of that local name. Of a long element the beginning: it is for lines such as headers are made of.
[[nodiscard]] std::string line_of(const pugi::xml_node& within, std::string_view only_in = {});

}  // namespace recital::xml
