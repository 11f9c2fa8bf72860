/// \file
/// How a file that Recital wrote is told from a document: each format bears one of these marks near its beginning.
/// Writers write them, `read/own_output.hpp` looks for them. Tables and lines of JSON have no place for one; they are
/// known by the names of their columns.
#pragma once
#include <string_view>

namespace recital::own_mark {

inline constexpr std::string_view generator = "Recital";

inline constexpr std::string_view html = "<meta name=\"generator\" content=\"Recital\">";
inline constexpr std::string_view xml = "<!-- Generator: Recital -->";  ///< also in SVG
inline constexpr std::string_view dot = "// Generator: Recital";
inline constexpr std::string_view turtle = "# Generator: Recital";
inline constexpr std::string_view json = "\"generator\":\"Recital\"";
inline constexpr std::string_view pdf = "%Generator: Recital";
inline constexpr std::string_view gexf = "<creator>recital</creator>";
inline constexpr std::string_view cytoscape = "\"generated_by\":\"recital\"";
inline constexpr std::string_view shared_file = "/* Generator: Recital */";  ///< styles and scripts of a site
inline constexpr std::string_view manifest = "\"program\": \"recital\"";

inline constexpr std::string_view all[] = {html, xml, dot, turtle, json, pdf, gexf, cytoscape, shared_file, manifest};

}  // namespace recital::own_mark
