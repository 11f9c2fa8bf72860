#include "formats/turtle.hpp"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "core/own_mark.hpp"
#include "formats/attributes.hpp"
#include "formats/chunks.hpp"
#include "formats/number_text.hpp"
#include "recital/core/partial_date.hpp"
#include "text/address.hpp"

namespace recital {
namespace {

constexpr std::string_view head =
    "@prefix cito: <http://purl.org/spar/cito/> .\n"
    "@prefix dcterms: <http://purl.org/dc/terms/> .\n"
    "@prefix foaf: <http://xmlns.com/foaf/0.1/> .\n"
    "@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .\n"
    "@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .\n"
    "@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .\n"
    "@prefix r: <urn:recital:vocabulary:> .\n\n";

constexpr std::string_view name_space = "<urn:recital:";

/// By kind of edge.
constexpr std::string_view predicates[] = {
    "dcterms:hasPart",     "cito:cites",       "r:adopted_at", "r:amends",    "r:protocol_to", "dcterms:replaces",
    "dcterms:isVersionOf", "dcterms:isPartOf", "r:cited_with", "r:continues", "r:reuses"};
static_assert(std::size(predicates) == std::size(edge_kind_names));

/// Attributes that others have a word for.
constexpr std::pair<std::string_view, std::string_view> borrowed[] = {
    {"label", "rdfs:label"},  {"title", "dcterms:title"},       {"symbol", "dcterms:identifier"},
    {"date", "dcterms:date"}, {"language", "dcterms:language"}, {"url", "foaf:page"}};

void append_node(std::string& out, const citation_graph& graph, node_index i) {
  const node& n = graph.nodes()[i];
  out.append(name_space);
  if (n.owner == no_index) {
    append_address_part(out, n.id);
  } else {
    const std::string_view whole = graph.nodes()[n.owner].id;
    append_address_part(out, whole);
    out += '#';
    append_address_part(out, n.id.substr(whole.size() + 1));
  }
  out += '>';
}

/// A plain statement cannot say how often two texts are cited together, so it is spoken about.
void append_weighed(std::string& out, const citation_graph& graph, const edge& e) {
  out.append("[] a rdf:Statement ;\n  rdf:subject ");
  append_node(out, graph, e.from);
  out.append(" ;\n  rdf:predicate ").append(predicates[static_cast<std::size_t>(e.kind)]).append(" ;\n  rdf:object ");
  append_node(out, graph, e.to);
  out.append(" ;\n  r:weight \"");
  append_real(out, e.weight);
  out.append("\"^^xsd:double .\n");
}

/// What stands in an address but for the few bytes that would end it.
void append_address(std::string& out, std::string_view url) {
  out += '<';
  for (const char c : url) {
    const bool refused =
        static_cast<unsigned char>(c) <= ' ' || std::string_view("<>\"{}|^`\\").find(c) != std::string_view::npos;
    if (refused) append_address_part(out, {&c, 1});
    else out += c;
  }
  out += '>';
}

void append_literal(std::string& out, std::string_view text) {
  constexpr std::string_view digits = "0123456789ABCDEF";
  out += '"';
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') (out += '\\') += c;
    else if (c == '\n') out.append("\\n");
    else if (byte < 0x20 || byte == 0x7F) ((out.append("\\u00") += digits[byte >> 4]) += digits[byte & 15]);
    else out += c;
  }
  out += '"';
}

struct append_value {
  std::string& out;
  void operator()(std::monostate) const {}
  void operator()(std::string_view text) const { append_literal(out, text); }
  void operator()(bool truth) const { out.append(truth ? "true" : "false"); }
  void operator()(std::int64_t number) const { append_number(out, number); }
  void operator()(double number) const {
    out += '"';
    append_real(out, number);
    out.append("\"^^xsd:double");
  }
};

/// A day, a month or a year.
std::string_view date_type(std::string_view date) {
  const auto read = partial_date::parse(date);
  if (!read) return {};
  if (read->is_day()) return "^^xsd:date";
  return read->month == 0 ? "^^xsd:gYear" : "^^xsd:gYearMonth";
}

/// The attributes of nodes, or of citations, each with the word for it.
template <class Item>
class statements {
 public:
  explicit statements(std::vector<attribute<Item>> all) : attributes_(std::move(all)) {
    for (const auto& a : attributes_) {
      const auto found = std::ranges::find(borrowed, a.name, &std::pair<std::string_view, std::string_view>::first);
      words_.push_back(found == std::end(borrowed) ? "r:" + std::string(a.name) : std::string(found->second));
    }
  }

  /// All of them but the named one, each after a semicolon.
  void append(std::string& out, const citation_graph& graph, const Item& item, std::string_view but) {
    for (std::size_t i = 0; i < attributes_.size(); ++i) {
      if (attributes_[i].name == but) continue;
      const auto value = attributes_[i].read(graph, item, scratch_);
      if (std::holds_alternative<std::monostate>(value)) continue;
      out.append(" ;\n  ").append(words_[i]).append(" ");
      if (attributes_[i].name == "url") {
        append_address(out, std::get<std::string_view>(value));
        continue;
      }
      std::visit(append_value{out}, value);
      if (attributes_[i].name == "date") out.append(date_type(std::get<std::string_view>(value)));
    }
  }

 private:
  std::vector<attribute<Item>> attributes_;
  std::vector<std::string> words_;
  std::string scratch_;
};

/// ":Document:Resolution" becomes "r:Document, r:Resolution".
void append_classes(std::string& out, std::string_view labels) {
  for (std::size_t i = 0; i < labels.size(); ++i) {
    if (labels[i] == ':') out.append(i == 0 ? "r:" : ", r:");
    else out += labels[i];
  }
}

}  // namespace

void write_turtle(std::ostream& out, const citation_graph& graph) {
  const auto all = node_attributes(graph);
  const auto labels = std::ranges::find(all, "labels", &node_attribute::name);
  statements<node> of_nodes(all);
  statements<edge> of_citations([] {
    auto attributes = edge_attributes();  // that it is a citation need not be said three times more
    std::erase_if(attributes, [](const edge_attribute& a) {
      return a.name == "label" || a.name == "interaction" || a.name == "relation";
    });
    return attributes;
  }());
  chunks to(out);
  to.text.append(own_mark::turtle).append("\n").append(head);
  std::string scratch;
  for (node_index i = 0; i < graph.nodes().size(); ++i) {
    const node& n = graph.nodes()[i];
    append_node(to.text, graph, i);
    to.text.append(" a ");
    append_classes(to.text, std::get<std::string_view>(labels->read(graph, n, scratch)));
    of_nodes.append(to.text, graph, n, "labels");
    to.text.append(" .\n");
    to.pass_on();
  }
  for (const edge& e : graph.edges()) {
    append_node(to.text, graph, e.from);
    to.text.append(" ").append(predicates[static_cast<std::size_t>(e.kind)]).append(" ");
    append_node(to.text, graph, e.to);
    to.text.append(" .\n");
    if (e.kind == edge_kind::cited_with) append_weighed(to.text, graph, e);
    if (e.kind == edge_kind::cites) {
      scratch.clear();
      graph.append_edge_id(scratch, e);
      to.text.append(name_space).append("citation:");
      append_address_part(to.text, scratch);
      to.text.append("> a cito:Citation ;\n  cito:hasCitingEntity ");
      append_node(to.text, graph, e.from);
      to.text.append(" ;\n  cito:hasCitedEntity ");
      append_node(to.text, graph, e.to);
      of_citations.append(to.text, graph, e, {});
      to.text.append(" .\n");
    }
    to.pass_on();
  }
  to.finish();
}

}  // namespace recital
