#include "python/module.hpp"

#include "recital/core/version.hpp"

PYBIND11_MODULE(_recital, m) {
  m.doc() = "The C++ library, as the package recital uses it.";
  m.attr("version") = recital::version;
  recital::python::bind_documents(m);
  recital::python::bind_reader(m);
  recital::python::bind_graph(m);
  recital::python::bind_findings(m);
  recital::python::bind_site(m);
}
