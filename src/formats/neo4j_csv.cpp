#include "formats/neo4j_csv.hpp"

#include <algorithm>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "formats/chunks.hpp"
#include "formats/csv_values.hpp"

namespace recital {
namespace {

constexpr std::string_view type_names[] = {"", ":int", ":long", ":double", ":boolean"};

/// Those that have no column of Neo4j's own.
template <class Item>
std::vector<attribute<Item>> without(std::vector<attribute<Item>> attributes,
                                     std::initializer_list<std::string_view> names) {
  std::erase_if(attributes, [&](const auto& a) { return std::ranges::find(names, a.name) != names.end(); });
  return attributes;
}

template <class Item>
void append_names(std::string& out, const std::vector<attribute<Item>>& attributes) {
  for (const auto& a : attributes) {
    out.append(",").append(a.name).append(type_names[static_cast<std::size_t>(a.type)]);
  }
  out.append(csv::line_end);
}

/// Line breaks within the fields of a line that begins at `start` become blanks.
void unbreak(std::string& lines, std::size_t start) {
  const auto end = lines.end() - static_cast<std::ptrdiff_t>(csv::line_end.size());
  std::replace_if(
      lines.begin() + static_cast<std::ptrdiff_t>(start), end, [](char c) { return c == '\n' || c == '\r'; }, ' ');
}

/// ":Document:Resolution" becomes "Document;Resolution".
void append_labels(std::string& out, std::string_view labels) {
  const auto start = out.size();
  out.append(labels.substr(1));
  std::replace(out.begin() + static_cast<std::ptrdiff_t>(start), out.end(), ':', ';');
}

void append_upper(std::string& out, std::string_view name) {
  for (const char c : name) out += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

}  // namespace

void write_neo4j_nodes(std::ostream& out, const citation_graph& graph) {
  const auto all = node_attributes(graph);
  const auto labels = std::ranges::find(all, "labels", &node_attribute::name);
  const auto attributes = without(all, {"labels"});
  chunks to(out);
  to.text.append("id:ID,:LABEL");
  append_names(to.text, attributes);
  std::string scratch;
  for (const node& n : graph.nodes()) {
    const auto start = to.text.size();
    csv::append_field(to.text, n.id);
    to.text += ',';
    append_labels(to.text, std::get<std::string_view>(labels->read(graph, n, scratch)));
    csv::append_values(to.text, graph, n, attributes, scratch);
    unbreak(to.text, start);
    to.pass_on();
  }
  to.finish();
}

void write_neo4j_relationships(std::ostream& out, const citation_graph& graph) {
  // the type says what these three say
  const auto attributes = without(edge_attributes(), {"label", "interaction", "relation"});
  chunks to(out);
  to.text.append(":START_ID,:END_ID,:TYPE");
  append_names(to.text, attributes);
  std::string scratch;
  for (const edge& e : graph.edges()) {
    const auto start = to.text.size();
    csv::append_field(to.text, graph.nodes()[e.from].id);
    to.text += ',';
    csv::append_field(to.text, graph.nodes()[e.to].id);
    to.text += ',';
    append_upper(to.text, name(e.kind));
    csv::append_values(to.text, graph, e, attributes, scratch);
    unbreak(to.text, start);
    to.pass_on();
  }
  to.finish();
}

}  // namespace recital
