#include "recital/export/manifest.hpp"

#include <rapidjson/prettywriter.h>
#include <algorithm>
#include <filesystem>
#include <fstream>
#include <ostream>
#include <system_error>

#include "core/bytes_as_text.hpp"
#include "core/sha256.hpp"
#include "export/atomic_file.hpp"
#include "formats/json.hpp"
#include "recital/export/graph_format.hpp"
#include "recital/graph/totals.hpp"
#include "text/well_formed.hpp"

namespace recital {
namespace {

using writer = rapidjson::PrettyWriter<json::buffer>;

void string(writer& out, std::string_view value) {
  const std::string valid = text::well_formed(value);
  out.String(valid.data(), static_cast<rapidjson::SizeType>(valid.size()));
}

void key(writer& out, std::string_view name) { out.Key(name.data(), static_cast<rapidjson::SizeType>(name.size())); }

void count(writer& out, std::string_view name, std::uint64_t value) {
  key(out, name);
  out.Uint64(value);
}

void write_files(writer& out, std::string_view name, const std::vector<file_fingerprint>& files) {
  key(out, name);
  out.StartArray();
  for (const file_fingerprint& f : files) {
    out.StartObject();
    key(out, "path");
    string(out, f.path);
    if (!f.sha256.empty()) {
      count(out, "bytes", f.bytes);
      key(out, "sha256");
      string(out, f.sha256);
    }
    out.EndObject();
  }
  out.EndArray();
}

void write_not_read(writer& out, const std::vector<error>& all) {
  key(out, "not_read");
  out.StartArray();
  for (const error& each : all) {
    out.StartObject();
    key(out, "path");
    string(out, each.where.file);
    key(out, "reason");
    string(out, each.message);
    out.EndObject();
  }
  out.EndArray();
}

void write_options(writer& out, const manifest& made) {
  key(out, "options");
  out.StartObject();
  for (const auto& [name, values] : made.options) {
    key(out, name);
    if (values.empty()) out.Bool(true);
    else if (values.size() == 1) string(out, values.front());
    else {
      out.StartArray();
      for (const auto& value : values) string(out, value);
      out.EndArray();
    }
  }
  out.EndObject();
}

/// How often each name comes, in the order of the names' list; what never comes is left out.
template <class Items, class Names, class Place>
void write_counts(writer& out, std::string_view name, const Items& items, const Names& names, Place place) {
  std::vector<std::uint64_t> counts(std::size(names), 0);
  for (const auto& item : items) {
    if (const auto at = place(item); at < counts.size()) ++counts[at];
  }
  key(out, name);
  out.StartObject();
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] != 0) count(out, names[i], counts[i]);
  }
  out.EndObject();
}

std::uint64_t parallel_edges(const citation_graph& graph) {
  std::uint64_t found = 0;
  std::vector<node_index> targets;
  for (node_index n = 0; n < graph.nodes().size(); ++n) {
    targets.clear();
    for (const edge& e : graph.out_edges(n)) targets.push_back(e.to);
    std::ranges::sort(targets);
    const auto repeated = std::ranges::unique(targets);
    found += repeated.size();
  }
  return found;
}

void write_totals(writer& out, const graph_totals& all) {
  key(out, "totals");
  out.StartObject();
  for (const auto& [name, figure] : {std::pair{"documents", all.documents},
                                     {"works", all.works},
                                     {"cycles", all.cycles},
                                     {"paragraphs", all.paragraphs},
                                     {"references", all.references},
                                     {"resolved", all.resolved},
                                     {"ambiguous", all.ambiguous},
                                     {"unresolved", all.unresolved},
                                     {"instruments", all.instruments},
                                     {"names", all.names},
                                     {"pairs", all.pairs}}) {
    count(out, name, figure);
  }
  for (const auto& [name, year] : {std::pair{"first_year", all.first_year}, {"last_year", all.last_year}}) {
    if (year != 0) count(out, name, static_cast<std::uint64_t>(year));
  }
  out.EndObject();
}

void write_graph_counts(writer& out, const citation_graph& graph) {
  key(out, "graph");
  out.StartObject();
  count(out, "nodes", graph.nodes().size());
  count(out, "edges", graph.edges().size());
  count(out, "parallel_edges", parallel_edges(graph));
  write_counts(out, "nodes_by_kind", graph.nodes(), node_kind_names,
               [](const node& n) { return static_cast<std::size_t>(n.kind); });
  write_counts(out, "edges_by_kind", graph.edges(), edge_kind_names,
               [](const edge& e) { return static_cast<std::size_t>(e.kind); });
  out.EndObject();
}

}  // namespace

file_fingerprint fingerprint(const std::string& path) {
  file_fingerprint made{path};
  std::error_code failed;
  if (!std::filesystem::is_regular_file(path, failed)) return made;  // a pipe would be waited for
  std::ifstream file(path, std::ios::binary);
  sha256 hash;
  std::vector<char> piece(1 << 16);
  while (file.read(piece.data(), static_cast<std::streamsize>(piece.size())) || file.gcount() > 0) {
    const auto got = static_cast<std::size_t>(file.gcount());
    hash.add({piece.data(), got});
    made.bytes += got;
  }
  if (file.is_open() && file.eof()) made.sha256 = hexadecimal(hash.digest());
  return made;
}

std::string manifest_path(const std::string& path) { return path + ".manifest.json"; }

std::vector<file_fingerprint> exported_files(const std::string& path, std::string_view format) {
  std::vector<file_fingerprint> files;
  const graph_format* chosen = graph_format_named(format);
  if (!chosen) return files;
  for (const graph_part& part : chosen->parts) {
    files.push_back(fingerprint(part_path(path, part)));
    files.back().path = std::filesystem::path(files.back().path).filename().native();
  }
  return files;
}

result<void> write_manifest(const std::string& path, const manifest& made, const citation_graph& graph) {
  return write_file(path, [&](std::ostream& to) -> result<void> {
    json::buffer gathered;
    writer out(gathered);
    out.SetIndent(' ', 2);
    out.StartObject();
    key(out, "program");
    string(out, "recital");
    key(out, "version");
    string(out, made.version);
    key(out, "format");
    string(out, made.format);
    write_files(out, "files", made.files);
    write_files(out, "inputs", made.inputs);
    write_not_read(out, made.not_read);
    write_files(out, "catalogues", made.catalogues);
    write_files(out, "grammars", made.grammars);
    write_options(out, made);
    write_totals(out, totals_of(graph));
    write_graph_counts(out, graph);
    out.EndObject();
    to << json::written(gathered) << "\n";
    return {};
  });
}

}  // namespace recital
