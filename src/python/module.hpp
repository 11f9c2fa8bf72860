/// \file
/// The parts of the module `recital._recital`.
#pragma once
#include <pybind11/pybind11.h>

namespace recital::python {

void bind_documents(pybind11::module_& m);
void bind_reader(pybind11::module_& m);
void bind_graph(pybind11::module_& m);
void bind_findings(pybind11::module_& m);
void bind_site(pybind11::module_& m);

}  // namespace recital::python
