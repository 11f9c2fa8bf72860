#include "pages/report_data.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <ostream>
#include <set>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "draw/force_places.hpp"
#include "formats/attributes.hpp"
#include "formats/json.hpp"
#include "formats/json_values.hpp"
#include "recital/graph/narrow.hpp"

namespace recital {
namespace {

/// What the script needs of a document or instrument as a whole, by the names that all formats give it.
constexpr std::array<std::string_view, 14> wanted{"label", "title",     "symbol",      "date",  "year",
                                                  "organ", "session",   "agenda_item", "cycle", "language",
                                                  "url",   "citations", "read",        "names"};

constexpr std::size_t full = 1 << 18;  ///< bytes gathered before they are written

using page_finder = std::function<std::string(node_index)>;
using namer = std::function<std::string(std::string_view)>;

/// JSON that goes out in pieces, with "<" as its number.
class script_json {
 public:
  explicit script_json(std::ostream& out) : out_(out), writer(gathered_) {}
  script_json(const script_json&) = delete;
  script_json& operator=(const script_json&) = delete;
  ~script_json() { flush(); }

  void line() {
    if (gathered_.GetSize() >= full) flush();
    gathered_.Put('\n');
  }
  void text(std::string_view value) { json::text(writer, value); }
  void key(std::string_view name) { json::key(writer, name); }
  void names(std::string_view name, std::span<const std::string_view> all) {
    key(name);
    writer.StartArray();
    for (const auto each : all) text(each);
    writer.EndArray();
  }

 private:
  void flush() {
    const std::string_view all = json::written(gathered_);
    std::size_t from = 0;
    for (auto at = all.find('<'); at != std::string_view::npos; from = at + 1, at = all.find('<', from)) {
      out_ << all.substr(from, at - from) << "\\u003c";
    }
    out_ << all.substr(from);
    gathered_.Clear();
  }

  std::ostream& out_;
  json::buffer gathered_;

 public:
  json::writer writer;
};

/// Verbs in the order in which the graph has them.
class verb_list {
 public:
  int number_of(std::string_view verb) {
    if (verb.empty()) return -1;
    const auto [found, is_new] = numbers_.try_emplace(verb, static_cast<int>(verbs_.size()));
    if (is_new) verbs_.push_back(verb);
    return found->second;
  }
  [[nodiscard]] std::span<const std::string_view> all() const { return verbs_; }

