#include "recital/export/graph_format.hpp"

#include <algorithm>
#include <ostream>
#include <utility>
#include <vector>

#include "draw/compose.hpp"
#include "draw/draw.hpp"
#include "export/atomic_file.hpp"
#include "formats/cytoscape.hpp"
#include "formats/dot.hpp"
#include "formats/gexf.hpp"
#include "formats/graph_csv.hpp"
#include "formats/graph_json.hpp"
#include "formats/graphml.hpp"
#include "formats/neo4j_csv.hpp"
#include "formats/turtle.hpp"
#include "formats/yed.hpp"
#include "pages/report_page.hpp"
#include "text/letters.hpp"

namespace recital {
namespace {

using writer = void (*)(std::ostream&, const citation_graph&);

/// A writer that can neither fail nor be told anything.
template <writer Write>
result<void> plain(std::ostream& out, const citation_graph& graph, const picture_options&) {
  Write(out, graph);
  return {};
}

result<void> dot(std::ostream& out, const citation_graph& graph, const picture_options&) {
  return write_dot(out, graph);
}

enum class rendering : std::uint8_t { svg, png, pdf };
constexpr std::string_view rendering_names[] = {"svg", "png", "pdf"};

template <rendering As>
result<void> picture_as(std::ostream& out, const citation_graph& graph, const picture_options& options) {
  const auto drawing = picture::compose(graph, options);
  if (!drawing) return tl::make_unexpected(drawing.error());
  if (options.left_out && !drawing->left_out.empty()) options.left_out(drawing->left_out);
  auto bytes = picture::draw(*drawing, rendering_names[static_cast<std::size_t>(As)]);
  if (!bytes) return tl::make_unexpected(std::move(bytes).error());
  out << *bytes;
  return {};
}

result<void> report(std::ostream& out, const citation_graph& graph, const picture_options& options) {
  return write_report_page(out, graph, options, options.words == nullptr ? page_words::english() : *options.words);
}

constexpr std::string_view dot_endings[] = {".dot", ".gv"};
constexpr std::string_view graphml_endings[] = {".graphml"};
constexpr std::string_view gexf_endings[] = {".gexf"};
constexpr std::string_view json_endings[] = {".json"};
constexpr std::string_view cytoscape_endings[] = {".cyjs"};
constexpr std::string_view csv_endings[] = {".csv"};
constexpr std::string_view turtle_endings[] = {".ttl"};
constexpr std::string_view svg_endings[] = {".svg"};
constexpr std::string_view png_endings[] = {".png"};
constexpr std::string_view pdf_endings[] = {".pdf"};
constexpr std::string_view html_endings[] = {".html", ".htm"};

constexpr graph_part dot_parts[] = {{"", dot}};
constexpr graph_part graphml_parts[] = {{"", plain<write_graphml>}};
constexpr graph_part yed_parts[] = {{"", plain<write_yed>}};
constexpr graph_part gexf_parts[] = {{"", plain<write_gexf>}};
constexpr graph_part json_parts[] = {{"", plain<write_graph_json>}};
constexpr graph_part cytoscape_parts[] = {{"", plain<write_cytoscape>}};
constexpr graph_part csv_parts[] = {{"-nodes", plain<write_nodes_csv>}, {"-edges", plain<write_edges_csv>}};
constexpr graph_part neo4j_parts[] = {{"-nodes", plain<write_neo4j_nodes>},
                                      {"-relationships", plain<write_neo4j_relationships>}};
constexpr graph_part turtle_parts[] = {{"", plain<write_turtle>}};
constexpr graph_part svg_parts[] = {{"", picture_as<rendering::svg>}};
constexpr graph_part png_parts[] = {{"", picture_as<rendering::png>}};
constexpr graph_part pdf_parts[] = {{"", picture_as<rendering::pdf>}};
constexpr graph_part html_parts[] = {{"", report}};

constexpr graph_format formats[] = {
    {"dot", dot_endings, dot_parts, "Graphviz's language, with a cluster a document"},
    {"graphml", graphml_endings, graphml_parts, "for NetworkX, igraph, Gephi, Cytoscape, yEd, Neo4j"},
    {"yed", {}, yed_parts, "GraphML with the shapes and places that yEd draws"},
    {"gexf", gexf_endings, gexf_parts, "for Gephi, with time and colours"},
    {"json", json_endings, json_parts, "for graphology and for scripts"},
    {"cytoscape", cytoscape_endings, cytoscape_parts, "JSON for Cytoscape and Cytoscape.js"},
    {"csv", csv_endings, csv_parts, "two tables, nodes and edges, for spreadsheets and Gephi"},
    {"neo4j", {}, neo4j_parts, "two tables, nodes and relationships, for neo4j-admin database import"},
    {"turtle", turtle_endings, turtle_parts, "RDF, with CiTO for citations and links to the documents"},
    {"svg", svg_endings, svg_parts, "a picture for browsers, sharp at any size", true},
    {"png", png_endings, png_parts, "a picture of pixels", true},
    {"pdf", pdf_endings, pdf_parts, "a picture for print", true},
    {"html", html_endings, html_parts, "a page to search, with the picture"},
};

/// Where a path's ending begins; its length where it has none.
std::size_t ending_at(std::string_view path) {
  const auto slash = path.rfind('/');
  const std::size_t name = slash == std::string_view::npos ? 0 : slash + 1;
  const auto dot = path.rfind('.');
  return dot == std::string_view::npos || dot <= name ? path.size() : dot;
}

std::string known_formats() {
  std::string names;
  for (const auto& f : formats) names.append(names.empty() ? "" : " ").append(f.name);
  return names;
}

tl::unexpected<error> unknown(std::string_view format, const std::string& path) {
  const std::string what = format.empty() ? "no format goes with the ending of this name"
                                          : "no format is called \"" + std::string(format) + "\"";
  return failure(error_code::unknown_format, what + "; there are " + known_formats(), {path});
}

}  // namespace

std::span<const graph_format> graph_formats() { return formats; }

const graph_format* graph_format_named(std::string_view name) {
  const auto found = std::ranges::find(formats, name, &graph_format::name);
  return found == std::end(formats) ? nullptr : found;
}

const graph_format* graph_format_for(std::string_view path) {
  const std::string ending = text::in_small_ascii(path.substr(ending_at(path)));
  const auto found = std::ranges::find_if(
      formats, [&](const graph_format& f) { return std::ranges::find(f.endings, ending) != f.endings.end(); });
  return found == std::end(formats) ? nullptr : found;
}

std::string part_path(std::string_view path, const graph_part& part) {
  const auto at = ending_at(path);
  return std::string(path.substr(0, at)).append(part.suffix).append(path.substr(at));
}

result<void> write_graph(const citation_graph& graph, const std::string& path, std::string_view format,
                         const picture_options& options) {
  const graph_format* chosen = format.empty() ? graph_format_for(path) : graph_format_named(format);
  if (!chosen) return unknown(format, path);
  std::vector<atomic_file> files;
  for (const graph_part& part : chosen->parts) {
    auto file = atomic_file::open(part_path(path, part));
    if (!file) return tl::make_unexpected(std::move(file).error());
    if (auto done = part.write(file->stream(), graph, options); !done) return done;
    files.push_back(std::move(*file));
  }
  return commit_all(files);
}

result<void> write_graph(std::ostream& out, const citation_graph& graph, std::string_view format,
                         const picture_options& options) {
  const graph_format* chosen = graph_format_named(format);
  if (!chosen) return unknown(format, {});
  if (chosen->parts.size() != 1) {
    return failure(error_code::bad_usage, std::string(format) + " is written as several files, not as one stream");
  }
  return chosen->parts.front().write(out, graph, options);
}

}  // namespace recital
