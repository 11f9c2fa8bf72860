#include "python/graph.hpp"

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

#include "formats/attributes.hpp"
#include "python/conversions.hpp"
#include "python/document.hpp"
#include "python/module.hpp"
#include "python/reader.hpp"
#include "recital/export/graph_format.hpp"
#include "recital/graph/builder.hpp"
#include "recital/graph/narrow.hpp"
#include "recital/graph/totals.hpp"
#include "recital/request/provision_words.hpp"

namespace py = pybind11;

namespace recital::python {
namespace {

/// By `version_handling`.
constexpr std::string_view version_names[] = {"merged", "separate", "every"};

struct value_object {
  py::object operator()(std::monostate) const { return py::none(); }
  template <class Value>
  py::object operator()(const Value& value) const {
    return py::cast(value);
  }
};

/// A column for each attribute of nodes or edges, by its name.
template <class Item>
void add_columns(py::dict& to, const citation_graph& of, std::span<const Item> items,
                 const std::vector<attribute<Item>>& attributes) {
  std::string scratch;
  for (const attribute<Item>& each : attributes) {
    py::list column(items.size());
    for (std::size_t i = 0; i < items.size(); ++i) {
      column[i] = std::visit(value_object(), each.read(of, items[i], scratch));
    }
    to[py::str(std::string(each.name))] = std::move(column);
  }
}

py::dict node_columns(const graph& shown) {
  const citation_graph& of = shown.of;
  py::list ids(of.nodes().size());
  for (std::size_t i = 0; i < of.nodes().size(); ++i) ids[i] = py::cast(of.nodes()[i].id);
  py::dict made;
  made["id"] = std::move(ids);
  add_columns(made, of, of.nodes(), node_attributes(of));
  return made;
}

py::dict edge_columns(const graph& shown) {
  const citation_graph& of = shown.of;
  const std::size_t count = of.edges().size();
  py::list ids(count), from(count), to(count);
  std::string id;
  for (std::size_t i = 0; i < count; ++i) {
    const edge& each = of.edges()[i];
    id.clear();
    of.append_edge_id(id, each);
    ids[i] = py::cast(id);
    from[i] = py::cast(of.nodes()[each.from].id);
    to[i] = py::cast(of.nodes()[each.to].id);
  }
  py::dict made;
  made["id"] = std::move(ids);
  made["source"] = std::move(from);
  made["target"] = std::move(to);
  add_columns(made, of, of.edges(), edge_attributes());
  return made;
}

graph narrowed(const graph& whole, const std::string& level, const std::vector<std::string>& kinds,
               std::optional<int> since, std::optional<int> until, const std::string& organ,
               const std::string& citing_language, std::uint32_t min_citations, const std::string& around,
               unsigned hops) {
  graph_filter part;
  part.level = static_cast<graph_level>(place_of(level, graph_level_names, "level"));
  part.kinds = kinds_named(kinds);
  part.since = since;
  part.until = until;
  part.organ = organ;
  part.citing_language = citing_language;
  part.min_citations = min_citations;
  part.around = around;
  part.hops = hops;
  return {value_of(narrow(whole.of, part))};
}

void save(const graph& shown, const py::object& path, const std::string& format) {
  const std::string name = file_name_bytes(path);
  result<void> done = [&] {
    const py::gil_scoped_release others;
    return write_graph(shown.of, name, format);
  }();
  if (!done) raise(done.error());
}

py::dict totals(const graph& shown) {
  const graph_totals all = totals_of(shown.of);
  py::dict made;
  made["documents"] = all.documents;
  made["paragraphs"] = all.paragraphs;
  made["references"] = all.references;
  made["resolved"] = all.resolved;
  made["ambiguous"] = all.ambiguous;
  made["unresolved"] = all.unresolved;
  made["instruments"] = all.instruments;
  made["names"] = all.names;
  return made;
}

/// Takes documents one by one.
class builder {
 public:
  builder(std::shared_ptr<reader> with, bool text, const std::string& versions, const std::string& citing_language,
          const std::string& interface)
      : with_(std::move(with)),
        graph_(with_->all->known,
               build_options{.language = interface,
                             .text = text,
                             .versions = {static_cast<version_handling>(place_of(versions, version_names, "way")),
                                          citing_language},
                             .name_provision = provision_words()}) {}

  void add(const document& one) { graph_.add(one.of); }
  graph build() { return {std::move(graph_).build()}; }

 private:
  std::shared_ptr<reader> with_;  ///< its catalogue has to be there
  graph_builder graph_;
};

}  // namespace

void bind_graph(py::module_& m) {
  py::class_<graph>(m, "Graph")
      .def("node_columns", &node_columns)
      .def("edge_columns", &edge_columns)
      .def("narrow", &narrowed)
      .def("save", &save)
      .def("totals", &totals);
  py::class_<builder>(m, "GraphBuilder")
      .def(py::init<std::shared_ptr<reader>, bool, const std::string&, const std::string&, const std::string&>())
      .def("add", &builder::add)
      .def("build", &builder::build);
}

}  // namespace recital::python
