#include "python/conversions.hpp"

#include <fmt/format.h>
#include <pybind11/stl.h>

#include <algorithm>
#include <variant>

#include "store/error_names.hpp"

namespace py = pybind11;

namespace recital::python {
namespace {

struct cell_object {
  py::object operator()(std::monostate) const { return py::none(); }
  py::object operator()(const std::vector<std::string>& texts) const { return py::cast(texts); }
  template <class Value>
  py::object operator()(const Value& value) const {
    return py::cast(value);
  }
};

}  // namespace

py::object error_object(const error& what) {
  const place& where = what.where;
  return py::module_::import("recital._errors")
      .attr("Error")(what.message, std::string(store::name(what.code)), file_name(where.file), where.line, where.column,
                     where.offset);
}

void raise(const error& what) {
  const py::object made = error_object(what);
  PyErr_SetObject(reinterpret_cast<PyObject*>(Py_TYPE(made.ptr())), made.ptr());
  throw py::error_already_set();
}

py::str file_name(const std::string& name) {
  return py::reinterpret_steal<py::str>(
      PyUnicode_DecodeFSDefaultAndSize(name.data(), static_cast<Py_ssize_t>(name.size())));
}

std::string file_name_bytes(const py::handle& name) {
  PyObject* bytes = nullptr;
  if (PyUnicode_FSConverter(name.ptr(), &bytes) == 0) throw py::error_already_set();
  return py::reinterpret_steal<py::bytes>(bytes);
}

std::vector<std::string> file_names_bytes(const py::iterable& names) {
  std::vector<std::string> all;
  for (const py::handle& each : names) all.push_back(file_name_bytes(each));
  return all;
}

py::object text_or_none(std::string_view text) {
  if (text.empty()) return py::none();
  return py::str(text.data(), text.size());
}

py::list rows_of(const table& rows) {
  std::vector<py::str> names;
  for (const table_column& each : rows.columns) names.emplace_back(each.name);
  py::list made;
  for (const auto& row : rows.rows) {
    py::dict one;
    for (std::size_t i = 0; i < row.size(); ++i) one[names[i]] = std::visit(cell_object(), row[i]);
    made.append(std::move(one));
  }
  return made;
}

std::size_t place_of(std::string_view name, const std::string_view* begin, std::size_t count, const char* what) {
  const auto* const end = begin + count;
  const auto* const met = std::find(begin, end, name);
  if (met == end) throw py::value_error(fmt::format("no {} {}; there are {}", what, name, fmt::join(begin, end, " ")));
  return static_cast<std::size_t>(met - begin);
}

std::vector<kind> kinds_named(const std::vector<std::string>& names) {
  std::vector<kind> all;
  for (const std::string& each : names) all.push_back(static_cast<kind>(place_of(each, kind_names, "kind")));
  return all;
}

}  // namespace recital::python
