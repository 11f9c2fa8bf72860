#include "recital/export/site.hpp"

#include <pybind11/pybind11.h>
#include <pybind11/stl.h>

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "python/conversions.hpp"
#include "python/document.hpp"
#include "python/module.hpp"
#include "python/reader.hpp"
#include "recital/interface/page_words.hpp"
#include "recital/request/provision_words.hpp"

namespace py = pybind11;

namespace recital::python {
namespace {

py::dict site(const reader& with, const std::vector<std::shared_ptr<document>>& given, const py::object& folder,
              const std::string& title, const std::string& interface, bool replace) {
  const page_words words = value_of(page_words::load(interface));
  const std::string to = file_name_bytes(folder);
  result<site_totals> written = [&] {
    const py::gil_scoped_release others;
    std::vector<reading> documents;
    for (const auto& each : given) documents.push_back(each->of);
    return write_site(to, std::move(documents), with.all->known, with.all->languages,
                      {title, &words, replace, provision_words()});
  }();
  const site_totals all = value_of(std::move(written));
  py::dict made;
  made["documents"] = all.documents;
  made["commitments"] = all.commitments;
  made["files"] = all.files;
  made["bytes"] = all.bytes;
  return made;
}

}  // namespace

void bind_site(py::module_& m) { m.def("write_site", &site); }

}  // namespace recital::python
