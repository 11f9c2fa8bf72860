#include "formats/attributes.hpp"

#include <algorithm>
#include <cmath>
#include <iterator>


namespace recital {
namespace {

using value = attribute_value;
using graph_ref = const citation_graph&;

value given(std::string_view text) { return text.empty() ? value{} : value{text}; }
value given_year(int year) { return year == 0 ? value{} : value{std::int64_t{year}}; }

bool is_part(const node& n) { return n.owner != no_index; }

/// ":Treaty"; ":Document:Resolution" for a resolution that was read.
value labels(graph_ref, const node& n, std::string& scratch) {
  const auto append = [&](std::string_view kind) {
    scratch.append(":").append(kind);
    char& first = scratch[scratch.size() - kind.size()];
    first = static_cast<char>(first - 'a' + 'A');
  };
  scratch.clear();
  if (n.read && n.kind != node_kind::document) append(name(node_kind::document));
  append(name(n.kind));
  return std::string_view(scratch);
}

template <auto Read>
value of_node(graph_ref, const node& n, std::string&) {
  return Read(n);
}

/// What only a document or an instrument as a whole has.
template <auto Read>
value of_whole(graph_ref, const node& n, std::string&) {
  return is_part(n) ? value{} : value{Read(n)};
}

template <auto Read>
value of_reference(graph_ref g, const edge& e, std::string&) {
  return e.citation == no_index ? value{} : value{Read(g.citation_of(e))};
}

/// The identifier of what holds a part of that kind.
template <node_kind Kind>
value holder(graph_ref g, const node& n, std::string&) {
  return n.kind == Kind && is_part(n) ? value{g.nodes()[n.owner].id} : value{};
}

value citations(const node& n) {
  return n.kind == node_kind::paragraph && n.citations == 0 ? value{} : value{std::int64_t{n.citations}};
}

value relation_name(graph_ref, const edge& e, std::string&) { return name(e.kind); }

value citation_id(graph_ref g, const edge& e, std::string& scratch) {
  scratch.clear();
  g.append_edge_id(scratch, e);
  return std::string_view(scratch);
}

value weight(graph_ref, const edge& e, std::string&) { return static_cast<double>(e.weight); }

value pinpoint(graph_ref g, const edge& e, std::string&) {
  const node& to = g.nodes()[e.to];
  if (e.kind != edge_kind::cites || !is_part(to)) return {};
  return to.id.substr(g.nodes()[to.owner].id.size() + 1);
}

value citing_year(graph_ref g, const edge& e, std::string&) {
  return e.kind == edge_kind::cites ? given_year(g.nodes()[e.from].year) : value{};
}

template <status Which>
value doubt(const citation& c) {
  return c.status == Which ? given(c.doubt) : value{};
}

using enum attribute_type;

constexpr node_attribute of_nodes[] = {
    {"labels", text, labels},
    {"label", text, of_node<[](const node& n) { return given(n.label); }>},
    {"kind", text, of_node<[](const node& n) -> value { return name(n.kind); }>},
    {"document", text, holder<node_kind::paragraph>},
    {"instrument", text, holder<node_kind::provision>},
    {"title", text, of_whole<[](const node& n) { return given(n.facts->title); }>},
    {"symbol", text, of_whole<[](const node& n) { return given(n.facts->symbol); }>},
    {"date", text, of_node<[](const node& n) { return given(n.facts->date); }>},
    {"year", integer, of_node<[](const node& n) { return given_year(n.year); }>},
    {"organ", text, of_whole<[](const node& n) { return given(n.facts->organ); }>},
    {"session", text, of_whole<[](const node& n) { return given(n.facts->session); }>},
    {"agenda_item", text, of_whole<[](const node& n) { return given(n.facts->agenda_item); }>},
    {"originals", text, of_whole<[](const node& n) { return given(n.facts->originals); }>},
    {"cycle", text, of_node<[](const node& n) { return given(n.facts->cycle); }>},
    {"language", text, of_node<[](const node& n) { return given(n.facts->language); }>},
    {"url", text, of_whole<[](const node& n) { return given(n.facts->url); }>},
    {"citations", integer, of_node<citations>},
    {"status", text, of_node<[](const node& n) { return n.citations == 0 ? value{} : value{name(n.status)}; }>},
    {"read", boolean, of_whole<[](const node& n) { return n.read; }>},
    {"names", text, of_whole<[](const node& n) { return given(n.facts->names); }>},
    {"text", text, of_node<[](const node& n) { return given(n.text); }>},
};

constexpr edge_attribute of_edges[] = {
    {"label", text, relation_name},
    {"interaction", text, relation_name},
    {"relation", text, relation_name},
    {"citation_id", text, citation_id},
    {"weight", real, weight},
    {"verb", text, of_reference<[](const citation& c) { return given(c.verb); }>},
    {"via", text, of_reference<[](const citation& c) { return name(c.via); }>},
    {"status", text, of_reference<[](const citation& c) { return name(c.status); }>},
    {"pinpoint", text, pinpoint},
    {"surface", text, of_reference<[](const citation& c) { return given(c.surface); }>},
    {"begin", long_integer, of_reference<[](const citation& c) { return std::int64_t{c.source.begin}; }>},
    {"end", long_integer, of_reference<[](const citation& c) { return std::int64_t{c.source.end}; }>},
    {"year", integer, citing_year},
    {"candidates", text, of_reference<doubt<status::ambiguous>>},
    {"reason", text, of_reference<doubt<status::unresolved>>},
};

}  // namespace

template <>
attribute_value value_reader<node>::operator()(const citation_graph& graph, const node& n, std::string& scratch) const {
  if (read_) return read_(graph, n, scratch);
  const node_column& column = graph.columns()[column_];
  const double number = column.values[static_cast<std::size_t>(&n - graph.nodes().data())];
  if (std::isnan(number)) return {};
  return column.whole_numbers ? attribute_value{static_cast<std::int64_t>(number)} : attribute_value{number};
}

template <>
attribute_value value_reader<edge>::operator()(const citation_graph& graph, const edge& e, std::string& scratch) const {
  return read_(graph, e, scratch);
}

std::vector<node_attribute> node_attributes(const citation_graph& graph) {
  const auto has = [&](auto what) { return std::ranges::any_of(graph.nodes(), what); };
  const bool texts = has([](const node& n) { return !n.text.empty(); });
  const bool names = has([](const node& n) { return !n.facts->names.empty(); });
  std::vector<node_attribute> all;
  for (const node_attribute& each : of_nodes) {
    if ((each.name == "text" && !texts) || (each.name == "names" && !names)) continue;
    all.push_back(each);
  }
  for (std::size_t i = 0; i < graph.columns().size(); ++i) {
    const node_column& column = graph.columns()[i];
    all.push_back({column.name, column.whole_numbers ? integer : real, value_reader<node>(i)});
  }
  return all;
}

std::vector<edge_attribute> edge_attributes() { return {std::begin(of_edges), std::end(of_edges)}; }

}  // namespace recital