 private:
  std::unordered_map<std::string_view, int> numbers_;
  std::vector<std::string_view> verbs_;
};

void write_whole(script_json& out, const citation_graph& graph, const node& n, const grid_point& place,
                 std::span<const node_attribute> attributes, const std::string& page, std::string& scratch) {
  auto& w = out.writer;
  w.StartObject();
  json::member(w, "id", n.id);
  out.key("kind");
  w.Uint(static_cast<unsigned>(n.kind));
  out.key("place");
  w.StartArray();
  w.Int(place.x);
  w.Int(place.y);
  w.EndArray();
  for (const node_attribute& each : attributes) {
    const auto value = each.read(graph, n, scratch);
    const bool* truth = std::get_if<bool>(&value);
    if (std::holds_alternative<std::monostate>(value) || (truth && !*truth)) continue;
    out.key(each.name);
    std::visit(json::write_value{w}, value);
  }
  if (!page.empty()) json::member(w, "page", page);
  if (!graph.columns().empty()) {
    out.key("values");
    w.StartArray();
    for (const node_column& column : graph.columns()) {
      json::real(w, column.values[static_cast<std::size_t>(&n - graph.nodes().data())]);
    }
    w.EndArray();
  }
  w.EndObject();
}

void write_part(script_json& out, const citation_graph& graph, const node& n, bool with_text) {
  auto& w = out.writer;
  w.StartArray();
  w.Uint(n.owner);
  w.Uint(static_cast<unsigned>(n.kind));
  out.text(n.id.substr(graph.nodes()[n.owner].id.size()));
  const bool has_text = with_text && !n.text.empty();
  if (!n.label.empty() || has_text) out.text(n.label);
  if (has_text) out.text(n.text);
  w.EndArray();
}

/// The places of all that is drawn; names are not.
std::vector<grid_point> places_of(const citation_graph& graph) {
  const auto drawn = force_places(without_names(graph));
  std::vector<grid_point> places(graph.nodes().size());
  std::size_t next = 0;  // what stays keeps its order
  for (node_index n = 0; n < places.size(); ++n) {
    if (!is_name(graph.nodes()[graph.whole_of(n)])) places[n] = drawn[next++];
  }
  return places;
}

void write_nodes(script_json& out, const citation_graph& graph, const page_finder& page_of) {
  std::vector<node_attribute> attributes;
  for (const node_attribute& each : node_attributes(graph)) {
    if (std::ranges::find(wanted, each.name) != wanted.end()) attributes.push_back(each);
  }
  const auto places = places_of(graph);
  std::string scratch;
  out.key("nodes");
  out.writer.StartArray();
  for (std::size_t i = 0; i < graph.nodes().size(); ++i) {
    const node& n = graph.nodes()[i];
    out.line();
    const std::string page = page_of && n.read ? page_of(static_cast<node_index>(i)) : std::string();
    if (n.owner == no_index) write_whole(out, graph, n, places[i], attributes, page, scratch);
    else write_part(out, graph, n, page_of == nullptr);
  }
  out.writer.EndArray();
}

void write_citation(script_json& out, const citation_graph& graph, const edge& e, verb_list& verbs) {
  auto& w = out.writer;
  w.Uint(e.from);
  w.Uint(e.to);
  if (e.citation == no_index) {
    w.Int(-1);
    w.Uint(static_cast<unsigned>(graph.nodes()[e.to].status));
    out.text("");
    out.text("");
  } else {
    const citation& said = graph.citation_of(e);
    w.Int(verbs.number_of(said.verb));
    w.Uint(static_cast<unsigned>(said.status));
    out.text(said.surface);
    out.text(said.doubt);
  }
  if (e.weight != 1) w.Uint(e.weight);
}

void write_edges(script_json& out, const citation_graph& graph) {
  auto& w = out.writer;
  verb_list verbs;
  const auto array = [&](std::string_view name, auto fits, auto write) {
    out.key(name);
    w.StartArray();
    for (const edge& e : graph.edges()) {
      if (!fits(e)) continue;
      out.line();
      w.StartArray();
      write(e);
      w.EndArray();
    }
    w.EndArray();
  };
  array(
      "cites", [](const edge& e) { return e.kind == edge_kind::cites; },
      [&](const edge& e) { write_citation(out, graph, e, verbs); });
  array(
      "ties", [](const edge& e) { return e.kind != edge_kind::cites && e.kind != edge_kind::contains; },
      [&](const edge& e) {
        w.Uint(e.from);
        w.Uint(e.to);
        w.Uint(static_cast<unsigned>(e.kind));
        w.Uint(e.weight);
      });
  out.names("verbs", verbs.all());
}

/// The candidates of ambiguous references, each once.
std::set<std::string_view> candidates_in(const citation_graph& graph) {
  std::set<std::string_view> all;
  for (const edge& e : graph.edges()) {
    if (e.kind != edge_kind::cites || e.citation == no_index) continue;
    const citation& said = graph.citation_of(e);
    for (std::string_view left = said.status == status::ambiguous ? said.doubt : ""; !left.empty();) {
      const std::string_view each = left.substr(0, left.find(' '));
      all.insert(each);
      left.remove_prefix(std::min(each.size() + 1, left.size()));
    }
  }
  return all;
}

void write_called(script_json& out, const citation_graph& graph, const namer& name_of) {
  out.key("called");
  out.writer.StartObject();
  for (const std::string_view each : candidates_in(graph)) {
    out.key(each);
    out.text(name_of(each));
  }
  out.writer.EndObject();
}

/// The first node of each file of texts: a document is in one of them as a whole.
std::vector<node_index> first_of_files(const citation_graph& graph) {
  std::vector<node_index> first;
  std::size_t gathered = full;
  for (node_index n = 0; n < graph.nodes().size(); ++n) {
    if (graph.nodes()[n].owner == no_index && gathered >= full) {
      if (!first.empty() && !graph.nodes()[n].read) break;  // documents that were read come first
      first.push_back(n);
      gathered = 0;
    }
    gathered += graph.nodes()[n].text.size();
  }
  return first;
}

void write_text_files(script_json& out, const citation_graph& graph) {
  out.key("text_files");
  out.writer.StartArray();
  for (const node_index first : first_of_files(graph)) out.writer.Uint(first);
  out.writer.EndArray();
}

}  // namespace

void write_report_data(std::ostream& stream, const citation_graph& graph, const namer& name_of,
                       const page_finder& page_of) {
  script_json out(stream);
  out.writer.StartObject();
  json::member(out.writer, "level", graph_level_names[static_cast<std::size_t>(graph.level())]);
  out.names("kinds", node_kind_names);
  out.names("relations", edge_kind_names);
  out.names("states", std::array{name(status::resolved), name(status::ambiguous), name(status::unresolved)});
  std::vector<std::string_view> columns;
  for (const node_column& each : graph.columns()) columns.push_back(each.name);
  out.names("columns", columns);
  if (name_of) write_called(out, graph, name_of);
  if (page_of) write_text_files(out, graph);
  write_nodes(out, graph, page_of);
  write_edges(out, graph);
  out.writer.EndObject();
}

result<void> write_report_texts(
    const citation_graph& graph,
    const std::function<result<void>(const std::string& name, std::string_view bytes)>& take) {
  const auto first = first_of_files(graph);
  for (std::size_t file = 0; file < first.size(); ++file) {
    const node_index end = file + 1 < first.size() ? first[file + 1] : static_cast<node_index>(graph.nodes().size());
    std::ostringstream text;
    {
      script_json out(text);
      out.writer.StartArray();
      for (node_index n = first[file]; n < end; ++n) out.text(graph.nodes()[n].text);
      out.writer.EndArray();
    }
    if (auto done = take(fmt::format("texts-{}.js", file), fmt::format("recital_texts({},{})\n", file, text.str()));
        !done)
      return done;
  }
  return {};
}

}  // namespace recital
