/// \file
/// Graphs as files: every format in one table.
///
///     if (auto done = recital::write_graph(graph, "out.graphml"); !done) report(done.error());
///
/// All texts are written in UTF-8, and the same graph and options give the same bytes. Threads may write at the same
/// time; pictures and dot wait for one another, since Graphviz serves one thread. What is no picture takes time in
/// proportion to nodes and edges.
#pragma once
#include <iosfwd>
#include <span>
#include <string>
#include <string_view>

#include "recital/core/result.hpp"
#include "recital/draw/picture_options.hpp"
#include "recital/graph/graph.hpp"

namespace recital {

/// One file that a format writes: what comes between the name and the ending of the file, and its content.
struct graph_part {
  std::string_view suffix;
  result<void> (*write)(std::ostream& out, const citation_graph& graph, const picture_options& options);
};

/// What a format is called, and how it is written.
struct graph_format {
  std::string_view name;                      ///< as `--format` takes it
  std::span<const std::string_view> endings;  ///< with their dots; none where the name alone asks for it
  std::span<const graph_part> parts;          ///< one, but for tables: "-nodes" and "-edges"
  std::string_view description;               ///< one line
  bool is_picture = false;                 ///< shows nothing where there is nothing
};

/// All formats: dot graphml yed gexf json cytoscape csv neo4j turtle svg png pdf html.
[[nodiscard]] std::span<const graph_format> graph_formats();

/// The format of that name, or that the ending of a path asks for in capitals or small letters; null where there is
/// none.
[[nodiscard]] const graph_format* graph_format_named(std::string_view name);
[[nodiscard]] const graph_format* graph_format_for(std::string_view path);

/// The file that holds a part of an export to `path`: "out-nodes.csv" for "out.csv".
[[nodiscard]] std::string part_path(std::string_view path, const graph_part& part);

/// Writes a graph to a file, or to several beside each other: "out.csv" becomes "out-nodes.csv" and "out-edges.csv".
/// `format` names the format, "" leaves it to the ending. A file is replaced as a whole or left as it was; of several
/// files none is replaced before all are written. Fails with unknown_format, not_writable, cannot_draw, or not_found
/// where a picture's centre is not in the graph.
[[nodiscard]] result<void> write_graph(const citation_graph& graph, const std::string& path,
                                       std::string_view format = {}, const picture_options& options = {});

/// Writes a graph to a stream. Fails with unknown_format, with bad_usage for a format of several files, or cannot_draw.
[[nodiscard]] result<void> write_graph(std::ostream& out, const citation_graph& graph, std::string_view format,
                                       const picture_options& options = {});

}  // namespace recital
